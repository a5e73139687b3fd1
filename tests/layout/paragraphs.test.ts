import { readText } from './reading.ts';

const report = {
  title: '青屏县部署秋粮收购',
  first: '9月12日，青屏县召开秋粮收购工作会议，副县长卢望舒出席并讲话。',
  second: '卢望舒要求，各粮站要提前腾仓，做到应收尽收。',
};

describe('a paragraph', () => {
  test('is a line, with blank lines between', () => {
    expect(readText(`${report.title}\n\n${report.first}\n\n${report.second}\n`)).toEqual([
      { title: report.title, paragraphs: [report.first, report.second] },
    ]);
  });

  test('is an indented line, with no blank lines at all', () => {
    expect(readText(`${report.title}\n　　${report.first}\n　　${report.second}`)).toEqual([
      { title: report.title, paragraphs: [report.first, report.second] },
    ]);
  });

  test('goes over lines of fixed width up to the next indent, also where a full line ends a sentence', () => {
    const text = [
      '鹤泉市启动古树普查',
      '',
      '　　5月8日，鹤泉市林业局启动古树名木普查工作，',
      '副市长冉知秋到现场指导。全市共抽调技术人员四十名。',
      '普查分三个阶段，历时一年，涉及十二个乡镇，涵盖各',
      '类古树八百余株。',
      '　　冉知秋要求，普查人员要一树一档，做到不漏一村、',
      '不漏一株。',
    ].join('\n');
    expect(readText(text)).toEqual([
      {
        title: '鹤泉市启动古树普查',
        paragraphs: [
          '5月8日，鹤泉市林业局启动古树名木普查工作，副市长冉知秋到现场指导。全市共抽调技术人员四十名。普查分三个阶段，历时一年，涉及十二个乡镇，涵盖各类古树八百余株。',
          '冉知秋要求，普查人员要一树一档，做到不漏一村、不漏一株。',
        ],
      },
    ]);
  });

  test('goes over a page break and the page number at it', () => {
    const text = [
      '松澜开发区开展夜校培训',
      '',
      '3月6日晚，松澜开发区第一期职工夜校开班，开发区工会主席',
      '',
      '— 3 —',
      '',
      '邬清和为学员讲授第一课，并回答了提问。',
    ].join('\n');
    expect(readText(text)[0]!.paragraphs).toEqual([
      '3月6日晚，松澜开发区第一期职工夜校开班，开发区工会主席邬清和为学员讲授第一课，并回答了提问。',
    ]);
  });

  test('keeps a name and a number whole across a line end', () => {
    const text = [
      '北峤区慰问环卫工人',
      '',
      '　　1月20日，北峤区副区长岑若',
      '谷慰问环卫工人，送去棉衣3.5',
      '2万元，价值不大，情意不轻，大',
      '家都说暖心。',
    ].join('\n');
    expect(readText(text)[0]!.paragraphs).toEqual([
      '1月20日，北峤区副区长岑若谷慰问环卫工人，送去棉衣3.52万元，价值不大，情意不轻，大家都说暖心。',
    ]);
  });

  test('has a space where a line ends between two words of a Latin name', () => {
    const text =
      '石柳镇引进新项目\n\n　　4月2日，石柳镇与Nordwind\nEnergy公司签约，项目总投资2亿\n元，占地百亩，明年投产。';
    expect(readText(text)[0]!.paragraphs[0]).toContain('Nordwind Energy公司');
  });

  test('ends at a short line even without an indent', () => {
    const text = [
      '云川县推进河道清淤',
      '6月1日，云川县水务局召开河道清淤推进会，',
      '副局长柏一舟主持会议，各镇水务站参加。',
      '柏一舟要求，汛前必须完成全部任务，不',
      '留尾巴。',
    ].join('\n');
    expect(readText(text)[0]!.paragraphs.at(-1)).toBe('柏一舟要求，汛前必须完成全部任务，不留尾巴。');
  });

  test('of a list that a colon announces is each item, not a cut sentence', () => {
    const text =
      '鹤泉市公布重点工程\n\n2月5日，鹤泉市公布今年开工的工程：\n\n城东水厂，总投资3亿元\n\n滨河公园，总投资2亿元\n\n以上工程年内开工。';
    expect(readText(text)[0]!.paragraphs).toEqual([
      '2月5日，鹤泉市公布今年开工的工程：',
      '城东水厂，总投资3亿元',
      '滨河公园，总投资2亿元',
      '以上工程年内开工。',
    ]);
  });

  test('of names in columns keeps the white space that holds them apart', () => {
    const text = '出席会议的县领导\n\n岑　谷　　卢望舒　　柏一舟\n\n冉　秋　　邬清和　　骆　川';
    expect(readText(text)).toEqual([
      { title: '出席会议的县领导', paragraphs: ['岑　谷　　卢望舒　　柏一舟', '冉　秋　　邬清和　　骆　川'] },
    ]);
  });

  test('of several posts before a name each stays a row, however long', () => {
    const rows = [
      '县委常委、常务副县长、县总工会主席：岑若谷',
      '县委常委、组织部部长、县红十字会会长：骆　川',
      '县委常委、宣传部部长、县社科联主席：邬清和',
    ];
    expect(readText(`县领导名单\n\n${rows.join('\n')}`)).toEqual([{ title: '县领导名单', paragraphs: rows }]);
  });

  test('of a roster stays one row each, however even their lengths', () => {
    const rows = ['局长 岑若谷', '副局长 邬清和', '副局长 骆川行', '总工程师 柏一舟'];
    expect(readText(`水务局领导班子\n${rows.join('\n')}`)).toEqual([
      { title: '水务局领导班子', paragraphs: rows },
    ]);
  });
});

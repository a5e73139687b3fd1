import { readMarkdown, readText } from './reading.ts';

const lead = '7月3日，青屏县召开蚕桑产业发展推进会，县委副书记骆川行主持会议。';
const more = '会议听取了蚕桑产业发展情况汇报，研究了下一步工作。';

describe('a headline', () => {
  test('is the short line above a dated report', () => {
    const other = '7月5日上午，青屏县政协视察农贸市场改造，政协主席柳听泉带队。';
    expect(
      readText(`青屏县推进蚕桑产业发展\n\n${lead}\n\n${more}\n\n青屏县政协视察农贸市场\n\n${other}`),
    ).toEqual([
      { title: '青屏县推进蚕桑产业发展', paragraphs: [lead, more] },
      { title: '青屏县政协视察农贸市场', paragraphs: [other] },
    ]);
  });

  test('may end in an exclamation mark and hold a comma', () => {
    expect(readText(`开工，冲刺！青屏蚕桑产业再提速！\n\n${lead}`)[0]!.title).toBe(
      '开工，冲刺！青屏蚕桑产业再提速！',
    );
  });

  test('with no date below it is known by the words that the report takes up', () => {
    const below = '青屏丝绸小镇不大，却有三家百年老店。走进丝绸小镇，机杼声不绝于耳，游客三五成群。';
    expect(readText(`青屏县推进蚕桑产业发展\n\n${lead}\n\n丝绸小镇百年老店\n\n${below}`)[1]).toEqual({
      title: '丝绸小镇百年老店',
      paragraphs: [below],
    });
  });

  test('has a kicker above it that the report does not take up', () => {
    expect(
      readText(`凝心聚力开新局　砥砺奋进谱新篇\n青屏县召开蚕桑产业发展推进会\n\n${lead}\n\n${more}`),
    ).toEqual([
      {
        title: '青屏县召开蚕桑产业发展推进会',
        kickers: ['凝心聚力开新局　砥砺奋进谱新篇'],
        paragraphs: [lead, more],
      },
    ]);
  });

  test('may be broken in two lines', () => {
    expect(readText(`青屏县召开蚕桑产业发展暨\n冬季农田管护推进会\n\n${lead}\n\n${more}`)).toEqual([
      { title: '青屏县召开蚕桑产业发展暨冬季农田管护推进会', paragraphs: [lead, more] },
    ]);
  });

  test('goes on in the next line where the line above both leads to what was said', () => {
    const kicker = '骆川行在蚕桑产业发展推进会上强调';
    expect(readText(`${kicker}\n提高蚕茧质量 扩大桑园面积\n推动产业振兴\n\n${lead}`)).toEqual([
      { title: '提高蚕茧质量 扩大桑园面积推动产业振兴', kickers: [kicker], paragraphs: [lead] },
    ]);
  });

  test('has below it who did what else', () => {
    expect(readText(`推动蚕桑产业提质增效\n骆川行主持\n\n${lead}`)).toEqual([
      { title: '推动蚕桑产业提质增效', kickers: ['骆川行主持'], paragraphs: [lead] },
    ]);
  });

  test('may be long and in several parts, above the hour when a page had it', () => {
    const long = '31个重大项目“鸣锣”开工 总投资189.5亿元 我县举行2021年第一批重大项目集中开工仪式';
    expect(readText(`${long}\n2021-07-04 22:37\n\n${lead}`)).toEqual([{ title: long, paragraphs: [lead] }]);
  });

  test('may have a subtitle below it', () => {
    expect(readText(`一片桑叶富一方\n——青屏县发展蚕桑产业纪实\n\n${lead}\n\n${more}`)).toEqual([
      { title: '一片桑叶富一方', kickers: ['——青屏县发展蚕桑产业纪实'], paragraphs: [lead, more] },
    ]);
  });

  test('is a marked line in Markdown, a higher one above it its kicker', () => {
    expect(
      readMarkdown(
        `# 青屏县上半年农业综述\n\n## 桑叶绿了\n\n**桑农**[增收](http://qp.example/1)，全县喜人。\n\n- 蚕茧，增长8%\n- 桑苗，增长5%`,
      ),
    ).toEqual([
      {
        title: '桑叶绿了',
        kickers: ['青屏县上半年农业综述'],
        paragraphs: ['桑农增收，全县喜人。', '蚕茧，增长8%', '桑苗，增长5%'],
      },
    ]);
  });

  test('names a notice by its kind', () => {
    const title = '青屏县人民政府关于柳听泉等同志任免的通知';
    expect(
      readText(
        `${title}\n\n各镇人民政府，县政府各部门：\n\n任命柳听泉为县统计局局长。\n\n青屏县人民政府\n2020年4月6日`,
      ),
    ).toEqual([
      {
        title,
        paragraphs: [
          '各镇人民政府，县政府各部门：',
          '任命柳听泉为县统计局局长。',
          '青屏县人民政府',
          '2020年4月6日',
        ],
      },
    ]);
  });

  test('is not a numbered line, nor one that names who stands on a photograph', () => {
    const text = `青屏县推进蚕桑产业发展\n\n${lead}\n\n一、抓好桑园管护\n\n各镇要抓好桑园管护，及时修枝。\n\n县委副书记骆川行\n\n骆川行指出，桑园是根本，要守住面积。`;
    expect(readText(text)).toEqual([
      {
        title: '青屏县推进蚕桑产业发展',
        paragraphs: [
          lead,
          '一、抓好桑园管护',
          '各镇要抓好桑园管护，及时修枝。',
          '县委副书记骆川行',
          '骆川行指出，桑园是根本，要守住面积。',
        ],
      },
    ]);
  });

  test('stands below its lead and goes above it', () => {
    const text = [
      '鹤泉市表彰护林员',
      '',
      '10月8日，鹤泉市召开护林员表彰会，市林业局局长冉知秋为护林员颁奖。',
      '',
      '10月9日，北峤码头改造工程竣工，港务公司董事长邬清和出席竣工仪式。',
      '',
      '北峤码头改造工程竣工',
      '',
      '邬清和说，码头改造让北峤港务迈上新台阶，感谢工程建设者。',
    ].join('\n');
    expect(readText(text).map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ['鹤泉市表彰护林员', 1],
      ['北峤码头改造工程竣工', 2],
    ]);
  });
});

describe('briefs and captions', () => {
  const brief = (day: number, what: string) => `●12月${day}日，松澜开发区${what}。`;

  test('are the paragraphs of the column whose name stands above them', () => {
    const briefs = [brief(3, '举行消防演练'), brief(9, '组织献血活动')];
    expect(readText(`松澜要闻\n\n${briefs.join('\n\n')}`)).toEqual([
      { title: '松澜要闻', paragraphs: briefs },
    ]);
  });

  test('are articles without a title where they stand under no headline', () => {
    const briefs = [brief(3, '举行消防演练'), brief(9, '组织献血活动')];
    expect(readText(briefs.join('\n'))).toEqual(briefs.map((text) => ({ title: null, paragraphs: [text] })));
  });

  test('without dates list what a sentence announces', () => {
    const items = ['●清理沟渠二十条', '●整修道路八处'];
    const text = `石柳镇整治村容\n\n8月2日，石柳镇开展村容整治，主要成效：\n\n${items.join('\n')}`;
    expect(readText(text)).toEqual([
      { title: '石柳镇整治村容', paragraphs: ['8月2日，石柳镇开展村容整治，主要成效：', ...items] },
    ]);
  });

  test('below a photograph are an article of their own, wherever the page has them', () => {
    const caption = '8月1日是建军节。当天，石柳镇走访退役军人二十户。图为走访现场。';
    const body = ['8月2日，石柳镇开展村容整治，镇长骆川行到场。', '骆川行要求，整治要见成效。'];
    expect(readText(`石柳镇整治村容\n\n${body[0]}\n\n${caption}\n\n${body[1]}`)).toEqual([
      { title: '石柳镇整治村容', paragraphs: body },
      { title: null, paragraphs: [caption] },
    ]);
  });

  test('right below a headline with nothing else are its article', () => {
    const caption = '8月1日，石柳镇走访退役军人二十户。图为走访现场。';
    expect(readText(`镇上走访退役军人\n\n${caption}`)).toEqual([
      { title: '镇上走访退役军人', paragraphs: [caption] },
    ]);
  });
});

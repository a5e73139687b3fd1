import { read } from '../reading.ts';

const told = (text: string): readonly string[] => read(text).reorganizations;

describe('what became of a body', () => {
  test('is told once, whatever sentences say so, with all of them as evidence', () => {
    const { facts, reorganizations } = read(
      '3月12日，县委决定，县水务局更名为县水利局。县水务局改名县水利局后，职责不变。',
    );
    expect(reorganizations).toEqual(['renamed 县水务局 > 县水利局 2023-03-12']);
    expect(
      facts.reorganizations[0]!.evidence.map(({ start, end }) => facts.document.text.slice(start, end)),
    ).toEqual(['3月12日，县委决定，县水务局更名为县水利局。', '县水务局改名县水利局后，职责不变。']);
  });

  test('is abolished only where no sentence says what came of it', () => {
    expect(
      told('3月12日，县委决定，将县科技局、县工信局的职责整合，组建县工业局。不再保留县科技局、县粮食局。'),
    ).toEqual([
      'merged 县科技局 > 县工业局 2023-03-12',
      'merged 县工信局 > 县工业局 2023-03-12',
      'abolished 县粮食局 > - 2023-03-12',
    ]);
  });

  test('has the day from which it holds before that of the decision', () => {
    expect(told('3月12日，县委决定，自4月1日起县水务局更名为县水利局。')).toEqual([
      'renamed 县水务局 > 县水利局 2023-04-01',
    ]);
    expect(told('3月12日，县委决定，县水务局更名为县水利局，自4月1日起施行。')).toEqual([
      'renamed 县水务局 > 县水利局 2023-04-01',
    ]);
  });

  test('has the day of a notice that stands below it', () => {
    expect(
      told('关于县水务局更名的通知\n各单位：\n经研究决定，县水务局更名为县水利局。\n2023年3月12日'),
    ).toEqual(['renamed 县水务局 > 县水利局 2023-03-12']);
  });

  test('has no day where the text tells of it in another year, or in passing', () => {
    expect(told('3月12日，县长陈良到县水利局调研。去年，县水务局更名为县水利局。')).toEqual([
      'renamed 县水务局 > 县水利局 -',
    ]);
    expect(told('3月12日，县委决定召开会议。县水利局（原县水务局）局长李石参加。')).toEqual([
      'renamed 县水务局 > 县水利局 -',
    ]);
  });

  test('goes by pairs where two lists are as long', () => {
    expect(told('3月12日，县委决定，县水务局、县农业局分别更名为县水利局、县农业农村局。')).toEqual([
      'renamed 县水务局 > 县水利局 2023-03-12',
      'renamed 县农业局 > 县农业农村局 2023-03-12',
    ]);
    expect(told('3月12日，县委决定，县水务局、县农业局、县林业局更名为县水利局、县农业农村局。')).toEqual([]);
  });

  test.each([
    '县委决定，撤销县规划局党组书记陈良的职务。',
    '县住建局、县交通局、县水利局组建联合检查组。',
    '扬子机械有限公司与青江智能装备有限公司共同组建青江新能源有限公司。',
    '县市场监督管理局在县政务服务中心设立服务窗口。',
    '县教育局从县财政局划出资金，设立县教育基金会。',
    '县退役军人事务局挂牌成立，县人社局、县民政局相关职责划入。',
    '县委、县政府成立县防汛指挥部，由县水利局、县应急管理局组成。',
    '县卫生局与县教育局整合资源，组建医疗服务队。',
    '县自然资源局（原址县水利局）门前广场改造完成。',
    '项目由县水利局变更为县农业农村局负责实施。',
  ])('is not told by %s', (sentence) => {
    expect(told(`3月12日，青江县召开会议。${sentence}`)).toEqual([]);
  });
});

test('a town of which nothing became is no body', () => {
  const { bodies } = read('3月12日，县委在柳塘镇、红石镇设立服务点。撤销白沙乡，设立白沙镇。');
  expect(bodies).toContain('白沙乡');
  expect(bodies).not.toContain('红石镇');
});

import { readProjects } from './figures.ts';

describe('a project in prose', () => {
  test.each([
    [
      'its amount before, without a word between',
      '园区项目有总投资18亿元的沐岚光电显示面板项目、总投资6亿元岭澜科技智能门锁项目。',
      '沐岚光电显示面板项目/1800000000/沐岚光电/-; 岭澜科技智能门锁项目/600000000/岭澜科技/-',
    ],
    [
      'its amount behind, also in the next sentence',
      '年产8万吨铝箔项目签约仪式举行。该项目计划总投资35亿元,其中一期投资12亿元,项目公司注册资本3亿元,年产值可达50亿元。',
      '年产8万吨铝箔项目/3500000000/-/signed',
    ],
    [
      'an investor that plans to build it',
      '其中,岭澜智家计划投资30亿元建设智能家电生产基地;香江恒裕国际投资3亿美元的冷链食品加工项目落户东区。',
      '智能家电生产基地/3000000000/岭澜智家/-; 冷链食品加工项目/300000000/香江恒裕国际/-',
    ],
    [
      'who builds it behind its name',
      '年产10万吨生物质颗粒燃料项目由绿原环保科技有限公司投资兴建,总投资1.5亿元,占地60亩。',
      '年产10万吨生物质颗粒燃料项目/150000000/绿原环保科技有限公司/-',
    ],
    [
      'who builds it in the next sentence',
      '1.6GWh动力电池项目签约。项目由江南沐岚新能源科技有限公司投资,注册资本1亿元,计划总投资5亿元。',
      '1.6GWh动力电池项目/500000000/江南沐岚新能源科技有限公司/signed',
    ],
    [
      'a list without 项目 in it',
      '开工的有由北原集团捐资建设的岭下小学和岭下至沟口二级公路等基础设施项目。',
      '岭下小学/-/北原集团/started; 岭下至沟口二级公路/-/-/started',
    ],
    [
      'a list of works that are seen',
      '实地察看了高铁站前广场、润源水厂等项目建设进度。',
      '高铁站前广场/-/-/-; 润源水厂/-/-/-',
    ],
    [
      'one amount for several',
      '投资40亿元,建设日产6000吨熟料生产线以及年产900万吨骨料生产线。',
      '日产6000吨熟料生产线/4000000000/-/-; 年产900万吨骨料生产线/4000000000/-/-',
    ],
    [
      'two works that are one project',
      '6000t/d熟料生产线和年产900万吨骨料生产线项目开工。',
      '6000t/d熟料生产线和年产900万吨骨料生产线项目/-/-/started',
    ],
    ['a stage that is still to come', '塑料光缆项目将于4月28日奠基,预计年底投产。', '塑料光缆项目/-/-/-'],
  ])('with %s', (_, text, expected) => {
    expect(readProjects(text)).toBe(expected);
  });
});

describe('a project that is named several times', () => {
  test.each([
    [
      'in a shorter form',
      '北原集团年产40万件羊绒衫加工项目开工。考察团了解了北原集团羊绒衫项目。',
      '北原集团年产40万件羊绒衫加工项目/-/北原集团/started',
    ],
    [
      'without its capacity',
      '1.6GWh动力电池项目签约。动力电池项目进展顺利。',
      '1.6GWh动力电池项目/-/-/signed',
    ],
  ])('%s is one', (_, text, expected) => {
    expect(readProjects(text)).toBe(expected);
  });

  test('but like names of two are two', () => {
    expect(readProjects('城东水厂扩建工程竣工。城西水厂扩建工程开工。')).toBe(
      '城东水厂扩建工程/-/-/completed; 城西水厂扩建工程/-/-/started',
    );
  });
});

describe('a list of projects', () => {
  test('with numbers gives each its own amount', () => {
    expect(
      readProjects(
        '1.青云山隧道工程(总投资9.8亿元,交通局牵头);2.青溪通用机场项目(估算投资7亿元);3.老鹰崖水库,总库容1260万立方米,投资匡算8.9亿元。',
      ),
    ).toBe('青云山隧道工程/980000000/-/-; 青溪通用机场项目/700000000/-/-; 老鹰崖水库/890000000/-/-');
  });

  test('in columns gives the unit of the heading to the numbers below', () => {
    expect(
      readProjects(
        '项目名称  建设内容  总投资(万元)  投资方\n青河至柳沟二级公路  全长31公里  46000  -\n岭南菌棒种植园  大棚260座  3,000  岭南菌业公司',
      ),
    ).toBe('青河至柳沟二级公路/460000000/-/-; 岭南菌棒种植园/30000000/岭南菌业公司/-');
  });
});

describe('no project', () => {
  test.each([
    '全市共签约33个项目,总投资175亿元。',
    '以“红色引擎”助推项目建设,把“支部建在项目上”。',
    '市长宣布重大项目集中开工。',
    '全市124个市级重点项目完成投资86.5亿元。',
    '一行走访了园区重点企业和有关项目。',
    '努力建成优质工程、民心工程。',
  ])('is named in %s', (text) => {
    expect(readProjects(text)).toBe('');
  });
});

test('a line of ten thousand projects is read to its end', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `总投资${i + 1}亿元的云岭${i}号储能电站项目`).join(
    ',',
  );
  expect(readProjects(text).split('; ').length).toBeGreaterThan(0);
});

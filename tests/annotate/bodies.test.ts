import { read } from '../reading.ts';

type Case = readonly [rule: string, text: string, bodies: readonly string[]];

describe('which bodies are named', () => {
  const cases: readonly Case[] = [
    [
      'offices in a list, each with its place',
      '青石县总工会、团县委、县妇联负责人参加会议。',
      ['青石县总工会', '团县委', '县妇联'],
    ],
    ['a company by its ending', '扬子光电公司新厂区正式投产。', ['扬子光电公司']],
    [
      'companies by lines of trade in a list',
      '先后走访了扬子光电、恒丰热电、明珠药业等企业。',
      ['扬子光电', '恒丰热电', '明珠药业'],
    ],
    ['a company by a line of trade before a rank', '扬子光电董事长赵大河出席仪式。', ['扬子光电']],
    ['a school', '青石县第一中学师生代表参加活动。', ['青石县第一中学']],
    ['a village committee', '柳塘村村委会召开会议。', ['柳塘村村委会']],
    ['a unit of the armed police', '武警青石中队官兵参加植树活动。', ['武警青石中队']],
    ['an association with its trade', '青石县企业家协会会长赵大河参加座谈会。', ['青石县企业家协会']],
    ['courts', '青石县人民法院、青石县人民检察院负责人参加会议。', ['青石县人民法院', '青石县人民检察院']],
    ['a word that begins like one is left alone', '市民政局召开会议，市民积极参加。', ['市民政局']],
    ['a stadium that is no body of its own', '在市中心广场举行启动仪式。', []],
    ['a committee of a banner', '青石旗委书记陈良、浮山旗委书记李石汇报了工作。', ['青石旗委', '浮山旗委']],
    ['a committee of another party', '民盟浮山区委副主委陈良参加会议。', ['民盟浮山区委']],
    ['a council of another party', '民进浮山市委会主委陈良参加会议。', ['民进浮山市委会']],
    ['an organ behind 和 and a person', '副县长陈良和县人大常委会副主任李石参加会议。', ['县人大常委会']],
    [
      'a company whose name begins with a number',
      '来到浮山万青竹材科技有限公司调研。',
      ['浮山万青竹材科技有限公司'],
    ],
    [
      'a town’s committee that a patrol’s organ inspects',
      '县委第一巡察组巡察柳塘镇党委。',
      ['县委第一巡察组', '柳塘镇党委'],
    ],
    ['a village that someone is sent to', '深入到包村联系点柳塘镇石桥村调研。', ['柳塘镇石桥村']],
    ['a hospital behind 任', '会上宣布：陈良同志任医院党委书记。', ['医院党委']],
    ['a school of the county', '县实验小学召开会议。', ['县实验小学']],
    ['a centre that secures', '应急安全保障中心主任陈良参加会议。', ['应急安全保障中心']],
    ['a government that reports', '陈良代表柳塘镇人民政府作政府工作报告。', ['柳塘镇人民政府']],
    ['a committee of a district whose name is a verb', '前进区委书记陈良出席会议。', ['前进区委']],
    [
      'guests once in full and once shortly',
      '浮山县党政考察团一行来访。考察团参观了展厅。',
      ['浮山县党政考察团'],
    ],
    [
      'a short name told in full before',
      '浮山县城关镇综合行政执法大队成立。综合行政执法大队召开会议。',
      ['浮山县城关镇综合行政执法大队'],
    ],
    ['a department of the province', '省教育厅巡视员陈良参加会议。', ['省教育厅']],
    ['a school before its teachers', '市实验小学教师陈良参加会议。', ['市实验小学']],
    ['a street with 和 in its name', '永和街道党工委副书记陈良参加会议。', ['永和街道党工委']],
    ['a name that ends like a court', '县委常委、常务副县长林庭武参加会议。', ['县委', '县政府']],
    ['a committee counted by terms', '十二届县委召开会议。', ['县委']],
    ['an office of the state', '国务院安委会召开会议。', ['国务院安委会']],
    ['an office behind 兼', '副县长兼县公安局局长周海涛出席会议。', ['县公安局']],
    ['委 of a county that the divisions do not have', '青石县委召开会议。', ['青石县委']],
    ['an organ of such a committee', '青石县委宣传部召开会议。', ['青石县委宣传部']],
    ['an office of a known county’s government', '浮山县政府办公室召开会议。', ['浮山县政府办公室']],
    ['an association whose name begins like a company’s', '浮山县餐饮商会举办活动。', ['浮山县餐饮商会']],
    [
      'a body of a place that no table knows, behind the name of who leaves it',
      '临石市人民政府决定：免去孔静临石市公安局副局长职务。',
      ['临石市人民政府', '临石市公安局'],
    ],
    [
      'the same behind 任',
      '卢春任临石市交通运输局副局长。卢春任临石经济开发区管委会副主任。',
      ['临石市交通运输局', '临石经济开发区管委会'],
    ],
    ['a place whose name begins with 任', '任家庄村委会参加会议。', ['任家庄村委会']],
  ];
  test.each(cases)('%s: %s', (_, text, bodies) => {
    expect(read(text).bodies).toEqual(bodies);
  });

  test.each<[string, string]>([
    ['departments in general', '要求各部门、各单位、各乡镇抓好落实。'],
    ['the whole city', '会议要求全市上下、有关部门提高认识。'],
    ['this company', '该公司、这家企业和相关单位参加会议。'],
    ['lines of trade', '发展光电、热电等产业。'],
    ['fields of investment', '全市教育、文旅、农业等领域投资增长。'],
    ['rooms', '办公室、会议室、教室整洁。'],
    ['people', '市民、村民、居民代表参加活动。'],
    ['kinds of work', '做好党委工作，加强村委会建设。'],
    ['fields of a place', '优化浮山县投资环境，推动浮山县教育发展。'],
    ['halls', '在音乐厅、会客厅举行活动。'],
    ['model villages', '创建五星级平安村。'],
    ['teams by number', '共安排4个巡察组。'],
    ['those who live in a village', '驻村工作、包村干部要抓好整村推进。'],
  ])('no body: %s: %s', (_, text) => {
    expect(read(text).bodies).toEqual([]);
  });
});

describe('one body under several names', () => {
  const cases: readonly Case[] = [
    [
      'a company and its short name, told in brackets',
      '扬子光电科技有限公司（以下简称“扬子光电”）落户青石县。扬子光电董事长赵大河出席仪式。',
      ['扬子光电科技有限公司'],
    ],
    [
      'a company and its short names, untold',
      '扬子光电科技有限公司落户青石县。扬子光电董事长赵大河出席仪式，扬子光电公司员工参加。',
      ['扬子光电科技有限公司'],
    ],
    ['集团 alone', '恒丰集团董事长赵大河出席仪式，集团向学校捐款。', ['恒丰集团']],
    ['学校 alone', '浮山县第一中学举行活动，学校负责人参加。', ['浮山县第一中学']],
    [
      'a full and a short name of an office',
      '青石县卫生健康委员会召开会议，县卫健委主任陈良主持。',
      ['青石县卫生健康委员会'],
    ],
    ['人民政府 and 政府', '青石县人民政府召开会议，青石县政府部署工作。', ['青石县人民政府']],
    [
      '教育局 alone is the one that the text names',
      '浮山县教育局召开会议。教育局要求各校抓好安全。',
      ['浮山县教育局'],
    ],
    [
      'a committee with the number of its term is the committee',
      '中国共产党青石县第十四届委员会全体会议召开，青石县委书记陈良讲话。',
      ['青石县委'],
    ],
    [
      'a standing committee with the number of its term',
      '青石县第十七届人大常委会召开会议，青石县人大常委会主任陈良出席。',
      ['青石县人大常委会'],
    ],
    [
      '集团公司 is none that is told only behind it',
      '集团公司党委书记、董事长陈良出席，扬子集团负责人参加。',
      ['集团公司', '集团公司党委', '扬子集团'],
    ],
    ['我县教育局 is 县教育局', '我县教育局召开会议。县教育局局长陈良出席。', ['县教育局']],
    [
      'organs of two places stay two',
      '浮山县委书记陈良、临江市委书记李石出席座谈会。',
      ['浮山县委', '临江市委'],
    ],
  ];
  test.each(cases)('%s: %s', (_, text, bodies) => {
    expect(read(text).bodies).toEqual(bodies);
  });
});

describe('what is read wrong yet', () => {
  const open: readonly Case[] = [
    ['县委 behind the county’s full name', '浮山县县委召开会议。', ['浮山县委']],
    ['a station within an office', '浮山县公安局城关派出所民警参加活动。', ['浮山县公安局城关派出所']],
    ['an office behind 曾任', '曾任青石县教育局局长的李石参加座谈。', ['青石县教育局']],
    [
      'an organ whose place the place’s full name tells',
      '青石开发区党工委召开会议，党工委书记陈良主持。',
      ['青石开发区党工委'],
    ],
    [
      'a committee once with its place and once without',
      '临江市委召开会议，市委书记陈良出席。',
      ['临江市委'],
    ],
  ];
  for (const [rule, text, bodies] of open)
    test.failing(`${rule}: ${text}`, () => {
      expect(read(text).bodies).toEqual(bodies);
    });
});

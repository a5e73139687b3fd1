import { read, readAsOf } from '../reading.ts';

type Case = readonly [rule: string, text: string, posts: readonly string[]];

describe('compound titles are split, each part with its body', () => {
  const cases: readonly Case[] = [
    [
      'a part without its place has that of the part before',
      '开发区党工委副书记、管委会主任陈良出席会议。',
      ['陈良 = 开发区党工委 / 副书记', '陈良 = 开发区管委会 / 主任'],
    ],
    [
      'three parts in three bodies',
      '党工委委员、柳塘街道党工委副书记、办事处主任李石参加会议。',
      ['李石 = 党工委 / 委员', '李石 = 柳塘街道党工委 / 副书记', '李石 = 柳塘街道办事处 / 主任'],
    ],
    [
      'a party group’s secretary heads the office itself',
      '青石县教育局党组书记、局长陈良汇报了工作。',
      ['陈良 = 青石县教育局党组 / 书记', '陈良 = 青石县教育局 / 局长'],
    ],
    [
      'the body goes on to the next name',
      '青石县政协主席高文远、秘书长赵大河出席会议。',
      ['高文远 = 青石县政协 / 主席', '赵大河 = 青石县政协 / 秘书长'],
    ],
    [
      'one title before two names is that of both',
      '青石县人大常委会主任高文远，副主任赵大河、钱小满出席会议。',
      [
        '高文远 = 青石县人大常委会 / 主任',
        '赵大河 = 青石县人大常委会 / 副主任',
        '钱小满 = 青石县人大常委会 / 副主任',
      ],
    ],
    [
      'a company’s name goes on to the next of its heads',
      '扬子光电科技有限公司董事长赵大河、总经理孙立人参加签约仪式。',
      ['赵大河 = 扬子光电科技有限公司 / 董事长', '孙立人 = 扬子光电科技有限公司 / 总经理'],
    ],
    [
      'posts in two unlike bodies',
      '青石县人大常委会主任、县总工会主席陈良出席会议。',
      ['陈良 = 青石县人大常委会 / 主任', '陈良 = 县总工会 / 主席'],
    ],
    [
      'an organ barely behind its committee is that committee’s',
      '市委组织部副部长陈良，旗委常委、组织部部长李石出席会议。',
      ['陈良 = 市委组织部 / 副部长', '李石 = 旗委 / 常委', '李石 = 旗委组织部 / 部长'],
    ],
    [
      '政府 behind a committee is that place’s',
      '旗委副书记、政府旗长陈良出席会议。',
      ['陈良 = 旗委 / 副书记', '陈良 = 旗政府 / 旗长'],
    ],
    [
      'a rank with no body has that of an earlier part',
      '任命陈良为青石县人民法院审判员、审判委员会委员、副院长。',
      [
        '陈良 = 青石县人民法院 / 审判员 (appoint)',
        '陈良 = 审判委员会 / 委员 (appoint)',
        '陈良 = 青石县人民法院 / 副院长 (appoint)',
      ],
    ],
    [
      'a body goes on behind what its head did',
      '青石县政协主席陈良主持会议，副主席李石、高文远出席会议。',
      ['陈良 = 青石县政协 / 主席', '李石 = 青石县政协 / 副主席', '高文远 = 青石县政协 / 副主席'],
    ],
    [
      'both parts of a title are those of all names behind it',
      '党工委委员、管委会副主任陈良、李石陪同。',
      ['陈良 = 党工委 / 委员', '陈良 = 管委会 / 副主任', '李石 = 党工委 / 委员', '李石 = 管委会 / 副主任'],
    ],
    [
      'a standing committee barely behind the congress is its own',
      '区人大党组副书记、常委会副主任陈良参加会议。',
      ['陈良 = 区人大党组 / 副书记', '陈良 = 区人大常委会 / 副主任'],
    ],
    [
      'a post of two before how many they are',
      '选举李石、高文远两位同志为副镇长。',
      ['李石 = - / 副镇长 (elect)', '高文远 = - / 副镇长 (elect)'],
    ],
    [
      'what a verb gave before a comma is not of the next title',
      '副县长陈良担任县委常委，副县长李石请求辞职。',
      ['陈良 = - / 副县长', '陈良 = 县委 / 常委 (appoint)', '李石 = - / 副县长'],
    ],
    ['a place’s head is in its government', '青石市市长陈良主持会议。', ['陈良 = 青石市人民政府 / 市长']],
    ['a numbered body is one name', '县委第一巡察组组长陈良通报了情况。', ['陈良 = 县委第一巡察组 / 组长']],
    [
      'a first part on the other side of a place',
      '省委常委、青石市委书记陈良出席会议。',
      ['陈良 = 省委 / 常委', '陈良 = 青石市委 / 书记'],
    ],
    ['a place known from the name of its county', '青石县委书记陈良出席会议。', ['陈良 = 青石县委 / 书记']],
  ];
  test.each(cases)('%s: %s', (_, text, posts) => {
    expect(read(text).posts).toEqual(posts);
  });
});

describe('words that go with a rank', () => {
  const cases: readonly Case[] = [
    ['代 stays in the title', '青石县代县长李石出席会议。', ['李石 = 青石县人民政府 / 代县长']],
    ['常务 stays in the title', '青石县常务副县长李石出席会议。', ['李石 = 青石县人民政府 / 常务副县长']],
    [
      '原 stays in the title and marks a former post',
      '青石县教育局原局长李石参加座谈。',
      ['李石 = 青石县教育局 / 原局长 (former)'],
    ],
    [
      'a bracket behind the title is no part of it',
      '青石县副县长（挂职）李石参加会议。',
      ['李石 = 青石县人民政府 / 副县长'],
    ],
    [
      'a bracket behind the name is none either',
      '青石县水务局局长陈良（正科级）出席会议。',
      ['陈良 = 青石县水务局 / 局长'],
    ],
    ['a grade alone has no body', '一级调研员陈良参加会议。', ['陈良 = - / 一级调研员']],
    ['being one of 县领导 is no post', '县领导陈良、李石参加会议。', []],
    ['负责人 of an office is no post', '县水务局主要负责人陈良参加会议。', []],
    [
      '兼 stands between two posts',
      '青石县副县长兼县公安局局长周海涛出席会议。',
      ['周海涛 = 青石县人民政府 / 副县长', '周海涛 = 县公安局 / 局长'],
    ],
    [
      '兼 before a body of the army',
      '县委书记兼人武部党委第一书记陈良出席会议。',
      ['陈良 = 县委 / 书记', '陈良 = 人武部党委 / 第一书记'],
    ],
    [
      '原 before a body that no table knows does so too',
      '李石来到原市融发委主任陈良家中。',
      ['陈良 = 市融发委 / 原主任 (former)'],
    ],
    [
      '原 before the body does so too',
      '原青石县教育局局长李石参加座谈。',
      ['李石 = 青石县教育局 / 原局长 (former)'],
    ],
    [
      'a deputy of congress with a post',
      '全国人大代表、柳塘村党总支书记陈良作了发言。',
      ['陈良 = 柳塘村党总支 / 书记'],
    ],
    ['a school’s head', '青石市第一中学校长陈良参加活动。', ['陈良 = 青石市第一中学 / 校长']],
    ['a school by its number', '市八中学校长陈良参加活动。', ['陈良 = 市八中学 / 校长']],
    [
      '原 between a village and its committee',
      '柳塘村原党委书记陈良介绍情况。',
      ['陈良 = 柳塘村党委 / 原书记 (former)'],
    ],
    [
      'a bare committee in a list is that of the one before',
      '青石经济开发区党工委书记、管委会主任陈良，党工委副书记、管委会副主任李石陪同；扬子集团党委书记、董事长周海涛，党委副书记、总经理方小满参加。',
      [
        '陈良 = 青石经济开发区党工委 / 书记',
        '陈良 = 青石经济开发区管委会 / 主任',
        '李石 = 青石经济开发区党工委 / 副书记',
        '李石 = 青石经济开发区管委会 / 副主任',
        '周海涛 = 扬子集团党委 / 书记',
        '周海涛 = 扬子集团 / 董事长',
        '方小满 = 扬子集团党委 / 副书记',
        '方小满 = 扬子集团 / 总经理',
      ],
    ],
    [
      'deputies behind what their chief did',
      '县人大常委会主任陈良主持召开县十七届人大常委会第十七次会议，副主任李石、孙洁出席会议。',
      ['陈良 = 县人大常委会 / 主任', '李石 = 县人大常委会 / 副主任', '孙洁 = 县人大常委会 / 副主任'],
    ],
    [
      'the rank behind a name is no part of the next one’s title',
      '县人民医院陈良院长、县人社局副局长李石参加。',
      ['陈良 = 县人民医院 / 院长', '李石 = 县人社局 / 副局长'],
    ],
    [
      'a post given before a comma is not the next one’s',
      '县委书记陈良同志任总指挥，县长李石任副总指挥。',
      [
        '陈良 = 县委 / 书记',
        '陈良 = - / 总指挥 (appoint)',
        '李石 = - / 县长',
        '李石 = - / 副总指挥 (appoint)',
      ],
    ],
    [
      'a title before 由',
      '县林业局局长陈大海参加，指挥部办公室主任由陈大海同志兼任。',
      ['陈大海 = 县林业局 / 局长', '陈大海 = 指挥部办公室 / 主任'],
    ],
    [
      'a discipline committee barely behind its party committee',
      '镇党委委员、纪委书记陈良，县纪委副书记、监委副主任李石参加。',
      ['陈良 = 镇党委 / 委员', '陈良 = 镇纪委 / 书记', '李石 = 县纪委 / 副书记', '李石 = 县监委 / 副主任'],
    ],
    [
      'a candidate’s post and the one before it',
      '镇党委委员、副镇长候选人陈良，镇人大主席候选人李石参加。',
      ['陈良 = 镇党委 / 委员', '陈良 = 镇政府 / 拟任副镇长', '李石 = 镇人大 / 拟任主席'],
    ],
    [
      'a deputy of nothing that the sentence’s chief heads has no body',
      '县教育局局长陈良主持召开会议，副主任李石出席会议。',
      ['陈良 = 县教育局 / 局长', '李石 = - / 副主任'],
    ],
    [
      'leaders of a township are no post of its own',
      '县人大常委会副主任、白水乡联点领导李石参加。',
      ['李石 = 县人大常委会 / 副主任'],
    ],
    ['a department whose name holds a verb', '县组织人事部部长陈良参加。', ['陈良 = 县组织人事部 / 部长']],
    [
      'a court’s further ranks',
      '免去吴敏的青石县人民法院民事审判庭庭长、审判员职务。',
      [
        '吴敏 = 青石县人民法院民事审判庭 / 庭长 (former, remove)',
        '吴敏 = 青石县人民法院 / 审判员 (former, remove)',
      ],
    ],
  ];
  test.each(cases)('%s: %s', (_, text, posts) => {
    expect(read(text).posts).toEqual(posts);
  });
});

describe('notices of 任免', () => {
  const notice = [
    '青石县人民政府关于陈良等同志职务任免的通知',
    '各乡镇人民政府：',
    '经研究决定：',
    '任命陈良为县教育局局长；',
    '任命李石为县水务局副局长（试用期一年）；',
    '免去周海涛的县教育局局长职务。',
    '2023年3月6日',
  ].join('\n');

  test('give and take posts', () => {
    expect(read(notice).posts).toEqual([
      '陈良 = 县教育局 / 局长 (appoint)',
      '李石 = 县水务局 / 副局长 (appoint)',
      '周海涛 = 县教育局 / 局长 (former, remove)',
    ]);
  });

  const cases: readonly Case[] = [
    [
      '免去 behind a comma',
      '会议决定任命陈良为青石县副县长，免去李石的青石县副县长职务。',
      ['陈良 = 青石县人民政府 / 副县长 (appoint)', '李石 = 青石县人民政府 / 副县长 (former, remove)'],
    ],
    [
      '不再担任 takes a post',
      '3月6日，县委决定：李石同志不再担任县水务局局长职务。',
      ['李石 = 县水务局 / 局长 (former, remove)'],
    ],
    [
      'a title behind the name in a notice keeps its place',
      '青石县委任免\n3月6日，县委决定：陈良同志任县教育局党组书记。',
      ['陈良 = 县教育局党组 / 书记 (appoint)'],
    ],
    [
      'what is left behind what is come to',
      '李石同志任县水利局总工程师，免去其县水利局河道管理站站长职务。',
      ['李石 = 县水利局 / 总工程师 (appoint)', '李石 = 县水利局河道管理站 / 站长 (former, remove)'],
    ],
    [
      '不再 in a second clause, and 任 before 县',
      '周海涛任县教育局副局长，不再担任青石县第一中学校长。',
      ['周海涛 = 县教育局 / 副局长 (appoint)', '周海涛 = 青石县第一中学 / 校长 (former, remove)'],
    ],
    [
      '免去 without 的',
      '免去赵大河同志县交通运输局副局长职务，免除吴敏同志县统计局副局长一职。',
      ['赵大河 = 县交通运输局 / 副局长 (former, remove)', '吴敏 = 县统计局 / 副局长 (former, remove)'],
    ],
    [
      '任命 of others behind is not of the one named before',
      '会议决定免去陈良的县人民政府副县长职务，任命1名财政经济委员会委员。',
      ['陈良 = 县人民政府 / 副县长 (former, remove)'],
    ],
    [
      'who is put forward does not hold the post yet',
      '提名孙洁同志为柳塘镇人民政府镇长候选人。',
      ['孙洁 = 柳塘镇人民政府 / 拟任镇长'],
    ],
    [
      '不再兼任 behind a bracket',
      '江苏省委常委、宣传部部长陈良（女）不再兼任统战部部长职务。',
      ['陈良 = 江苏省委 / 常委', '陈良 = 江苏省委宣传部 / 部长', '陈良 = 统战部 / 部长 (former, remove)'],
    ],
    [
      '被任命为',
      '县医院纪委书记陈良同志被任命为柳塘街道党工委兼职委员。',
      ['陈良 = 县医院纪委 / 书记', '陈良 = 柳塘街道党工委 / 兼职委员 (appoint)'],
    ],
    [
      '中共 and a committee, which is called 党委',
      '周海涛同志任中共柳塘镇委员会委员，免去其中共白水乡委员会副书记职务。',
      ['周海涛 = 柳塘镇党委 / 委员 (appoint)', '周海涛 = 白水乡党委 / 副书记 (former, remove)'],
    ],
    [
      'a heading of an election speaks of all lines below',
      '第一次会议选举：\n陈良为青石县人民政府县长；\n李石、周海涛为青石县人民政府副县长。',
      [
        '陈良 = 青石县人民政府 / 县长 (elect)',
        '李石 = 青石县人民政府 / 副县长 (elect)',
        '周海涛 = 青石县人民政府 / 副县长 (elect)',
      ],
    ],
    [
      'what someone is and is to be',
      '陈良，男，汉族，1978年5月生，现任柳塘镇党委副书记、镇长，拟任柳塘镇党委书记。',
      ['陈良 = 柳塘镇党委 / 副书记', '陈良 = 柳塘镇人民政府 / 镇长', '陈良 = 柳塘镇党委 / 拟任书记'],
    ],
    [
      'a career whose posts commas divide',
      '陈良，女，1978年5月生。\n李石，男，曾任县教育局副局长，青石县委常委、宣传部部长，市文联主席等职务。',
      [
        '李石 = 县教育局 / 副局长 (former)',
        '李石 = 青石县委 / 常委 (former)',
        '李石 = 青石县委宣传部 / 部长 (former)',
        '李石 = 市文联 / 主席 (former)',
      ],
    ],
    ['曾任 behind a name', '陈良曾任县教育局局长。', ['陈良 = 县教育局 / 局长 (former)']],
    [
      '先后担任 and a people',
      '选举陈良为县人大常委会主任。\n陈良壮族，1964年5月生，先后担任青石县委副书记，县商务局党组书记，县政协主席。',
      [
        '陈良 = 县人大常委会 / 主任 (elect)',
        '陈良 = 青石县委 / 副书记 (former)',
        '陈良 = 县商务局党组 / 书记 (former)',
        '陈良 = 县政协 / 主席 (former)',
      ],
    ],
    [
      '政府 alone is that of what its head governs',
      '青石县政协主席李石列席。会议任命陈良同志为政府副市长。',
      ['李石 = 青石县政协 / 主席', '陈良 = 市政府 / 副市长 (appoint)'],
    ],
    [
      'a council with the number of its term',
      '李石当选为青石县政协第十四届委员会主席。',
      ['李石 = 青石县政协 / 主席 (appoint)'],
    ],
    [
      '代理 a post',
      '会议决定陈良代理县人民政府县长职务，代理县监察委员会主任李石发言。',
      ['陈良 = 县人民政府 / 代理县长 (appoint)', '李石 = 县监察委员会 / 主任'],
    ],
    ['an election gives a post', '会议选举陈良为青石县县长。', ['陈良 = 青石县人民政府 / 县长 (elect)']],
  ];
  test.each(cases)('%s: %s', (_, text, posts) => {
    expect(read(text).posts).toEqual(posts);
  });

  // a day that ends the notice is not its own
  test('the headline is the event, on the day that it was signed', () => {
    expect(read(notice).events).toEqual(['appointment 2023-03-06']);
  });
});

describe('rosters', () => {
  test('put a post in brackets behind the name', () => {
    const { posts } = read(
      '青石县防汛抗旱指挥部成员名单\n总指挥：陈良（县长）\n副总指挥：李石（副县长）\n成员：周海涛（县水务局局长）',
    );
    expect(posts).toEqual(
      expect.arrayContaining([
        '陈良 = 青石县防汛抗旱指挥部 / 总指挥',
        '李石 = 青石县防汛抗旱指挥部 / 副总指挥',
        '周海涛 = 县水务局 / 局长',
      ]),
    );
  });

  test('put a post behind a space', () => {
    const { posts } = read(
      '关于成立青石县春耕工作领导小组的通知\n组长：陈良　县委副书记\n副组长：李石　副县长',
    );
    expect(posts).toEqual(
      expect.arrayContaining([
        '陈良 = 青石县春耕工作领导小组 / 组长',
        '李石 = 青石县春耕工作领导小组 / 副组长',
      ]),
    );
  });

  test('of two groups are each of the one whose notice they stand in, as is the office of each', () => {
    const notice = (matter: string, head: string, member: string) =>
      `# 县政府关于成立${matter}工作领导小组的通知\n\n决定成立${matter}工作领导小组，组成人员如下：\n组长：${head}（县委书记）\n成员：${member}（县财政局局长）\n领导小组下设办公室，${member}同志兼任办公室主任。\n县政府`;
    const { posts } = read(`${notice('春耕', '陈良', '李石')}\n\n${notice('防汛', '孙洁', '吴敏')}`);
    expect(posts).toEqual(
      expect.arrayContaining([
        '陈良 = 春耕工作领导小组 / 组长',
        '李石 = 春耕工作领导小组 / 成员',
        '李石 = 春耕工作领导小组办公室 / 主任 (appoint)',
        '孙洁 = 防汛工作领导小组 / 组长',
        '吴敏 = 防汛工作领导小组 / 成员',
        '吴敏 = 防汛工作领导小组办公室 / 主任 (appoint)',
      ]),
    );
  });

  test('a post of the last line of a roster does not go on to the headline below', () => {
    const { posts } = read(
      '# 各部门负责同志名单\n\n县教育局副局长：李石\n县财政局副局长：吴敏\n\n# 陈良调研春耕工作\n\n县委书记陈良调研春耕工作。',
    );
    expect(posts).toEqual(['李石 = 县教育局 / 副局长', '吴敏 = 县财政局 / 副局长', '陈良 = 县委 / 书记']);
  });

  test('原 behind what is done with them makes a post a past one', () => {
    expect(read('孙洁看望了原县政协副主席陈良，来到原县教育局局长李石家中。').posts).toEqual([
      '陈良 = 县政协 / 原副主席 (former)',
      '李石 = 县教育局 / 原局长 (former)',
    ]);
  });

  test('a deputy who is spoken to as the head is no head', () => {
    const { posts } = read('县教育局副局长孙洁到学校调研。孙洁局长在会上要求，抓好落实。');
    expect(posts).toEqual(['孙洁 = 县教育局 / 副局长']);
  });

  test('a deputy head of government without more is of the government of the place whose bulletin it is', () => {
    const { posts, facts } = readAsOf('浮山县', '副县长陈良、临江县委书记李石、县长孙洁出席座谈会。');
    expect(posts).toEqual([
      '陈良 = 县政府 / 副县长',
      '李石 = 临江县委 / 书记',
      '孙洁 = 临江县人民政府 / 县长',
    ]);
    expect(facts.organizations.find(({ name }) => name === '县政府')).toMatchObject({ organ: '政府' });
  });

  test('of whose government a deputy head is stays open where nothing tells whose bulletin it is', () => {
    expect(read('副县长陈良出席座谈会。').posts).toEqual(['陈良 = - / 副县长']);
  });

  const lines: readonly Case[] = [
    [
      'members of a roster belong to what it is of',
      '青石县防汛抗旱指挥部成员名单\n总指挥：陈良\n成员：周海涛、方小满',
      [
        '陈良 = 青石县防汛抗旱指挥部 / 总指挥',
        '周海涛 = 青石县防汛抗旱指挥部 / 成员',
        '方小满 = 青石县防汛抗旱指挥部 / 成员',
      ],
    ],
    [
      'columns of names and titles',
      '县委领导\n陈　良　县委书记\n李　石　县委副书记、县长\n周海涛　县委常委、组织部部长',
      [
        '陈良 = 县委 / 书记',
        '李石 = 县委 / 副书记',
        '李石 = 县政府 / 县长',
        '周海涛 = 县委 / 常委',
        '周海涛 = 县委组织部 / 部长',
      ],
    ],
    [
      'all titles of a column',
      '副组长：周海涛　副县长、县公安局局长',
      ['周海涛 = - / 副组长', '周海涛 = - / 副县长', '周海涛 = 县公安局 / 局长'],
    ],
    [
      'a third column tells what is done',
      '白水乡领导分工\n陈　良　乡党委书记　主持乡党委全面工作。\n周海涛　乡党委副书记、人大主席　负责人大工作。',
      ['陈良 = 乡党委 / 书记', '周海涛 = 乡党委 / 副书记', '周海涛 = 乡人大 / 主席'],
    ],
    [
      'a numbered heading tells whose leaders stand below',
      '一、县人大常委会领导\n主任：孙洁\n副主任：赵大河、吴敏\n二、县政协领导\n主席：郑远志',
      [
        '孙洁 = 县人大常委会 / 主任',
        '赵大河 = 县人大常委会 / 副主任',
        '吴敏 = 县人大常委会 / 副主任',
        '郑远志 = 县政协 / 主席',
      ],
    ],
    [
      'sex in the bracket before the title',
      '成员：吴敏（女，县审计局局长）',
      ['吴敏 = - / 成员', '吴敏 = 县审计局 / 局长'],
    ],
    [
      'a colon or a comma behind the name',
      '陈良：县委副书记、县人民政府县长。主持县政府全面工作。\n方小满，县教育局党组书记、局长。负责教育工作。',
      [
        '陈良 = 县委 / 副书记',
        '陈良 = 县人民政府 / 县长',
        '方小满 = 县教育局党组 / 书记',
        '方小满 = 县教育局 / 局长',
      ],
    ],
  ];
  test.each(lines)('%s: %s', (_, text, posts) => {
    expect(read(text).posts).toEqual(posts);
  });
});

describe('what is read wrong yet', () => {
  const open: readonly Case[] = [
    [
      '曾任 marks a former post and is no part of the body',
      '曾任青石县教育局局长的李石参加座谈。',
      ['李石 = 青石县教育局 / 局长 (former)'],
    ],
    ['拟任 stays in the title', '拟任青石县教育局局长陈良的公示。', ['陈良 = 青石县教育局 / 拟任局长']],
    [
      'a city’s party committee by the party’s short name',
      '民建青石市委主委陈良参加座谈。',
      ['陈良 = 民建青石市委 / 主委'],
    ],
  ];
  for (const [rule, text, posts] of open)
    test.failing(`${rule}: ${text}`, () => {
      expect(read(text).posts).toEqual(posts);
    });
});

import { textOf } from '../../src/model/index.ts';
import { read } from '../reading.ts';

type Case = readonly [rule: string, text: string, persons: readonly string[]];

describe('who is named', () => {
  const cases: readonly Case[] = [
    ['a name ends before a verb of speech', '陈良强调，要抓好春耕生产。', ['陈良']],
    ['a name ends before a verb of two readings', '县长陈良主持会议。', ['陈良']],
    ['a name ends before a preposition', '县委书记陈良到柳塘镇调研春耕生产。', ['陈良']],
    ['a name of two characters stands beside one of three', '副县长李石、方小满陪同。', ['李石', '方小满']],
    ['a name stands between 由 and its verb', '会议由县长陈良主持。', ['陈良']],
    ['a name stands between 受 and 委托', '受县委书记陈良委托，副书记李石看望慰问老党员。', ['陈良', '李石']],
    ['a surname may have two characters', '在县委书记欧阳明远陪同下，客人参观了展厅。', ['欧阳明远']],
    ['two characters of surname and one of name', '县委书记诸葛青出席会议。', ['诸葛青']],
    ['compound surnames in a list', '县长司徒文彬、副县长上官云出席会议。', ['司徒文彬', '上官云']],
    ['a name with • for its dot', '副县长阿迪力•买买提、李石出席会议。', ['阿迪力•买买提', '李石']],
    ['a name whose dot broke to ?', '副县长阿迪力?买买提主持会议。', ['阿迪力?买买提']],
    ['names spread by spaces', '出席会议的有：陈  良、周海涛、方小满。', ['陈良', '周海涛', '方小满']],
    [
      'names spread by ideographic spaces',
      '参加会议的领导有：陈　良、李　石、周海涛。',
      ['陈良', '李石', '周海涛'],
    ],
    ['a character beyond the BMP', '县长陈𬭎出席会议并讲话。', ['陈𬭎']],
    ['two such characters', '副县长周𣲘主持会议，副县长吴𫖯𬱖讲话。', ['周𣲘', '吴𫖯𬱖']],
    ['traditional characters are kept as printed', '縣長陳國樑出席會議並講話。', ['陳國樑']],
    [
      'words of the language are names in a list of officials',
      '县领导陈良、安全、高原、文明参加活动。',
      ['陈良', '安全', '高原', '文明'],
    ],
    ['a name that repeats its last character', '副县长李小小、方圆圆出席会议。', ['李小小', '方圆圆']],
    ['a name before brackets', '县委常委、宣传部部长马丽（女，回族）出席会议。', ['马丽']],
    [
      'names behind titles, each behind its comma',
      '县委书记陈良，县长李石，副县长周海涛、方小满，县政协主席高文远出席会议。',
      ['陈良', '李石', '周海涛', '方小满', '高文远'],
    ],
    ['a name ends before its body, without a word between', '免去李石县水务局副局长职务。', ['李石']],
    ['and before the jurisdiction of it', '免去方小满市教育局局长职务。', ['方小满']],
    ['a name ends before 作', '会上，县委书记李石作总结讲话。', ['李石']],
    ['a name ends before 率队', '县长陈良率队检查安全生产。', ['陈良']],
    ['a name ends before 以', '县长陈良以普通党员身份参加会议。', ['陈良']],
    ['a name ends before 及', '县长陈良及副县长李石参加会议。', ['陈良', '李石']],
    ['a name ends before 将', '县长陈良将带队检查。', ['陈良']],
    ['a name ends before 从', '县长陈良从三个方面作了讲解。', ['陈良']],
    ['a name behind a school’s title', '会议邀请省农科院教授孙立人授课。', ['孙立人']],
    ['a name ends before 率', '3月5日，县长陈良率考察团到临江市学习。', ['陈良']],
    ['a name in ·, before 出席', '副县长阿迪力·买买提出席会议。', ['阿迪力·买买提']],
    ['a name ends before 和', '县长陈良和副县长李石出席会议。', ['陈良', '李石']],
    ['a name ends before 均', '县长陈良、李石均参加会议。', ['陈良', '李石']],
    ['a name ends before 随', '县长陈良随代表团赴临江市考察。', ['陈良']],
    ['a name may end with 和', '县委副书记高家和等领导出席会议。', ['高家和']],
    ['a name ends before 说 and a comma', '来自柳塘镇的政协委员陈国良说，要当好宣传员。', ['陈国良']],
    ['a name ends before 简要', '李石简要介绍了情况。县长李石主持。', ['李石']],
    ['a dotted name behind a verb', '会议选举阿迪力·买买提为副县长。', ['阿迪力·买买提']],
    ['a dotted name behind a title with 副', '县妇联副主席古丽·买买提发言。', ['古丽·买买提']],
    ['a dotted name before a people', '买买提·艾力维吾尔族，生于1964年。县长买买提·艾力。', ['买买提·艾力']],
    ['a dotted name before 等', '县长买买提·艾力等陪同调研。', ['买买提·艾力']],
    [
      'a list of names with no title, as long as three',
      '专家组高文远、方小满、周海涛到会。',
      ['高文远', '方小满', '周海涛'],
    ],
    [
      'a list before how many they are',
      '会议通过了陈良、李石、周海涛三位同志的辞职请求。',
      ['陈良', '李石', '周海涛'],
    ],
    ['a name that no title but 同志 tells', '《关于陈大良等同志职务任免的通知》已经印发。', ['陈大良']],
    ['a Mongolian name of five characters', '旗人大常委会主任宝音满都呼出席。', ['宝音满都呼']],
    ['a private person in a house', '在困难党员陈大科家中，县长李石送上慰问品。', ['陈大科', '李石']],
    ['a name that is also a district’s', '县领导陈大良、高建华及全体成员参加会议。', ['陈大良', '高建华']],
    ['a surname that makes a word with the title before it', '县长江明远出席会议。', ['江明远']],
    ['a surname that makes a river with the title before it', '副区长江明远陪同考察。', ['江明远']],
    ['a name of function words between a title and a verb', '副县长过往出席会议。', ['过往']],
    ['a name that begins like a rank', '市政府副秘书长关长吉、市住建局局长李石陪同。', ['关长吉', '李石']],
    [
      'a preposition between a title and a name',
      '集团董事长陈大凯到会。陈大凯董事长向刘立新副县长介绍情况。',
      ['陈大凯', '刘立新'],
    ],
    ['a chairman of the surname 江', '集团董事长江宇陪同。', ['江宇']],
    ['a name before 书记', '一次重要会议。陈石书记的讲话站位高。', ['陈石']],
    ['a name before 任 without a title before it', '陈良任县教育局局长。', ['陈良']],
    ['a name before 曾任', '陈良曾任县教育局局长。', ['陈良']],
    [
      'names in a column before their titles',
      '县委领导\n陈　良　县委书记\n周海涛　县委常委、组织部部长',
      ['陈良', '周海涛'],
    ],
    ['a name at a line’s head before a comma and titles alone', '周海涛，副县长、县公安局局长。', ['周海涛']],
    ['what opens a sentence before a comma is no name', '同时，县委书记、县长陈良出席会议。', ['陈良']],
    ['the head of a column is no name', '任命\n简介　县委书记', []],
    ['a name before birth', '周海涛，1978年5月生，青石县委书记；', ['周海涛']],
    ['a name before 拟任', '县教育局局长陈良拟任县委副书记。', ['陈良']],
  ];
  test.each(cases)('%s: %s', (_, text, persons) => {
    expect(read(text).persons).toEqual(persons);
  });

  const open: readonly Case[] = [
    ['a name behind 与 and no title', '县长陈良与周海涛进行了座谈。', ['陈良', '周海涛']],
    ['a name behind a word for a guest', '县长陈良与客商周海涛进行了座谈。', ['陈良', '周海涛']],
    [
      'names behind 参加会议的有 without titles',
      '县长陈良主持会议，参加会议的有方小满、高文远。',
      ['陈良', '方小满', '高文远'],
    ],
    ['和 and a group are no name', '县领导和群众参加会议。', []],
    ['a name before its title', '李石县长强调，要抓好春耕。', ['李石']],
    ['a name without a title in a list of two', '陈良良、李小小出席会议。', ['陈良良', '李小小']],
  ];
  for (const [rule, text, persons] of open)
    test.failing(`${rule}: ${text}`, () => {
      expect(read(text).persons).toEqual(persons);
    });
});

describe('what is no name', () => {
  test.each([
    ['words that begin with a surname', '要高度重视安全生产，严格落实责任。'],
    ['groups of people', '领导班子成员、党员干部、群众代表参加会议。'],
    ['adjectives with a surname’s character', '时间紧、任务重，要方便群众，温暖民心。'],
    ['a surname without a name before a bracket', '县长王（回族）出席会议。'],
    ['seasons and crops', '春季农业生产中，夏粮、秋粮、水稻长势良好。'],
    ['projects and sums', '项目总投资万元，高标准建设，连续多年增长。'],
    ['places', '黄山路、江湾路、石桥社区道路施工。'],
    ['a hospital’s head', '乡党委书记、卫生院长参加会议。'],
    ['counties behind 和', '全体成员、班子成员和县、乡负责人参加会议。'],
    ['the river behind a county', '县长江大桥建成通车，县长江段禁渔。'],
    ['places joined by a dot', '并举行青海·西藏对口支援座谈会。'],
    ['an adverb behind a title', '校长首先向全校师生介绍了情况。'],
    ['offices in a list', '安监科、文秘科、法规科负责人参加会议。'],
    ['what is elected to', '这是完成选举任务的重要会议。'],
    ['who is used', '对领导干部任用情况作了介绍。'],
  ])('%s: %s', (_, text) => {
    expect(read(text).persons).toEqual([]);
  });
});

describe('who is meant', () => {
  test('a title, 同志 and 书记 behind a surname are mentions of the one named before', () => {
    const { facts, persons } = read('县委书记陈良出席会议。陈良同志指出，要抓落实。陈书记要求，要见成效。');
    expect(persons).toEqual(['陈良']);
    expect(facts.persons[0]!.mentions.map((span) => textOf(facts.document.text, span))).toEqual([
      '陈良',
      '陈良',
      '陈书记',
    ]);
  });

  test('two of one surname leave 陈书记 with the one who is 书记', () => {
    const { facts } = read('县委书记陈良、县长陈大河出席会议。陈书记要求，要见成效。');
    const [secretary, head] = facts.persons;
    expect(secretary!.mentions).toHaveLength(2);
    expect(head!.mentions).toHaveLength(1);
  });

  test('a reporter’s byline takes no part', () => {
    expect(read('本报讯（记者 李石）3月5日，县长陈良出席会议。').roles).toEqual(['陈良 attend']);
  });

  test('a reporter’s byline is told from the others', () => {
    const { facts } = read('3月5日，县长陈良出席会议。\n（记者 李石）');
    expect(facts.persons.filter(({ byline }) => byline).map(({ name }) => name)).toEqual(['李石']);
  });

  test('a person who is only spoken of takes no part', () => {
    expect(read('3月5日，县长陈良主持会议，学习了习近平总书记重要讲话精神。').roles).toEqual(['陈良 chair']);
  });

  test('mentions are cut from the text as printed, spaces included', () => {
    const { facts } = read('出席会议的有：陈  良、周海涛。');
    expect(textOf(facts.document.text, facts.persons[0]!.mentions[0]!)).toBe('陈  良');
  });
});

import { read } from '../reading.ts';

type Case = readonly [rule: string, text: string, roles: readonly string[]];

describe('who took which part', () => {
  const meeting = '3月5日，青石县召开经济工作会议。';
  test.each<Case>([
    [
      '由 gives the part behind it',
      `${meeting}会议由县委副书记陈良主持，县长李石讲话。`,
      ['陈良 chair', '李石 speak'],
    ],
    [
      'who congratulates on a contract does not sign it',
      '3月5日，青石县举行项目签约仪式。县长陈良出席并对项目签约表示祝贺。',
      ['陈良 attend speak'],
    ],
    [
      'who signs for the county',
      '3月5日，青石县举行项目签约仪式。副县长李石代表县政府与扬子光电有限公司签署项目投资协议。',
      ['李石 sign'],
    ],
    ['one who chairs and speaks', `${meeting}县委书记陈良主持会议并讲话。`, ['陈良 chair speak']],
    [
      'each clause has its own subject',
      `${meeting}县长陈良出席会议并讲话，副县长李石主持会议，副县长周海涛宣读了表彰决定。`,
      ['陈良 attend speak', '李石 chair', '周海涛 report'],
    ],
    [
      'names come behind 参加会议的有',
      `${meeting}参加会议的有县领导陈良、李石、周海涛。`,
      ['陈良 attend', '李石 attend', '周海涛 attend'],
    ],
    [
      '他 is who was spoken of last',
      `${meeting}县委书记陈良出席会议。他强调，要抓好项目建设。`,
      ['陈良 attend speak'],
    ],
    [
      'a sentence without a subject goes on with the last',
      `${meeting}县长陈良讲话。强调，要抓好落实。`,
      ['陈良 speak'],
    ],
    [
      'who presides does not report what the meeting does',
      '3月5日，县长陈良主持召开县政府常务会议，研究部署春耕工作，传达学习上级精神。',
      ['陈良 chair'],
    ],
    [
      'who listens does not report',
      '3月5日，县长陈良调研春耕生产，听取了县农业农村局局长李石的汇报。',
      ['陈良 lead', '李石 report'],
    ],
    [
      'what is quoted gives no part',
      `${meeting}县长陈良强调，参加会议的同志要带头落实，主持工作的同志要负起责任。`,
      ['陈良 speak'],
    ],
    [
      'who hosts and who is met',
      '3月5日，县长陈良会见了扬子光电董事长赵大河一行。副县长李石参加会见。',
      ['陈良 host', '赵大河 attend', '李石 attend'],
    ],
    [
      'who leads and who accompanies',
      '3月5日，市委书记陈良到青石县调研。县委书记李石、县长周海涛陪同调研。',
      ['陈良 lead', '李石 accompany', '周海涛 accompany'],
    ],
    [
      '在…陪同下 before the one who leads',
      '3月5日，在县长陈良陪同下，市委书记李石到青石县调研。',
      ['陈良 accompany', '李石 lead'],
    ],
    [
      '受…委托 gives the other no part',
      '3月5日，受县长陈良委托，副县长李石看望慰问困难群众。',
      ['李石 lead'],
    ],
    [
      'those who join an inspection',
      '3月5日，县长陈良带队检查安全生产工作，副县长李石、周海涛参加检查。',
      ['陈良 lead', '李石 attend', '周海涛 attend'],
    ],
    ['who takes a group along', '3月5日，县政协副主席李石带领部分委员视察城市建设。', ['李石 lead']],
    [
      '一行 makes the one before it lead',
      '3月5日，上海恒信集团董事长赵大河一行来青石县考察。',
      ['赵大河 lead'],
    ],
    [
      'two unveil together',
      '3月5日，县长陈良与县政协主席高文远共同为服务中心揭牌。',
      ['陈良 unveil', '高文远 unveil'],
    ],
    [
      'who signs and who witnesses',
      '3月5日，青石县举行项目签约仪式。县委书记陈良、县长李石见证签约，副县长周海涛代表青石县签约。',
      ['陈良 witness', '李石 witness', '周海涛 sign'],
    ],
    [
      'who opens works',
      '3月5日，青石县举行柳塘大桥开工仪式。县长陈良宣布开工，副县长李石致辞。',
      ['陈良 other', '李石 speak'],
    ],
    ['who lectures', '3月5日，青石县举办讲座，邀请临江大学教授孙立人授课。', ['孙立人 explain']],
    ['a government’s report is a report', `${meeting}县长陈良作政府工作报告。`, ['陈良 report']],
    ['介绍情况 is a report', `${meeting}扬子光电董事长赵大河介绍了项目情况。`, ['赵大河 report']],
    [
      '作了题为…的专题辅导 explains',
      '3月5日，青石县举办讲座，教授孙立人作了题为乡村振兴的专题辅导。',
      ['孙立人 explain'],
    ],
    // a subject without a name takes the sentence over from the one before
    ['those who attend without a name', `${meeting}县长陈良主持会议，县直部门负责人参加。`, ['陈良 chair']],
    ['heads of towns that attend', `${meeting}县长陈良主持会议，各乡镇主要负责人参加。`, ['陈良 chair']],
    ['a body that asks', `${meeting}县长陈良参加会议，县委要求，要抓好落实。`, ['陈良 attend']],
    ['an office that asks', `${meeting}县长陈良出席会议，县教育局要求各校抓好安全。`, ['陈良 attend']],
    ['what 要求 asks for', `${meeting}县长陈良要求干部积极参加培训。`, ['陈良 speak']],
    [
      'who 强调 speaks of',
      `${meeting}县长陈良出席会议，强调主持工作的同志要负起责任。`,
      ['陈良 attend speak'],
    ],
    ['whom 要求 sends', `${meeting}县长陈良要求主要领导带队检查。`, ['陈良 speak']],
    ['客商 who watch a film', '3月5日，县长陈良出席推介会，客商观看了推介片。', ['陈良 attend']],
    ['who opens a project', '3月5日，青石县举行开工仪式，县长陈良宣布项目开工。', ['陈良 other']],
    ['推介 is speech, with 了 too', '3月5日，青石县举行推介会，副县长李石推介了投资环境。', ['李石 speak']],
    [
      'what is learned is not said',
      '3月5日，县长陈良主持会议，学习了习近平总书记重要讲话精神。',
      ['陈良 chair'],
    ],
    // whoever the verb's own clause names acts, not those before
    [
      'deputies without a name who attend',
      `${meeting}县长陈良主持会议，各常委、各副县长参加会议。`,
      ['陈良 chair'],
    ],
    [
      'committees’ heads who report',
      `${meeting}县长陈良出席会议，各专业委员会办公室主任分别进行了汇报。`,
      ['陈良 attend'],
    ],
    [
      'whom officials come to see at a congress',
      '3月5日，县委书记陈良看望慰问出席县政协一次会议的县政协委员。',
      ['陈良 lead'],
    ],
    [
      'what someone once took part in',
      `${meeting}退役军人陈良参加过抗美援朝，县长李石出席会议。`,
      ['李石 attend'],
    ],
    [
      'guests behind 以及 and 一行',
      '3月5日，青石县举行签约仪式，县领导陈良、李石以及扬子光电董事长赵大河一行出席签约仪式。',
      ['赵大河 attend', '陈良 attend', '李石 attend'],
    ],
    [
      'who reads out a decision that gives something',
      `${meeting}副县长陈良宣读了关于授予李石等同志为优秀教师的决定。`,
      ['陈良 report'],
    ],
    [
      'who reads out a list of suggested names',
      `${meeting}副县长陈良宣读了候选人建议名单。`,
      ['陈良 report'],
    ],
    [
      'who lectures on what stands in quotation marks',
      `${meeting}副县长陈良作了关于“依法、正确监督”的专题辅导报告。`,
      ['陈良 explain'],
    ],
    [
      'all who were named before 等一行',
      '3月5日，县委书记陈良，县长李石，园区主任方小满等一行到柳塘大桥调研。',
      ['陈良 lead', '李石 attend', '方小满 attend'],
    ],
    [
      'what is learned, with more behind it',
      '3月5日，县长陈良主持召开县政府党组会议，传达学习上级重要讲话和重要指示精神。',
      ['陈良 chair'],
    ],
    [
      'who leads the guests that are received',
      '3月5日，县长陈良会见了由临江市副市长李石率领的代表团。',
      ['陈良 host', '李石 lead'],
    ],
    [
      'experts who came like the others',
      '3月5日，县长陈良检查安全生产，县教育局局长李石及特邀专家方小满参加。',
      ['陈良 lead', '李石 attend', '方小满 attend'],
    ],
    [
      'who meets guests at the door and goes along',
      '3月5日，副市长陈良率考察团来我县考察，县长李石在园区门口迎接，并陪同考察。',
      ['陈良 lead', '李石 accompany'],
    ],
    ['whose speech is spoken of', `${meeting}县长陈良主持会议，市委书记李石的讲话站位高。`, ['陈良 chair']],
    ['a list of duties', `${meeting}县长陈良出席会议，了解了人员安排、物资储备情况。`, ['陈良 attend']],
    [
      'those with whom a talk is held',
      '3月5日，县委书记陈良与扬子光电董事长赵大河一行座谈。',
      ['陈良 attend', '赵大河 attend'],
    ],
    [
      'who wrote it, in brackets behind 讯',
      '本网讯（孙洁）3月5日，县长陈良主持召开县政府常务会议。',
      ['陈良 chair'],
    ],
    [
      'who was elected',
      '3月5日，青石县第十六届人民代表大会第二次会议召开，选举陈良为青石县人民政府县长。',
      ['陈良 other'],
    ],
  ])('%s: %s', (_, text, roles) => {
    expect(read(text).roles).toEqual(roles);
  });

  test('the order of a list is that of its printing, from 0', () => {
    const { facts } = read(`${meeting}县领导陈良、李石、周海涛、方小满出席会议。`);
    expect(facts.events[0]!.participants.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
  });

  test('a part has its verb and its title as printed', () => {
    const { facts } = read(`${meeting}副县长李石主持会议。`);
    expect(facts.events[0]!.participants[0]).toMatchObject({ verb: '主持', printedTitle: '副县长' });
  });
});

const partsOf = (text: string, person: string): string | undefined =>
  read(text).roles.find((line) => line.startsWith(person));

test('who listens to what others say does not speak', () => {
  const text = '3月5日，青石县召开经济工作会议。县长陈良出席会议，认真听取了代表的发言。';
  expect(partsOf(text, '陈良')).toBe('陈良 attend');
});

test('who goes along (一同) does not lead', () => {
  const text = '3月5日，县委书记陈良率县党政代表团赴临江市考察。县长李石一同考察。';
  expect(partsOf(text, '李石')).not.toContain('lead');
});

test.each([
  ['和 between two names', '县长陈良和副县长李石出席会议。'],
  ['均 behind a list', '县长陈良、李石均出席会议。'],
])('%s: %s', (_, text) => {
  expect(read(`3月5日，青石县召开经济工作会议。${text}`).roles).toEqual(['陈良 attend', '李石 attend']);
});

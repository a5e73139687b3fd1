/** Bulletins of an invented city, made from a seed: the same seed and size give the same text on every machine. */

const surnames = [...'陈李王张刘杨黄赵周吴徐孙马朱胡郭何罗高林梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const given = [...'岚峻朗瑾昊霖渊钧澜笙煜祺桓彦恺蔚茗衡铭淇皓宸翊沛珩轩昱泓诚曦晗钰骁菁霏榕'];
const roots = [...'青石临泽云岭沙溪柳塘枫桥兰渚竹坞松湾鹤浦梅汀蓝泊金沛银杉瑞禾'];
const trades = ['光电', '新材料', '重工', '食品', '纺织', '机械', '医药', '电缆', '农业科技', '环保'];
const departments = [
  '教育局',
  '财政局',
  '水利局',
  '民政局',
  '交通运输局',
  '农业农村局',
  '商务局',
  '卫健委',
  '发改委',
];
const subjects = [
  '安全生产',
  '乡村振兴',
  '城市管理',
  '防汛抗旱',
  '项目建设',
  '营商环境',
  '生态环境',
  '基层治理',
];
const aims = [
  '压实责任、狠抓落实',
  '补齐短板、提升水平',
  '守住底线、消除隐患',
  '优化服务、强化保障',
  '统筹推进、争先进位',
];

/** @typedef {() => number} Random a number from 0 up to 1 */

/** @returns {Random} a small generator of 32 bits (mulberry32) */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Wording {
  #random;
  constructor(seed) {
    this.#random = randomFrom(seed);
  }
  number = (from, to) => from + Math.floor(this.#random() * (to - from + 1));
  one = (list) => list[Math.floor(this.#random() * list.length)];
  name = () => this.one(surnames) + this.one(given) + (this.#random() < 0.7 ? this.one(given) : '');
  root = () => this.one(roots) + this.one(roots);
  company = () => `${this.root()}${this.one(trades)}有限公司`;
  department = () => `市${this.one(departments)}`;
  village = () => `${this.root()}${this.one(['村', '社区'])}`;
  date = () => `${this.number(1, 12)}月${this.number(1, 28)}日`;
}

const articles = [
  (w) => {
    const subject = w.one(subjects);
    return [
      `市委召开${subject}工作推进会`,
      `${w.date()}，市委召开${subject}工作推进会。市委书记${w.name()}主持会议并讲话，市委副书记、市长${w.name()}传达有关精神，市领导${w.name()}、${w.name()}、${w.name()}出席会议。`,
      `${w.name()}指出，要${w.one(aims)}，把${w.one(subjects)}作为当前工作的重点。会议听取了${w.department()}局长${w.name()}关于${subject}情况的汇报。`,
      `会议强调，各部门要对照年度目标任务，逐项分解、逐级落实，确保各项工作有部署、有检查、有成效。要加强统筹协调，形成工作合力，不断巩固和扩大已有成果。`,
    ];
  },
  (w) => {
    const leader = w.name();
    return [
      `${leader}调研${w.one(subjects)}工作`,
      `${w.date()}上午，副市长${leader}带队调研${w.one(subjects)}工作。${w.department()}副局长${w.name()}、${w.root()}镇党委书记${w.name()}陪同调研。`,
      `${leader}一行先后来到${w.company()}、${w.company()}和${w.village()}，察看生产车间和施工现场，详细了解企业生产经营情况。`,
      `${leader}要求，${w.one(aims)}，切实解决群众反映的突出问题。`,
    ];
  },
  (w) => {
    const company = w.company();
    const billions = w.number(2, 60);
    return [
      `${company}${w.one(trades)}项目签约`,
      `${w.date()}，${company}${w.one(trades)}项目签约仪式举行。市委常委、副市长${w.name()}，${company}董事长${w.name()}出席并致辞。`,
      `该项目由${company}投资建设，总投资${billions}亿元，占地${w.number(50, 900)}亩，建成后预计年产值${billions + 3}亿元，提供就业岗位${w.number(100, 2000)}个。`,
    ];
  },
  (w) => [
    '一季度全市经济运行平稳',
    `一季度，全市实现地区生产总值${w.number(100, 400)}.${w.number(1, 9)}亿元，同比增长${w.number(1, 9)}.${w.number(1, 9)}%；一般公共预算收入${w.number(10, 60)}.${w.number(1, 9)}亿元，下降${w.number(1, 5)}.${w.number(1, 9)}%。规模以上工业增加值增长${w.number(1, 12)}.${w.number(1, 9)}%。`,
    `全市新开工亿元以上项目${w.number(5, 60)}个，完成固定资产投资${w.number(20, 90)}亿元，增幅达${w.number(3, 30)}%。`,
  ],
  (w) => [
    `${w.root()}镇走访慰问困难党员`,
    `${w.date()}，${w.root()}镇镇长${w.name()}深入${w.village()}走访慰问困难党员${w.name()}，送上慰问金和节日祝福。`,
    `镇人大主席${w.name()}、副镇长${w.name()}参加走访。`,
  ],
];

const bytes = (text) => Buffer.byteLength(text);

/** Parts of a text until it has `size` bytes of UTF-8, parts cut off there. */
function upTo(size, part, joint) {
  const out = [];
  for (let held = 0; held < size;) {
    const next = part();
    out.push(next);
    held += bytes(next) + bytes(joint);
  }
  return out.join(joint);
}

/** A bulletin of at least `size` bytes of UTF-8, of whole articles with headlines and paragraphs. */
export function bulletin(size, seed = 1) {
  const w = new Wording(seed);
  return upTo(size, () => w.one(articles)(w).join('\n'), '\n\n');
}

/** The same wording on one line. */
export const oneLine = (size, seed = 2) => bulletin(size, seed).replaceAll('\n', '');

/** A list of leaders that names `count` people. */
export function roster(count, seed = 3) {
  const w = new Wording(seed);
  const names = Array.from({ length: count }, w.name);
  return `青石市召开表彰大会\n3月5日，青石市召开表彰大会，市领导${names.join('、')}出席会议。`;
}

/** Texts without a full stop that are made to lead patterns astray, each of about `size` bytes. */
export function hostile(size) {
  // white space alone would be no text
  const fill = (part) => `市长陈岚${part.repeat(Math.ceil(size / bytes(part)))}市长陈岚`;
  return {
    'one character': fill('市'),
    'list marks': fill('、'),
    'open brackets': fill('（'),
    'closed brackets': fill('）'),
    quotes: fill('“'),
    digits: fill('1'),
    spaces: fill(' '),
    letters: fill('a'),
    lines: fill('\n'),
    'numbered lines': fill('1、\n'),
    surnames: fill('张'),
    'surname and title': fill('张书记'),
    'titles only': fill('副书记、'),
    'names without stop': fill('市长陈岚'),
    'bodies in bodies': fill('市委政法委'),
    verbs: fill('来到'),
    'verbs and commas': fill('调研，'),
    'dates only': fill('3月5日'),
    amounts: fill('投资5亿元'),
    growth: fill('增长5%，'),
    'one sentence': fill('陈岚出席会议，'),
    headlines: fill('陈岚主持召开会议\n'),
  };
}

import type { Random } from './random.ts';

/** Surnames with the strokes by which lists 按姓氏笔画为序 are ordered; the frequent ones stand first. */
const SURNAMES: readonly (readonly [string, number])[] = (
  '王4 李7 张7 刘6 陈7 杨7 黄11 赵9 吴7 周8 徐10 孙6 马3 朱6 胡9 郭10 何7 林8 高10 罗8 郑8 梁11 谢12 宋7 唐10 许6 邓4 冯5 韩12 曹11 ' +
  '曾12 彭12 萧11 蔡14 潘15 田5 董12 袁10 于3 余7 叶5 蒋12 杜7 苏7 魏17 程12 吕6 丁2 沈7 任6 姚9 卢5 傅12 钟9 姜9 崔11 谭14 廖14 ' +
  '范8 汪7 陆7 金8 石5 戴17 贾10 韦4 夏10 邱7 方4 侯9 邹7 熊14 孟8 秦10 白5 江6 阎11 薛16 尹4 段9 雷13 黎15 史5 龙5 陶10 贺9 顾10 毛4 郝9 龚11 ' +
  '邵7 万3 钱10 严7 武8 戚11 莫10 孔4 向6 汤6 殷10 施9 葛12 翟14 章11 柏9 缪14 冷7 卞4 仇4 仲6 巫7 端14 尤4 欧阳8 司马5 诸葛10'
)
  .split(' ')
  .map((entry) => {
    const digits = entry.search(/\d/u);
    return [entry.slice(0, digits), Number(entry.slice(digits))] as const;
  });

const MEN =
  '建国军伟明华强平志刚勇斌辉峰涛海波林鹏飞东晓文庆永新宏义德生春荣根宝兴福来云龙祥光启振学敏俊杰锋亮宇航凯翔浩然立成正清泉树松柏安顺贵才忠良友维康卫民';
const WOMEN = '丽芳英红梅燕玲霞静敏秀娟兰萍艳洁莉琴雪云倩婷慧晶蓉雯琳颖珍淑';

/** What a reader of scans takes a character for: by its look or, where a typist heard it, by its sound. */
const SLIPS: Readonly<Record<string, string>> = {
  建: '健',
  军: '车',
  伟: '纬',
  明: '朋',
  华: '桦',
  平: '苹',
  志: '忘',
  刚: '钢',
  斌: '彬',
  辉: '晖',
  峰: '蜂',
  涛: '焘',
  海: '诲',
  波: '坡',
  林: '淋',
  鹏: '朋',
  晓: '哓',
  文: '纹',
  永: '水',
  宏: '宠',
  春: '舂',
  荣: '菜',
  根: '恨',
  宝: '室',
  兴: '兵',
  云: '芸',
  祥: '详',
  振: '震',
  学: '字',
  俊: '竣',
  杰: '杰',
  锋: '铎',
  亮: '壳',
  宇: '字',
  航: '舫',
  翔: '翊',
  浩: '洁',
  立: '竝',
  成: '戍',
  清: '请',
  泉: '皋',
  树: '村',
  松: '忪',
  忠: '患',
  良: '艮',
  友: '发',
  维: '淮',
  丽: '鹂',
  芳: '芬',
  红: '虹',
  玲: '铃',
  霞: '暇',
  静: '靖',
  敏: '繁',
  娟: '捐',
  萍: '苹',
  洁: '诘',
  莉: '利',
  琴: '琹',
  婷: '停',
  慧: '惠',
  晶: '品',
  蓉: '荣',
  琳: '淋',
  颖: '颍',
  珍: '诊',
  淑: '椒',
  英: '瑛',
  梅: '海',
  燕: '雁',
  秀: '莠',
  倩: '清',
};

/** Two true people whose names differ by one character that sounds alike: no slip. */
const NEAR: readonly (readonly [string, string])[] = [
  ['建', '健'],
  ['伟', '炜'],
  ['峰', '锋'],
  ['华', '桦'],
  ['斌', '彬'],
  ['辉', '晖'],
];

export interface MadeName {
  readonly name: string;
  readonly surname: string;
  readonly woman: boolean;
}

/** A name that nobody has yet. */
export function makeName(random: Random, woman: boolean, taken: ReadonlySet<string>): MadeName {
  for (;;) {
    const frequent = random.chance(0.75);
    const [surname] = frequent ? SURNAMES[random.between(0, 39)]! : random.pick(SURNAMES);
    const pool = woman ? WOMEN : MEN;
    const first = pool.charAt(random.between(0, pool.length - 1));
    const second = pool.charAt(random.between(0, pool.length - 1));
    const name = surname + (random.chance(0.24) || first === second ? first : first + second);
    if (!taken.has(name)) return { name, surname, woman };
  }
}

/** A pair of names of two people that differ by one character of the same sound. */
export function makeNearNames(random: Random, turn: number): readonly [MadeName, MadeName] {
  const [one, other] = NEAR[turn % NEAR.length]!;
  const [surname] = SURNAMES[random.between(0, 60)]!;
  const end = MEN.charAt(random.between(20, 50));
  return [
    { name: surname + one + end, surname, woman: false },
    { name: surname + other + end, surname, woman: false },
  ];
}

/** The name with one character of the given name misread; null where none has a look-alike. */
export function slipOf(name: string, surname: string, random: Random): string | null {
  const places = name.split('').flatMap((char, at) => {
    const slip = SLIPS[char];
    return at >= surname.length && slip !== undefined && slip !== char ? [at] : [];
  });
  if (places.length === 0) return null;
  const at = random.pick(places);
  return name.slice(0, at) + SLIPS[name.charAt(at)]! + name.slice(at + 1);
}

const STROKES: ReadonlyMap<string, number> = new Map(SURNAMES);

export const strokesOf = (surname: string): number => STROKES.get(surname) ?? 99;

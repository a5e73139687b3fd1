import { Ending, Opening, type Span, spanAt, unitsLike, unitsOf } from '../model/index.ts';
import type { RawBody } from './bodies.ts';
import { relievedNameEnd } from './names-relieved.ts';
import type { Place } from './places.ts';
import type { Rank } from './ranks.ts';
import { type Scan, wordStart } from './scan.ts';

export interface NameContext {
  readonly ranks: readonly Rank[];
  readonly bodies: readonly RawBody[];
  readonly places: readonly Place[];
  /** Stretches in which no name can stand: dates, amounts. */
  readonly closed: readonly Span[];
}

/** Marks and words that stand between the names of a list. */
export const separators = new Set(['、', '和', '及', '与']);
/** Honorifics and the like that stand right behind a name. */
const honorific = new Opening(
  /^(?:等?(?:[两二三四五六七八九十]|\d{1,3})[位名人])?(?:等?同志|先生|女士|一行|博士|教授|老师|老人|院士)/u,
);
/** Verbs of one character that end a name before what is said: 陈良说, 陈良称:. */
const says = new Opening(/^[说称问答讲道][,:，“]/u);
/** What cannot follow a verb or preposition: the character before it is a name's own (刘家和等). */
const closes = new Opening(/^(?:等|、|[,。;:)]|同志|一行)/u);
/** The head of an item in a numbered list. */
const numbered = new Ending(/(?:^|\n) *(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)]$/u);
/** Verbs of notices and elections, which take names. */
const naming = new Ending(/(?:任命|免去|聘任|提名|选举|推选|补选|增补|当选|追授|追记|命名|公示|接受)$/u);
/** 陈良作交流发言: the verb right behind a name that tells what someone gave. */
const speaks = new Opening(
  /^(?:分别)?作了?(?:\p{Script=Han}{0,6})(?:发言|讲话|报告|说明|部署|辅导|汇报|安排|讲解|解读|点评|通报|介绍|推介)/u,
);

/** What rosters and notices say of someone right behind the name. */
const particulars = new Opening(
  /^(?:\((?:女|男|[^()]{1,4}族|试用期)|,(?:女|男),| +(?:女|男),(?:\p{Script=Han}{1,4}族|\d{4}年)|,(?:19|20)\d\d年\d{1,2}月出?生|(?:同志)?的[^,。;]{2,36}职务|(?:同志)?(?:\([^)]{1,10}\))?为(?:\p{Script=Han}{2,30})(?:长|任|席|员|记|理|官|师|问)(?:[;,。、(\n]|$)|等\d+(?:人|名|位)|(?:\([^)]{1,10}\))?当选)/u,
);

/** What stands around the text's names, for look-up at an offset. */
export interface Inside {
  readonly context: NameContext;
  readonly rankEnd: ReadonlyMap<number, Rank>;
  readonly rankStart: ReadonlyMap<number, Rank>;
}

const byline = new Ending(
  /(?:记者|通讯员|摄影|文\/图|作者|编辑|供稿|责任编辑|撰稿)[:/\s]*$|(?:^|[(,。;\s])(?:文|图|摄)[:/\s]+$/u,
);
const privately = new Ending(
  /(?:村民|居民|职工|党员|干部|孤儿|低保户|学子|船长|厨师|群众|老人|户主|贫困户|企业家|教师|医生|护士|民警|学生|司机|市民|青年|模范|同志|代表|队员|户|劳模|队长|老兵|烈属|军属|伤残军人|退役军人|转业军人|选手|教练|村医|店主|负责人|传承人|带头人|老师|大学生|农户|校长|所有人|法人|当事人|受助人|邻居|大爷|大妈|奶奶|爷爷|战士|业主|农民|工人|委员|候选人|名师|学者|专家|教授|院士|校友|客商|商人|老板|经理|技术员|志愿者|书法家|作家|画家|运动员|烈士|英雄|战友|儿子|女儿|妻子|丈夫|母亲|父亲|挡车工|焊工|钳工|电工|环卫工|护林员|护边员|巡边员|营业员|售票员|驾驶员|快递员|外卖员|讲解员|辅导员|种植户|养殖户|脱贫户|种粮大户|师傅|会计|裁判|歌手|演员|导演|主播|摄影家)$/u,
);

/** 出席的有: what lists of names stand behind. */
const heading = new Ending(/(?:有|名单|领导|同志|人员|成员|嘉宾|委员|代表):$/u);
const marks = unitsOf(',。;:!?()“”\u2018\u2019《》●-—]');
const closingMarks = unitsOf(',。;:!?()“”)]');
const digits = unitsLike(/\d/u);
/** What a word may begin with behind one that follows names. */
const wordStarts = unitsLike(/[\p{Script=Han}“《\d]/u);
/** Ranks of no office: they tell little of the name before them. */
const weakClasses: ReadonlySet<string> = new Set(['enterprise', 'association', 'foreign']);

/** Evidence of what stands before a name, from -1 (in mid-word) to 4 (a title). */
export function leftEvidence(scan: Scan, at: number, inside: Inside): number {
  const { norm } = scan;
  let before = at;
  while (norm[before - 1] === ' ') before--;
  const rank = inside.rankEnd.get(before);
  if (!rank && inColumn(norm, at, before)) return 3;
  if (rank) return rank.value.collective ? 3 : 4;
  const char = norm[before - 1];
  if (char === undefined || char === '\n') return before === at || before === 0 || char === '\n' ? 1 : 1;
  const from = Math.max(0, before - 8);
  if (byline.test(norm, from, before)) return 2.5;
  if (privately.test(norm, from, before)) return 2;
  if (numbered.test(norm, Math.max(0, before - 12), before)) return 3;
  if (naming.test(norm, from, before)) return 3;
  if (char === ')' && bracketAfterRank(norm, before, inside)) return 3.5;
  if (separators.has(char) && scan.cut[before]) return 1;
  if (char === ':' && inside.rankEnd.has(before - 1)) return 4;
  if (heading.test(norm, from, before)) return 3;
  if (marks.at(norm, before - 1)) return 1;
  if (!scan.cut[at]) {
    // the cutter's word begins before the name: 常务副主任何某 is cut 主 任何
    return inside.rankEnd.has(at) ? 4 : -1;
  }
  const start = wordStart(scan, before);
  const word = norm.slice(start, before);
  if (scan.lexicon.preceders.has(word)) return 1.5;
  if (spanAt(inside.context.bodies, before - 1)?.end === before) return 1;
  if (spanAt(inside.context.places, before - 1)?.end === before) return 0.5;
  if (scan.lexicon.followers.has(word)) return 0.5;
  return 0;
}

/** Evidence of what stands behind a name, from -3 (in mid-word) to 4 (同志). */
export function rightEvidence(scan: Scan, end: number, inside: Inside): number {
  const { norm, lexicon } = scan;
  if (particulars.test(norm, end, end + 60)) return 4;
  if ([2, 3, 4].some((size) => relievedNameEnd(scan, end - size) === end)) return 4;
  if (lexicon.opensBehindName(norm, end)) return 3.2;
  if (speaks.test(norm, end, end + 12)) return 3;
  let after = end;
  while (norm[after] === ' ') after++;
  if (honorific.test(norm, after, after + 6)) return 4;
  const rank = inside.rankStart.get(after);
  if (rank && rank.contracted !== null) {
    // 卫生院长: what stands before the rank is the body's
    const body = lexicon.suffixes.endingAt(norm, rank.contracted, Math.max(0, end - 6));
    if (body && body.start < end) return -1.5;
  }
  if (rank && !rank.value.collective) return weakClasses.has(rank.value.class) ? -0.3 : 3.5;
  const char = norm[after];
  if (char === undefined || char === '\n') return 1.5;
  if (char === '、') return 2;
  if (closingMarks.at(norm, after)) return 1.5;
  if (after > end) return 1.5;
  if (digits.at(norm, after)) return 1;
  if (scan.cut[end] && scan.cut[end + 1] && says.test(norm, end, end + 2)) return 2.5;
  const follower = lexicon.followers.at(norm, end);
  const midWord = scan.cut[end] ? 0 : -1;
  if (follower) {
    const long = follower.phrase.length > 1;
    // a follower that is itself the beginning of a longer word is none: 建 of 建设路
    const whole =
      scan.cut[follower.end] === 1 &&
      (long || (wordStarts.at(norm, follower.end) && !isLast(scan, follower.value, follower.end)));
    if (long) return (follower.value === 'speech' ? 3 : 2.5) + (whole ? 0 : -0.5) + midWord / 2;
    if (whole) return follower.value === 'conjunction' || follower.value === 'particle' ? 1.5 : 1.2;
  }
  const body = spanAt(inside.context.bodies, end) ?? spanAt(inside.context.places, end);
  if (body && body.start === end) return -1.5;
  if (!scan.cut[end]) return -2.5;
  return -0.3;
}

/** 和 before 等, 随 before 主持: a preposition or verb of motion with nothing for it to take is a name's own. */
function isLast({ norm, lexicon }: Scan, kind: string, end: number): boolean {
  if (closes.test(norm, end, end + 2)) return true;
  const next = kind === 'preposition' || kind === 'motion' ? lexicon.followers.at(norm, end) : null;
  return next !== null && next.phrase.length > 1 && /^(?:speech|attendance)$/u.test(next.value);
}

/** 副校长(副院长)陈良: a bracket between the title and the name. */
function bracketAfterRank(norm: string, end: number, inside: Inside): boolean {
  const open = norm.lastIndexOf('(', end - 2);
  return open > 0 && end - open <= 12 && inside.rankEnd.has(open);
}

const bracketed = /^(?:\p{Script=Han} ?){2,4} ?\([^()\n]{3,40}\)[;,。]?(?:\n|$)/u;
const columned = /^(?:\p{Script=Han} ?){2,5} {2,}\p{Script=Han}{2,}[^,。;]*(?:\n|$)/u;

/** A name that stands alone in its column, before columns of titles. */
function inColumn(norm: string, at: number, before: number): boolean {
  if (before !== 0 && norm[before - 1] !== '\n' && norm[before - 1] !== ':' && at - before < 2) return false;
  const rest = norm.slice(at, at + 60);
  return bracketed.test(rest) || columned.test(rest);
}

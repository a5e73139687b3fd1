import { firstAfter, Opening, type Span, spanAt } from '../model/index.ts';
import type { Suffix } from '../gazetteer/lexicon.ts';
import type { Match } from '../gazetteer/phrases.ts';
import type { Place } from './places.ts';
import { relievedNameEnd } from './names-relieved.ts';
import type { Rank } from './ranks.ts';
import { byOffset, type Scan, hanAt, isHan, wordStart } from './scan.ts';

/** A stretch that names a body by its form, before it is known which body that is. */
export interface RawBody extends Span {
  readonly text: string;
  /** The ending that makes it a body: 党工委, 教育局. */
  readonly suffix: string;
  readonly value: Suffix;
  /** Index of the body that the name begins with (武汉市委 of 武汉市委政法委), or -1. */
  readonly within: number;
  /** The place or deictic word (市, 我市, 区) that the name begins with, or null. */
  readonly place: Place | Span | null;
  /** What stands between the body or place and the ending: 晶樱 of 晶樱光电公司. */
  readonly proper: Span;
}

/** Words and marks that no name of a body runs over. */
export interface Boundaries {
  /** Prepositions, conjunctions, particles, verbs of meeting and speaking. */
  stops(word: string): boolean;
  /** Verbs that may begin a name all the same, right before its ending: 启航 of 启航重工. */
  verb(word: string): boolean;
  /** Words before a name that are no part of it: 重点, 困难, 有关. */
  generic(word: string): boolean;
}

/** 市, 我市, 全区 …: a jurisdiction pointed at. */
export const deictic =
  /(?:我|全|本|该)?(?:省|市|县|区|旗|州|盟|镇|乡|街道|自治区|开发区|园区|新区|高新区|村|社区)$/u;

/** Committees that stand bare before a rank: 党委书记. */
const party =
  /^(?:党委|党组|党总支|党支部|总支|支部|机关党委|工会|董事会|监事会|村委会|居委会|村民委员会|居民委员会)$/u;

const longest = 24;
/** After the ending of a body these make another word of it: 公司化, 学校里, 社区服务. */
const turning = new Opening(/^(?:化|式|型|级|性|制|类|园区化|员|民|友|群|区化)/u);

/**
 * Bodies by their endings, from left to right. An ending right behind a body makes a body within it (武汉市委 +
 * 政法委); otherwise the name runs to the left until a mark, a word of {@link Boundaries}, a rank or a date.
 */
export function findBodies(
  scan: Scan,
  places: readonly Place[],
  ranks: readonly Rank[],
  dates: readonly Span[],
  boundaries: Boundaries,
): RawBody[] {
  const { norm, lexicon } = scan;
  const out: RawBody[] = [];
  const rankStarts = byOffset(ranks, 'start');
  const rankEnds = new Set(byOffset(ranks, 'end').keys());
  for (let at = 0; at < norm.length; at++) {
    if (!hanAt(norm, at)) continue;
    for (const match of lexicon.suffixes.each(norm, at)) {
      if (!fits(scan, match, rankStarts)) continue;
      const body = bodyEndingWith(scan, match, { out, places, rankEnds, rankStarts, dates, boundaries });
      if (!body) continue;
      out.push(body);
      at = match.end - 1;
      break;
    }
  }
  return out;
}

function fits(scan: Scan, match: Match<Suffix>, rankStarts: ReadonlyMap<number, Rank>): boolean {
  const { norm, cut } = scan;
  const rest = norm.slice(match.end, match.end + 3);
  if (
    turning.test(norm, match.end, match.end + 3) ||
    (match.phrase === '局' && /[布格结大全当定开新时棋僵破]/u.test(norm[match.start - 1] ?? ''))
  )
    return false;
  const rank = rankStarts.get(match.start);
  if (rank && rank.end > match.end && rank.contracted === null) return false; // 大队 of 大队长
  if (
    !cut[match.start] &&
    match.phrase.length < 2 &&
    !(cut[match.end] && /^[局厂所馆院厅]$/u.test(match.phrase) && isWord3(scan, match.end))
  )
    return false;
  if (match.phrase === '厅' && !/[省区]$/u.test(norm.slice(0, wordStart(scan, match.end)).slice(-1)))
    return false;
  if (cut[match.end] || rankStarts.has(match.end)) return true;
  if (match.phrase.length > 1 && members.test(rest)) return true;
  return rest.startsWith('长') && match.phrase.length > 1; // 宣传部长
}

/** Who is of a school or office: the cutter has 小学教师 for one word. */
const members = /^(?:教师|校长|师生|学生|医生|护士|职工|干部|民警|法官)/u;

/** 铁路局, 供电所: the cutter's word of three characters or more ends with the ending. */
const isWord3 = (scan: Scan, end: number): boolean => end - wordStart(scan, end) >= 3;

interface Surroundings {
  readonly out: readonly RawBody[];
  readonly places: readonly Place[];
  readonly rankEnds: ReadonlySet<number>;
  readonly rankStarts: ReadonlyMap<number, Rank>;
  readonly dates: readonly Span[];
  readonly boundaries: Boundaries;
}

function bodyEndingWith(scan: Scan, match: Match<Suffix>, around: Surroundings): RawBody | null {
  const { norm } = scan;
  const make = (start: number, within: number, place: Place | Span | null): RawBody => {
    const from = within >= 0 ? around.out[within]!.end : place ? place.end : start;
    return {
      start,
      end: match.end,
      text: norm.slice(start, match.end),
      suffix: match.phrase,
      value: match.value,
      within,
      place,
      proper: { start: Math.min(from, match.start), end: match.start },
    };
  };
  const previous = around.out.length - 1;
  const before = around.out[previous];
  const besides = before && !before.value.needsProper && /^[省市县区镇乡州旗]./u.test(match.phrase); // 市委 + 市政府
  const held = around.rankStarts.has(match.end);
  if (match.phrase === '村' && noVillage.test(norm.slice(Math.max(0, match.start - 4), match.start)))
    return null;
  // 县纪委监委 + 驻县教育局 + 纪检监察组
  const sender = around.out[previous - 1];
  if (
    before?.end === match.start &&
    /^纪检(?:监察)?组$/u.test(match.phrase) &&
    sender?.end === before.start - 1 &&
    norm[sender.end] === '驻'
  )
    return make(sender.start, previous - 1, sender.place);
  if (before && before.end === match.start && !besides)
    return match.value.weak && !held ? null : make(before.start, previous, before.place);
  const seat = placeWithUnit(scan, match, around.places);
  if (seat) return make(seat.start, -1, seat);

  const group = groupStart(scan, match, around);
  const furthest = group ?? leftEdge(scan, match.start, around, match.value.kind === 'company');
  const edge = Math.min(relievedNameEnd(scan, furthest) ?? furthest, match.start);
  let start = skipGeneric(scan, edge, match.start, around.boundaries);
  // 原 + 青江经济开发区管委会: no table knows the place
  if (
    norm[start] === '原' &&
    match.start - start > 3 &&
    /^(?:government|party|other)$/u.test(match.value.kind)
  )
    start += namesBody(scan, start) ? 0 : 1;
  if (before && before.end > start && before.end < match.start && before.value.kind === 'company')
    if (match.value.weak || /园区?$|基地$/u.test(match.phrase)) return null; // a company's park is no body
  if (before && before.end > start && before.end < match.start) {
    const apart = /^纪检(?:监察)?组$/u.test(match.phrase)
      ? null
      : apartFrom(scan, before.end, match.start, around.places);
    if (apart !== null) start = apart;
    else if (match.value.weak && match.value.kind === 'company' && !held) return null;
    // 市政府应急办公室: what the earlier body and this one span together
    else return make(before.start, previous, before.place);
  }
  const near = firstPlace(scan, around.places, start, match);
  const place = near && norm.slice(start, near.start).includes('(') ? null : near;
  if (place && place.end <= match.start) start = place.start;
  const proper = norm.slice(place ? place.end : start, match.start);
  const { value } = match;
  if (!place && proper === '') {
    if (norm[match.start - 1] === '“' && norm[match.end] === '”') return null; // 做问题的“统计局”
    return value.alone || (held && party.test(match.phrase)) ? make(match.start, -1, null) : null;
  }
  if (place && proper === '') {
    const isDeictic = !('divisions' in place);
    if ((isDeictic && !value.deictic && value.needsProper) || (value.weak && !held)) return null;
    const league = /[市县区州省旗]委(?:会)?$/u.test(match.phrase) ? leagueBefore(norm, start) : 0;
    return league > 0 ? make(start - league, -1, null) : make(start, -1, place);
  }
  if (value.alone && !place) {
    const ofParty = partyOf.exec(norm.slice(Math.max(0, match.start - 14), match.start))?.[1];
    if (ofParty) return make(match.start - ofParty.length, -1, null);
    // an organ behind a word that is no name: 围绕 + 市委; a name no table knows stands in single characters
    const whole =
      group !== null || (held && opensItem(scan, start, around) && !startsUnit.test(match.phrase));
    if (!whole && !unknown(scan, start, match.start)) return make(match.start, -1, null);
    return make(start, -1, null);
  }
  if (/^[A-Za-z]+$/u.test(proper) && /园区|新区|开发区$/u.test(match.phrase)) return null;
  if (/^\d+$|级$|^[上本新]?[一二三四五六七八九十]*届$/u.test(proper)) return null;
  if (match.phrase.length === 1 && proper.length === 1 && around.rankEnds.has(start)) return null; // 副县长林庭武
  if (value.weak && place && !('divisions' in place) && !held) return null;
  if (/^(?:饭店|酒店|宾馆)$/u.test(match.phrase) && norm[start - 1] === '在') return null;
  if (value.weak && !listed(scan, start, match.end, around)) return null;
  if (value.weak && !held && !place) start = itemStart(norm, start);
  return make(start, -1, place);
}

const startsUnit = /^[省市县区州旗盟镇乡]/u;

/** 、森林消防大队大队长: the name fills an item of a list up to its rank. */
const opensItem = ({ norm }: Scan, start: number, { rankEnds }: Surroundings): boolean =>
  /[、,;]/u.test(norm[start - 1] ?? '') && !rankEnds.has(start);

/** 青溪 of 中共青溪市委: a place that no table knows. */
const partyOf = /(?:中共|中国共产党)(\p{Script=Han}{2,8})$/u;

/** Groups that are named after what they do: 扫黑除恶 of 县扫黑除恶专项斗争领导小组, 选举 of 选举委员会. */
const groups = /(?:领导小组|协调小组|工作组|指导组|推进组|攻坚组|筹备组|专班|指挥部|委员会|联席会议)$/u;
/** What a group's name may stand behind: a mark, or a verb that sets it up or fills it. */
const beforeGroup = /.*(?:[、,;。:(“”\n]|成立|设立|组建|召开|担任|兼任|出任|代理|兼)/su;
/** What stands in no group's name. */
const noGroup = /[在由对向为了的将被把等]|出席|参加|主持|会议|大会|同志/u;
const ofUnit = /^(?:省|市|县|区|旗|州|盟|镇|乡|街道|自治区)(?![委长])/u;

/**
 * Where the name of a group begins that verbs do not cut: at the unit or place whose it is, or before a rank at the
 * mark it stands behind. Null where none does so.
 */
function groupStart(
  scan: Scan,
  { phrase, start: to, end }: Match<Suffix>,
  around: Surroundings,
): number | null {
  if (!groups.test(phrase)) return null;
  const { norm } = scan;
  let from = Math.max(0, to - longest);
  for (let at = to; at > from; at--) if (around.rankEnds.has(at)) from = at;
  const head = beforeGroup.exec(norm.slice(from, to));
  if (head) from += head[0].length;
  else if (from > 0 && !around.rankEnds.has(from)) return null;
  const name = norm.slice(from, to);
  if (name.length < 2 || !/^\p{Script=Han}+$/u.test(name) || noGroup.test(name)) return null;
  const place = around.places[firstAfter(around.places, from)];
  if (ofUnit.test(name) || (place?.start === from && place.end < to)) return from;
  const mark = norm[from - 1] ?? '';
  const opens = /[、,;兼]/u.test(mark) ? name.length <= 8 : /[。\n]/u.test(mark) && name.length <= 4;
  return around.rankStarts.has(end) && opens ? from : null;
}

/** Where a name begins that an earlier body of the same stretch is no part of: at a place of its own, or behind 驻. */
function apartFrom(scan: Scan, from: number, to: number, places: readonly Place[]): number | null {
  for (let i = firstAfter(places, from + 1); i < places.length && places[i]!.start < to; i++) {
    const place = places[i]!;
    if (place.start > from && place.end <= to + 1 && !place.short) return place.start;
  }
  const posted = scan.norm.slice(from, to).lastIndexOf('驻');
  return posted < 0 ? null : from + posted + 1;
}

/** 包村, 驻村, 整村: villages in general. */
const noVillage =
  /(?:^|[^\p{Script=Han}]|.)(?:驻|包|整|联|帮|全|各|进|入|到|本|该|两|个|强|富|美|弱|农|平安|文明|美丽|星级|和谐|幸福|行政|自然|示范|重点|贫困|帮扶|先进)$/u;

/** 民盟 of 民盟青石县委: how long the name of another party is that stands before a place. */
const leagueBefore = (norm: string, start: number): number =>
  /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)(?:中央)?$/u.exec(
    norm.slice(Math.max(0, start - 6), start),
  )?.[0].length ?? 0;

/** 青石县 + 县政府 in 青石县政府: the ending begins with the last character of the place, which then stands without it. */
function placeWithUnit(scan: Scan, match: Match<Suffix>, places: readonly Place[]): Place | null {
  if (!/^[省市县区州旗盟镇乡](?:委|政府)/u.test(match.phrase)) return null;
  const place = places[firstAfter(places, match.start)];
  if (!place || place.end !== match.start + 1 || place.start >= match.start - 1) return null;
  return { ...place, end: match.start, text: scan.norm.slice(place.start, match.start), short: true };
}

/** A short name by its trade counts where a rank follows, or as an item of a list if no dictionary has all of it. */
function listed(scan: Scan, start: number, end: number, around: Surroundings): boolean {
  if (around.rankStarts.has(end)) return true;
  if (end - start > 10 || /\d/u.test(scan.norm.slice(start - 1, start))) return false;
  const [before, after] = [scan.norm[start - 1] ?? '', scan.norm[end] ?? ''];
  const item = after === '、' || (before === '、' && /[、等,。]/u.test(after));
  return (
    item &&
    (unknown(scan, start, end) ||
      around.out.some((body) => body.end === start - 1 && body.value.kind === 'company') ||
      toured.test(scan.norm.slice(Math.max(0, start - 60), start)))
  );
}

/** Where the item of a list begins that a function character of its name seems to cut: 森地客服装. */
function itemStart(norm: string, start: number): number {
  for (let at = start; at > 0 && start - at <= 3 && hanAt(norm, at - 1); at--)
    if (norm[at - 2] === '、') return at - 1;
  return start;
}

/** What introduces a list of companies. */
const toured =
  /(?:视察|考察|走访|参观|察看|查看|来到|调研|企业(?:有|包含|包括|为|:)|拜访|签约企业)了?[^。]*$/u;

/**
 * How far to the left a name may run.
 *
 * @param trade whether a verb may stand right before the ending, as in names of companies
 */
export function leftEdge(
  scan: Scan,
  from: number,
  around: Pick<Surroundings, 'rankEnds' | 'dates' | 'boundaries'> & { readonly places?: readonly Place[] },
  trade = false,
): number {
  const { norm } = scan;
  let at = from;
  while (at > 0 && from - at < longest) {
    const char = norm[at - 1]!;
    if (char === ')') {
      const open = norm.lastIndexOf('(', at - 2);
      if (
        open > 0 &&
        at - open <= 10 &&
        hanAt(norm, open - 1) &&
        /^[\p{Script=Han}A-Za-z]+$/u.test(norm.slice(open + 1, at - 1))
      ) {
        at = open;
        continue;
      }
      break;
    }
    const quoted = char === '”' ? quotedWord.exec(norm.slice(Math.max(0, at - 10), at)) : null;
    if (quoted) {
      at -= quoted[0].length; // 区委“两新”工委
      continue;
    }
    if (!isHan(char) && !/[A-Za-z&·]/u.test(char)) break;
    if (around.rankEnds.has(at) || spanAt(around.dates, at - 1)) break;
    if (char === '起' && spanAt(around.dates, at - 2)) break; // 自4月1日起 + 县水务局
    const start = wordStart(scan, at);
    const word = norm.slice(start, at);
    if (opensPost.test(word) && (namesBody(scan, at) || (!trade && givesPost(scan, start, at, from)))) break;
    const place = around.places ? spanAt(around.places, at - 1) : null;
    if (place && place.end === at && place.divisions.length > 0 && around.boundaries.stops(word)) {
      at = place.start; // 前进 of 前进区委
      continue;
    }
    if (word.endsWith('届') && /^[省市县区州旗盟镇乡村]/u.test(norm.slice(at, at + 1))) break;
    if (/^[次个家名位项批轮期场]$/u.test(word) && /[\d一二三四五六七八九十两几]/u.test(norm[start - 1] ?? ''))
      break;
    if (/^[和与及][省市县区州旗盟镇乡]$/u.test(word) && hanAt(norm, start - 1)) return start + 1; // 红石乡和县某局
    if (
      around.boundaries.stops(word) &&
      !(trade && at === from && around.boundaries.verb(word)) &&
      !(at === from && nominal.test(word)) &&
      !(at === from && word === '联合' && /^(?:银行|大学)/u.test(norm.slice(at, at + 2))) &&
      !joinsPlace(scan, start, at) &&
      !insideUnknown(scan, start, at, from) &&
      !joinsNames(norm, start, at)
    )
      break;
    at = start;
  }
  return at;
}

/** A word in quotation marks within a name. */
const quotedWord = /(?<=[省市县区州旗盟镇乡委])“\p{Script=Han}{1,6}”$/u;

/** Verbs that name what a centre or station does: 应急安全保障中心. */
const nominal =
  /^(?:保障|服务|指导|促进|推进|管理|推广|检测|监测|交易|培训|研究|发展|维护|指挥|救助|宣传|救援|监督|检验|调解|执法|接待|评价|开发|学习|实践|援助|康复|养护|监管|治理|统筹|调度|展示|体验|创新|创业)$/u;

/** What is said of a post before its body: 任 + 县委副书记, 原 + 县水务局局长. */
const opensPost = /^(?:任|兼|原|曾|现|曾任|现任|兼任|拟任|原任)$/u;

/** 陈良任 + 青江经济开发区管委会副主任: 任 behind a name, before more than a surname's village. */
const givesPost = ({ norm }: Scan, start: number, end: number, to: number): boolean =>
  to - end >= 2 &&
  (norm.slice(start, end) !== '原' ? hanAt(norm, start - 1) || end - start > 1 : to - end >= 3) &&
  !/^(?:村|社区|居委会|小学|中学)/u.test(norm.slice(to));

/** Whether the name of a body or place begins at an offset. */
const namesBody = ({ norm, lexicon }: Scan, at: number): boolean =>
  /^[省市县区州旗盟镇乡村]/u.test(norm.slice(at, at + 1)) ||
  lexicon.suffixes.at(norm, at) !== null ||
  lexicon.divisions.at(norm, at) !== null;

/** 中和街道, 永和镇: 和 behind a single character and before a unit is the place's own. */
const joinsPlace = ({ norm, cut }: Scan, start: number, end: number): boolean =>
  norm.slice(start, end) === '和' &&
  cut[start - 1] === 1 &&
  /^[^省市县区镇乡村他她我你们]$/u.test(norm[start - 1] ?? '') &&
  hanAt(norm, start - 1) &&
  /^(?:街道|镇|乡|社区)/u.test(norm.slice(end, end + 2));

/** 省文化和旅游厅, 市住房和城乡建设局: the name of one department that holds 和. */
const joinsNames = (norm: string, start: number, end: number): boolean =>
  /^[和与]$/u.test(norm.slice(start, end)) &&
  !/^[省市县区州旗镇乡]/u.test(norm.slice(end, end + 1)) &&
  departments.test(norm.slice(Math.max(0, start - 5), start)) &&
  /^\p{Script=Han}{2,8}?(?:厅|局|委员会|委|部|处|办|学院|系)(?!长)/u.test(norm.slice(end, end + 10)) &&
  !/(?:局|厅|委|办|部|处|会|院|所|站|政府|公司|集团)$/u.test(norm.slice(Math.max(0, start - 2), start));

const departments =
  /[省市县区州旗盟](?!委|政府)\p{Script=Han}{2,4}$|(?:文化|住房|人力资源|发展|教育|卫生|农业|自然资源|经济|工业|科学技术|市场|应急|林业|水利|城市|规划|国土资源|新闻|广播|社会保障|行政审批|机关事务|政务|民族|退役军人|卫生健康)$/u;

/** A single function character between a mark and another single character is the first of an unknown name: 同翎. */
function insideUnknown(scan: Scan, start: number, end: number, from: number): boolean {
  if (end - start !== 1 || end >= from) return false;
  if (!/[同万经来随新高和过百地上下]/u.test(scan.norm[start]!)) return false;
  const before = scan.norm[start - 1];
  const placed =
    /[\p{Script=Han}]/u.test(before ?? '') && scan.lexicon.divisions.endingAt(scan.norm, start) !== null;
  if (placed && scan.norm[start] !== '和') return true;
  return (
    (before === undefined || /[、,(“\n镇乡]/u.test(before)) &&
    scan.cut[end + 1] === 1 &&
    !/[的了]/u.test(scan.norm[end]!)
  );
}

function skipGeneric(scan: Scan, start: number, end: number, boundaries: Boundaries): number {
  let at = start;
  while (at < end) {
    let next = at + 1;
    while (next < end && !scan.cut[next]) next++;
    if (!boundaries.generic(scan.norm.slice(at, next))) return at;
    at = next;
  }
  return at;
}

/** The first place at or after `start`; a deictic word only where the name begins with it. */
function firstPlace(
  scan: Scan,
  places: readonly Place[],
  start: number,
  match: Match<Suffix>,
): Place | Span | null {
  let first: Place | null = null;
  for (let i = firstAfter(places, start); i < places.length; i++) {
    const place = places[i]!;
    if (place.start >= match.start) break;
    if (place.start < start || place.end > match.start) continue;
    if (first && place.start !== first.end) break;
    first = first ? { ...place, start: first.start, text: first.text + place.text } : place;
  }
  if (first) return first;
  const word = /^(?:我|全|本)?(?:自治区|开发区|高新区|新区|园区|省|市|县|区|旗|州|盟|镇|乡|街道)/u.exec(
    scan.norm.slice(start, match.start),
  );
  if (!word) return null;
  const end = start + word[0].length;
  return scan.cut[end] || end === match.start ? { start, end } : null;
}

/** Whether a stretch holds a single character left over by the cutter, as names that no dictionary has do. */
function unknown(scan: Scan, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    let next = at + 1;
    while (next < end && !scan.cut[next]) next++;
    if (next - at === 1) return true;
    at = next;
  }
  return false;
}

import type { Span } from '../model/index.ts';
import type { Rank } from './ranks.ts';
import type { RawBody } from './bodies.ts';
import type { Place } from './places.ts';
import { type Scan, firstAfter, isHan, spanAt, wordStart } from './scan.ts';

/** One way to read a name at one place, with what speaks for it. */
export interface Reading extends Span {
  readonly name: string;
  /** Evidence from what stands before the name, from 0 (nothing) to 4. */
  readonly left: number;
  /** Evidence from what stands behind it, from -3 (in mid-word) to 4. */
  readonly right: number;
}

export interface NameContext {
  readonly ranks: readonly Rank[];
  readonly bodies: readonly RawBody[];
  readonly places: readonly Place[];
  /** Stretches in which no name can stand: dates, amounts. */
  readonly closed: readonly Span[];
}

const dots = /[·?]/u;
const separators = new Set(['、', '和', '及', '与']);
/** Honorifics and the like that stand right behind a name. */
const honorific = /^(?:同志|先生|女士|一行|博士|教授|老师|老人|院士)/u;

/**
 * All readings of all names that some context speaks for, in the order of the text.
 *
 * A reading is a surname with one or two characters (two or three after a compound surname is not read), or a name
 * in two parts joined by a middle dot. Which reading is right is decided over the whole document.
 */
export function readNames(scan: Scan, context: NameContext): Reading[] {
  const out: Reading[] = readRosters(scan, context.ranks);
  const rankEnd = new Map(context.ranks.map((rank) => [rank.end, rank]));
  const rankStart = new Map(context.ranks.map((rank) => [rank.start, rank]));
  const inside = { context, rankEnd, rankStart };
  for (let at = 0; at < scan.norm.length; at++) {
    if (!isHan(scan.norm[at])) continue;
    const dotted = rankStart.has(at) ? 0 : dottedName(scan, at);
    if (dotted && !(scan.norm[at - 1] === '“' || scan.norm[dotted] === '”')) {
      out.push({
        start: at,
        end: dotted,
        name: scan.norm.slice(at, dotted),
        left: rankEnd.has(at) ? 4 : 1.5,
        right: 2,
      });
      at = dotted - 1;
      continue;
    }
    const surname = scan.lexicon.surnameAt(scan.norm, at);
    if (surname === 0 || spanAt(context.closed, at)) continue;
    const lengths = surname === 1 ? [2, 3] : [surname + 1, surname + 2];
    const left = leftEvidence(scan, at, inside);
    if (left < 0) continue;
    for (const length of lengths) {
      const end = at + length;
      if (!givenStands(scan, at + surname, end) || runsInto(at, end, inside)) continue;
      const right = rightEvidence(scan, end, inside);
      out.push({ start: at, end, name: scan.norm.slice(at, end), left, right });
    }
  }
  return out;
}

/** A name neither runs into a rank nor lies in a body or place, unless a rank stands right before it. */
function runsInto(start: number, end: number, inside: Inside): boolean {
  const { ranks, bodies, places } = inside.context;
  const rank = ranks[firstAfter(ranks, start)];
  if (rank && rank.start < end) return true;
  const body = bodies[firstAfter(bodies, start)];
  const after = inside.rankEnd.has(start);
  if (
    body &&
    body.start < end &&
    !(after && body.start === start) &&
    !(body.start > start && body.end > end + 1)
  )
    return true;
  const place = places[firstAfter(places, start)];
  return !after && place !== undefined && place.start < end && place.end > start;
}

function givenStands(scan: Scan, from: number, end: number): boolean {
  if (end > scan.norm.length) return false;
  for (let i = from; i < end; i++) if (!isHan(scan.norm[i])) return false;
  return true;
}

/** End of a name in two or more parts at `start` (吉尔拉·依沙木丁), or 0. */
function dottedName(scan: Scan, start: number): number {
  const { norm } = scan;
  if (isHan(norm[start - 1]) && !scan.cut[start]) return 0;
  let at = start;
  let parts = 0;
  for (;;) {
    let end = at;
    while (end < norm.length && isHan(norm[end]) && end - at < 8) end++;
    if (end - at < 2) return 0;
    if (end < norm.length && dots.test(norm[end]!) && isHan(norm[end + 1])) {
      if (end - at > 6) return 0;
      if (norm[end] === '?' && /[吗呢吧何么]/u.test(norm.slice(at, end))) return 0;
      parts++;
      at = end + 1;
      continue;
    }
    if (parts === 0) return 0;
    return lastPart(scan, at, end);
  }
}

/** The last part of a dotted name runs to the first word that follows names. */
function lastPart(scan: Scan, start: number, end: number): number {
  for (let at = start + 2; at <= end; at++) {
    if (at === end) return end;
    const follower = scan.lexicon.followers.at(scan.norm, at);
    if (follower && follower.phrase.length > 1) return at;
    if (scan.lexicon.heads.at(scan.norm, at) ?? separators.has(scan.norm[at]!)) return at;
    if (follower && scan.cut[at] && !scan.cut[at - 1]) return at;
  }
  return end;
}

interface Inside {
  readonly context: NameContext;
  readonly rankEnd: ReadonlyMap<number, Rank>;
  readonly rankStart: ReadonlyMap<number, Rank>;
}

const byline = /(?:记者|通讯员|摄影|摄|文\/图|文|图|作者|编辑|供稿|责任编辑|撰稿)[:/\s]*$/u;
const privately =
  /(?:村民|居民|职工|党员|群众|老人|户主|贫困户|企业家|教师|医生|护士|民警|学生|司机|市民|青年|模范|同志|代表|队员|战士|业主|农民|工人|委员|候选人|名师|学者|专家|教授|院士|校友|客商|商人|老板|经理|技术员|志愿者|书法家|作家|画家|运动员|烈士|英雄|战友|儿子|女儿|妻子|丈夫|母亲|父亲)$/u;

function leftEvidence(scan: Scan, at: number, inside: Inside): number {
  const { norm } = scan;
  let before = at;
  while (norm[before - 1] === ' ') before--;
  const rank = inside.rankEnd.get(before);
  if (rank) return rank.value.collective ? 3 : 4;
  const char = norm[before - 1];
  if (char === undefined || char === '\n') return before === at || before === 0 || char === '\n' ? 1 : 1;
  const window = norm.slice(Math.max(0, before - 8), before);
  if (byline.test(window)) return 2.5;
  if (privately.test(window)) return 2;
  if (separators.has(char) && scan.cut[before]) return 1;
  if (char === ':' && inside.rankEnd.has(before - 1)) return 4;
  if (/[,。;:!?()“”\u2018\u2019《》●\-—\]]/u.test(char)) return 1;
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

function rightEvidence(scan: Scan, end: number, inside: Inside): number {
  const { norm, lexicon } = scan;
  let after = end;
  while (norm[after] === ' ') after++;
  const rest = norm.slice(after, after + 6);
  if (honorific.test(rest)) return 4;
  const rank = inside.rankStart.get(after);
  if (rank && !rank.value.collective) return 3.5;
  const char = norm[after];
  if (char === undefined || char === '\n') return 1.5;
  if (char === '、') return 2;
  if (/[,。;:!?()“”)\]]/u.test(char)) return 1.5;
  if (after > end) return 1.5;
  const follower = lexicon.followers.at(norm, end);
  const midWord = scan.cut[end] ? 0 : -1;
  if (follower) {
    const long = follower.phrase.length > 1;
    // a follower that is itself the beginning of a longer word is none: 建 of 建设路
    const whole =
      scan.cut[follower.end] === 1 && (long || /[\p{Script=Han}“《\d]/u.test(norm[follower.end] ?? ''));
    if (long) return (follower.value === 'speech' ? 3 : 2.5) + (whole ? 0 : -0.5) + midWord / 2;
    if (whole) return follower.value === 'conjunction' || follower.value === 'particle' ? 1.5 : 1.2;
  }
  const body = spanAt(inside.context.bodies, end) ?? spanAt(inside.context.places, end);
  if (body && body.start === end) return -1.5;
  if (!scan.cut[end]) return -2.5;
  return -0.3;
}

/** Names of a roster's line, set apart by spaces alone or by 、 behind a title and a colon; 冯 端 is one of them. */
function readRosters(scan: Scan, ranks: readonly Rank[]): Reading[] {
  const { norm } = scan;
  const out: Reading[] = [];
  for (let start = 0; start < norm.length;) {
    const { end } = scan.lineAt(start);
    if (end - start <= 400 && !/[。,;!]/u.test(norm.slice(start, end))) {
      const line = norm.slice(start, end);
      const colon = line.indexOf(':');
      const names = rosterNames(scan, start + colon + 1, end);
      const rank = ranks[firstAfter(ranks, start)];
      const titled =
        colon > 0 &&
        (rank !== undefined && rank.start < start + colon
          ? true
          : /^[\p{Script=Han}\s]{2,10}$/u.test(line.slice(0, colon)));
      if (names && (titled || (colon < 0 && names.length >= 2))) out.push(...names);
    }
    start = end + 1;
  }
  return out;
}

function rosterNames(scan: Scan, from: number, end: number): Reading[] | null {
  const { norm, lexicon } = scan;
  const out: Reading[] = [];
  let strange = 0;
  let pending: { start: number; end: number; text: string } | null = null;
  const settle = (item: { start: number; end: number; text: string }) => {
    const surname = lexicon.surnameAt(item.text, 0);
    const given = item.text.length - surname;
    if (surname > 0 && given >= 1 && given <= 2)
      out.push({ start: item.start, end: item.end, name: item.text, left: 2.5, right: 2.5 });
    else strange++;
  };
  for (const match of norm.slice(from, end).matchAll(/[^\s、]+/gu)) {
    const item = { start: from + match.index, end: from + match.index + match[0].length, text: match[0] };
    if (item.text.length === 1 && pending) {
      settle({ start: pending.start, end: item.end, text: pending.text + item.text });
      pending = null;
    } else if (item.text.length === 1) pending = item;
    else settle(item);
  }
  if (pending) strange++;
  return out.length > 0 && strange * 3 <= out.length ? out : null;
}

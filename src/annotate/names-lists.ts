import { firstAfter, unitsOf } from '../model/index.ts';
import { isOneWord, likeness } from './names-likeness.ts';
import type { Reading } from './names-reading.ts';
import type { Rank } from './ranks.ts';
import type { Scan } from './scan.ts';

/** What may stand between two names of one list: a bracket that tells of the first, a mark or 和, spaces. */
const between = /^ *(?:\([^()]{1,24}\))? *(?:、(?:\p{Script=Han}{2,4}\([^()]{1,24}\)、)?|和|及|与|以及) *$/u;
/** What {@link between} ends with, spaces aside. */
const joints = unitsOf('、和及与');
/** The furthest that two names of one list stand apart. */
const reach = 30;

/**
 * Lets the names of a list speak for one another: a name behind one that a title or the like supports is as good as
 * supported, and so is one before it. 区领导陈良、解放、孙洁.
 */
export function supportLists(scan: Scan, readings: readonly Reading[]): Reading[] {
  const out: Supported[] = [];
  for (const reading of readings) out.push({ ...reading });
  const byEnd = grouped(out, 'end');
  supportRuns(scan, out, byEnd);
  for (const reading of out) {
    if (reading.left >= 3 || reading.right < 1.2) continue;
    if (reading.right < 1.5 && scan.norm[reading.end] !== '等' && !scan.cut[reading.end]) continue;
    const before = listMates(scan, reading.start, byEnd);
    if (before.some((mate) => mate.left >= 2 && mate.right >= 1.2)) reading.left = Math.max(reading.left, 3);
  }
  for (let i = out.length - 1; i >= 0; i--) {
    const reading = out[i]!;
    if ((reading.left < 2.5 || reading.right < 1.5) && reading.right < 3.5) continue;
    for (const mate of listMates(scan, reading.start, byEnd))
      if (mate.left >= 1 && mate.left < 2.5 && mate.right >= 1.5) mate.left = 2.5;
  }
  return out;
}

type Supported = Reading & { left: number; right: number };

/** Readings by where they begin or end. */
function grouped(readings: readonly Supported[], side: 'start' | 'end'): Map<number, Supported[]> {
  const out = new Map<number, Supported[]>();
  for (const reading of readings) {
    const known = out.get(reading[side]);
    if (known) known.push(reading);
    else out.set(reading[side], [reading]);
  }
  return out;
}

/** The fewest items that make a list of names by their number alone. */
const fewest = 3;

/** 陈良、李石、周海涛: a list whose items are all of them names to their full length is one of people. */
function supportRuns(
  scan: Scan,
  readings: readonly Supported[],
  byEnd: ReadonlyMap<number, readonly Supported[]>,
): void {
  const done = new Set<number>();
  const byStart = grouped(readings, 'start');
  for (const { end } of readings) {
    if (scan.norm[end] !== '、' || done.has(end)) continue;
    const first = likeliest(scan, byEnd.get(end) ?? []);
    if (!first) continue;
    const run: Supported[] = [first];
    for (let at = first.end; scan.norm[at] === '、'; at = run.at(-1)!.end) {
      done.add(at);
      const item = wholeItem(scan, byStart.get(at + 1) ?? []);
      if (!item) break;
      run.push(item);
    }
    if (run.length < fewest || !isRunOfNames(scan, run)) continue;
    for (const reading of run) {
      reading.left = Math.max(reading.left, reading === first ? 2 : 3);
      reading.right = Math.max(reading.right, 1.5);
    }
  }
}

/** Of the readings that end before a list's first mark, the one that looks most like a name. */
function likeliest(scan: Scan, readings: readonly Supported[]): Supported | undefined {
  const worth = (reading: Supported): number =>
    reading.left + likeness(scan, reading.name) + (reading.name.length > 2 ? 1.5 : 0);
  return readings
    .filter(({ start, left }) => scan.cut[start] && left >= 0)
    .toSorted((a, b) => worth(b) - worth(a))[0];
}

/** The name that fills an item of a list: up to 、 or to what follows names at the list's end. */
function wholeItem(scan: Scan, readings: readonly Supported[]): Supported | undefined {
  let ended: Supported | undefined;
  for (const reading of readings) {
    if (scan.norm[reading.end] === '、') return reading;
    if (reading.right >= 1.2 && (!ended || reading.right > ended.right)) ended = reading;
  }
  return ended;
}

/** Not a list of words (安全、文明、方便) or of offices (安监科、文秘科). */
function isRunOfNames(scan: Scan, run: readonly Supported[]): boolean {
  const words = run.filter((reading) => isOneWord(scan, reading) || scan.lexicon.notNames.has(reading.name));
  if (words.length * 3 > run.length) return false;
  const offices = run.filter(({ name }) => /[科局处办室站所队股组部村镇县乡路街里厂店]$/u.test(name));
  if (offices.length * 2 > run.length) return false;
  const alike = run.reduce((sum, { name }) => sum + likeness(scan, name), 0);
  return alike / run.length > -1;
}

function listMates<T extends Reading>(scan: Scan, start: number, byEnd: ReadonlyMap<number, T[]>): T[] {
  const { norm } = scan;
  let joint = start - 1;
  while (norm[joint] === ' ') joint--;
  if (!joints.at(norm, joint)) return [];
  for (let end = start - 1; end > 0 && start - end <= reach; end--) {
    if (norm[end] === '\n' || norm[end] === '。') return [];
    const mates = byEnd.get(end);
    if (mates && between.test(norm.slice(end, start))) return mates;
  }
  return [];
}

/** Names of a roster's line, set apart by spaces alone or by 、 behind a title and a colon; 冯 端 is one of them. */
export function readRosters(scan: Scan, ranks: readonly Rank[]): Reading[] {
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

/** What may stand before the name of a roster's line: a number, a title's column. */
const lineOpens =
  /^ *(?:(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)] *)|[\p{Script=Han} ]{2,12}: *)?/u;
/** A name in its column, with what sets it apart from the title of the next. */
const nameColumn =
  /^(\p{Script=Han} {1,3}\p{Script=Han}|\p{Script=Han}{2,4})(?: ?\([男女]\) ?)?( +|\((?:[男女],)?|[,:])(?=\p{Script=Han})/u;
/** A title's column goes no further; spaces may divide its own columns. */
const columnEnd = /[,。;)\n]/u;

/**
 * The name at the head of a roster's line, where all of its next column is a title: 陈良 before spaces and 县委书记, or
 * before a comma and 副县长、县公安局局长.
 */
export function readColumns(scan: Scan, ranks: readonly Rank[]): Reading[] {
  const { norm, lexicon } = scan;
  const out: Reading[] = [];
  const ends = new Set<number>();
  for (const { end } of ranks) ends.add(end);
  if (ends.size === 0) return out;
  for (let start = 0; start < norm.length;) {
    const line = scan.lineAt(start);
    const head = norm.slice(start, Math.min(line.end, start + 60));
    const from = start + lineOpens.exec(head)![0].length;
    const found = nameColumn.exec(norm.slice(from, Math.min(line.end, from + 20)));
    if (found) {
      const name = found[1]!.replaceAll(' ', '');
      const given = name.length - lexicon.surnameAt(name, 0);
      const cell = norm.slice(from + found[0].length, Math.min(line.end, from + 90));
      const length = cell.search(columnEnd);
      const opens = from + found[0].length;
      const stop = opens + (length < 0 ? cell.length : length);
      // a third column tells what is done: 陈良 县委书记 主持县委全面工作
      const next = cell.indexOf(' ');
      const ended =
        titleEnds(scan, stop, ends) || (next > 0 && next < stop - opens && ends.has(opens + next));
      if (given < name.length && given >= 1 && given <= 2 && ended && !isWordLike(scan, name))
        out.push({ start: from, end: from + found[1]!.length, name, left: 3, right: 3 });
    }
    start = line.end + 1;
  }
  return out;
}

/** Whether a title ends at an offset, or before the bracket that ends there. */
function titleEnds({ norm }: Scan, at: number, ends: ReadonlySet<number>): boolean {
  const open = norm[at] === ')' || norm[at - 1] === ')' ? norm.lastIndexOf('(', at - 1) : -1;
  return ends.has(at) || (open > 0 && at - open <= 16 && ends.has(open));
}

const isWordLike = ({ lexicon }: Scan, name: string): boolean =>
  lexicon.notNames.has(name) || lexicon.functionWords.has(name) || lexicon.preceders.has(name);

function rosterNames(scan: Scan, from: number, end: number): Reading[] | null {
  const { norm, lexicon } = scan;
  const out: Reading[] = [];
  let strange = 0;
  let pending: { start: number; end: number; text: string } | null = null;
  const settle = (item: { start: number; end: number; text: string }) => {
    const surname = lexicon.surnameAt(item.text, 0);
    const given = item.text.length - surname;
    const foreign =
      item.text.length <= 7 && Array.from(item.text).every((char) => lexicon.transliterates(char));
    if ((surname > 0 && given >= 1 && given <= 2) || foreign)
      out.push({ start: item.start, end: item.end, name: item.text, left: 2.5, right: 2.5 });
    else strange++;
  };
  for (const match of norm.slice(from, end).matchAll(/(?<item>[^\s、(]+)(?:\([^()]*\))?/gu)) {
    const text = match.groups!['item']!;
    const item = { start: from + match.index, end: from + match.index + text.length, text };
    if (item.text.length === 1 && pending) {
      settle({ start: pending.start, end: item.end, text: pending.text + item.text });
      pending = null;
    } else if (item.text.length === 1) pending = item;
    else settle(item);
  }
  if (pending) strange++;
  return out.length > 0 && strange * 3 <= out.length ? out : null;
}

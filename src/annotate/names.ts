import { firstAfter, spanAt, unitsOf } from '../model/index.ts';
import { type Inside, leftEvidence, type NameContext, rightEvidence } from './names-context.ts';
import { foreignName, opensForeign } from './names-foreign.ts';
import { readColumns, readRosters, supportLists } from './names-lists.ts';
import { isUnknown } from './names-likeness.ts';
import { dottedName, nextDot } from './names-dotted.ts';
import type { Reading } from './names-reading.ts';
import { byOffset, type Scan, hanAt } from './scan.ts';

/**
 * All readings of all names that some context speaks for, in the order of the text.
 *
 * A reading is a surname with one or two characters, set apart by spaces or not, a name in two parts joined by a
 * middle dot, or, where a title stands before it, a name without a surname of the table in characters that
 * transliterate other languages. Which reading is right is decided over the whole document.
 */
export function readNames(scan: Scan, context: NameContext): Reading[] {
  const out: Reading[] = [...readRosters(scan, context.ranks), ...readColumns(scan, context.ranks)];
  const inside: Inside = {
    context,
    rankEnd: byOffset(context.ranks, 'end'),
    rankStart: byOffset(context.ranks, 'start'),
  };
  let dot = -1;
  for (let at = 0; at < scan.norm.length; at++) {
    if (!hanAt(scan.norm, at)) continue;
    if (dot < at) dot = nextDot(scan.norm, at);
    const dotted = dottedName(scan, at, dot, context.ranks);
    if (dotted && !(scan.norm[at - 1] === '“' || scan.norm[dotted] === '”')) {
      const name = scan.norm.slice(at, dotted);
      out.push({ start: at, end: dotted, name, left: inside.rankEnd.has(at) ? 4 : 1.5, right: 2 });
      at = dotted - 1;
      continue;
    }
    readAt(scan, at, inside, out);
  }
  return supportLists(scan, out.sort(byPlace));
}

const byPlace = (a: Reading, b: Reading): number => a.start - b.start || a.end - b.end;

/** Adds the readings of names that begin at an offset. */
function readAt(scan: Scan, at: number, inside: Inside, out: Reading[]): void {
  const surname = scan.lexicon.surnameAt(scan.norm, at);
  if ((surname === 0 && !opensForeign(scan, at)) || spanAt(inside.context.closed, at)) return;
  const left = leftEvidence(scan, at, inside);
  const reads = (left >= 3 || scan.norm[at - 1] === '、') && !inside.rankStart.has(at);
  const foreign = reads ? foreignName(scan, at, inside) : null;
  if (foreign && (left >= 3 || foreign.end - at >= 3)) out.push({ ...foreign, left });
  if (surname === 0 || left < 0) return;
  const spaced = spacedName(scan, at, surname, left >= 3);
  if (spaced) out.push({ ...spaced, left, right: rightEvidence(scan, spaced.end, inside) });
  for (const end of givenEnds(scan, at + surname)) {
    const penalty = runsInto(scan, at, end, inside, left);
    if (penalty === null) continue;
    const name = scan.norm.slice(at, end);
    const own = end - at - surname < 2 || !scan.lexicon.opensBehindName(scan.norm, end - 1);
    const right = rightEvidence(scan, end, inside) - penalty - (own ? 0 : 4);
    const place = {
      titled: inside.rankStart.has(end),
      verbed: scan.lexicon.followers.at(scan.norm, end) !== null,
      listed: scan.norm[at - 1] === '、' && right >= 1,
      unknown: (left >= 2 && right >= 2.5) || (right >= (left >= 2 ? 1.5 : 2) && isUnknown(scan, at, end)),
    };
    if (barred(scan, name, left, right, place)) continue;
    if (left < 3 && prepositional(scan, at, end)) continue;
    out.push(
      penalty > 0 && right < 3
        ? { start: at, end, name, left: left >= 4 ? 4 : Math.min(left, 1), right, place: true }
        : { start: at, end, name, left, right },
    );
  }
}

const prepositions = unitsOf('向对由与从和于为在区全有应');

/** 向新兵: a preposition with one word of the dictionary behind it. */
const prepositional = (scan: Scan, start: number, end: number): boolean =>
  end - start === 3 &&
  scan.cut[start + 1] === 1 &&
  scan.cut[start + 2] === 0 &&
  scan.cut[end] === 1 &&
  prepositions.at(scan.norm, start);

/** What no given name ends with. */
const noNameEnd = unitsOf('等的了是在与及并受被要将须应作');

/** What ends like an office within a body: 安监科 before 科长, 安监部 before 负责人. */
const office = /^..(?:科|局|处|办|室|站|所|队|股|组|部|村|镇|县|厂|行)$/u;

/** 和县, 来县: a word and the unit that it points at. */
const units = /^[和与及在到来全各本我该向对由][省市县区镇乡村州旗盟]$/u;

function barred(
  scan: Scan,
  name: string,
  left: number,
  right: number,
  place: {
    readonly titled: boolean;
    readonly verbed: boolean;
    readonly listed: boolean;
    readonly unknown: boolean;
  },
): boolean {
  const known = scan.lexicon.notNames.get(name);
  if (known === 'never' || units.test(name) || isBody(scan, name)) return true;
  if (right < 1 && scan.lexicon.surnameIsWord(name[0]!) && scan.lexicon.surnameAt(name, 1) > 0) return true; // 向 + 刘…
  const verb = scan.lexicon.functionWords.has(name);
  const clear = left >= 4 && right >= (verb ? 1.5 : 1);
  if ((known === 'word' || verb) && !clear && !place.listed) return true;
  if (noNameEnd.at(name, name.length - 1) || (name.endsWith('为') && right > 2 && !place.verbed)) return true;
  if (name.length === 3 && opensWithWord(scan, name, left, place.listed)) return true;
  return office.test(name) && (place.titled || (left < 3 && !place.listed && !place.unknown));
}

/** 银行, 敬老院: what bodies end with. */
const isBody = ({ lexicon }: Scan, name: string): boolean =>
  lexicon.suffixes.at(name, 0)?.end === name.length;

/** 首先向, 干部任: a word of the language and one more character. */
const opensWithWord = (scan: Scan, name: string, left: number, listed: boolean): boolean => {
  const head = scan.lexicon.notNames.get(name.slice(0, 2));
  return head === 'never' || (head !== undefined && left < 4 && !listed);
};

/** Ends of given names of one and two characters; one beyond the basic plane is two units long. */
function givenEnds({ norm }: Scan, from: number): number[] {
  const ends: number[] = [];
  let at = from;
  for (let count = 0; count < 2; count++) {
    const point = norm.codePointAt(at);
    if (point === undefined || !hanAt(norm, at)) break;
    at += point > 0xffff ? 2 : 1;
    ends.push(at);
  }
  return ends;
}

/** 冯 端: a name of two characters set apart to the width of three. */
function spacedName(
  { norm }: Scan,
  at: number,
  surname: number,
  titled: boolean,
): Omit<Reading, 'left' | 'right'> | null {
  if (norm[at + surname] !== ' ' || (hanAt(norm, at - 1) && norm[at - 2] === ' ')) return null;
  const given = at + surname + (norm[at + surname + 1] === ' ' ? 2 : 1);
  if (!hanAt(norm, given) || (norm[given + 1] === ' ' && !titled)) return null;
  return { start: at, end: given + 1, name: norm.slice(at, at + surname) + norm[given]! };
}

const fills = ({ norm }: Scan, start: number, end: number): boolean =>
  norm[start - 1] === '、' && /^[、,。;(等]/u.test(norm.slice(end, end + 1));

/**
 * What it costs a name that it runs into a rank, body or place; null where it can't be one. A title right before it
 * outweighs a place of the same characters, as does a place in a list.
 */
function runsInto(scan: Scan, start: number, end: number, inside: Inside, left: number): number | null {
  const { ranks, bodies, places } = inside.context;
  const rank = ranks[firstAfter(ranks, start)];
  if (rank && rank.start < end) return null;
  const after = inside.rankEnd.has(start);
  const body = bodies[firstAfter(bodies, start)];
  if (
    body &&
    body.start < end &&
    !(after && body.start === start) &&
    !(body.start > start && body.end > end + 1)
  )
    return null;
  const place = places[firstAfter(places, start)];
  if (after || !place || place.start >= end || place.end <= start) return 0;
  // 、吴建华: a surname before what is also the short name of a district
  if (place.short && place.start > start && place.end === end && left >= 1) return 0;
  // 、高明远,: an item of a list that goes on behind the short name
  if (place.short && place.start === start && place.end < end && left >= 1 && fills(scan, start, end))
    return 0;
  return place.short && place.start >= start && place.end <= end ? 0.8 : null;
}

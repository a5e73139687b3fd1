import type { Person, PersonMention, Span } from '../model/index.ts';
import { PhraseTable } from '../gazetteer/phrases.ts';
import { isOneWord, isUnknown, likeness } from './names-likeness.ts';
import type { Reading } from './names-reading.ts';
import type { Scan } from './scan.ts';

/** What speaks for a name in the whole document. */
interface Candidate {
  readonly name: string;
  readonly readings: Reading[];
  /** See {@link likeness}. */
  readonly alike: number;
  score: number;
  /** Places at which what stands behind speaks for it. */
  firm: number;
}

const accepted = 3;
/** What a name without a Han surname has over a part of it that looks like a Han name. */
const foreignWhole = 2;

/**
 * Who is named in a document, and where. A name is decided by what stands around all places in which it may be read:
 * of two readings that begin at one place (薛良, 薛良率) the one wins that explains its places better; a name
 * accepted once is found wherever its characters stand.
 *
 * @param printed the text before normalization, from which names are taken as they were written
 */
export function decidePersons(
  scan: Scan,
  readings: readonly Reading[],
  printed: string,
): { persons: Person[]; mentions: PersonMention[] } {
  const candidates = new Map<string, Candidate>();
  for (const reading of readings) {
    const known = candidates.get(reading.name);
    if (known) known.readings.push(reading);
    else {
      const alike = likeness(scan, reading.name);
      candidates.set(reading.name, { name: reading.name, readings: [reading], alike, score: 0, firm: 0 });
    }
  }
  for (const candidate of candidates.values()) {
    candidate.score = scoreOf(scan, candidate);
    for (const { right } of candidate.readings) if (right >= 1) candidate.firm++;
  }
  const names = new Set<string>();
  const starts = groupByStart(readings);
  const votes = new Map<string, { won: number; lost: number }>();
  for (const group of starts.values()) {
    const best = winner(scan, group, candidates);
    for (const reading of group) {
      const vote = votes.get(reading.name) ?? { won: 0, lost: 0 };
      if (reading === best) vote.won++;
      else if (reading.name !== best.name) vote.lost++;
      votes.set(reading.name, vote);
    }
  }
  for (const [name, vote] of votes) {
    const candidate = candidates.get(name)!;
    if (vote.won > 0 && vote.won >= vote.lost && candidate.score >= accepted) names.add(name);
  }
  dropPlaces(scan, names, candidates);
  dropOverlong(scan, names, candidates);
  return mentionsOf(scan, names, candidates, printed);
}

/** 项目落户安河 in a bulletin of 安河县: the short name of a place that the text names in full, without a title before it. */
function dropPlaces({ norm }: Scan, names: Set<string>, candidates: ReadonlyMap<string, Candidate>): void {
  const stems = new Set<string>();
  for (const { index } of norm.matchAll(/[县市区旗](?![长委])|[县市区旗]委(?!书记|副书记|常委)/gu))
    for (const length of [2, 3]) stems.add(norm.slice(Math.max(0, index - length), index));
  for (const name of Array.from(names))
    if (stems.has(name) && candidates.get(name)!.readings.every(({ left }) => left < 3)) names.delete(name);
}

/** 由宝音 where 宝音 is someone too: the surname is the preposition, unless a title is before it and never before 宝音. */
function dropOverlong(scan: Scan, names: Set<string>, candidates: ReadonlyMap<string, Candidate>): void {
  for (const name of Array.from(names)) {
    const rest = name.slice(1);
    if (!scan.lexicon.surnameIsWord(name[0]!) || !names.has(rest)) continue;
    const clear = (r: Reading): boolean => r.left >= 3 && r.right >= 1;
    const alone = candidates.get(rest)!.readings.some((r) => clear(r) && scan.norm[r.start - 1] !== name[0]);
    names.delete(!alone && candidates.get(name)!.readings.some(clear) ? rest : name);
  }
}

function groupByStart(readings: readonly Reading[]): Map<number, Reading[]> {
  const groups = new Map<number, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.start);
    if (group) group.push(reading);
    else groups.set(reading.start, [reading]);
  }
  return groups;
}

/** The likelier of the readings that begin at one place. */
function winner(scan: Scan, group: readonly Reading[], candidates: ReadonlyMap<string, Candidate>): Reading {
  let best = group[0]!;
  let most = -Infinity;
  for (const reading of group) {
    const { firm, alike } = candidates.get(reading.name)!;
    const support = Math.min(3, firm - 1) * 0.8;
    const length = reading.name.length - scan.lexicon.surnameAt(reading.name, 0);
    const whole = length > 2 && reading.left >= 3 && !/[·?]/u.test(reading.name) ? foreignWhole : 0;
    const sure = reading.right + support + 0.5 * alike + (length === 2 ? 0.6 : 0) + whole;
    if (sure > most) {
      most = sure;
      best = reading;
    }
  }
  return best;
}

/** Between what stands before names and what stands behind them: a title and a verb, or a title behind a name. */
const isSlot = (scan: Scan, { left, right, start, end }: Reading): boolean =>
  (left >= 3 && right >= 1) ||
  (((left >= 1 && right >= 3.5) || (left >= 2 && right >= 1.5)) && isUnknown(scan, start, end));

function scoreOf(scan: Scan, candidate: Candidate): number {
  let best = -Infinity;
  let sum = 0;
  for (const reading of candidate.readings) {
    const both = reading.left + reading.right;
    if (both > best) best = both;
    if (both >= 2) sum++;
  }
  const first = candidate.readings[0]!;
  const surname = scan.lexicon.surnameAt(candidate.name, 0);
  const odd =
    scan.lexicon.surnameIsWord(candidate.name.slice(0, surname)) &&
    scan.lexicon.givenScore(candidate.name.slice(surname)) < 0;
  const plain = scan.lexicon.surnameAt(candidate.name, 1) === 0; // 向前进, not 向刘
  const slotted = candidate.readings.some(
    (r) => isSlot(scan, r) && (!odd || (plain && r.left >= 4 && r.right >= 2 && r.right < 3.5)),
  );
  const titled = !odd && candidate.readings.some((r) => r.left >= 4 && r.right >= -0.5);
  const cutOff = candidate.readings.every((r) => r.right < 0 && r.left < 4) ? -1 : 0;
  const word = isOneWord(scan, first) && !slotted ? -4 : 0;
  const sided = candidate.readings.some((r) => r.left >= 2 || r.right > 2) ? 0 : -1;
  const { alike } = candidate;
  const place = !slotted && candidate.readings.every((r) => r.place) ? -3 : 0;
  return (
    sided +
    place +
    cutOff +
    best +
    Math.min(3, sum - 1) * 0.4 +
    (slotted ? Math.max(-0.9, alike * 0.4) : alike * (titled ? 0.4 : 0.7)) +
    word
  );
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function mentionsOf(
  scan: Scan,
  names: ReadonlySet<string>,
  candidates: ReadonlyMap<string, Candidate>,
  printed: string,
) {
  const found: { start: number; end: number; name: string }[] = [];
  const rows: (readonly [string, string])[] = [];
  for (const name of names) rows.push([name, name]);
  const table = new PhraseTable(rows);
  for (let at = 0; at < scan.norm.length; at++)
    for (const { value, start, end } of table.each(scan.norm, at)) found.push({ start, end, name: value });
  for (const name of names)
    for (const reading of candidates.get(name)!.readings)
      if (reading.end - reading.start !== name.length)
        found.push({ start: reading.start, end: reading.end, name });
  found.sort(outerFirst);
  const persons: Person[] = [];
  const index = new Map<string, number>();
  const mentions: PersonMention[] = [];
  for (const { start, end, name } of found) {
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    let person = index.get(name);
    if (person === undefined) {
      person = persons.length;
      index.set(name, person);
      const score = candidates.get(name)!.score;
      const written = printed.slice(start, end).replace(/\s/gu, '');
      persons.push({ name: written, aliases: [], confidence: Math.min(0.99, 0.6 + 0.06 * score) });
    }
    mentions.push({ start, end, person, form: 'name' });
  }
  return { persons, mentions };
}

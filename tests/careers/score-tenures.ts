import { dayOf, isoOf } from './calendar.ts';
import type { FoundBound, FoundLineUps, FoundTenure } from './found.ts';
import { seeded } from './random.ts';
import type { Truth, TrueSpell } from './truth.ts';

/** Entities of the graph and the true ids that they stand for. */
export interface Known {
  readonly people: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
}

export interface SpellScore {
  /** Found tenures of officials in bodies of the world. */
  readonly found: number;
  /** Those whose bounds and attested days agree with a true spell. */
  readonly consistent: number;
  readonly share: number;
  /** Found tenures to which no true spell of that person, body and title belongs. */
  readonly untrue: number;
  /** Found tenures in bodies of which the truth says nothing (领导小组), or of guests: not counted. */
  readonly outside: number;
  /** True spells that papers attest, and the share of them that was found. */
  readonly attested: number;
  readonly covered: number;
  /** Bounds that a notice prints, of found spells, and the share given to the day: wide bounds are cheap. */
  readonly noticed: number;
  readonly exact: number;
}

export interface LineUpScore {
  readonly days: number;
  readonly right: number;
  readonly wrong: number;
  /** True holders between first and last attestation whom the line-up does not name. */
  readonly missed: number;
  readonly share: number;
  readonly wronglyAttested: number;
}

/** Days that a bound may be off: whether the day of a notice is the last of the old or the first of the new. */
const SLACK = 1;

const shift = (day: string, by: number): string => isoOf(dayOf(day) + by);
const notBefore = (day: string, bound: string | null): boolean =>
  bound === null || day >= shift(bound, -SLACK);
const notAfter = (day: string, bound: string | null): boolean => bound === null || day <= shift(bound, SLACK);

/** The title as compared: without blanks, 原 and what stands in brackets. */
export function plainTitle(title: string): string {
  return title
    .replace(/\s/gu, '')
    .replace(/^原/u, '')
    .replace(/[（(][^（()）]{0,20}[）)]/gu, '');
}

interface Span {
  readonly spells: readonly TrueSpell[];
  readonly start: string;
  readonly startsBefore: boolean;
  readonly end: string | null;
}

/** True spells under one title, and every run of such as follow without a gap: 副市长 from deputy to 常务. */
function spansOf(spells: readonly TrueSpell[]): Span[] {
  const ordered = spells.toSorted((one, other) => (one.start < other.start ? -1 : 1));
  return ordered.flatMap((first, at) => {
    const runs: Span[] = [
      { spells: [first], start: first.start, startsBefore: first.startsBefore, end: first.end },
    ];
    for (const next of ordered.slice(at + 1)) {
      const run = runs.at(-1)!;
      if (run.end === null || next.start > run.end) break;
      runs.push({ ...run, spells: [...run.spells, next], end: next.end });
    }
    return runs;
  });
}

export function scoreSpells(truth: Truth, tenures: readonly FoundTenure[], known: Known): SpellScore {
  const officials = new Set(truth.people.filter(({ kind }) => kind === 'official').map(({ id }) => id));
  const byPerson = groupByPerson(truth);
  const covered = new Set<string>();
  let [found, consistent, untrue, outside, noticed, exact] = [0, 0, 0, 0, 0, 0];
  for (const tenure of tenures) {
    const person = known.people.get(tenure.person);
    const body = tenure.body === null ? null : known.bodies.get(tenure.body);
    if (person === undefined || !officials.has(person) || body === undefined) {
      outside++;
      continue;
    }
    found++;
    const title = plainTitle(tenure.title);
    const able = (byPerson.get(person) ?? []).filter(
      (spell) => (body === null || spell.body === body) && spell.titles.includes(title),
    );
    const spans = body === null ? able.flatMap((spell) => spansOf([spell])) : spansOf(able);
    if (spans.length === 0) untrue++;
    for (const spell of able) if (meets(tenure, spell)) covered.add(spell.id);
    const right = spans.find((span) => agrees(tenure, span, truth));
    if (!right) continue;
    consistent++;
    const bounds = noticedBounds(tenure, right);
    noticed += bounds.length;
    exact += bounds.filter(Boolean).length;
  }
  const attested = truth.spells.filter(({ firstAttested }) => firstAttested !== null);
  return {
    found,
    consistent,
    share: ratio(consistent, found),
    untrue,
    outside,
    attested: attested.length,
    covered: ratio(attested.filter(({ id }) => covered.has(id)).length, attested.length),
    noticed,
    exact: ratio(exact, noticed),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function groupByPerson(truth: Truth): Map<string, TrueSpell[]> {
  const byPerson = new Map<string, TrueSpell[]>();
  for (const spell of truth.spells)
    byPerson.set(spell.person, [...(byPerson.get(spell.person) ?? []), spell]);
  return byPerson;
}

/** Whether the attested days of a tenure touch a spell; a tenure that only notices or 原 tell of touches by its bounds. */
function meets(tenure: FoundTenure, spell: TrueSpell): boolean {
  const from = tenure.attestedFrom ?? tenure.start.latest ?? tenure.end.earliest;
  const to = tenure.attestedTo ?? tenure.end.earliest ?? tenure.start.latest;
  if (from === null || to === null) return true;
  return notAfter(from, spell.end) && notBefore(to, spell.start);
}

/** Both bounds hold the true day, and nothing is attested outside the spell. */
function agrees(tenure: FoundTenure, span: Span, truth: Truth): boolean {
  return (
    holdsStart(tenure.start, span) &&
    holdsEnd(tenure.end, span, truth) &&
    (tenure.attestedFrom === null || span.startsBefore || notBefore(tenure.attestedFrom, span.start)) &&
    (tenure.attestedTo === null || notAfter(tenure.attestedTo, span.end))
  );
}

function holdsStart(bound: FoundBound, span: Span): boolean {
  if (span.startsBefore) return notBefore(span.start, bound.earliest);
  return notBefore(span.start, bound.earliest) && notAfter(span.start, bound.latest);
}

function holdsEnd(bound: FoundBound, span: Span, truth: Truth): boolean {
  if (span.end === null) return notAfter(truth.to, bound.latest);
  return notBefore(span.end, bound.earliest) && notAfter(span.end, bound.latest);
}

/** For each bound of which a notice tells the day: whether it is given to the day. */
function noticedBounds(tenure: FoundTenure, span: Span): boolean[] {
  const exactly = (bound: FoundBound, day: string): boolean =>
    bound.earliest !== null &&
    bound.latest !== null &&
    bound.earliest >= shift(day, -SLACK) &&
    bound.latest <= shift(day, SLACK);
  const first = span.spells[0]!;
  const last = span.spells.at(-1)!;
  return [
    ...(first.startNoticed ? [exactly(tenure.start, span.start)] : []),
    ...(last.endNoticed && span.end !== null ? [exactly(tenure.end, span.end)] : []),
  ];
}

/** Days within the world on which line-ups are asked for. */
export function lineUpDays(truth: Truth, count: number, seed: number): string[] {
  const random = seeded(seed);
  const [from, to] = [dayOf(truth.from), dayOf(truth.to)];
  const days = new Set<string>();
  while (days.size < Math.min(count, to - from)) days.add(isoOf(random.between(from + 1, to - 1)));
  return [...days].toSorted();
}

export function scoreLineUps(truth: Truth, { days, holders }: FoundLineUps, known: Known): LineUpScore {
  const officials = new Set(truth.people.filter(({ kind }) => kind === 'official').map(({ id }) => id));
  const byPerson = groupByPerson(truth);
  const named = new Map(days.map((day) => [day, new Set<string>()]));
  let [right, wrong, wronglyAttested] = [0, 0, 0];
  for (const holder of holders) {
    const person = known.people.get(holder.person);
    const body = known.bodies.get(holder.body);
    if (person === undefined || body === undefined || !officials.has(person)) continue;
    const title = plainTitle(holder.title);
    const held = (byPerson.get(person) ?? []).filter(
      (spell) =>
        spell.body === body &&
        spell.titles.includes(title) &&
        notBefore(holder.day, spell.start) &&
        notAfter(holder.day, spell.end),
    );
    if (held.length === 0) {
      wrong++;
      if (holder.status === 'attested') wronglyAttested++;
      continue;
    }
    const seen = named.get(holder.day);
    if (!seen) throw new Error(`line-up of ${holder.day}: expected one of the days asked for`);
    // two titles of one seat (常务副市长, 副市长) are one holder
    if (held.some((spell) => seen.has(spell.id))) continue;
    for (const spell of held) seen.add(spell.id);
    right++;
  }
  const missed = [...named].reduce((sum, [day, seen]) => sum + unnamed(truth, day, seen), 0);
  return {
    days: named.size,
    right,
    wrong,
    missed,
    share: ratio(right, right + wrong + missed),
    wronglyAttested,
  };
}

/** Those who hold a seat on a day that lies between two attestations of it, and whom the line-up leaves out. */
function unnamed(truth: Truth, day: string, seen: ReadonlySet<string>): number {
  return truth.spells.filter(
    (spell) =>
      !seen.has(spell.id) &&
      spell.firstAttested !== null &&
      spell.lastAttested !== null &&
      spell.firstAttested < day &&
      day < spell.lastAttested,
  ).length;
}

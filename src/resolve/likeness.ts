import { monthsBetween } from '../model/index.ts';
import { atOddsIn, atOneTime, courseOfOne, stepsDown } from './courses.ts';
import { baseOf, codeOf, type Station, isOfZoneRaised } from './stations.ts';
import type { Reason, Setting, Strand } from './strands.ts';

export interface Likeness {
  /** Evidence for, each reason with its weight; -Infinity where they cannot be one. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From here on two are taken for one. */
export const SAME = 1.5;
/** Below, they are not even a question for a person. */
export const UNLIKE = 0.7;

const WEIGHTS: Readonly<Partial<Record<Reason, number>>> = {
  'same-body': 3,
  'same-jurisdiction': 2,
  'same-publisher': 1.5,
  'related-jurisdictions': 1,
  'moved-on': 0.4,
  'stepped-down': -1.4,
  'rare-name': 0.4,
  'common-name': -0.4,
};

/** How much a reason speaks for one, or against it. */
export const weightOf = (reason: Reason): number => WEIGHTS[reason] ?? 0;

const never = (reason: Reason): Likeness => ({ score: -Infinity, reasons: [reason] });

/** How far two strands of one name look like one person's. Symmetric. */
export function likenessOf(a: Strand, b: Strand, setting: Setting): Likeness {
  const contradiction = contradictionOf(a, b, setting);
  if (contradiction) return never(contradiction);
  const reasons = [bondOf(a, b), movedOn(a, b), steppedDown(a, b), rarityOf(setting.name)].filter(
    (reason) => reason !== null,
  );
  const bond = reasons.some((reason) => (WEIGHTS[reason] ?? 0) >= 1);
  const score = bond ? reasons.reduce((sum, reason) => sum + (WEIGHTS[reason] ?? 0), 0) : 0;
  return { score, reasons };
}

/**
 * Whether it is beyond doubt that two strands are of one person: one body, or one jurisdiction soon after, where the
 * name is a rare one. All else is a move that may as well be a namesake's.
 */
export const isFirm = ({ reasons }: Likeness): boolean =>
  reasons.includes('same-body') ||
  (['same-jurisdiction', 'rare-name', 'moved-on'] as const).every((reason) => reasons.includes(reason));

/** What makes it impossible that two strands are one person's. */
export function contradictionOf(a: Strand, b: Strand, setting: Setting): Reason | null {
  return toldApart(a, b) ?? atOddsIn(courseOfOne(a), courseOfOne(b), setting);
}

/** What says so whenever it was: two whom one document tells apart, a reporter and an official. */
export function toldApart({ trace: a }: Strand, { trace: b }: Strand): Reason | null {
  if (a.namesake && b.namesake && a.namesake[0] === b.namesake[0] && a.namesake[1] !== b.namesake[1])
    return 'one-document-two-people';
  return a.byline === b.byline ? null : 'reporter-and-official';
}

/** Keys of which two strands that anything speaks for have one in common. */
export function tiesOf({ trace, publishers }: Strand): Set<string> {
  const places = trace.stations.flatMap(({ unit, scope }) => [unit, baseOf(scope), prefectureOf(scope)]);
  return new Set([...places, ...publishers].filter((tie) => tie !== ''));
}

/** The strongest of what ties them to one another. */
function bondOf(a: Strand, b: Strand): Reason | null {
  const [first, second] = [a.trace.stations, b.trace.stations];
  const some = (test: (one: Station, other: Station) => boolean) =>
    first.some((one) => second.some((other) => test(one, other)));
  if (some((one, other) => one.unit === other.unit)) return 'same-body';
  if (some(isOfZoneRaised) && !atOneTime(a.months, b.months)) return 'same-body';
  if (some((one, other) => baseOf(one.scope) === baseOf(other.scope))) return 'same-jurisdiction';
  if ([...a.publishers].some((publisher) => b.publishers.has(publisher))) return 'same-publisher';
  if (some((one, other) => related(one.scope, other.scope))) return 'related-jurisdictions';
  return null;
}

/** A jurisdiction and one above it or beside it in one prefecture. */
const related = (a: string, b: string): boolean =>
  prefectureOf(a) !== '' && prefectureOf(a) === prefectureOf(b);

/** Empty for a province, and for what has no code. */
function prefectureOf(scope: string): string {
  const code = codeOf(scope);
  return code === null || code.length < 4 ? '' : `prefecture ${code.slice(0, 4)}`;
}

/** How long after one the other may begin to look like a move. */
const MONTHS_OF_A_MOVE = 14;

function movedOn(a: Strand, b: Strand): Reason | null {
  if (a.months.length === 0 || b.months.length === 0 || isPast(a) || isPast(b)) return null;
  const [early, late] = a.months[0]! <= b.months[0]! ? [a, b] : [b, a];
  const gap = monthsBetween(early.months.at(-1)!, late.months[0]!);
  return gap >= 0 && gap <= MONTHS_OF_A_MOVE ? 'moved-on' : null;
}

/** Only spoken of by posts of before: when it is said tells nothing of when they moved. */
const isPast = ({ trace }: Strand): boolean => trace.stations.every(({ held }) => held === 'past');

const steppedDown = (a: Strand, b: Strand): Reason | null =>
  stepsDown(courseOfOne(a), courseOfOne(b)) ? 'stepped-down' : null;

/** Two characters are shared by many; three or more by few of one prefecture. */
const rarityOf = (name: string): Reason => (Array.from(name).length >= 3 ? 'rare-name' : 'common-name');

import { groupBy, monthAfter } from '../model/index.ts';
import { atOddsIn, type Course, courseOf, stepsDown } from './courses.ts';
import { likenessOf, SAME, tiesOf, toldApart } from './likeness.ts';
import { settingOf } from './setting.ts';
import { baseOf } from './stations.ts';
import { type Known, type Setting, type Strand, strandsOf, type Woven } from './strands.ts';
import { type Trace, unpackTrace } from './traces.ts';

/**
 * Tells the traces of one name apart into people: agglomerative clustering with the strongest likeness first, under
 * the constraint that the courses of two clusters are not at odds (complete linkage for what is against, single for what
 * is for). Traces without a post, of people who are only named, and those in which two were taken for one, go to the one who is about in those
 * bulletins at that time, and stay apart where there are several.
 *
 * A function of the set of traces: their order does not matter.
 *
 * @returns the number of a cluster for each trace
 */
export function tellApart(name: string, traces: readonly string[]): ReadonlyMap<string, number> {
  const all = [...new Set(traces)].sort().map((text) => ({ text, trace: unpackTrace(text) }));
  const told = strandsOf(all.filter(({ trace }) => trace.stations.length > 0));
  const setting = settingOf(
    name,
    told.map(({ strand }) => strand),
  );
  const strands = told.filter(({ strand }) => !setting.mixed(strand));
  const clusters = new Clusters(
    setting,
    strands.map(({ strand }) => strand),
  );
  clusters.join();
  const found = new Map<string, number>();
  strands.forEach(({ texts }, i) => texts.forEach((text) => found.set(text, clusters.of(i))));
  placeBare(
    all.filter(({ text }) => !found.has(text)),
    strands,
    found,
  );
  return found;
}

/** Strands put together, two clusters at a time. */
class Clusters {
  readonly #strands: readonly Strand[];
  readonly #leaders: number[];
  readonly #members: number[][];
  readonly #setting: Setting;
  readonly #courses = new Map<number, Course>();

  constructor(setting: Setting, strands: readonly Strand[]) {
    this.#setting = setting;
    this.#strands = strands;
    this.#leaders = strands.map((_, i) => i);
    this.#members = strands.map((_, i) => [i]);
  }

  of(strand: number): number {
    return this.#leaders[strand]!;
  }

  join(): void {
    const pairs = candidatePairs(this.#strands).flatMap(([a, b]) => {
      const { score } = likenessOf(this.#strands[a]!, this.#strands[b]!, this.#setting);
      return score >= SAME ? [{ a, b, score }] : [];
    });
    pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
    for (const { a, b } of pairs) this.#merge(this.of(a), this.of(b));
  }

  #merge(a: number, b: number): void {
    if (a === b || this.#contradict(a, b)) return;
    const [to, from] = a < b ? [a, b] : [b, a];
    for (const member of this.#members[from]!) this.#leaders[member] = to;
    this.#members[to]!.push(...this.#members[from]!);
    this.#courses.delete(to);
  }

  #contradict(a: number, b: number): boolean {
    const [one, other] = [this.#courseOf(a), this.#courseOf(b)];
    if (atOddsIn(one, other, this.#setting) !== null || stepsDown(one, other)) return true;
    return this.#members[a]!.some((i) =>
      this.#members[b]!.some((j) => toldApart(this.#strands[i]!, this.#strands[j]!) !== null),
    );
  }

  #courseOf(cluster: number): Course {
    const known = this.#courses.get(cluster);
    if (known) return known;
    const course = courseOf(this.#members[cluster]!.map((i) => this.#strands[i]!));
    this.#courses.set(cluster, course);
    return course;
  }
}

/** Pairs that have anything in common, so that a name of the whole country costs no more than its jurisdictions. */
function candidatePairs(strands: readonly Strand[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  strands.forEach((strand, i) => {
    for (const key of tiesOf(strand)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const bucket of buckets.values())
    bucket.forEach((a, i) => {
      for (const b of bucket.slice(i + 1)) pairs.set(a * strands.length + b, [a, b]);
    });
  return [...pairs.values()];
}

/** How many months before the first and after the last that tells of someone they may still be about. */
const ABOUT = 6;

/** What bulletins of one publisher tell of someone in posts. */
interface Official {
  readonly trace: Trace;
  readonly publisher: string;
  /** YYYY-MM, sorted. */
  readonly months: readonly string[];
  readonly cluster: number;
}

function byPublisher({ trace }: Strand, texts: readonly string[], cluster: number): Official[] {
  const told = groupBy(texts.map(unpackTrace), ({ publisher }) => publisher);
  return [...told].map(([publisher, all]) => ({
    trace,
    publisher,
    months: all
      .map(({ month }) => month)
      .filter((month) => month !== '')
      .sort(),
    cluster,
  }));
}

function placeBare(bare: readonly Known[], strands: readonly Woven[], found: Map<string, number>): void {
  const officials = strands.flatMap(({ strand, texts }) => byPublisher(strand, texts, found.get(texts[0]!)!));
  const alone = new Map<string, number>();
  for (const { text, trace } of bare) {
    const known = officials.filter((official) => isAbout(trace, official));
    const near = known.filter(({ months }) => isNear(trace.month, months));
    const one = mostSpokenOf(near.length ? near : known);
    if (one !== null) {
      found.set(text, one);
      continue;
    }
    const key = known.length === 0 ? whereNamed(trace) : text;
    const fresh = alone.get(key) ?? strands.length + alone.size;
    alone.set(key, fresh);
    found.set(text, fresh);
  }
}

/** By how much one of several must be spoken of more than the next, to be the one who is meant by the name alone. */
const BY_FAR = 3;

/** The only one, or the one spoken of by far the most; null where that is nobody. */
function mostSpokenOf(known: readonly Official[]): number | null {
  const times = new Map<number, number>();
  for (const { months, cluster } of known)
    times.set(cluster, (times.get(cluster) ?? 0) + Math.max(1, months.length));
  const [first, second] = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first && (!second || first[1] >= BY_FAR * second[1]) ? first[0] : null;
}

/** Those only named in bulletins of one place, or of one publisher, are one as long as no official is about. */
const whereNamed = ({ home, publisher, byline, namesake }: Trace): string =>
  JSON.stringify([home === '' ? publisher : baseOf(home), byline, namesake]);

/** Whether bulletins of this publisher tell of the official, or their jurisdiction is its. */
const isAbout = (bare: Trace, { trace: official, publisher }: Official): boolean =>
  bare.byline === official.byline &&
  (bare.namesake === null || bare.namesake[0] !== official.namesake?.[0]) &&
  ((bare.publisher !== '' && bare.publisher === publisher) ||
    (bare.home !== '' && official.stations.some(({ scope }) => baseOf(scope) === baseOf(bare.home))));

function isNear(month: string, months: readonly string[]): boolean {
  if (month === '' || months.length === 0) return true;
  return monthAfter(months[0]!, -ABOUT) <= month && month <= monthAfter(months.at(-1)!, ABOUT);
}

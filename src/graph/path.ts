import { compare, peopleIn } from './attendance.ts';
import { text } from './columns.ts';
import { assertWithin } from './paging.ts';
import type { Path, PathOptions, Period } from './questions.ts';
import type { Runner } from './runner.ts';

/*
 * People and events are looked at in turn, step by step from both ends, each time from the end where fewer are to be
 * gone on from, until the last steps of both have something in common. With each goes a day: from the start, the
 * first day on which one can be there after so many steps; from the end, the last from which one can still arrive.
 * An event has its own. Where time does not matter all days are the same, the empty one.
 */

const MOST_EVENTS = 4;
const LAST_DAY = '~';

/**
 * The shortest path between two people by events in which both took part; of several the one with the least ids, by
 * its first event, then its second person, and so on.
 */
export async function pathIn(
  runner: Runner,
  from: string,
  to: string,
  options: PathOptions,
): Promise<Path | null> {
  const most = assertWithin('events', options.events ?? MOST_EVENTS, 1, MOST_EVENTS);
  const [start, end] = await peopleIn(runner, [from, to]);
  if (!start || !end) return null;
  if (start === end) return { people: [start], events: [] };
  const steps = await new Search(runner, start, end, options).run(most * 2);
  return (
    steps && { people: steps.filter((_, i) => i % 2 === 0), events: steps.filter((_, i) => i % 2 === 1) }
  );
}

/** People or events so many steps from an end: the day of each, and who of the step before is next to it. */
interface Step {
  readonly days: Map<string, string>;
  readonly before: Map<string, string[]>;
}

/** What has been looked at from one end. */
class Side {
  readonly steps: Step[];
  /** Of all steps, the day that leaves most open. */
  readonly #best: Map<string, string>;
  readonly #precedes: (day: string, than: string) => boolean;

  /** @param precedes whether a day is as good as another, seen from this end */
  constructor(id: string, day: string, precedes: (day: string, than: string) => boolean) {
    this.steps = [{ days: new Map([[id, day]]), before: new Map() }];
    this.#best = new Map([[id, day]]);
    this.#precedes = precedes;
  }

  get last(): Step {
    return this.steps.at(-1)!;
  }
  get atPeople(): boolean {
    return this.steps.length % 2 === 1;
  }

  /** @param pairs of who is in the last step and what is next to it, with the day of the latter */
  goOn(pairs: Iterable<readonly [near: string, far: string, day: string]>): void {
    const step: Step = { days: new Map(), before: new Map() };
    for (const [near, far, day] of pairs) {
      if (!this.#precedes(this.last.days.get(near)!, day) || this.#isKnown(far, day)) continue;
      const known = step.days.get(far);
      if (known === undefined || this.#precedes(day, known)) step.days.set(far, day);
      const neighbours = step.before.get(far);
      if (neighbours) neighbours.push(near);
      else step.before.set(far, [near]);
    }
    for (const [id, day] of step.days) this.#best.set(id, day);
    this.steps.push(step);
  }

  /** Whether fewer steps lead there as early: no shortest path goes there so late. */
  #isKnown(id: string, day: string): boolean {
    const known = this.#best.get(id);
    return known !== undefined && this.#precedes(known, day);
  }
}

class Search {
  readonly #runner: Runner;
  readonly #period: Period;
  readonly #inTime: boolean;
  readonly #days = new Map<string, string>();
  readonly #start: Side;
  readonly #end: Side;

  constructor(runner: Runner, start: string, end: string, options: PathOptions) {
    this.#runner = runner;
    this.#period = { from: options.from ?? null, to: options.to ?? null };
    this.#inTime = options.chronological ?? false;
    this.#start = new Side(start, '', (day, than) => day <= than);
    this.#end = new Side(end, this.#inTime ? LAST_DAY : '', (day, than) => day >= than);
  }

  /** @param most steps between the ends: events, and people between them */
  async run(most: number): Promise<string[] | null> {
    for (let steps = 1; steps <= most; steps++) {
      const side = this.#start.last.days.size <= this.#end.last.days.size ? this.#start : this.#end;
      side.goOn(side.atPeople ? await this.#eventsOf(side) : await this.#peopleOf(side));
      if (side.last.days.size === 0) return null;
      const met = steps % 2 === 0 ? this.#met() : null;
      if (met?.size) return this.#leastBy(met);
    }
    return null;
  }

  async #eventsOf(side: Side): Promise<(readonly [string, string, string])[]> {
    const ids = [...side.last.days.keys()];
    const rows = await this.#runner.run('read/attendance-of-people', { ids, ...this.#period });
    const pairs = rows.map((flat) => [text(flat, 'person'), text(flat, 'event'), text(flat, 'day')] as const);
    const dated = this.#inTime ? pairs.filter(([, , day]) => day !== '') : pairs;
    for (const [, event, day] of dated) this.#days.set(event, this.#inTime ? day : '');
    return dated.map(([person, event]) => [person, event, this.#days.get(event)!] as const);
  }

  async #peopleOf(side: Side): Promise<(readonly [string, string, string])[]> {
    const ids = [...side.last.days.keys()];
    const rows = await this.#runner.run('read/attendance-of-events', { ids });
    return rows.map((flat) => {
      const event = text(flat, 'event');
      return [event, text(flat, 'person'), this.#days.get(event)!] as const;
    });
  }

  /** What both sides have come to and can be passed in time, with the last day on which it can be. */
  #met(): Map<string, string> {
    const from = this.#start.last.days;
    const met = new Map<string, string>();
    for (const [id, last] of this.#end.last.days) {
      const first = from.get(id);
      if (first !== undefined && first <= last) met.set(id, last);
    }
    return met;
  }

  #leastBy(met: ReadonlyMap<string, string>): string[] {
    const open = this.#leadingTo(met);
    const [{ days }] = this.#start.steps as [Step];
    const path = [...days.keys()];
    let day = '';
    const take = (candidates: Iterable<string>, lasts: ReadonlyMap<string, string>) => {
      const least = [...candidates].filter((id) => lasts.get(id)! >= day).reduce(lesser);
      day = this.#days.get(least) ?? day;
      path.push(least);
    };
    for (const [i, { before }] of this.#start.steps.entries()) {
      if (i === 0) continue;
      const lasts = open[i]!;
      take(
        [...lasts.keys()].filter((id) => before.get(id)!.includes(path[i - 1]!)),
        lasts,
      );
    }
    for (let i = this.#end.steps.length - 1; i > 0; i--)
      take(this.#end.steps[i]!.before.get(path.at(-1)!)!, this.#end.steps[i - 1]!.days);
    return path;
  }

  /** For each step from the start, what of it leads to where both sides met, with the last day on which it does. */
  #leadingTo(met: ReadonlyMap<string, string>): ReadonlyMap<string, string>[] {
    const open = [met];
    for (const { before } of this.#start.steps.slice(1).toReversed()) {
      const lasts = new Map<string, string>();
      for (const [id, last] of open[0]!)
        for (const near of before.get(id)!) {
          const day = this.#days.get(near) ?? last;
          if (day <= last && day >= (lasts.get(near) ?? '')) lasts.set(near, day);
        }
      open.unshift(lasts);
    }
    return open;
  }
}

const lesser = (a: string, b: string): string => (compare(a, b) <= 0 ? a : b);

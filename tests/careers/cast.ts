import type { Day } from './calendar.ts';
import type { Job, World } from './world.ts';
import type { Random } from './random.ts';
import type { PlaceKey } from './truth.ts';

/** Who is there to be written about: everyone in office on a day, those long unseen first. */
export class Cast {
  readonly #world: World;
  readonly #random: Random;
  readonly #seen = new Map<Job, Day>();
  /** Who is at something on a day: nobody is in two places at once. */
  readonly #busy = new Map<Day, Set<Job>>();
  /** Jobs of which papers say nothing for a long while. */
  readonly #quiet = new Map<Job, readonly [Day, Day]>();

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    for (const job of world.jobs) {
      const end = job.end ?? world.to;
      if (job.position.tier !== 'deputy' || end - job.start < 700 || !random.chance(0.16)) continue;
      const from = job.start + random.between(120, 260);
      this.#quiet.set(job, [from, Math.min(end - 90, from + random.between(330, 600))]);
    }
  }

  /** In office on a day; on the day of a change nobody is written about as holder. */
  inOffice(day: Day, fits: (job: Job) => boolean): Job[] {
    return this.#world.jobs
      .filter((job) => job.start < day && (job.end === null || day < job.end) && fits(job))
      .filter((job) => {
        const quiet = this.#quiet.get(job);
        return !quiet || day < quiet[0] || day > quiet[1];
      })
      .sort(byRank);
  }

  /** Those in office who are not at something else on the day. */
  free(day: Day, fits: (job: Job) => boolean): Job[] {
    const busy = this.#busy.get(day);
    return this.inOffice(day, (job) => !busy?.has(job) && fits(job));
  }

  /** They are at something on the day. */
  engage(jobs: readonly Job[], day: Day): void {
    this.#busy.set(day, new Set([...(this.#busy.get(day) ?? []), ...jobs]));
    this.see(jobs, day);
  }

  /** Some of them, mostly those unseen for longest, in the order of protocol; they are at something then. */
  some(day: Day, count: number, fits: (job: Job) => boolean): Job[] {
    const chosen = this.#unseen(day, fits).slice(0, count);
    this.engage(chosen, day);
    return chosen.toSorted(byRank);
  }

  #unseen(day: Day, fits: (job: Job) => boolean): Job[] {
    return this.free(day, fits)
      .map((job) => ({
        job,
        weight: Math.min(day - (this.#seen.get(job) ?? job.start - 200), 500) * (0.4 + this.#random.next()),
      }))
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ job }) => job);
  }

  one(day: Day, fits: (job: Job) => boolean): Job | undefined {
    return this.some(day, 1, fits)[0];
  }

  see(jobs: readonly Job[], day: Day): void {
    for (const job of jobs) this.#seen.set(job, day);
  }

  /** The unit whose people have been unseen for longest, one of several. */
  unit(day: Day, place: PlaceKey, fits: (job: Job) => boolean): string | undefined {
    return this.#unseen(day, (job) => job.position.place === place && fits(job))[0]?.position.unit;
  }
}

const byRank = (one: Job, other: Job): number =>
  one.position.rank - other.position.rank || one.start - other.start || (one.person < other.person ? -1 : 1);

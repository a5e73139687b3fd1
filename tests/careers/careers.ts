import type { Day } from './calendar.ts';
import type { Random } from './random.ts';
import { PEOPLES_BODIES } from './bodies.ts';
import { planReorganizations, reorganize } from './reorganizations.ts';
import { type Position, type Register, type SeatPart } from './seats.ts';
import type { MoveKind } from './truth.ts';
import { HEADS_OF_GOVERNMENT, type Job, type Spell, type World } from './world.ts';

export interface CareerCounts {
  readonly officials: number;
  readonly moves: number;
  readonly reorganizations: number;
}

interface Task {
  readonly day: Day;
  readonly order: number;
  readonly run: () => void;
}

/** Moves that are not departures, promotions or transfers: they come up or are added last. */
const RESERVED = 0.17;

/** Five years of careers: exactly as many officials, moves and reorganizations as asked. */
export class Simulation {
  readonly #random: Random;
  readonly #world: World;
  readonly #counts: CareerCounts;
  readonly #tasks: Task[] = [];
  #order = 0;
  #spell = 0;
  #entriesLeft = 0;
  #promotionsLeft = 0;

  constructor(random: Random, register: Register, counts: CareerCounts, from: Day, to: Day) {
    this.#random = random;
    this.#counts = counts;
    this.#world = {
      from,
      to,
      register,
      people: [],
      jobs: [],
      spells: [],
      moves: [],
      arrivals: [],
      reorganizations: [],
    };
  }

  run(): World {
    this.#fillFirstDay();
    for (const plan of planReorganizations(this.#world.register, this.#counts.reorganizations)) {
      this.#at(plan.day, () => this.#world.reorganizations.push(reorganize(plan, this.#world, this)));
    }
    this.#scheduleDepartures();
    this.#runTasks();
    this.#addConcurrentPosts();
    return this.#world;
  }

  #at(day: Day, run: () => void): void {
    this.#tasks.push({ day, order: this.#order++, run });
  }

  #runTasks(): void {
    while (this.#tasks.length > 0) {
      let first = 0;
      for (let at = 1; at < this.#tasks.length; at++) {
        const one = this.#tasks[at]!;
        const best = this.#tasks[first]!;
        if (one.day < best.day || (one.day === best.day && one.order < best.order)) first = at;
      }
      this.#tasks.splice(first, 1)[0]!.run();
    }
  }

  #newPerson(): string {
    const id = `p${String(this.#world.people.length + 1).padStart(3, '0')}`;
    this.#world.people.push(id);
    return id;
  }

  #fillFirstDay(): void {
    const { positions } = this.#world.register;
    const initial = Math.min(positions.length, Math.round(this.#counts.officials * 0.8));
    // what lies beyond the count of people is left out of the world, least first, but no unit loses its head
    const spare = this.#random.shuffle(positions.filter((one) => one.tier === 'deputy'));
    while (positions.length > initial && spare.length > 0)
      positions.splice(positions.indexOf(spare.pop()!), 1);
    const vacant = new Set(
      this.#random
        .shuffle(positions.filter((one) => one.tier === 'deputy'))
        .slice(0, Math.ceil(initial / 50)),
    );
    for (const position of positions) {
      if (!vacant.has(position)) this.#take(this.#newPerson(), position, this.#world.from, true);
    }
  }

  #scheduleDepartures(): void {
    const { from, to } = this.#world;
    this.#entriesLeft = this.#counts.officials - this.#world.people.length;
    this.#promotionsLeft = Math.round(this.#counts.moves * (1 - RESERVED)) - this.#entriesLeft;
    const span = to - from - 200;
    for (let turn = 0; turn < this.#entriesLeft; turn++) {
      const day = from + 40 + Math.floor((span * (turn + this.#random.next())) / this.#entriesLeft);
      this.#at(day, () => this.#depart(day));
    }
  }

  /** Those who hold a job on a day, by seniority. */
  #incumbents(day: Day, held: number): Job[] {
    return this.#world.jobs.filter(
      (job) =>
        job.end === null &&
        !job.position.closed &&
        !(job.provisional && job.elected === null) &&
        (job.acting === null || job.acting.to <= day) &&
        (job.start === this.#world.from ? day - job.start >= 40 : day - job.start >= held),
    );
  }

  #depart(day: Day): void {
    // leaders go more often than deputies of bureaus, else nobody would rise
    const able =
      [420, 240, 90].map((held) => this.#incumbents(day, held)).find((jobs) => jobs.length > 0) ?? [];
    const leaders = able.filter((job) => job.position.tier !== 'deputy');
    const job = this.#random.pick(this.#random.chance(0.72) && leaders.length > 0 ? leaders : able);
    const left = this.leave(job, day);
    this.#world.moves.push({
      kind: this.#random.chance(0.55) ? 'retirement' : 'departure',
      day,
      person: job.person,
      left,
      taken: [],
    });
    this.#vacate(job.position, day);
  }

  #vacate(position: Position, day: Day): void {
    const gap = this.#random.chance(0.5) ? 0 : this.#random.between(12, 120);
    const filled = Math.min(day + gap, this.#world.to - 20);
    if (gap >= 60 && position.tier === 'head') this.#letDeputyAct(position, day, filled);
    this.#at(filled, () => this.#fill(position, filled));
  }

  #letDeputyAct(position: Position, from: Day, to: Day): void {
    const deputy = this.#world.jobs.find(
      (job) =>
        job.end === null &&
        job.position.unit === position.unit &&
        job.position.tier === 'deputy' &&
        ['副局长', '副主任'].includes(job.position.parts[0]?.title ?? '') &&
        job.position.parts.length === 1,
    );
    if (!deputy || position.id === deputy.position.id) return;
    deputy.acting = { from, to };
    this.#world.moves.push({ kind: 'acting', day: from, person: deputy.person, left: [], taken: [] });
  }

  #fill(position: Position, day: Day): void {
    if (position.closed) return this.#fill(this.#successorOf(position), day);
    const share = this.#promotionsLeft / (this.#promotionsLeft + this.#entriesLeft);
    const rises = this.#promotionsLeft > 0 && (this.#entriesLeft <= 1 || this.#random.chance(share * 1.12));
    const candidate = rises ? this.#candidate(position, day) : undefined;
    if (!candidate) {
      this.#entriesLeft--;
      const person = this.#newPerson();
      const taken = this.#take(person, position, day, false);
      this.#world.arrivals.push({ kind: 'transfer', day, person, left: [], taken });
      return undefined;
    }
    this.#promotionsLeft--;
    const from = candidate.position;
    const left = this.leave(candidate, day, position);
    const taken = this.#take(candidate.person, position, day, false);
    this.#world.moves.push({ kind: kindOf(from, position), day, person: candidate.person, left, taken });
    this.#vacate(from, day);
    return undefined;
  }

  /** A position of a body that was merged away is filled in the body that took its place. */
  #successorOf(position: Position): Position {
    const open = this.#world.register.positions.filter((one) => !one.closed && one.tier === 'deputy');
    const taken = new Set(this.#world.jobs.filter((job) => job.end === null).map((job) => job.position.id));
    return (
      open.find((one) => one.place === position.place && !taken.has(one.id)) ??
      open.find((one) => !taken.has(one.id))!
    );
  }

  /** Who rises or changes into a position: from its own unit, from a like one, or from the place below. */
  #candidate(position: Position, day: Day): Job | undefined {
    const able = this.#incumbents(day, 240).filter(
      (job) => job.position.id !== position.id && fits(job.position, position),
    );
    if (able.length === 0) return undefined;
    const near = able.filter((job) => job.position.unit === position.unit);
    const across = able.filter((job) => job.position.place !== position.place);
    if (across.length > 0 && this.#random.chance(0.22)) return this.#random.pick(across);
    const same = able.filter((job) => job.position.place === position.place);
    if (near.length > 0 && this.#random.chance(0.5)) return this.#random.pick(near);
    return this.#random.pick(same.length > 0 ? same : able);
  }

  #take(person: string, position: Position, day: Day, startsBefore: boolean): SeatPart[] {
    const provisional = !startsBefore && position.parts.some((part) => HEADS_OF_GOVERNMENT.has(part.title));
    const job: Job = {
      person,
      position,
      start: day,
      end: null,
      provisional,
      elected: null,
      acting: null,
      parts: [{ from: day, parts: position.parts }],
    };
    this.#world.jobs.push(job);
    if (provisional) this.#confirmLater(job, day);
    const taken = position.parts.map((part) =>
      provisional && HEADS_OF_GOVERNMENT.has(part.title) ? { ...part, title: `代${part.title}` } : part,
    );
    for (const part of taken) this.openSpell(person, part, day, startsBefore);
    return taken.filter((part) =>
      this.#world.spells.some((spell) => isSpell(spell, person, part) && spell.start === day),
    );
  }

  #confirmLater(job: Job, day: Day): void {
    const elected = day + this.#random.between(35, 110);
    if (elected > this.#world.to - 15) return;
    this.#at(elected, () => {
      if (job.end !== null || job.elected !== null) return;
      const head = job.position.parts.find((part) => HEADS_OF_GOVERNMENT.has(part.title));
      job.elected = elected;
      if (!head) return;
      const before = { ...head, title: `代${head.title}` };
      this.closeSpell(job.person, before, elected);
      this.openSpell(job.person, head, elected, false);
      this.#world.moves.push({
        kind: 'confirmation',
        day: elected,
        person: job.person,
        left: [before],
        taken: [head],
      });
    });
  }

  openSpell(person: string, part: SeatPart, day: Day, startsBefore: boolean, beside = false): void {
    // who goes from one seat of a standing committee to another stays a member of it
    const kept = this.#world.spells.find(
      (spell) => isSpell(spell, person, part) && (spell.end === null || spell.end === day),
    );
    if (kept) {
      kept.end = null;
      return;
    }
    this.#spell++;
    this.#world.spells.push({
      id: `s${String(this.#spell).padStart(4, '0')}`,
      person,
      body: part.body,
      title: part.title,
      start: day,
      startsBefore,
      end: null,
      beside,
    });
  }

  closeSpell(person: string, part: SeatPart, day: Day): void {
    const open = this.#world.spells.find((spell) => isSpell(spell, person, part) && spell.end === null);
    if (open) open.end = day;
  }

  /** Ends a job and its seats, but not those that the next job has too. */
  leave(job: Job, day: Day, next?: Position): SeatPart[] {
    job.end = day;
    const kept = new Set((next?.parts ?? []).map((part) => `${part.body}|${part.title}`));
    const left = this.#world.spells
      .filter(
        (spell) =>
          spell.person === job.person && spell.end === null && !kept.has(`${spell.body}|${spell.title}`),
      )
      .map((spell) => ({ body: spell.body, title: spell.title }));
    for (const part of left) this.closeSpell(job.person, part, day);
    return left;
  }

  /** Posts held beside the job make up the number of moves that was asked for. */
  #addConcurrentPosts(): void {
    const { moves, to, from } = this.#world;
    const seats = [
      { place: 'county', body: 'city/committee', title: '常委' },
      ...this.#random.shuffle(
        (['city', 'county'] as const).flatMap((place) =>
          PEOPLES_BODIES.map((entry) => {
            const core = entry.split(':')[0]!;
            return {
              place,
              body: `${place}/${core}`,
              title: /红十字|慈善|计划生育/u.test(core) ? '会长' : '主席',
            };
          }),
        ),
      ),
    ];
    let missing = this.#counts.moves - moves.length;
    for (let turn = 0; missing > 0; turn++) {
      const seat = seats[turn % seats.length]!;
      const earlier = this.#world.spells.filter((spell) => spell.beside && spell.body === seat.body);
      const free = earlier.reduce((day, spell) => Math.max(day, spell.end ?? to), from);
      if (free > to - 250) {
        if (turn > 400) throw new Error(`concurrent posts: ${missing} of the moves asked for find no place`);
        continue;
      }
      const day = free + this.#random.between(30, 200);
      const holders = this.#world.jobs.filter(
        (job) =>
          job.position.tier === 'leader' &&
          (seat.title === '常委' ? job.position.rank === 10 : job.position.rank >= 20) &&
          job.position.place === seat.place &&
          job.start < day - 30 &&
          (job.end ?? to) > day + 120 &&
          !this.#world.spells.some((spell) => spell.person === job.person && spell.beside),
      );
      if (holders.length === 0) {
        if (turn > 400) throw new Error(`concurrent posts: ${missing} of the moves asked for find nobody`);
        continue;
      }
      const job = this.#random.pick(holders);
      this.openSpell(job.person, seat, day, false, true);
      if (job.end !== null) this.closeSpell(job.person, seat, job.end);
      moves.push({
        kind: 'concurrent',
        day,
        person: job.person,
        left: [],
        taken: [{ body: seat.body, title: seat.title }],
      });
      missing--;
    }
    moves.sort((one, other) => one.day - other.day);
  }

  /** Puts a holder into other seats on the day of a reorganization: no move of its own. */
  reseat(job: Job, parts: SeatPart[], position: Position, day: Day): void {
    const before = job.parts.at(-1)!.parts;
    const same = (one: SeatPart, other: SeatPart): boolean =>
      one.body === other.body && one.title === other.title;
    for (const part of before)
      if (!parts.some((one) => same(one, part))) this.closeSpell(job.person, part, day);
    for (const part of before)
      if (job.provisional && job.elected === null)
        this.closeSpell(job.person, { ...part, title: `代${part.title}` }, day);
    if (position === job.position) {
      if (job.provisional) job.elected ??= day;
      job.parts.push({ from: day, parts });
    } else {
      job.end = day;
      this.#world.jobs.push({
        person: job.person,
        position,
        start: day,
        end: null,
        provisional: false,
        elected: null,
        acting: null,
        parts: [{ from: day, parts }],
      });
    }
    job.acting = job.acting && { from: job.acting.from, to: Math.min(job.acting.to, day) };
    for (const part of parts) this.openSpell(job.person, part, day, false);
  }
}

const isSpell = (spell: Spell, person: string, part: SeatPart): boolean =>
  spell.person === person && spell.body === part.body && spell.title === part.title;

function fits(from: Position, to: Position): boolean {
  const same = from.place === to.place;
  const upward = from.place !== 'city' && to.place === 'city';
  if (to.tier === 'leader') {
    if (from.tier === 'leader')
      return same ? from.rank > to.rank + 1 : upward && to.rank >= 20 && to.rank < 40;
    if (from.tier === 'deputy') return false;
    return same || upward ? to.rank >= 15 : from.place === 'city' && to.rank >= 11 && to.rank <= 34;
  }
  if (to.tier === 'head') return from.tier === 'deputy' || (from.tier === 'head' && from.unit !== to.unit);
  return from.tier === 'deputy' && from.unit !== to.unit;
}

function kindOf(from: Position, to: Position): MoveKind {
  if (from.place !== to.place) return 'crossing';
  if (to.parts.some((part) => part.title === '常务副市长')) return 'executive';
  return from.tier === to.tier && from.tier !== 'leader' ? 'transfer' : 'promotion';
}

import { eraOf } from './bodies.ts';
import { makeName, makeNearNames, type MadeName } from './names.ts';
import type { Guest } from './outings.ts';
import type { Random } from './random.ts';
import type { TruePerson } from './truth.ts';
import type { World } from './world.ts';

export interface NameCounts {
  /** Names that two officials share. */
  readonly sharedNames: number;
  /** Pairs of officials whose names differ by one character of the same sound. */
  readonly nearNames: number;
}

export interface Named {
  readonly names: ReadonlyMap<string, MadeName>;
  readonly people: readonly TruePerson[];
  /** Those of near names: a slip of one could be the other. */
  readonly exact: ReadonlySet<string>;
  readonly guests: readonly Guest[];
  readonly reporters: readonly string[];
}

/** Gives everyone a name, once it is known who works where. */
export function nameAll(random: Random, world: World, counts: NameCounts): Named {
  const namer = new Namer(random);
  const namesakes = pairs(random, world, counts.sharedNames);
  for (const [one, other] of namesakes) namer.share(one, other);
  const free = random.shuffle(world.people.filter((person) => !namer.names.has(person)));
  for (let turn = 0; turn < counts.nearNames; turn++) namer.nearly(free.pop()!, free.pop()!, turn);
  for (const person of world.people) if (!namer.names.has(person)) namer.give(person, 0.22);
  const companies = [...world.register.bodies.values()].filter(
    (body) => eraOf(body, world.from).shape === 'company',
  );
  const guests: Guest[] = [
    ...companies.map((body, at) => ({ person: `g${at + 1}`, body: body.id, title: '董事长' })),
    { person: 'g91', body: 'outside/committee', title: '书记' },
    { person: 'g92', body: 'outside/government', title: '县长' },
  ];
  const reporters = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
  for (const id of [...guests.map((guest) => guest.person), ...reporters]) namer.give(id, 0.3);
  const other = new Map([...namesakes, ...namesakes.map(([one, two]) => [two, one] as const)]);
  const person =
    (kind: TruePerson['kind']) =>
    (id: string): TruePerson => ({
      id,
      name: namer.names.get(id)!.name,
      kind,
      namesake: other.get(id) ?? null,
    });
  const people = [
    ...world.people.map(person('official')),
    ...guests.map((guest) => person('guest')(guest.person)),
    ...reporters.map(person('reporter')),
  ];
  return { names: namer.names, people, exact: namer.exact, guests, reporters };
}

class Namer {
  readonly names = new Map<string, MadeName>();
  readonly exact = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  give(person: string, women: number): void {
    this.#set(person, makeName(this.#random, this.#random.chance(women), this.#taken));
  }

  share(one: string, other: string): void {
    this.give(one, 0.2);
    this.#set(other, this.names.get(one)!);
  }

  nearly(one: string, other: string, turn: number): void {
    const [first, second] = makeNearNames(this.#random, turn);
    if (this.#taken.has(first.name) || this.#taken.has(second.name)) return;
    this.#set(one, first);
    this.#set(other, second);
    this.exact.add(one).add(other);
  }

  #set(person: string, made: MadeName): void {
    this.names.set(person, made);
    this.#taken.add(made.name);
  }
}

/**
 * Who shares a name with whom: two of one place in every third pair, else of two places. Two who were leaders of one
 * place are no pair: papers print leaders by name alone, and no reader could tell them apart.
 */
function pairs(random: Random, world: World, count: number): (readonly [string, string])[] {
  const places = new Map<string, Set<string>>();
  const led = new Map<string, Set<string>>();
  for (const { person, position } of world.jobs) {
    places.set(person, (places.get(person) ?? new Set()).add(position.place));
    if (position.tier === 'leader') led.set(person, (led.get(person) ?? new Set()).add(position.place));
  }
  const meet = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean =>
    [...(one ?? [])].some((place) => other?.has(place));
  const free = random.shuffle(world.people);
  const found: (readonly [string, string])[] = [];
  while (found.length < count) {
    const one = free.pop()!;
    const inOnePlace = found.length % 3 === 0;
    const at = free.findIndex(
      (other) =>
        meet(places.get(one), places.get(other)) === inOnePlace && !meet(led.get(one), led.get(other)),
    );
    if (at < 0) throw new Error(`shared names: nobody is left to pair with ${one}`);
    found.push([one, free.splice(at, 1)[0]!]);
  }
  return found;
}

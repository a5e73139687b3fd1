import { eraOf, formsOf } from './bodies.ts';
import { dayOf, isoOf } from './calendar.ts';
import { Simulation } from './careers.ts';
import type { Move, Spell, World } from './world.ts';
import { makeName, makeNearNames, slipOf, type MadeName } from './names.ts';
import { Newsroom } from './newsroom.ts';
import type { Guest } from './outings.ts';
import { seeded, type Random } from './random.ts';
import { isFullTime, isSingle, openRegister, printedTitles, type Scale } from './seats.ts';
import type { Attestation, Careers, TruePerson, TrueSpell, Truth } from './truth.ts';

export interface Size {
  readonly officials: number;
  /** Names that two officials share. */
  readonly sharedNames: number;
  /** Pairs of officials whose names differ by one character of the same sound. */
  readonly nearNames: number;
  readonly moves: number;
  readonly reorganizations: number;
  readonly issues: number;
  readonly scale: Scale;
}

export const FULL: Size = {
  officials: 400,
  sharedNames: 30,
  nearNames: 6,
  moves: 200,
  reorganizations: 10,
  issues: 520,
  scale: { bureaus: { city: 25, county: 24, zone: 8 }, deputies: 3, towns: 7, streets: 2, companies: 10 },
};

export const SMALL: Size = {
  officials: 110,
  sharedNames: 6,
  nearNames: 2,
  moves: 50,
  reorganizations: 4,
  issues: 60,
  scale: { bureaus: { city: 4, county: 4, zone: 3 }, deputies: 2, towns: 1, streets: 1, companies: 3 },
};

const FROM = dayOf('2019-01-01');
const TO = dayOf('2023-12-31');

/** Bulletins of three places over five years, with all that is true of the people and bodies in them. */
export function generate(seed: number, size: Size): Careers {
  const random = seeded(seed);
  const register = openRegister(size.scale, FROM);
  const world = new Simulation(random, register, size, FROM, TO).run();
  const { names, people, exact, guests, reporters } = nameAll(random, world, size);
  const newsroom = new Newsroom({ world, random, names, exact, guests, reporters, issues: size.issues });
  newsroom.run();
  const documents = newsroom.sets.map((set) => set.document);
  const attestations = newsroom.sets.flatMap((set) => set.attestations);
  const truth: Truth = {
    from: isoOf(FROM),
    to: isoOf(TO),
    people,
    bodies: [...register.bodies.values()].map((body) => ({
      id: body.id,
      place: body.place,
      parent: body.parent,
      from: isoOf(body.from),
      to: body.to === null ? null : isoOf(body.to),
      names: body.eras.map((era) => ({ name: formsOf(body, era.from).full, from: isoOf(era.from) })),
    })),
    seats: seatsOf(world),
    spells: spellsOf(world, attestations),
    moves: world.moves.map((move, at) => trueMove(move, at)),
    reorganizations: world.reorganizations.map((done, at) => ({
      id: `r${String(at + 1).padStart(2, '0')}`,
      kind: done.kind,
      day: isoOf(done.day),
      before: done.before,
      after: done.after,
      oldNames: done.before.map((id) => formsOf(register.bodies.get(id)!, done.day - 1).full),
      newNames: done.after.map((id) => formsOf(register.bodies.get(id)!, done.day).full),
      document: newsroom.reorganizationIn.get(at) ?? null,
    })),
    events: newsroom.events
      .filter((event) => event.reports.length > 0)
      .map((event) => ({
        id: event.id,
        type: event.type,
        day: isoOf(event.day),
        place: event.place,
        listed: event.listed,
        participants: [...event.roles].map(([person, roles]) => ({ person, roles: [...roles].sort() })),
        reports: event.reports,
      })),
    personMentions: newsroom.sets.flatMap((set) => set.people),
    bodyMentions: newsroom.sets.flatMap((set) => set.bodies),
    attestations,
  };
  return { documents, truth };
}

const trueMove = (move: Move, at: number): Truth['moves'][number] => ({
  id: `m${String(at + 1).padStart(3, '0')}`,
  kind: move.kind,
  day: isoOf(move.day),
  person: move.person,
  left: move.left.map((part) => `${part.body}|${part.title}`),
  taken: move.taken.map((part) => `${part.body}|${part.title}`),
});

function seatsOf(world: World): Truth['seats'] {
  const seats = new Map<string, Truth['seats'][number]>();
  for (const { body, title } of world.spells) {
    const id = `${body}|${title}`;
    seats.set(id, {
      id,
      body,
      title,
      single: isSingle(title) && !title.startsWith('组织委员'),
      fullTime: isFullTime(title),
    });
  }
  return [...seats.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function spellsOf(world: World, attestations: readonly Attestation[]): TrueSpell[] {
  const byHolding = new Map<string, Attestation[]>();
  for (const one of attestations) {
    const key = `${one.person} ${one.seat}`;
    byHolding.set(key, [...(byHolding.get(key) ?? []), one]);
  }
  return world.spells.map((spell) =>
    trueSpell(spell, byHolding.get(`${spell.person} ${spell.body}|${spell.title}`) ?? []),
  );
}

function trueSpell(spell: Spell, told: readonly Attestation[]): TrueSpell {
  const start = isoOf(spell.start);
  const end = spell.end === null ? null : isoOf(spell.end);
  const within = told
    .filter(
      (one) =>
        one.act !== 'former' &&
        one.day >= start &&
        (end === null || one.day <= end) &&
        !(one.act === 'remove' && one.day !== end),
    )
    .map((one) => one.day)
    .sort();
  return {
    id: spell.id,
    person: spell.person,
    seat: `${spell.body}|${spell.title}`,
    body: spell.body,
    title: spell.title,
    titles: printedTitles(spell.title),
    start,
    startsBefore: spell.startsBefore,
    end,
    startNoticed: told.some((one) => one.act === 'appoint' && one.day === start),
    endNoticed: told.some((one) => one.act === 'remove' && one.day === end),
    firstAttested: within[0] ?? null,
    lastAttested: within.at(-1) ?? null,
  };
}

interface Named {
  readonly names: Map<string, MadeName>;
  readonly people: TruePerson[];
  readonly exact: Set<string>;
  readonly guests: Guest[];
  readonly reporters: string[];
}

function nameAll(random: Random, world: World, size: Size): Named {
  const names = new Map<string, MadeName>();
  const taken = new Set<string>();
  const exact = new Set<string>();
  const give = (person: string, made: MadeName): void => {
    names.set(person, made);
    taken.add(made.name);
  };
  const namesakes = pairs(random, world, size.sharedNames);
  for (const [one, other] of namesakes) {
    const made = makeName(random, random.chance(0.2), taken);
    give(one, made);
    give(other, made);
  }
  const free = random.shuffle(world.people.filter((person) => !names.has(person)));
  for (let turn = 0; turn < size.nearNames; turn++) {
    const [one, other] = [free.pop()!, free.pop()!];
    const [first, second] = makeNearNames(random, turn);
    if (taken.has(first.name) || taken.has(second.name)) continue;
    give(one, first);
    give(other, second);
    exact.add(one).add(other);
  }
  for (const person of world.people)
    if (!names.has(person)) give(person, makeName(random, random.chance(0.22), taken));
  const extra = (id: string): string => {
    give(id, makeName(random, random.chance(0.3), taken));
    return id;
  };
  const companies = [...world.register.bodies.values()].filter(
    (body) => eraOf(body, world.from).shape === 'company',
  );
  const guests: Guest[] = companies.map((body, at) => ({
    person: extra(`g${at + 1}`),
    body: body.id,
    title: '董事长',
  }));
  guests.push(
    { person: extra('g91'), body: 'outside/committee', title: '书记' },
    { person: extra('g92'), body: 'outside/government', title: '县长' },
  );
  const reporters = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'].map(extra);
  const other = new Map(
    namesakes.flatMap(
      ([one, two]) =>
        [
          [one, two],
          [two, one],
        ] as const,
    ),
  );
  const person = (id: string, kind: TruePerson['kind']): TruePerson => ({
    id,
    name: names.get(id)!.name,
    kind,
    namesake: other.get(id) ?? null,
  });
  const people = [
    ...world.people.map((id) => person(id, 'official')),
    ...guests.map((guest) => person(guest.person, 'guest')),
    ...reporters.map((id) => person(id, 'reporter')),
  ];
  for (const made of names.values())
    if (slipOf(made.name, made.surname, random) === made.name) throw new Error(`slip of ${made.name}`);
  return { names, people, exact, guests, reporters };
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

import { formsOf } from './bodies.ts';
import { dayOf, isoOf } from './calendar.ts';
import { Simulation } from './careers.ts';
import type { Move, Spell, World } from './world.ts';
import { nameAll, type NameCounts } from './naming.ts';
import { Newsroom } from './newsroom.ts';
import { seeded } from './random.ts';
import { openRegister } from './register.ts';
import { isFullTime, isSingle, printedTitles, type Scale } from './seats.ts';
import type { Attestation, Careers, TrueSpell, Truth } from './truth.ts';

export interface Size extends NameCounts {
  readonly officials: number;
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

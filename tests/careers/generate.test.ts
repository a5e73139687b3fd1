import { FULL, generate, SMALL } from './generate.ts';
import { seeded } from './random.ts';
import { slipOf, strokesOf } from './names.ts';
import type { Careers, TrueSpell } from './truth.ts';
import * as wording from './wording.ts';

const full = generate(20190101, FULL);
const small = generate(3, SMALL);

const officials = ({ truth }: Careers): Careers['truth']['people'] =>
  truth.people.filter(({ kind }) => kind === 'official');
const textsOf = ({ documents }: Careers): Map<string, string> =>
  new Map(documents.map(({ path, text }) => [path, text]));
const holds = (spell: TrueSpell, day: string): boolean =>
  spell.start <= day && (spell.end === null || day <= spell.end);

test('the same seed gives the same bulletins and the same truth, another seed others', () => {
  expect(generate(3, SMALL)).toEqual(small);
  expect(generate(4, SMALL).documents[0]!.text).not.toBe(small.documents[0]!.text);
});

describe.each([
  ['full', full, FULL],
  ['small', small, SMALL],
])('%s', (_, careers, size) => {
  const { truth, documents } = careers;

  test('as many officials, shared names, moves, reorganizations and papers as asked for', () => {
    expect(officials(careers)).toHaveLength(size.officials);
    expect(truth.moves).toHaveLength(size.moves);
    expect(truth.reorganizations).toHaveLength(size.reorganizations);
    expect(documents.length).toBeGreaterThan(size.issues * 0.95);
    const byName = new Map<string, number>();
    for (const { name } of truth.people) byName.set(name, (byName.get(name) ?? 0) + 1);
    expect([...byName.values()].filter((count) => count === 2)).toHaveLength(size.sharedNames);
    expect([...byName.values()].filter((count) => count > 2)).toHaveLength(0);
  });

  test('each mention stands where it is said to stand, and is the name unless it is a slip', () => {
    const texts = textsOf(careers);
    const names = new Map(truth.people.map(({ id, name }) => [id, name]));
    const mentions = [...truth.personMentions, ...truth.bodyMentions];
    expect(
      mentions.filter(({ document, start, end, text }) => texts.get(document)!.slice(start, end) !== text),
    ).toEqual([]);
    const misprinted = truth.personMentions.filter(({ person, text, slip, form }) => {
      const name = names.get(person)!;
      return form === 'surname' ? !name.startsWith(text) : (text.replace('　', '') === name) === slip;
    });
    expect(misprinted).toEqual([]);
  });

  test('a slip changes one character and never makes the name of another', () => {
    const names = new Map(truth.people.map(({ id, name }) => [id, name]));
    const all = new Set(names.values());
    const slips = truth.personMentions.filter(({ slip }) => slip);
    expect(slips.length).toBeGreaterThan(0);
    for (const { person, text } of slips) {
      const name = names.get(person)!;
      expect(text).toHaveLength(name.length);
      expect(text.split('').filter((char, at) => char !== name.charAt(at))).toHaveLength(1);
      expect(all.has(text)).toBe(false);
    }
  });

  test('nobody has two full-time posts in two cities at once, and no single seat two holders', () => {
    const seats = new Map(truth.seats.map((seat) => [seat.id, seat]));
    const cityOf = (spell: TrueSpell): string => (spell.body.startsWith('city/') ? 'city' : 'county');
    const overlap = (one: TrueSpell, other: TrueSpell): boolean =>
      one.start < (other.end ?? '9999') && other.start < (one.end ?? '9999');
    const clashes = truth.spells.flatMap((one, at) =>
      truth.spells
        .slice(at + 1)
        .filter(
          (other) =>
            overlap(one, other) &&
            (one.person === other.person
              ? cityOf(one) !== cityOf(other) &&
                seats.get(one.seat)!.fullTime &&
                seats.get(other.seat)!.fullTime
              : one.seat === other.seat && seats.get(one.seat)!.single),
        )
        .map((other) => `${one.person} ${one.seat} / ${other.person} ${other.seat}`),
    );
    expect(clashes).toEqual([]);
  });

  test('whatever is printed of a post was true on the day it is printed of', () => {
    const spells = new Map<string, TrueSpell[]>();
    for (const spell of truth.spells) {
      const key = `${spell.person} ${spell.seat}`;
      spells.set(key, [...(spells.get(key) ?? []), spell]);
    }
    const wrong = truth.attestations.filter(({ person, seat, day, act }) => {
      const held = spells.get(`${person} ${seat}`) ?? [];
      if (act === 'attest') return !held.some((spell) => holds(spell, day));
      if (act === 'appoint') return !held.some((spell) => spell.start === day);
      if (act === 'remove') return !held.some((spell) => spell.end === day);
      return !held.some((spell) => spell.end !== null && spell.end <= day);
    });
    expect(wrong).toEqual([]);
  });

  test('bodies are printed under a name of their own time', () => {
    const bodies = new Map(truth.bodies.map((body) => [body.id, body]));
    expect(truth.bodyMentions.filter(({ body, era }) => bodies.get(body)!.names[era] === undefined)).toEqual(
      [],
    );
    const fullNames = truth.bodyMentions.filter(
      ({ text, body, era }) => text === bodies.get(body)!.names[era]!.name,
    );
    expect(fullNames.length).toBeGreaterThan(50);
    expect(fullNames.some(({ era }) => era > 0)).toBe(true);
    for (const one of truth.reorganizations) {
      expect(one.document).not.toBeNull();
      const text = textsOf(careers).get(one.document!)!;
      for (const name of one.newNames.slice(-1)) expect(text).toContain(name);
    }
  });

  test('events are reported where they are said to be, by people of the world', () => {
    const texts = textsOf(careers);
    const people = new Set(truth.people.map(({ id }) => id));
    for (const event of truth.events) {
      expect(event.participants.every(({ person }) => people.has(person))).toBe(true);
      for (const { document, start, end } of event.reports)
        expect(texts.get(document)!.slice(start, end).length).toBe(end - start);
    }
    expect(
      truth.events.some(({ reports }) => new Set(reports.map(({ document }) => document)).size > 1),
    ).toBe(true);
    expect(truth.events.some(({ reports }) => reports.some(({ copiedFrom }) => copiedFrom !== null))).toBe(
      true,
    );
    expect(truth.events.some(({ listed }) => !listed)).toBe(true);
  });
});

test('the full world has its hard cases', () => {
  const { truth } = full;
  const kinds = new Set(truth.moves.map(({ kind }) => kind));
  for (const kind of [
    'promotion',
    'transfer',
    'crossing',
    'confirmation',
    'acting',
    'concurrent',
    'retirement',
    'departure',
  ])
    expect(kinds).toContain(kind);
  expect(new Set(truth.reorganizations.map(({ kind }) => kind))).toEqual(
    new Set(['renamed', 'merged', 'split']),
  );
  const attested = truth.spells.filter(({ firstAttested }) => firstAttested !== null);
  expect(attested.length / truth.spells.length).toBeGreaterThan(0.95);
  expect(truth.spells.filter(({ startNoticed }) => startNoticed).length).toBeGreaterThan(150);
  expect(truth.events.some(({ reports }) => reports.some(({ byStrokes }) => byStrokes))).toBe(true);
  const dated = full.documents.filter(
    ({ issued, publisher }) => issued === undefined || publisher === undefined,
  );
  expect(dated.length).toBeGreaterThan(100);
});

test('no official is at two events on one day', () => {
  const days = new Map<string, number>();
  for (const event of full.truth.events.filter(({ type }) => type !== 'appointment' && type !== 'election')) {
    for (const { person } of event.participants) {
      if (person.startsWith('p'))
        days.set(`${event.day} ${person}`, (days.get(`${event.day} ${person}`) ?? 0) + 1);
    }
  }
  expect([...days].filter(([, count]) => count > 1)).toEqual([]);
});

test('some namesakes work in one place, most in two', () => {
  const { truth } = full;
  const placesOf = (person: string): Set<string> =>
    new Set(truth.spells.filter((spell) => spell.person === person).map(({ body }) => body.split('/')[0]!));
  const pairs = truth.people.filter(({ id, namesake }) => namesake !== null && id < namesake);
  const together = pairs.filter(({ id, namesake }) =>
    [...placesOf(id)].some((place) => placesOf(namesake!).has(place)),
  );
  expect(together.length).toBeGreaterThanOrEqual(10);
  expect(together.length).toBeLessThan(20);
});

test('the wording is no one mould', () => {
  const all = Object.values(wording)
    .flat()
    .filter((one): one is string => typeof one === 'string' && one.includes('{'));
  expect(new Set(all).size).toBeGreaterThanOrEqual(100);
  expect(new Set(all).size).toBe(all.length);
});

test('names: strokes order surnames, a slip keeps the surname', () => {
  expect(strokesOf('丁')).toBeLessThan(strokesOf('王'));
  expect(strokesOf('王')).toBeLessThan(strokesOf('魏'));
  expect(slipOf('王建', '王', seeded(1))).toBe('王健');
  expect(slipOf('欧阳建', '欧阳', seeded(1))).toBe('欧阳健');
  expect(slipOf('王一', '王', seeded(1))).toBeNull();
});

import fc from 'fast-check';
import type { EntityRows, GraphWriter, Where } from '../../src/graph/index.ts';
import { event, part, person, tenure } from './fixture.ts';

/*
 * Graphs made at random, conditions made at random, and what plain reason says of them: written without a look at how
 * the program does it, and only for what is made here.
 */

export interface MadeGraph {
  readonly people: readonly EntityRows['person'][];
  readonly posts: readonly EntityRows['post'][];
  readonly tenures: readonly EntityRows['tenure'][];
  readonly events: readonly EntityRows['event'][];
  readonly parts: readonly EntityRows['participation'][];
  readonly projects: readonly EntityRows['project'][];
}

type Made = 'people' | 'events' | 'projects';

const word = fc
  .string({ unit: fc.constantFrom('江', '河', 'A', 'a', ' ', '𠀋'), minLength: 1, maxLength: 4 })
  .map((text) => `江${text}`);
const day = fc.constantFrom('2023-01-31', '2023-02-01', '2023-02-28', '2024-01-01');
const role = fc.constantFrom('attend', 'chair', 'speak') as fc.Arbitrary<EntityRows['participation']['role']>;
const type = fc.constantFrom('meeting', 'visit', 'signing') as fc.Arbitrary<EntityRows['event']['type']>;
const amount = fc.constantFrom('5', '10', '9', '500000000', '90000000', '5.0', '5.25');
const confidence = fc.constantFrom(0.25, 0.5, 1);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const several = <T>(value: fc.Arbitrary<T>, size: number) =>
  fc.array(value, { minLength: size, maxLength: size });

export const graphs: fc.Arbitrary<MadeGraph> = fc
  .record({
    people: several(
      fc.record({ name: word, aliases: fc.array(word, { maxLength: 2 }), byline: fc.boolean() }),
      20,
    ),
    titles: several(word, 4),
    tenures: several(fc.tuple(fc.nat(19), fc.nat(3), maybe(day)), 15),
    events: several(fc.record({ name: word, type, earliest: maybe(day), confidence }), 20),
    parts: several(fc.tuple(fc.nat(19), fc.nat(19), role), 40),
    projects: several(fc.record({ name: word, amount: maybe(amount) }), 12),
  })
  .map((made) => ({
    people: made.people.map(({ name, aliases, byline }, i) =>
      person(`per-${i}`, name, `p ${i % 5}`, { aliases: [...new Set(aliases)].toSorted(), byline }),
    ),
    posts: made.titles.map((title, i) => ({ id: `pst-${i}`, organization: null, title, seats: null })),
    tenures: made.tenures.map(([who, post, attestedFrom], i) =>
      tenure(`ten-${i}`, `per-${who}`, `pst-${post}`, { attestedFrom }),
    ),
    events: made.events.map(({ name, ...more }, i) => event(`evt-${i}`, name, more)),
    parts: made.parts.map(([who, at, its], i) =>
      part(`par-${i}`, `evt-${at}`, { person: `per-${who}`, role: its }),
    ),
    projects: made.projects.map(({ name, amount: its }, i) => ({
      id: `prj-${i}`,
      name,
      aliases: [],
      capacity: null,
      stage: null,
      site: null,
      place: null,
      investment:
        its === null
          ? null
          : { amount: its, currency: 'CNY', text: its, min: null, max: null, approximate: false },
      registeredCapital: null,
      confidence: 1,
      block: '',
      features: [],
      placeBy: null,
    })),
  }));

export async function putMade(writer: GraphWriter, graph: MadeGraph): Promise<void> {
  await writer.putEntities('person', graph.people);
  await writer.putEntities('post', graph.posts);
  await writer.putEntities('event', graph.events);
  await writer.putEntities('project', graph.projects);
  await writer.putEntities('tenure', graph.tenures);
  await writer.putEntities('participation', graph.parts);
}

const textTest = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.record({ eq: text }),
    fc.record({ in: fc.array(text, { maxLength: 3 }) }),
    fc.record({ contains: fc.constantFrom('江', 'a', 'A', '江A', ' ', '河 江', '𠀋') }),
    fc.record({ startsWith: text }),
    fc.record({ endsWith: fc.constantFrom('a', '河', '') }),
  );
const sizeTest = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.record({ gte: value }),
    fc.record({ lte: value, gt: value }),
    fc.record({ lt: value }),
    fc.record({ eq: value }),
    fc.record({ known: fc.boolean() }),
  );

const LEAVES: Readonly<Record<Made, fc.Arbitrary<Where>>> = {
  people: fc.oneof(
    fc.record({ name: textTest(word) }),
    fc.record({ aliases: textTest(word) }),
    fc.record({ byline: fc.record({ eq: fc.boolean() }) }),
    fc.record({ tenures: fc.record({ some: fc.record({ title: textTest(word) }) }) }),
    fc.record({ tenures: fc.record({ some: fc.record({ attestedFrom: sizeTest(day) }) }) }),
    fc.record({ participations: fc.record({ some: fc.record({ role: fc.record({ eq: role }) }) }) }),
    fc.record({
      participations: fc.record({
        some: fc.record({
          event: fc.record({ eq: fc.nat(19).map((i) => `evt-${i}`) }),
          role: fc.record({ eq: role }),
        }),
      }),
    }),
  ),
  events: fc.oneof(
    fc.record({ name: textTest(word), type: fc.record({ eq: type }) }),
    fc.record({ earliest: sizeTest(day) }),
    fc.record({ latest: sizeTest(day), confidence: sizeTest(confidence) }),
    fc.record({
      participants: fc.record({
        some: fc.record({ person: fc.record({ eq: fc.nat(19).map((i) => `per-${i}`) }) }),
      }),
    }),
  ),
  projects: fc.oneof(
    fc.record({ name: textTest(word) }),
    fc.record({ investment: fc.record({ amount: sizeTest(amount) }) }),
    fc.record({ investment: fc.record({ known: fc.boolean() }) }),
  ),
};

export const wheres = (list: Made): fc.Arbitrary<Where> =>
  fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 3 },
      LEAVES[list],
      fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ not: tie('where') }),
    ),
  })).where;

interface Sorting {
  readonly key: (row: never) => string | number | null;
  readonly falling: boolean;
}

const text = (row: { readonly name: string }) => row.name;
const money = ({ investment }: EntityRows['project']) =>
  investment === null ? null : Number(investment.amount);
const ORDERS: Readonly<Record<Made, Readonly<Record<string, Sorting>>>> = {
  people: {
    name: { key: text, falling: false },
    name_desc: { key: text, falling: true },
    pinyin: { key: ({ pinyin }: EntityRows['person']) => pinyin, falling: false },
  },
  events: {
    newest_first: { key: ({ earliest }: EntityRows['event']) => earliest, falling: true },
    oldest_first: { key: ({ earliest }: EntityRows['event']) => earliest, falling: false },
    name_desc: { key: text, falling: true },
  },
  projects: {
    name: { key: text, falling: false },
    investment: { key: money, falling: false },
    investment_desc: { key: money, falling: true },
  },
};
export const ordersOf = (list: Made): string[] => Object.keys(ORDERS[list]);

/** Ids of the rows that fulfil the conditions, in order. */
export function plainly(graph: MadeGraph, list: Made, where: Where, order: string): string[] {
  const rows: readonly { readonly id: string }[] = graph[list];
  const { key, falling } = ORDERS[list][order]!;
  return rows
    .filter((row) => holds(graph, row, where))
    .toSorted((a, b) => {
      const [x, y] = [key(a as never), key(b as never)];
      if (x === null || y === null) return Number(x === null) - Number(y === null) || (a.id < b.id ? -1 : 1);
      const byKey =
        typeof x === 'number' ? x - (y as number) : Buffer.compare(Buffer.from(x), Buffer.from(y as string));
      return (falling ? -byKey : byKey) || (a.id < b.id ? -1 : 1);
    })
    .map(({ id }) => id);
}

function holds(graph: MadeGraph, row: object, where: Where): boolean {
  for (const [name, asked] of Object.entries(where)) {
    if (name === 'and' && !(asked as Where[]).every((one) => holds(graph, row, one))) return false;
    if (name === 'or' && !(asked as Where[]).some((one) => holds(graph, row, one))) return false;
    if (name === 'not' && holds(graph, row, asked as Where)) return false;
    if (['and', 'or', 'not'].includes(name)) continue;
    if (!isSo(graph, row as { id: string }, name, asked as Record<string, unknown>)) return false;
  }
  return true;
}

function isSo(
  graph: MadeGraph,
  row: { readonly id: string },
  name: string,
  asked: Record<string, unknown>,
): boolean {
  const mine = { person: row.id, event: row.id };
  if (name === 'tenures')
    return graph.tenures
      .filter((one) => one.person === mine.person)
      .map((one) => ({ ...one, title: graph.posts.find(({ id }) => id === one.post)!.title }))
      .some((one) => holds(graph, one, asked['some'] as Where));
  if (name === 'participations' || name === 'participants')
    return graph.parts
      .filter((one) => (name === 'participants' ? one.event === mine.event : one.person === mine.person))
      .some((one) => holds(graph, one, asked['some'] as Where));
  const value = (row as unknown as Record<string, unknown>)[name];
  if (name === 'investment') {
    const its = value as EntityRows['project']['investment'];
    if ('known' in asked) return asked['known'] === (its !== null);
    return its !== null && isValue(Number(its.amount), numbersIn(asked['amount'] as Record<string, unknown>));
  }
  return Array.isArray(value) ? value.some((one) => isValue(one, asked)) : isValue(value, asked);
}

const numbersIn = (asked: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, typeof value === 'string' ? Number(value) : value]),
  );

const small = (value: unknown) => String(value).toLowerCase().replaceAll(' ', '');

function isValue(value: unknown, asked: Record<string, unknown>): boolean {
  return Object.entries(asked).every(([name, against]) => {
    if (name === 'known') return against === (value !== null);
    if (value === null) return false;
    const [a, b] = [value as number, against as number];
    if (name === 'eq') return a === b;
    if (name === 'in') return (against as unknown[]).includes(value);
    if (name === 'contains') return small(value).includes(small(against));
    if (name === 'startsWith') return small(value).startsWith(small(against));
    if (name === 'endsWith') return small(value).endsWith(small(against));
    if (name === 'gte') return a >= b;
    if (name === 'lte') return a <= b;
    return name === 'gt' ? a > b : a < b;
  });
}

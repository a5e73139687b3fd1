import fc from 'fast-check';
import { choose, type Chosen, countChosen, type GraphStore, type ListName } from '../../src/graph/index.ts';
import type { Where } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';
import { fill, person } from './fixture.ts';
import { graphs, type MadeGraph, ordersOf, plainly, putMade, wheres } from './made-graph.ts';

type Open = () => Promise<GraphStore>;

/** Ids of a chosen list, read in pages of a size. */
async function idsOf(store: GraphStore, name: ListName, chosen: Chosen, first = 100): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof choose>> = await choose(store, name, chosen, { first, after });
    ids.push(...page.rows.map(({ id }) => id));
    expect(page.rows.length).toBe(page.cursors.length);
    if (!page.hasNext) return ids;
    expect(page.rows.length).toBe(first);
    after = page.cursors.at(-1)!;
  }
}

/** Lists chosen by conditions and in orders: the same in every store, and what plain reason says. */
export function describeChosen(name: string, open: Open, runs: number): void {
  describe(`${name}: lists chosen by conditions`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await fill(store);
    });
    afterAll(() => store.close());

    const cases: readonly (readonly [string, ListName, Where, readonly string[]])[] = [
      ['by a part of a name', 'people', { name: { contains: '顾' } }, ['per-gu-min', 'per-gu']],
      ['by one of several aliases', 'people', { aliases: { startsWith: '老' } }, ['per-gu']],
      ['by pinyin, spaces aside', 'people', { pinyin: { eq: 'gu min' } }, ['per-gu-min']],
      [
        'by what they are not',
        'people',
        { not: { name: { endsWith: '禾' } } },
        ['per-wei', 'per-gu-min', 'per-gu'],
      ],
      [
        'by one thing or another',
        'people',
        { or: [{ byline: { eq: true } }, { name: { eq: '顾敏' } }] },
        ['per-wei', 'per-gu-min'],
      ],
      ['by nothing where there is no alternative', 'people', { or: [] }, []],
      [
        'by several at once',
        'people',
        { and: [{ name: { contains: '石' } }, { id: { in: ['per-shi-2'] } }] },
        ['per-shi-2'],
      ],
      [
        'by a post that they hold, of a body known by what a document calls it',
        'people',
        { tenures: { some: { organization: { eq: 'org-county-b' }, title: { eq: '县长' } } } },
        ['per-gu'],
      ],
      [
        'by a part that they took',
        'people',
        { participations: { some: { role: { eq: 'chair' } } } },
        ['per-gu'],
      ],
      [
        'by what is not known of them',
        'organizations',
        { level: { known: false } },
        ['org-alpha', 'org-office', 'org-bureau'],
      ],
      [
        'by a body that they are part of',
        'organizations',
        { parent: { in: ['org-county-b'] } },
        ['org-office', 'org-bureau'],
      ],
      ['by a code', 'places', { code: { startsWith: '3299' } }, ['plc-county']],
      ['by how many may hold it', 'posts', { seats: { lte: 1 } }, ['pst-head']],
      ['by days', 'events', { earliest: { gte: '2023-03-19' } }, ['evt-visit']],
      [
        'by who was there',
        'events',
        { participants: { some: { person: { eq: 'per-gu-b' }, role: { eq: 'chair' } } } },
        ['evt-session'],
      ],
      ['by amounts, as numbers', 'projects', { investment: { amount: { gte: '99999999' } } }, ['prj-solar']],
      ['by whether an amount is known', 'projects', { investment: { known: false } }, ['prj-bridge']],
    ];
    test.each(cases)('%s', async (_, list, where, expected) => {
      expect(await idsOf(store, list, { where })).toEqual(expected);
      expect(await countChosen(store, list, { where })).toBe(expected.length);
    });

    test('beside what the list is narrowed by', async () => {
      const chosen = { filter: { document: 'doc-2', text: null }, where: { name: { contains: '顾' } } };
      expect(await idsOf(store, 'people', chosen)).toEqual(['per-gu']);
      expect(await countChosen(store, 'people', chosen)).toBe(1);
    });

    test('a count of all is that of the graph', async () => {
      expect(await countChosen(store, 'events', {})).toBe(5);
      expect(await countChosen(store, 'events', { filter: { type: 'inspection' } })).toBe(1);
    });

    test('in another order, what is unknown last', async () => {
      expect(await idsOf(store, 'events', { order: 'oldest_first' }, 2)).toEqual([
        'evt-month',
        'evt-same-day',
        'evt-session',
        'evt-visit',
        'evt-undated',
      ]);
    });

    test('a cursor is of its order alone', async () => {
      const { cursors } = await choose(store, 'people', { order: 'pinyin' }, { first: 1 });
      for (const order of ['name', 'pinyin_desc'])
        expect(
          await failureOf(choose(store, 'people', { order }, { first: 1, after: cursors[0]! })),
        ).toMatchObject({ code: 'page.after' });
    });

    test('many values are one condition', async () => {
      const ids = Array.from({ length: 500 }, (_, i) => `per-${i}`);
      expect(await idsOf(store, 'people', { where: { id: { in: [...ids, 'per-gu-b'] } } })).toEqual([
        'per-gu',
      ]);
    });

    test('more conditions than anybody means are refused', async () => {
      const where = { or: Array.from({ length: 101 }, (_, i) => ({ name: { eq: String(i) } })) };
      expect(await failureOf(choose(store, 'people', { where }, { first: 1 }))).toMatchObject({
        code: 'question.where',
      });
    });
  });

  test(`${name}: names beyond the first plane of characters stand in one order, page by page`, async () => {
    const store = await open();
    const names = ['江（一', '江𠀋', '江𠀋一'];
    await store.write((writer) =>
      writer.putEntities(
        'person',
        names.toReversed().map((one, i) => person(`per-${i}`, one, 'jiang')),
      ),
    );
    const called = async (chosen: Chosen) => {
      const people = await store.peopleByIds(await idsOf(store, 'people', chosen, 1));
      return people.map((one) => one!.name);
    };
    expect(await called({})).toEqual(names);
    expect(await called({ where: { not: { byline: { eq: true } } } })).toEqual(names);
    expect(await called({ order: 'name_desc' })).toEqual(names.toReversed());
    await store.close();
  });

  describe.each([1, 2, 3])(`${name}: a made graph, %i`, (seed) => {
    let store: GraphStore;
    let graph: MadeGraph;
    beforeAll(async () => {
      graph = fc.sample(graphs, { seed, numRuns: 1 })[0]!;
      store = await open();
      await store.write((writer) => putMade(writer, graph));
    });
    afterAll(() => store.close());

    test.each(['people', 'events', 'projects'] as const)(
      '%s are those of plain reason, in its order',
      async (list) => {
        await fc.assert(
          fc.asyncProperty(
            wheres(list),
            fc.constantFrom(...ordersOf(list)),
            fc.integer({ min: 3, max: 9 }),
            async (where, order, first) => {
              const expected = plainly(graph, list, where, order);
              expect(await idsOf(store, list, { where, order }, first)).toEqual(expected);
              expect(await countChosen(store, list, { where })).toBe(expected.length);
            },
          ),
          { numRuns: runs, seed },
        );
      },
      180_000,
    );

    test('rows that come meanwhile move no page', async () => {
      const where = { not: { name: { eq: 'none' } } };
      for (const order of ordersOf('people')) {
        const before = await idsOf(store, 'people', { where, order });
        const head = await choose(store, 'people', { where, order }, { first: 3 });
        const rest = await choose(
          store,
          'people',
          { where, order },
          { first: 100, after: head.cursors.at(-1)! },
        );
        expect([...head.rows, ...rest.rows].map(({ id }) => id)).toEqual(before);
      }
    });
  });
}

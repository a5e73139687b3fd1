import type { GraphStore } from '../../src/graph/index.ts';
import { createServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { fakeStore } from './fakeStore.ts';
import { eventRow, participationRow, personRow } from './rows.ts';

/** A store with as many events as wanted, each with its own three people, that counts what it is asked. */
function crowded() {
  const calls: Record<string, number> = {};
  const sizes: number[] = [];
  const counted =
    <A extends unknown[], R>(name: string, answer: (...args: A) => R) =>
    (...args: A): Promise<R> => {
      calls[name] = (calls[name] ?? 0) + 1;
      return Promise.resolve(answer(...args));
    };
  const store = fakeStore({
    listEvents: counted('listEvents', (_, { first }) => {
      sizes.push(first);
      const rows = Array.from({ length: first }, (__, i) => eventRow(`evt-${i}`));
      return { rows, cursors: rows.map(({ id }) => `after ${id}`), hasNext: true };
    }),
    participationsOfEvents: counted('participationsOfEvents', (ids: readonly string[]) =>
      ids.map((id) => [1, 2, 3].map((n) => participationRow(`par-${id}-${n}`, id, `per-${id}-${n}`))),
    ),
    peopleByIds: counted('peopleByIds', (ids: readonly string[]) => ids.map((id) => personRow(id))),
    visitedOfEvents: counted('visitedOfEvents', (ids: readonly string[]) => ids.map(() => [])),
    documentsOf: counted('documentsOf', (ids: readonly string[]) => ids.map(() => [])),
    organizationsByIds: counted('organizationsByIds', (ids: readonly string[]) => ids.map(() => null)),
    evidenceOf: counted('evidenceOf', (ids: readonly string[]) => ids.map(() => [])),
  } satisfies Partial<GraphStore>);
  return { store, calls, sizes };
}

const PAGE = `query ($first: Int!) {
  events(first: $first) {
    nodes { name evidence { id } participants { role person { name } evidence { sentence } } }
  }
}`;

describe('a page', () => {
  test.each([1, 10, 200])('of %d events costs the same calls of the store', async (first) => {
    const { store, calls } = crowded();
    const { data } = await ask(createServer(store), PAGE, { first });
    expect((data as unknown as { events: { nodes: unknown[] } }).events.nodes).toHaveLength(first);
    expect(calls).toEqual({
      listEvents: 1,
      participationsOfEvents: 1,
      peopleByIds: 1,
      // Of the events at one depth, of the participations at the next.
      evidenceOf: 2,
    });
  });

  test.each([1, 10, 200])('of %d events with what is around them does, too', async (first) => {
    const { store, calls } = crowded();
    const around = `query ($first: Int!) { events(first: $first) { nodes {
      bodies { name } projects { name } documents { citation } participants(minimumConfidence: 0.5) { person { name } } } } }`;
    const { errors } = await ask(createServer(store), around, { first });
    expect(errors).toBeUndefined();
    expect(calls).toEqual({
      listEvents: 1,
      participationsOfEvents: 1,
      visitedOfEvents: 1,
      documentsOf: 1,
      peopleByIds: 1,
    });
  });

  test.each([
    [0, 1],
    [1, 1],
    [200, 200],
    [201, 200],
    [2147483647, 200],
  ])('asked for with first %d has at most %d', async (first, taken) => {
    const { store, sizes } = crowded();
    await ask(
      createServer(store),
      '($first: Int!) { events(first: $first) { nodes { id } } }'.replace(/^/, 'query '),
      {
        first,
      },
    );
    expect(sizes).toEqual([taken]);
  });

  test('gives nodes and edges alike, with the cursors of the store', async () => {
    const { data } = await ask(
      createServer(crowded().store),
      '{ events(first: 2) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    );
    expect(data).toEqual({
      events: {
        edges: [
          { cursor: 'after evt-0', node: { id: 'evt-0' } },
          { cursor: 'after evt-1', node: { id: 'evt-1' } },
        ],
        nodes: [{ id: 'evt-0' }, { id: 'evt-1' }],
        pageInfo: {
          hasNextPage: true,
          hasPreviousPage: false,
          startCursor: 'after evt-0',
          endCursor: 'after evt-1',
        },
      },
    });
  });
});

describe('a page of what belongs to one', () => {
  const rows = ['c', 'a', 'd', 'b'].map((id) => participationRow(`par-${id}`, 'evt-1', 'per-1'));
  const serverOf = (participations: typeof rows) =>
    createServer(
      fakeStore({
        peopleByIds: (ids) => Promise.resolve(ids.map((id) => personRow(id))),
        participationsOfPeople: (ids) => Promise.resolve(ids.map(() => participations)),
      }),
    );
  const PARTS = `query ($first: Int!, $after: String) { person(id: "per-1") {
    participations(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }
  } }`;
  interface Parts {
    person: {
      participations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  }
  const partsOf = async (server: ReturnType<typeof serverOf>, variables: Record<string, unknown>) =>
    ((await ask(server, PARTS, variables)).data as unknown as Parts).person.participations;

  test('goes on behind its cursor, in the order of the list, to the end', async () => {
    const server = serverOf(rows);
    const first = await partsOf(server, { first: 3 });
    expect(first.nodes.map(({ id }) => id)).toEqual(['par-c', 'par-a', 'par-d']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await partsOf(server, { first: 3, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({
      nodes: [{ id: 'par-b' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test('loses and repeats nothing when others are added before its cursor', async () => {
    const { pageInfo } = await partsOf(serverOf(rows), { first: 2 });
    const grown = [participationRow('par-new', 'evt-2', 'per-1'), ...rows];
    const next = await partsOf(serverOf(grown), { first: 2, after: pageInfo.endCursor });
    expect(next.nodes.map(({ id }) => id)).toEqual(['par-d', 'par-b']);
  });

  test('is refused behind a cursor of another list', async () => {
    const { errors } = await ask(serverOf(rows), PARTS, { first: 2, after: 'bm90aGluZw' });
    expect(errors?.[0]?.extensions.code).toBe('query.cursor-unknown');
  });
});

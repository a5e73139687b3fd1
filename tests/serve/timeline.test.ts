import type { EventRow, TenureRow } from '../../src/graph/index.ts';
import { askTimeline } from '../../src/questions/index.ts';
import { createServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { fakeStore } from './fakeStore.ts';
import { loaded } from './loaded.ts';
import { eventRow, participationRow } from './rows.ts';
import { WORLD } from './world.ts';

const event = (id: string, earliest: string | null, latest = earliest): EventRow => ({
  ...eventRow(id),
  earliest,
  latest,
});
const tenure = (id: string, days: Partial<TenureRow>): TenureRow => ({
  id,
  person: 'per-1',
  post: 'pst-1',
  organization: 'org-1',
  title: '局长',
  attestedFrom: null,
  attestedTo: null,
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
  former: false,
  confidence: 1,
  ...days,
});
const EVENTS = [
  event('evt-b', '2023-03-01', '2023-03-31'),
  event('evt-a', '2023-03-01'),
  event('evt-c', null),
];
const TENURES = [
  tenure('ten-noticed', {
    attestedFrom: '2021-05-01',
    startEarliest: '2021-01-04',
    startLatest: '2021-01-08',
    endEarliest: '2023-12-01',
    endLatest: '2024-02-01',
  }),
  tenure('ten-seen', {
    attestedFrom: '2022-07-01',
    attestedTo: '2022-09-01',
    startLatest: '2022-07-01',
    endEarliest: '2022-09-01',
  }),
  tenure('ten-undated', { former: true }),
];
const only =
  <T>(id: string, rows: readonly T[]) =>
  (ids: readonly string[]) =>
    Promise.resolve(ids.map((one) => (one === id ? rows : [])));
const store = fakeStore({
  participationsOfPeople: only(
    'per-1',
    EVENTS.map(({ id }) => participationRow(`par-${id}`, id, 'per-1')),
  ),
  eventsByIds: (ids) => Promise.resolve(ids.map((id) => EVENTS.find((one) => one.id === id) ?? null)),
  eventsOfOrganizations: only('org-1', EVENTS.slice(0, 1)),
  tenuresOfPeople: only('per-1', TENURES),
});
const told = async (
  ...asked: Parameters<typeof askTimeline> extends [unknown, ...infer Rest] ? Rest : never
) =>
  (await askTimeline(store, ...asked)).map(({ kind, what, earliest, latest }) => [
    kind,
    what,
    earliest,
    latest,
  ]);

describe('a timeline', () => {
  test('tells of events and posts, oldest first, and of nothing that has no day', async () => {
    expect(await told(['per-1'])).toEqual([
      ['post_began', 'ten-noticed', '2021-01-04', '2021-01-08'],
      ['post_attested', 'ten-seen', '2022-07-01', '2022-07-01'],
      ['event', 'evt-a', '2023-03-01', '2023-03-01'],
      ['event', 'evt-b', '2023-03-01', '2023-03-31'],
      ['post_ended', 'ten-noticed', '2023-12-01', '2024-02-01'],
    ]);
  });

  test('tells once of what is about several', async () => {
    const entries = await askTimeline(store, ['per-1', 'org-1', 'per-unknown']);
    expect(entries.filter(({ what }) => what === 'evt-b').map(({ about }) => about)).toEqual([
      ['per-1', 'org-1'],
    ]);
    expect(entries).toHaveLength(5);
  });

  test.each([
    [{ from: '2023-03-15' }, ['evt-b', 'ten-noticed']],
    [{ to: '2021-01-04' }, ['ten-noticed']],
    [{ from: '2022-01-01', to: '2023-03-01', kinds: ['event' as const] }, ['evt-a', 'evt-b']],
    [{ kinds: [] }, []],
  ])('keeps to %j', async (options, expected) => {
    expect((await told(['per-1'], options)).map(([, what]) => what)).toEqual(expected);
  });
});

test('over the API each entry leads to what it tells of and its evidence, page by page', async () => {
  const real = await loaded([WORLD]);
  const server = createServer(real);
  const [person] = (await real.listPeople({ text: '陆苇' }, { first: 1 })).rows;
  const page = async (after: string | null) => {
    const query = `query ($of: [ID!]!, $after: String) { timeline(of: $of, first: 1, after: $after) { totalCount
      nodes { kind earliest what { __typename ... on Claim { sources evidence { quote } } } } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(server, query, { of: [person!.id], after });
    expect(errors).toBeUndefined();
    return data!['timeline'] as unknown as {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly kind: string;
        readonly what: { readonly evidence: unknown[]; readonly sources: number };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);
  expect([...first.nodes, ...second.nodes].map(({ kind }) => kind).toSorted()).toEqual([
    'EVENT',
    'POST_ATTESTED',
  ]);
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
    2,
    true,
    false,
  ]);
  for (const { what } of [...first.nodes, ...second.nodes])
    expect([what.evidence.length > 0, what.sources]).toEqual([true, 1]);
  const many = await ask(server, 'query ($of: [ID!]!) { timeline(of: $of) { totalCount } }', {
    of: Array(21).fill('x'),
  });
  expect(many.errors?.[0]?.extensions.code).toBe('query.too-many-ids');
  await server.close();
  await real.close();
});

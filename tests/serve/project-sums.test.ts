import fc from 'fast-check';
import type { ProjectRow } from '../../src/graph/index.ts';
import { sumOfDecimals } from '../../src/questions/index.ts';
import { createServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { fakeStore } from './fakeStore.ts';

const project = (
  id: string,
  stage: ProjectRow['stage'],
  amount: string | null,
  currency = 'CNY',
): ProjectRow => ({
  id,
  name: id,
  aliases: [],
  capacity: null,
  stage,
  site: null,
  place: null,
  investment:
    amount === null ? null : { amount, currency, text: amount, min: null, max: null, approximate: false },
  registeredCapital: null,
  confidence: 1,
});
const PROJECTS = [
  project('prj-1', 'signed', '500000000'),
  project('prj-2', 'signed', '0.1'),
  project('prj-3', 'signed', '20000000', 'USD'),
  project('prj-4', 'completed', null),
];
const STAKES: Record<string, string[]> = { 'prj-1': ['org-1', 'org-2'], 'prj-2': ['org-1'] };
const EVENTS: Record<string, (string | null)[]> = { 'prj-1': ['2023-01-05', '2021-12-31'], 'prj-2': [null] };
const DOCUMENTS: Record<string, (string | null)[]> = {
  'prj-1': ['2022-01-01'],
  'prj-2': ['2021-03-01'],
  'prj-3': ['2024-06-01', null],
};
const daysOf = (days: readonly (string | null)[] = []) => days.map((earliest) => ({ earliest }) as never);
const server = createServer(
  fakeStore({
    // two pages
    listProjects: (_, { after }) =>
      Promise.resolve(
        after
          ? { rows: PROJECTS.slice(2), cursors: ['3', '4'], hasNext: false }
          : { rows: PROJECTS.slice(0, 2), cursors: ['1', '2'], hasNext: true },
      ),
    stakesOfProjects: (ids) =>
      Promise.resolve(
        ids.map((id) =>
          (STAKES[id] ?? []).map((organization) => ({ id: `${id}${organization}`, organization }) as never),
        ),
      ),
    eventsOfProjects: (ids) => Promise.resolve(ids.map((id) => daysOf(EVENTS[id]))),
    documentsOf: (ids) => Promise.resolve(ids.map((id) => daysOf(DOCUMENTS[id]))),
    organizationsByIds: (ids) => Promise.resolve(ids.map((id) => ({ id, name: id }) as never)),
  }),
);
afterAll(() => server.close());

const sums = async (by: readonly string[], first = 50) => {
  const query = `query ($by: [SummedBy!]!, $first: Int!) { projectSums(by: $by, first: $first) {
    stage organization { name } year projects unknown sums { currency amount projects } } }`;
  const { data, errors } = await ask(server, query, { by, first });
  expect(errors).toBeUndefined();
  return data!['projectSums'] as unknown as readonly Record<string, unknown>[];
};
const YUAN = { currency: 'CNY', amount: '500000000.1', projects: 2 };
const DOLLARS = { currency: 'USD', amount: '20000000', projects: 1 };

describe('what projects come to', () => {
  test('in all, each currency by itself, and how many are told of without an amount', async () => {
    expect(await sums([])).toEqual([
      { stage: null, organization: null, year: null, projects: 4, unknown: 1, sums: [YUAN, DOLLARS] },
    ]);
  });

  test('by stage', async () => {
    expect(await sums(['STAGE'])).toEqual([
      { stage: 'SIGNED', organization: null, year: null, projects: 3, unknown: 0, sums: [YUAN, DOLLARS] },
      { stage: 'COMPLETED', organization: null, year: null, projects: 1, unknown: 1, sums: [] },
    ]);
  });

  test('by the year in which texts first tell of them, by events or documents', async () => {
    const found = await sums(['YEAR']);
    expect(found.map(({ year, projects, unknown }) => [year, projects, unknown])).toEqual([
      ['2021', 2, 0],
      ['2024', 1, 0],
      [null, 1, 1],
    ]);
    expect(found[0]!['sums']).toEqual([YUAN]);
  });

  test('by investor: one of several counts for each, one of none stays', async () => {
    const found = await sums(['ORGANIZATION']);
    expect(found.map(({ organization, projects }) => [organization, projects])).toEqual([
      [{ name: 'org-1' }, 2],
      [null, 2],
      [{ name: 'org-2' }, 1],
    ]);
    expect(await sums(['ORGANIZATION'], 1)).toEqual(found.slice(0, 1));
  });
});

describe('decimals are added without loss', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['99999999999999999999.99', '0.01', '100000000000000000000'],
    ['-5', '2.5', '-2.5'],
    ['1.50', '0.5', '2'],
    ['0', '0', '0'],
  ])('%s + %s = %s', (a, b, sum) => expect(sumOfDecimals(a, b)).toBe(sum));

  test('as numbers of hundredths are', () => {
    const hundredths = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const text = (value: bigint): string => {
      const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(sumOfDecimals(sumOfDecimals(text(a), text(b)), text(-a))).toBe(sumOfDecimals(text(b), '0'));
      }),
    );
  });
});

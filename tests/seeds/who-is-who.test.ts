import { readdirSync, readFileSync } from 'node:fs';
import type { GraphStore } from '../../src/graph/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import { suggestionsIn } from '../../src/questions/index.ts';
import { loaded } from '../serve/loaded.ts';

const folder = new URL('../../seeds/bulletins/', import.meta.url);

/** Two issues of one zone, of December 2021 and March 2023, and its economy: who and what is one in them. */
describe('the seeds, loaded together', () => {
  let store: GraphStore;
  const nameOf = new Map<string, string>();
  beforeAll(async () => {
    const names = readdirSync(folder).toSorted();
    const facts = names.map((path) =>
      readFacts(readFileSync(new URL(path, folder)), path, { publisher: '高邮经济开发区' }),
    );
    facts.forEach(({ document }, i) => nameOf.set(document.id, names[i]!));
    store = await loaded(facts);
  });
  afterAll(() => store.close());

  const called = async (name: string) => {
    const { rows } = await store.listPeople({ text: name }, { first: 50 });
    return rows.filter((row) => row.name === name || row.aliases.includes(name));
  };

  test.each(['金锋', '张登清', '杨海蔚', '李贵军', '张旭', '杨大忠', '端武斌'])(
    '%s is one person',
    async (name) => {
      expect(await called(name)).toHaveLength(1);
    },
  );

  test('who is named in both issues is so by documents of both', async () => {
    const [person] = await called('金锋');
    const [documents] = await store.documentsOf([person!.id]);
    const issues = documents!.map(({ id }) => nameOf.get(id)!.slice(0, 'gaoyou-2021'.length));
    expect(new Set(issues)).toEqual(new Set(['gaoyou-2021', 'gaoyou-2023']));
  });

  test('posts of 2021 and of 2023 in two bodies are two tenures, each told of in its year alone', async () => {
    const [person] = await called('端武斌');
    const [tenures] = await store.tenuresOfPeople([person!.id]);
    const bodies = await store.organizationsByIds(tenures!.map(({ organization }) => organization!));
    const years = tenures!.map(({ title, startLatest, endEarliest }, i) => ({
      body: bodies[i]?.name,
      title,
      years: [startLatest?.slice(0, 4), endEarliest?.slice(0, 4)],
    }));
    expect(years).toContainEqual({
      body: expect.stringContaining('马棚街道') as string,
      title: '主任',
      years: ['2021', '2021'],
    });
    expect(years).toContainEqual({
      body: expect.stringContaining('管委会') as string,
      title: '副主任',
      years: ['2023', '2023'],
    });
  });

  test('the party committees of the county and of the prefecture are two bodies, never suggested as one', async () => {
    const { rows } = await store.listOrganizations({ text: '委' }, { first: 1000 });
    const committees = rows.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => /^(?:中共)?(?:高邮市|扬州市)委(?:员会)?$/u.test(one)),
    );
    expect(committees).toHaveLength(2);
    const ids = new Set(committees.map(({ id }) => id));
    const suggested = await suggestionsIn(store, { kind: 'organization' });
    expect(suggested.filter(({ one, other }) => ids.has(one) && ids.has(other))).toEqual([]);
  });
});

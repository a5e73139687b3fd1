import type { Kind } from '../../src/export/contents.ts';
import { FORMAT_NAMES } from '../../src/export/index.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { all, allFiles, contentsOf, exported, openWorld } from './world.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorld();
});
afterAll(() => store.close());

const idsOf = async (kind: Kind, options = {}): Promise<string[]> =>
  (await all((await contentsOf(store, options)).of(kind))).map(({ row }) => row.id);

describe('what is taken out', () => {
  test('is every row of every kind, where nothing is chosen', async () => {
    const counts = await store.counts();
    const counted = {
      place: counts.places,
      organization: counts.organizations,
      person: counts.people,
      post: counts.posts,
      event: counts.events,
      project: counts.projects,
      tenure: counts.tenures,
      participation: counts.participations,
      stake: counts.stakes,
      observation: counts.observations,
      document: counts.documents,
    };
    for (const [kind, count] of Object.entries(counted))
      expect([kind, (await idsOf(kind as Kind)).length]).toEqual([kind, count]);
  });

  test('has with each claim where documents say so', async () => {
    const [tenure] = (await all((await contentsOf(store)).of('tenure'))).filter(
      ({ sources }) => sources.length > 0,
    );
    expect(tenure!.sources[0]!.evidence.quote).toBe('县长顾远帆');
    expect(tenure!.sources[0]!.document.id).toBe('doc-1');
    expect(tenure!.nameOf(tenure!.row.person)).toBe('顾远帆');
  });

  test('around a body is what is near it, and nothing in it leads out of it', async () => {
    const around = { around: ['org-alpha'], hops: 1 };
    expect(await idsOf('organization', around)).toEqual(['org-alpha']);
    expect(await idsOf('project', around)).toEqual(['prj-solar']);
    expect(await idsOf('event', around)).toEqual(['evt-visit']);
    expect(await idsOf('person', around)).toEqual([]);
    const [place] = await all((await contentsOf(store, around)).of('place'));
    expect(place!.row).toMatchObject({ id: 'plc-town', parent: null });
    for (const { row } of await all((await contentsOf(store, around)).of('stake')))
      expect([row.organization, row.project]).toEqual(['org-alpha', 'prj-solar']);
  });

  test('in a period is what may have been in it, and whom it links', async () => {
    const period = { from: '2023-03-19', to: '2023-03-19' };
    expect(await idsOf('event', period)).toEqual(['evt-month', 'evt-visit']);
    expect(await idsOf('person', period)).toContain('per-gu');
    expect(await idsOf('person', period)).not.toContain('per-odd');
    expect(await idsOf('organization', period)).toContain('org-alpha');
  });

  test('is nothing where there is nothing around', async () => {
    expect(await idsOf('person', { around: ['no-such-id'] })).toEqual([]);
  });
});

test.each(FORMAT_NAMES)('%s comes out the same each time', async (name) => {
  expect(await allFiles(store, name)).toEqual(await allFiles(store, name));
});

test('one of several files has to be named', async () => {
  for (const file of [undefined, 'constructor', '../people.csv'])
    await expect(exported(store, 'csv', {}, file)).rejects.toMatchObject({ code: 'export.file' });
});

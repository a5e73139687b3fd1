import type { GraphStore, Page, PageRequest } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';

const all = { first: 100 };

const idsOf = ({ rows }: Page<{ readonly id: string }>): string[] => rows.map(({ id }) => id);

/** The ids of a list read page by page. */
async function paged(
  list: (page: PageRequest) => Promise<Page<{ readonly id: string }>>,
  first: number,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<{ readonly id: string }> = await list({ first, after });
    ids.push(...idsOf(page));
    if (!page.hasNext) return ids;
    after = page.cursors.at(-1)!;
  }
}

/** Lists of a filled store: orders, pages and filters. */
export function describeLists(store: () => GraphStore): void {
  const orders = {
    listPeople: ['per-shi', 'per-shi-2', 'per-wei', 'per-gu-min', 'per-gu'],
    listOrganizations: ['org-alpha', 'org-county', 'org-office', 'org-bureau'],
    listPlaces: ['plc-town', 'plc-county'],
    listPosts: ['pst-nowhere', 'pst-deputy', 'pst-head'],
    listEvents: ['evt-visit', 'evt-same-day', 'evt-session', 'evt-month', 'evt-undated'],
    listProjects: ['prj-bridge', 'prj-solar'],
    listObservations: ['obs-2', 'obs-1'],
    listDocuments: ['doc-2', 'doc-1', 'doc-3'],
  } as const;

  describe.each(Object.entries(orders))('%s', (name, expected) => {
    const list = (page: PageRequest): Promise<Page<{ readonly id: string }>> =>
      store()[name as keyof typeof orders]({}, page);

    test('has an order', async () => {
      expect(idsOf(await list(all))).toEqual(expected);
    });

    test.each([1, 2, 3])('is the same in pages of %i', async (first) => {
      expect(await paged(list, first)).toEqual(expected);
    });

    test('has a cursor for each row', async () => {
      const { rows, cursors, hasNext } = await list(all);
      expect(cursors).toHaveLength(rows.length);
      expect(hasNext).toBe(false);
      expect(idsOf(await list({ first: 100, after: cursors[0]! }))).toEqual(expected.slice(1));
    });
  });

  test('indicators are told by name, with how many values and of which time', async () => {
    const rows = [
      { id: '地区生产总值', observations: 1, earliest: '2023-01-01', latest: '2023-03-31' },
      { id: '粮食产量', observations: 1, earliest: null, latest: null },
    ].map((row) => ({ ...row, name: row.id }));
    expect((await store().listIndicators({}, all)).rows).toEqual(rows);
    expect(await paged((page) => store().listIndicators({}, page), 1)).toEqual(rows.map(({ id }) => id));
    expect(idsOf(await store().listIndicators({ text: '产量' }, all))).toEqual(['粮食产量']);
    expect(idsOf(await store().listIndicators({ organization: 'org-county-b' }, all))).toHaveLength(2);
    expect(idsOf(await store().listIndicators({ organization: 'org-alpha' }, all))).toEqual([]);
  });

  describe('the number of rows', () => {
    test.each([0, -1, 1001, 1.5, Number.NaN])('%p is refused', async (first) => {
      expect(await failureOf(store().listPeople({}, { first }))).toMatchObject({ code: 'page.first' });
    });
    test.each(['', 'x', 'W10', 'eyJhIjoxfQ', "' OR 1=1 --"])('a cursor %j is refused', async (after) => {
      const failure = await failureOf(store().listEvents({}, { first: 1, after }));
      expect(failure).toMatchObject({ code: 'page.after' });
    });
  });

  describe('people are narrowed', () => {
    test.each([
      ['by a fragment of a name', { text: '顾' }, ['per-gu-min', 'per-gu']],
      ['by a fragment of an alias', { text: '县长' }, ['per-gu']],
      ['by pinyin, spaces aside', { text: 'guyuan' }, ['per-gu']],
      ['by pinyin, spaces and all', { text: 'Gu Yuan' }, ['per-gu']],
      ['by initials', { text: 'sxh' }, ['per-shi', 'per-shi-2']],
      ['by the body whose posts they hold', { organization: 'org-county' }, ['per-shi', 'per-gu']],
      ["by a member's id of the body", { organization: 'org-county-b' }, ['per-shi', 'per-gu']],
      ['by an event', { event: 'evt-session' }, ['per-shi', 'per-gu-min', 'per-gu']],
      ['by a document', { document: 'doc-2' }, ['per-gu']],
      ['by several at once', { text: '石', organization: 'org-county', event: 'evt-session' }, ['per-shi']],
      ['by what is not there', { organization: 'org-none' }, []],
      ['by nothing where a filter is null', { text: null, event: null }, orders.listPeople],
      ['by nothing where a text is empty', { text: ' ' }, orders.listPeople],
    ])('%s', async (_, filter, expected) => {
      expect(idsOf(await store().listPeople(filter, all))).toEqual(expected);
    });
  });

  test.each([
    ['by text', { text: '人民政府' }, ['org-county', 'org-office']],
    ['by text in either case, spaces aside', { text: 'ALPHA公' }, ['org-alpha']],
    ['by kind', { kind: 'company' }, ['org-alpha']],
    ['by level', { level: 'county' }, ['org-county']],
    ['by parent', { parent: 'org-county-b' }, ['org-office', 'org-bureau']],
    ['by place', { place: 'plc-town-b' }, ['org-alpha']],
    ['by document', { document: 'doc-1' }, ['org-county']],
  ])('bodies are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listOrganizations(filter, all))).toEqual(expected);
  });

  test.each([
    ['by text', { text: '云溪' }, ['plc-town']],
    ['by the place that they lie in', { parent: 'plc-county' }, ['plc-town']],
    ['by document', { document: 'doc-1' }, ['plc-town']],
    ['by several at once', { parent: 'plc-county', text: '青岚' }, []],
  ])('places are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listPlaces(filter, all))).toEqual(expected);
  });

  test.each([
    ['by a fragment of the title', { text: '县长' }, ['pst-deputy', 'pst-head']],
    ['by body', { organization: 'org-county' }, ['pst-deputy', 'pst-head']],
    ['by person', { person: 'per-gu-b', text: '副' }, ['pst-deputy']],
  ])('posts are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listPosts(filter, all))).toEqual(expected);
  });

  test.each([
    ['by a fragment of the name', { text: '会议' }, ['evt-same-day', 'evt-session']],
    ['by type', { type: 'inspection' }, ['evt-visit']],
    [
      'to days on which they may have been',
      { from: '2023-03-19', to: '2023-03-19' },
      ['evt-visit', 'evt-month'],
    ],
    ['from a day on, without undated ones', { from: '2023-03-19' }, ['evt-visit', 'evt-month']],
    ['up to a day, without undated ones', { to: '2023-03-18' }, ['evt-same-day', 'evt-session', 'evt-month']],
    ['to days on which there was nothing', { from: '2023-04-01', to: '2023-04-30' }, []],
    ['by person', { person: 'per-gu-b' }, ['evt-visit', 'evt-session', 'evt-undated']],
    ['by body that took part', { organization: 'org-office' }, ['evt-same-day', 'evt-session']],
    ['by body that was visited', { organization: 'org-alpha' }, ['evt-visit']],
    ['by document', { document: 'doc-2' }, ['evt-visit']],
    ['by several at once', { person: 'per-gu', to: '2023-03-18' }, ['evt-session']],
  ])('events are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listEvents(filter, all))).toEqual(expected);
  });

  test.each([
    ['by text, aliases too', { text: '光伏项' }, ['prj-solar']],
    ['by stage', { stage: 'signed' }, ['prj-solar']],
    ['by investor', { organization: 'org-alpha' }, ['prj-solar']],
    ['by document', { document: 'doc-2' }, ['prj-solar']],
  ])('projects are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listProjects(filter, all))).toEqual(expected);
  });

  test.each([
    ['by text', { text: '产量' }, ['obs-1']],
    ['by body', { organization: 'org-county-b' }, ['obs-2', 'obs-1']],
    ['by document', { document: 'doc-2' }, ['obs-1']],
    ['by days', { from: '2023-03-31', to: '2023-12-31' }, ['obs-2']],
  ])('values of indicators are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listObservations(filter, all))).toEqual(expected);
  });

  test.each([
    ['by title, in either case', { text: 'qinglan' }, ['doc-2']],
    ['by publisher', { text: '日报' }, ['doc-3']],
    ['by path, in either case', { text: 'digest.MD' }, ['doc-2']],
    ['by days of issue', { from: '2023-03-20', to: '2023-12-31' }, ['doc-1']],
    ['from a day on', { from: '2023-03-21' }, ['doc-2']],
    ['to those with problems', { problems: true }, ['doc-2']],
    ['to those without', { problems: false }, ['doc-1', 'doc-3']],
    ['to those of words without problems', { problems: false, text: '云溪' }, ['doc-3']],
    ['to those of words with problems', { problems: true, text: '云溪' }, []],
  ])('documents are narrowed %s', async (_, filter, expected) => {
    expect(idsOf(await store().listDocuments(filter, all))).toEqual(expected);
  });
}

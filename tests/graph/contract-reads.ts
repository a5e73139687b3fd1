import type { EntityMarks, GraphStore, Lists } from '../../src/graph/index.ts';
import type { PersonRow } from '../../src/graph/rows.ts';
import { articles, claims, documents, entities, evidences, problems } from './fixture.ts';

const idsOf = (lists: Lists<{ readonly id: string }>): string[][] =>
  lists.map((list) => list.map(({ id }) => id));

/** As readers see it: without what resolution keeps, and documents without their text. */
const HIDDEN = new Set([
  'block',
  'features',
  'parentBy',
  'placeBy',
  'digest',
  'publisherGiven',
  'issuedGiven',
  'problems',
]);

const seen = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !HIDDEN.has(name) && (name !== 'text' || 'growth' in row)),
  );

/** Reads of a filled store that take ids. */
export function describeReads(store: () => GraphStore): void {
  describe('rows by their ids', () => {
    const cases = {
      person: 'peopleByIds',
      organization: 'organizationsByIds',
      place: 'placesByIds',
      post: 'postsByIds',
      event: 'eventsByIds',
      participation: 'participationsByIds',
      project: 'projectsByIds',
      stake: 'stakesByIds',
      observation: 'observationsByIds',
      reorganization: 'reorganizationsByIds',
    } as const;

    test.each(Object.entries(cases))('%s: what went in comes out', async (kind, method) => {
      const rows = entities[kind as keyof typeof cases] as readonly { readonly id: string }[];
      const got = await store()[method](rows.map(({ id }) => id));
      expect(got).toEqual(rows.map(seen));
    });

    test('marks: what resolution knows people and bodies by, members leading to their entity, others to none', async () => {
      const got = await store().marksByIds(['per-gu-b', 'org-county-b', 'evt-visit', 'per-none']);
      const rowsOf = (kind: 'person' | 'organization', id: string) =>
        entities[kind].find((row) => row.id === id) as EntityMarks;
      const marksOf = ({ id, block, features }: EntityMarks) => ({ id, block, features });
      expect(got).toEqual([
        marksOf(rowsOf('person', 'per-gu')),
        marksOf(rowsOf('organization', 'org-county')),
        null,
        null,
      ]);
    });

    test('tenure: with the body and title of its post', async () => {
      const got = await store().tenuresByIds(entities.tenure.map(({ id }) => id));
      expect(got).toEqual(
        entities.tenure.map((row) => {
          const { organization, title } = entities.post.find(({ id }) => id === row.post)!;
          return { ...row, organization, title };
        }),
      );
    });

    test('document: with its paths, sorted, and without its text', async () => {
      const got = await store().documentsByIds(['doc-1', 'doc-2', 'doc-3']);
      const paths = [['a/copy.txt', 'b/第一期.txt'], ['Digest.md'], []];
      expect(got).toEqual(documents.map((row, i) => ({ ...seen(row), paths: paths[i] })));
    });

    test('article and evidence: what went in comes out', async () => {
      expect(await store().articlesByIds(articles.map(({ id }) => id))).toEqual(articles);
      expect(await store().evidencesByIds(evidences.map(({ id }) => id))).toEqual(evidences);
    });

    test('in the order of the ids, one for each, null for an unknown one', async () => {
      const got = await store().peopleByIds(['per-wei', 'per-none', 'per-gu', 'per-wei', '']);
      expect(got.map((row) => row?.name ?? null)).toEqual(['韦一', null, '顾远帆', '韦一', null]);
    });

    test('none for no ids', async () => {
      expect(await store().peopleByIds([])).toEqual([]);
      expect(await store().evidenceOf([])).toEqual([]);
      expect(await store().textsOfDocuments([])).toEqual([]);
    });

    test('the id of another kind of row is unknown', async () => {
      expect(await store().peopleByIds(['org-county', 'doc-1'])).toEqual([null, null]);
    });

    test("a member's id leads to what it became", async () => {
      const [person] = await store().peopleByIds(['per-gu-b']);
      const [organization] = await store().organizationsByIds(['org-county-b']);
      const [place] = await store().placesByIds(['plc-town-b']);
      const [event] = await store().eventsByIds(['evt-visit-b']);
      const [project] = await store().projectsByIds(['prj-solar-b']);
      const found = [person, organization, place, event, project].map((row) => row?.id);
      expect(found).toEqual(['per-gu', 'org-county', 'plc-town', 'evt-visit', 'prj-solar']);
    });

    test('a thousand ids at once', async () => {
      const ids = Array.from({ length: 1000 }, (_, i) => (i % 2 ? 'per-gu' : `per-${i}`));
      const got = await store().peopleByIds(ids);
      expect(got.filter((row): row is PersonRow => row !== null)).toHaveLength(500);
    });
  });

  describe('lists of many keys', () => {
    const first = async (lists: Promise<Lists<{ readonly id: string }>>) => idsOf(await lists);

    test('tenures of people: by first attested day, unknown last', async () => {
      expect(await first(store().tenuresOfPeople(['per-gu', 'per-wei', 'per-shi']))).toEqual([
        ['ten-gu-head', 'ten-gu-deputy'],
        [],
        ['ten-shi'],
      ]);
    });
    test('claims that support rows: by id, with what each says and of which row', async () => {
      const [ofMember, ofEvent, none] = await store().claimsOf(['per-gu-b', 'evt-visit', 'per-none']);
      expect(ofMember!.map(({ id, entity }) => `${id} ${entity}`)).toEqual([
        'per-gu per-gu',
        'per-gu-b per-gu',
      ]);
      expect(ofMember![1]).toEqual(claims.find(({ id }) => id === 'per-gu-b'));
      expect(ofEvent!.map(({ id }) => id)).toEqual(['evt-visit-b']);
      expect(none).toEqual([]);
    });
    test('tenures of posts: by first attested day, unknown last', async () => {
      expect(await first(store().tenuresOfPosts(['pst-deputy']))).toEqual([['ten-shi', 'ten-gu-deputy']]);
    });
    test('posts of bodies: by title', async () => {
      const [posts] = await store().postsOfOrganizations(['org-county-b']);
      expect(posts!.map(({ title }) => title)).toEqual(['副县长', '县长']);
    });
    test('parts of bodies: by name', async () => {
      expect(await first(store().partsOfOrganizations(['org-county', 'org-alpha']))).toEqual([
        ['org-office', 'org-bureau'],
        [],
      ]);
    });
    test('participations of people: newest event first, undated last', async () => {
      expect(await first(store().participationsOfPeople(['per-gu-b']))).toEqual([
        ['par-4', 'par-1', 'par-5'],
      ]);
    });
    test('participations of bodies: those of the body itself', async () => {
      expect(await first(store().participationsOfOrganizations(['org-office', 'org-bureau']))).toEqual([
        ['par-0', 'par-6'],
        [],
      ]);
    });
    test('participations of events: people first, as printed, without place last', async () => {
      expect(await first(store().participationsOfEvents(['evt-session', 'evt-month']))).toEqual([
        ['par-3', 'par-2', 'par-1', 'par-0'],
        [],
      ]);
    });
    test('events of bodies: took part, or was visited', async () => {
      expect(await first(store().eventsOfOrganizations(['org-office', 'org-alpha']))).toEqual([
        ['evt-same-day', 'evt-session'],
        ['evt-visit'],
      ]);
    });
    test('events of places: held there, or visited', async () => {
      expect(await first(store().eventsOfPlaces(['plc-county', 'plc-town-b']))).toEqual([
        ['evt-session'],
        ['evt-visit'],
      ]);
    });
    test('events of projects: that went to see them, or are told of in one breath with them', async () => {
      expect(await first(store().eventsOfProjects(['prj-solar-b', 'prj-bridge']))).toEqual([
        ['evt-visit'],
        ['evt-same-day'],
      ]);
    });
    test('events within events: newest first, undated last', async () => {
      expect(await first(store().eventsWithinEvents(['evt-session', 'evt-visit-b']))).toEqual([
        ['evt-visit', 'evt-undated'],
        [],
      ]);
    });
    test('visited of events: by name, with what it is', async () => {
      const [visited, nameless] = await store().visitedOfEvents(['evt-visit-b', 'evt-month']);
      expect(visited!.map(({ id }) => id)).toEqual(['vis-2', 'vis-1', 'vis-3']);
      expect(nameless).toEqual([entities.visit[3]]);
    });
    test('stakes of projects and of bodies', async () => {
      expect(await first(store().stakesOfProjects(['prj-solar-b', 'prj-bridge']))).toEqual([
        ['stk-1', 'stk-2'],
        [],
      ]);
      expect(await first(store().stakesOfOrganizations(['org-bureau']))).toEqual([['stk-2']]);
    });
    test('observations of bodies: by name', async () => {
      expect(await first(store().observationsOfOrganizations(['org-county']))).toEqual([['obs-2', 'obs-1']]);
    });
    test('predecessors of bodies: by day, unknown last; none that is the body itself', async () => {
      expect(await first(store().predecessorsOfOrganizations(['org-bureau', 'org-office']))).toEqual([
        ['reo-1', 'reo-2'],
        [],
      ]);
    });
    test('successors of bodies: with that they were abolished; none that is the body itself', async () => {
      expect(await first(store().successorsOfOrganizations(['org-office', 'org-bureau']))).toEqual([
        ['reo-2'],
        ['reo-3'],
      ]);
    });
    test('articles of documents: in reading order', async () => {
      expect(await first(store().articlesOfDocuments(['doc-1', 'doc-2']))).toEqual([['art-1', 'art-2'], []]);
    });
    test('evidence: by document, then place in it', async () => {
      expect(await first(store().evidenceOf(['per-gu-b', 'evt-visit', 'per-wei']))).toEqual([
        ['evd-1', 'evd-2', 'evd-3'],
        ['evd-2'],
        [],
      ]);
    });
    test('documents of what they support: each once, by day of issue, unknown last', async () => {
      const got = await first(
        store().documentsOf(['per-gu', 'evt-visit', 'pst-head', 'ten-gu-head', 'per-wei']),
      );
      expect(got).toEqual([['doc-1', 'doc-2'], ['doc-1', 'doc-2'], ['doc-3'], ['doc-3'], []]);
    });
    test('texts of documents', async () => {
      expect(await store().textsOfDocuments(['doc-3', 'doc-0', 'doc-1'])).toEqual([
        '全文 doc-3',
        null,
        '全文 doc-1',
      ]);
    });
    test('problems of documents', async () => {
      const got = await store().problemsOfDocuments(['doc-2', 'doc-0', 'doc-1']);
      expect(got).toEqual([problems, [], []]);
    });
    test('the same key twice gets the same list twice', async () => {
      expect(await first(store().tenuresOfPeople(['per-shi', 'per-shi']))).toEqual([
        ['ten-shi'],
        ['ten-shi'],
      ]);
    });
  });

  test('counts', async () => {
    expect(await store().counts()).toEqual({
      people: 5,
      organizations: 4,
      places: 2,
      posts: 3,
      tenures: 4,
      events: 5,
      participations: 7,
      projects: 2,
      stakes: 2,
      observations: 2,
      documents: 3,
      articles: 2,
      evidences: 3,
    });
  });

  test('states of documents, by id', async () => {
    const states = await store().documentStates();
    expect(states.map(({ id }) => id)).toEqual(['doc-1', 'doc-2', 'doc-3']);
    expect(states[0]).toEqual({
      id: 'doc-1',
      sha256: 'sha-doc-1',
      rules: 'rules-1',
      publisher: '青岚县人民政府',
      issued: '2023-03-20',
      url: 'https://example.org/1',
      publisherGiven: true,
      issuedGiven: false,
      paths: ['a/copy.txt', 'b/第一期.txt'],
    });
  });

  test('it can be verified', async () => {
    await expect(store().verify()).resolves.toBeUndefined();
    expect(store().schemaVersion).toBeGreaterThan(0);
  });
}

import type { DumpRow, GraphReads, PageRequest } from '../../src/graph/index.ts';

/** What there is in a graph to ask by. */
interface World {
  /** Of rows of every kind, and one of none. */
  readonly ids: readonly string[];
  readonly of: (kind: string) => readonly string[];
  /** Each word by which something is found, its first character and its last two. */
  readonly fragments: readonly string[];
  readonly days: readonly string[];
}

type Filter = Readonly<Record<string, unknown>>;
type Question = (store: GraphReads, world: World) => Promise<unknown>;

const ALL: PageRequest = { first: 1000 };
const some = <T>(values: readonly T[], count: number): readonly T[] => values.slice(0, count);
const both = <T>(values: readonly T[]): (readonly [T, T])[] =>
  some(values, 3).flatMap((a) => some(values, 3).map((b) => [a, b] as const));

/** A list with nothing that narrows it, page by page, and narrowed by each thing that may narrow it. */
const listed =
  (
    list: (
      store: GraphReads,
      filter: Filter,
      page: PageRequest,
    ) => Promise<{ readonly cursors: readonly string[] }>,
    filters: Readonly<Record<string, (world: World) => readonly unknown[]>>,
  ): Question =>
  async (store, world) => {
    const answers: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: { readonly cursors: readonly string[] } = await list(store, {}, { first: 3, after });
      answers.push(page);
      if (page.cursors.length < 3) break;
      after = page.cursors.at(-1)!;
    }
    const texts = some(world.fragments, 6).map((text) => ({ text }));
    const narrowed = Object.entries(filters).flatMap(([name, values]) =>
      some(values(world), 4).map((value) => ({ [name]: value })),
    );
    return [...answers, await Promise.all([...texts, ...narrowed].map((filter) => list(store, filter, ALL)))];
  };

const of = (kind: string) => (world: World) => world.of(kind);
const days = (world: World) => world.days;

/** Every question of the port, for all that there is; the types see to it that none is left out. */
const QUESTIONS: Readonly<Record<keyof GraphReads, Question>> = {
  peopleByIds: (store, { ids }) => store.peopleByIds(ids),
  organizationsByIds: (store, { ids }) => store.organizationsByIds(ids),
  placesByIds: (store, { ids }) => store.placesByIds(ids),
  postsByIds: (store, { ids }) => store.postsByIds(ids),
  tenuresByIds: (store, { ids }) => store.tenuresByIds(ids),
  eventsByIds: (store, { ids }) => store.eventsByIds(ids),
  participationsByIds: (store, { ids }) => store.participationsByIds(ids),
  projectsByIds: (store, { ids }) => store.projectsByIds(ids),
  stakesByIds: (store, { ids }) => store.stakesByIds(ids),
  observationsByIds: (store, { ids }) => store.observationsByIds(ids),
  reorganizationsByIds: (store, { ids }) => store.reorganizationsByIds(ids),
  documentsByIds: (store, { ids }) => store.documentsByIds(ids),
  articlesByIds: (store, { ids }) => store.articlesByIds(ids),
  evidencesByIds: (store, { ids }) => store.evidencesByIds(ids),
  marksByIds: (store, { ids }) => store.marksByIds(ids),
  tenuresOfPeople: (store, { ids }) => store.tenuresOfPeople(ids),
  tenuresOfPosts: (store, { ids }) => store.tenuresOfPosts(ids),
  postsOfOrganizations: (store, { ids }) => store.postsOfOrganizations(ids),
  partsOfOrganizations: (store, { ids }) => store.partsOfOrganizations(ids),
  participationsOfPeople: (store, { ids }) => store.participationsOfPeople(ids),
  participationsOfOrganizations: (store, { ids }) => store.participationsOfOrganizations(ids),
  participationsOfEvents: (store, { ids }) => store.participationsOfEvents(ids),
  eventsOfOrganizations: (store, { ids }) => store.eventsOfOrganizations(ids),
  eventsOfPlaces: (store, { ids }) => store.eventsOfPlaces(ids),
  eventsOfProjects: (store, { ids }) => store.eventsOfProjects(ids),
  eventsWithinEvents: (store, { ids }) => store.eventsWithinEvents(ids),
  visitedOfEvents: (store, { ids }) => store.visitedOfEvents(ids),
  stakesOfProjects: (store, { ids }) => store.stakesOfProjects(ids),
  stakesOfOrganizations: (store, { ids }) => store.stakesOfOrganizations(ids),
  observationsOfOrganizations: (store, { ids }) => store.observationsOfOrganizations(ids),
  predecessorsOfOrganizations: (store, { ids }) => store.predecessorsOfOrganizations(ids),
  successorsOfOrganizations: (store, { ids }) => store.successorsOfOrganizations(ids),
  articlesOfDocuments: (store, { ids }) => store.articlesOfDocuments(ids),
  evidenceOf: (store, { ids }) => store.evidenceOf(ids),
  claimsOf: (store, { ids }) => store.claimsOf(ids),
  documentsOf: (store, { ids }) => store.documentsOf(ids),
  problemsOfDocuments: (store, { ids }) => store.problemsOfDocuments(ids),
  textsOfDocuments: (store, { ids }) => store.textsOfDocuments(ids),
  listPeople: listed((store, filter, page) => store.listPeople(filter, page), {
    organization: of('organization'),
    event: of('event'),
    document: of('document'),
  }),
  listOrganizations: listed((store, filter, page) => store.listOrganizations(filter, page), {
    kind: () => ['government', 'company', 'school'],
    level: () => ['prefecture', 'county'],
    parent: of('organization'),
    place: of('place'),
    document: of('document'),
  }),
  listPlaces: listed((store, filter, page) => store.listPlaces(filter, page), {
    parent: of('place'),
    document: of('document'),
  }),
  listPosts: listed((store, filter, page) => store.listPosts(filter, page), {
    organization: of('organization'),
    person: of('person'),
  }),
  listEvents: listed((store, filter, page) => store.listEvents(filter, page), {
    type: () => ['meeting', 'inspection', 'signing'],
    from: days,
    to: days,
    person: of('person'),
    organization: of('organization'),
    document: of('document'),
  }),
  listProjects: listed((store, filter, page) => store.listProjects(filter, page), {
    stage: () => ['signed', 'started', 'finished'],
    organization: of('organization'),
    document: of('document'),
  }),
  listObservations: listed((store, filter, page) => store.listObservations(filter, page), {
    organization: of('organization'),
    document: of('document'),
    from: days,
    to: days,
  }),
  listIndicators: listed((store, filter, page) => store.listIndicators(filter, page), {
    organization: of('organization'),
  }),
  listDocuments: listed((store, filter, page) => store.listDocuments(filter, page), {
    from: days,
    to: days,
    problems: () => [true, false],
  }),
  judgements: (store) => store.judgements(),
  corrections: (store) => store.corrections(),
  listAudit: listed((store, filter, page) => store.listAudit(filter, page), {
    user: () => ['审核员甲', 'nobody'],
    action: () => ['judge', 'ingest'],
    subject: of('judgement'),
  }),
  search: (store, { fragments }) =>
    Promise.all(some(fragments, 40).map((fragment) => store.search(fragment, [], 1000))),
  coAttendeesOfPeople: (store, world) =>
    Promise.all(
      [{}, ...some(world.days, 2).map((from) => ({ from })), { role: 'chair' }].map((filter) =>
        store.coAttendeesOfPeople(world.of('person'), { first: 3, ...filter }),
      ),
    ),
  coAttendance: (store, world) =>
    Promise.all(
      [{}, { minimum: 2 }, ...some(world.days, 2).map((to) => ({ to }))].map((filter) =>
        store.coAttendance(some(world.of('person'), 200), filter),
      ),
    ),
  pathBetween: (store, world) =>
    Promise.all(
      both(world.of('person')).flatMap(([a, b]) =>
        [{}, { chronological: true }, { events: 1 }].map((options) => store.pathBetween(a, b, options)),
      ),
    ),
  networkAround: (store, world) =>
    Promise.all(
      ['person', 'organization', 'event', 'project', 'place'].map((kind) =>
        store.networkAround(some(world.of(kind), 2), { hops: 3, size: 20 }),
      ),
    ),
  lineUpsOfOrganizations: (store, world) =>
    Promise.all(
      some(world.days, 3).map((day) => store.lineUpsOfOrganizations(world.of('organization'), day)),
    ),
  organizationLinks: (store, world) =>
    Promise.all(both(world.of('organization')).map(([a, b]) => store.organizationLinks(a, b, 10))),
  eventCounts: (store, world) =>
    Promise.all([
      store.eventCounts([]),
      store.eventCounts(['month', 'type', 'organization']),
      ...some(world.of('person'), 2).map((person) => store.eventCounts(['month'], { person })),
    ]),
  counts: (store) => store.counts(),
  documentStates: (store) => store.documentStates(),
};

/** What a store answers to every question, by its name. */
export async function answersOf(
  store: GraphReads,
  dump: readonly DumpRow[],
): Promise<Readonly<Record<string, unknown>>> {
  const world = worldOf(dump);
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(QUESTIONS)) answers[name] = await ask(store, world);
  return answers;
}

function worldOf(dump: readonly DumpRow[]): World {
  const strings = (names: readonly string[]) => [
    ...new Set(
      dump.flatMap(({ row }) => names.flatMap((name) => (typeof row[name] === 'string' ? [row[name]] : []))),
    ),
  ];
  const idsOf = (kind: string) =>
    dump.flatMap(({ kind: its, row }) => (its === kind ? [row['id'] as string] : []));
  return {
    ids: [...strings(['id']), 'no-such-id'],
    of: (kind) => [...idsOf(kind), 'no-such-id'],
    fragments: [...new Set(strings(['name', 'title', 'pinyin', 'initials']).flatMap(partsOf))],
    days: strings(['earliest', 'latest', 'attestedFrom']).toSorted((a, b) => (a < b ? -1 : 1)),
  };
}

function partsOf(word: string): string[] {
  const characters = Array.from(word);
  return [word, characters[0] ?? '', characters.slice(-2).join('')];
}

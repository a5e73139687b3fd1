import type * as Graph from '../graph/index.ts';
import { chunksOf, isWithin, pages, type Selection } from './selection.ts';

export interface Rows {
  readonly place: Graph.PlaceRow;
  readonly organization: Graph.OrganizationRow;
  readonly person: Graph.PersonRow;
  readonly post: Graph.PostRow;
  readonly event: Graph.EventRow;
  readonly project: Graph.ProjectRow;
  readonly tenure: Graph.TenureRow;
  readonly participation: Graph.ParticipationRow;
  readonly visit: Graph.VisitRow;
  readonly stake: Graph.StakeRow;
  readonly reorganization: Graph.ReorganizationRow;
  readonly observation: Graph.ObservationRow;
  readonly document: Graph.DocumentRow;
}
export type Kind = keyof Rows;

/** One place in a document that says so. */
export interface Source {
  readonly evidence: Graph.EvidenceRow;
  readonly document: Graph.DocumentRow;
}

/** A row with where documents say so, and what the nodes that it refers to are called. */
export interface Item<K extends Kind = Kind> {
  readonly kind: K;
  readonly row: Rows[K];
  readonly sources: readonly Source[];
  /** Name of a node that the row refers to; empty for none. */
  readonly nameOf: (id: string | null) => string;
}

/** References of each kind; where one in `needed` is not taken, neither is the row, and others are left empty. */
const REFERENCES: {
  readonly [K in Kind]: {
    readonly needed: readonly (keyof Rows[K])[];
    readonly free: readonly (keyof Rows[K])[];
  };
} = {
  place: { needed: ['id'], free: ['parent'] },
  organization: { needed: ['id'], free: ['parent', 'place'] },
  person: { needed: ['id'], free: [] },
  post: { needed: ['id'], free: ['organization'] },
  event: { needed: ['id'], free: ['place', 'parent'] },
  project: { needed: ['id'], free: ['place'] },
  tenure: { needed: ['person', 'post'], free: ['organization'] },
  participation: { needed: ['event'], free: ['person', 'organization', 'onBehalfOf'] },
  visit: { needed: ['event'], free: ['organization', 'place', 'project'] },
  stake: { needed: ['organization', 'project'], free: [] },
  reorganization: { needed: ['predecessor', 'successor'], free: [] },
  observation: { needed: ['document'], free: ['organization'] },
  document: { needed: ['id'], free: [] },
};

/** Kinds whose claims say where they stand. */
const EVIDENCED: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'organization',
  'event',
  'project',
  'tenure',
  'participation',
  'visit',
  'stake',
  'reorganization',
  'observation',
]);

/** What is taken of a graph, kind by kind, each in a settled order, a page in memory at a time. */
export class Contents {
  readonly #reads: Graph.GraphReads;
  readonly #selection: Selection;

  constructor(reads: Graph.GraphReads, selection: Selection) {
    this.#reads = reads;
    this.#selection = selection;
  }

  /** Whether a node is taken. */
  takes(id: string): boolean {
    return this.#selection.only?.has(id) ?? true;
  }

  async *of<K extends Kind>(kind: K): AsyncGenerator<Item<K>> {
    for await (const page of this.#pagesOf(kind)) {
      const rows = page.flatMap((row) => this.#pruned(kind, row));
      const sources = EVIDENCED.has(kind) ? await this.#sourcesOf(rows.map(({ id }) => id)) : [];
      const names = await this.#namesOf(kind, rows);
      const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
      for (const [i, row] of rows.entries()) yield { kind, row, sources: sources[i] ?? [], nameOf };
    }
  }

  #pruned<K extends Kind>(kind: K, row: Rows[K]): Rows[K][] {
    const { only } = this.#selection;
    if (only === null) return [row];
    const { needed, free } = REFERENCES[kind];
    const isOut = (name: keyof Rows[K]) => row[name] !== null && !only.has(row[name] as string);
    if (needed.some(isOut)) return [];
    const kept = { ...row, ...Object.fromEntries(free.filter(isOut).map((name) => [name, null])) };
    return kind === 'participation' && isEmpty(kept as Graph.ParticipationRow) ? [] : [kept];
  }

  #pagesOf<K extends Kind>(kind: K): AsyncIterable<readonly Rows[K][]> {
    return PAGES[kind](this.#reads, this.#selection) as AsyncIterable<readonly Rows[K][]>;
  }

  async #sourcesOf(ids: readonly string[]): Promise<Source[][]> {
    const evidences = await this.#reads.evidenceOf(ids);
    const documentIds = [...new Set(evidences.flat().map(({ document }) => document))];
    const documents = new Map<string, Graph.DocumentRow>();
    for (const row of await this.#reads.documentsByIds(documentIds)) if (row) documents.set(row.id, row);
    return evidences.map((list) =>
      list.flatMap((evidence) => {
        const document = documents.get(evidence.document);
        return document ? [{ evidence, document }] : [];
      }),
    );
  }

  async #namesOf<K extends Kind>(kind: K, rows: readonly Rows[K][]): Promise<ReadonlyMap<string, string>> {
    const { needed, free } = REFERENCES[kind];
    const referring = [...needed, ...free].filter((name) => name !== 'id');
    const names = new Map<string, string>();
    for (const [name, read] of Object.entries(NAMED_BY)) {
      const ids = new Set(
        referring
          .filter((reference) => kindOf(kind, reference as string) === name)
          .flatMap((reference) => rows.map((row) => row[reference] as string | null))
          .filter((id) => id !== null),
      );
      for (const row of ids.size === 0 ? [] : await read(this.#reads, [...ids]))
        if (row) names.set(row.id, 'name' in row ? row.name : (row.title ?? ''));
    }
    return names;
  }
}

/** Of what a reference is the id. */
const kindOf = (kind: Kind, reference: string): string =>
  reference === 'parent' ? kind : BODIES.has(reference) ? 'organization' : reference;

const BODIES: ReadonlySet<string> = new Set(['onBehalfOf', 'predecessor', 'successor']);

const isEmpty = ({ person, organization }: Graph.ParticipationRow): boolean =>
  (person ?? organization) === null;

type Named =
  { readonly id: string; readonly name: string } | { readonly id: string; readonly title: string | null };

const NAMED_BY: Readonly<
  Record<string, (reads: Graph.GraphReads, ids: readonly string[]) => Promise<readonly (Named | null)[]>>
> = {
  person: (reads, ids) => reads.peopleByIds(ids),
  organization: (reads, ids) => reads.organizationsByIds(ids),
  place: (reads, ids) => reads.placesByIds(ids),
  post: (reads, ids) => reads.postsByIds(ids),
  event: (reads, ids) => reads.eventsByIds(ids),
  project: (reads, ids) => reads.projectsByIds(ids),
  document: (reads, ids) => reads.documentsByIds(ids),
};

type Pages<T> = (reads: Graph.GraphReads, selection: Selection) => AsyncIterable<readonly T[]>;

type ById =
  | 'placesByIds'
  | 'organizationsByIds'
  | 'peopleByIds'
  | 'postsByIds'
  | 'eventsByIds'
  | 'projectsByIds'
  | 'documentsByIds';
type Listing =
  | 'listPlaces'
  | 'listOrganizations'
  | 'listPeople'
  | 'listPosts'
  | 'listEvents'
  | 'listProjects'
  | 'listDocuments';

/** All of a kind along its list; those that were chosen, by their ids in order. */
const nodes = <T extends { readonly id: string }>(list: Listing, byIds: ById): Pages<T> =>
  async function* (reads, { only }) {
    type List = (filter: object, page: Graph.PageRequest) => Promise<Graph.Page<T>>;
    type Each = (ids: readonly string[]) => Promise<readonly (T | null)[]>;
    if (only === null) return yield* pages((page) => (reads[list] as unknown as List).call(reads, {}, page));
    for (const ids of chunksOf([...only].toSorted()))
      yield (await (reads[byIds] as unknown as Each).call(reads, ids)).filter((row) => row !== null);
  };

/** What belongs to the rows of another kind. */
const belonging = <P extends { readonly id: string }, T>(
  owners: Pages<P>,
  read: (reads: Graph.GraphReads, ids: readonly string[]) => Promise<Graph.Lists<T>>,
): Pages<T> =>
  async function* (reads, selection) {
    for await (const page of owners(reads, selection)) {
      const found = (
        await read(
          reads,
          page.map(({ id }) => id),
        )
      ).flat();
      yield* chunksOf(found);
    }
  };

const people = nodes<Graph.PersonRow>('listPeople', 'peopleByIds');
const organizations = nodes<Graph.OrganizationRow>('listOrganizations', 'organizationsByIds');
const events = nodes<Graph.EventRow>('listEvents', 'eventsByIds');
const projects = nodes<Graph.ProjectRow>('listProjects', 'projectsByIds');

const tenures: Pages<Graph.TenureRow> = async function* (reads, selection) {
  const all = belonging(people, (from, ids) => from.tenuresOfPeople(ids));
  for await (const page of all(reads, selection)) yield page.filter((tenure) => isWithin(tenure, selection));
};

const observations: Pages<Graph.ObservationRow> = async function* (reads, selection) {
  const { from, to, isAround } = selection;
  if (!isAround) return yield* pages((page) => reads.listObservations({ from, to }, page));
  const ofBodies = belonging(organizations, (graph, ids) => graph.observationsOfOrganizations(ids));
  for await (const page of ofBodies(reads, selection))
    yield page.filter(
      ({ earliest, latest }) =>
        (from === null || ((latest ?? earliest) !== null && (latest ?? '9999') >= from)) &&
        (to === null || ((earliest ?? latest) !== null && (earliest ?? '') <= to)),
    );
};

const PAGES: { readonly [K in Kind]: Pages<Rows[K]> } = {
  place: nodes('listPlaces', 'placesByIds'),
  organization: organizations,
  person: people,
  post: nodes('listPosts', 'postsByIds'),
  event: events,
  project: projects,
  tenure: tenures,
  participation: belonging(events, (reads, ids) => reads.participationsOfEvents(ids)),
  visit: belonging(events, (reads, ids) => reads.visitedOfEvents(ids)),
  stake: belonging(projects, (reads, ids) => reads.stakesOfProjects(ids)),
  reorganization: belonging(organizations, (reads, ids) => reads.successorsOfOrganizations(ids)),
  observation: observations,
  document: nodes('listDocuments', 'documentsByIds'),
};

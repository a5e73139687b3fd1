import { type GraphReads, type Page, type PageRequest, pages as pagesOf } from '../graph/index.ts';

/** What is taken out of the graph. With nothing set, all of it. */
export interface ExportOptions {
  /** Ids of people, bodies, events, projects or places: only what is around them. */
  readonly around?: readonly string[];
  /** How far around, 1 to 4; 2 when left out. */
  readonly hops?: number;
  /** Days, YYYY-MM-DD, both included: events that may have been, posts attested and figures for then, and whom they link. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Which nodes are taken: `only` are their ids, null for all. */
export interface Selection {
  readonly only: ReadonlySet<string> | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether figures are those of chosen bodies, not all of the period. */
  readonly isAround: boolean;
  /** Whether there was more around than is taken. */
  readonly isCut: boolean;
}

/** Nodes that are taken around entities at most, without posts and documents. */
export const MOST_AROUND = 1000;

export const CHUNK = 200;

export async function select(reads: GraphReads, options: ExportOptions): Promise<Selection> {
  const { from = null, to = null, around } = options;
  const whole = { only: null, from, to, isAround: false, isCut: false };
  if (around) return await selectAround(reads, { ...whole, isAround: true }, around, options.hops ?? 2);
  return from === null && to === null ? whole : { ...whole, only: await idsWithin(reads, whole) };
}

async function selectAround(
  reads: GraphReads,
  selection: Selection,
  around: readonly string[],
  hops: number,
): Promise<Selection> {
  const { from, to } = selection;
  const network = await reads.networkAround(around, { hops, size: MOST_AROUND, from, to });
  const only = new Set(network.nodes.map(({ id }) => id));
  const peopleIds = network.nodes.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  for (const ids of chunksOf(peopleIds))
    for (const tenures of await reads.tenuresOfPeople(ids))
      for (const { post, organization, ...tenure } of tenures)
        if (isWithin(tenure, selection) && (organization === null || only.has(organization))) only.add(post);
  for (const ids of chunksOf([...only]))
    for (const documents of await reads.documentsOf(ids)) for (const { id } of documents) only.add(id);
  return { ...selection, only, isCut: network.isCut };
}

/** Ids of what a period links: memory grows with what was in it, not with the graph. */
async function idsWithin(reads: GraphReads, selection: Selection): Promise<ReadonlySet<string>> {
  const only = new Set<string>();
  const add = (...ids: readonly (string | null)[]) => ids.forEach((id) => id !== null && only.add(id));
  const { from, to } = selection;
  for await (const events of pages((page) => reads.listEvents({ from, to }, page))) {
    const ids = events.map(({ id }) => id);
    for (const { id, place } of events) add(id, place);
    for (const parts of await reads.participationsOfEvents(ids))
      for (const { person, organization, onBehalfOf } of parts) add(person, organization, onBehalfOf);
    for (const visits of await reads.visitedOfEvents(ids))
      for (const { organization, place, project } of visits) add(organization, place, project);
    for (const documents of await reads.documentsOf(ids)) for (const { id } of documents) add(id);
  }
  for await (const people of pages((page) => reads.listPeople({}, page))) {
    const tenures = (await reads.tenuresOfPeople(people.map(({ id }) => id))).flat();
    const within = tenures.filter((tenure) => isWithin(tenure, selection));
    for (const { person, post, organization } of within) add(person, post, organization);
    for (const documents of await reads.documentsOf(within.map(({ id }) => id)))
      for (const { id } of documents) add(id);
  }
  for await (const figures of pages((page) => reads.listObservations({ from, to }, page)))
    for (const { organization, document } of figures) add(organization, document);
  return only;
}

interface Attested {
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
}

/** Whether a text calls someone so on a day of the period, or before and after it. */
export const isWithin = ({ attestedFrom, attestedTo }: Attested, { from, to }: Selection): boolean =>
  (from === null || (attestedTo !== null && attestedTo >= from)) &&
  (to === null || (attestedFrom !== null && attestedFrom <= to));

/** The pages of a list, one at a time, as small as an export keeps them in memory. */
export const pages = <T>(list: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<readonly T[]> =>
  pagesOf(list, CHUNK);

export function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}

import type { GraphStore, TenureRow } from '../../src/graph/index.ts';
import { loadDocuments, type LoadItem } from '../../src/load/index.ts';
import { toRows } from '../../src/load/rows.ts';
import type { Facts } from '../../src/model/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import type { FoundGraph, FoundMention } from './found.ts';
import type { PrintedDocument } from './truth.ts';

/** Bulletins as the program reads them, each as its file would be. */
export const readAll = (documents: readonly PrintedDocument[]): LoadItem[] =>
  documents.map(({ path, text, publisher, issued }) => {
    const metadata = { path, ...(publisher ? { publisher } : {}), ...(issued ? { issued } : {}) };
    return { facts: readFacts(new TextEncoder().encode(text), path, metadata), metadata };
  });

/** What the graph made of the bulletins says, in the form in which it is scored. */
export async function graphOf(store: GraphStore, items: readonly LoadItem[]): Promise<FoundGraph> {
  await loadDocuments(store, items, {});
  const members = items.map((item) => membersOf(item));
  const ids = members.flatMap(({ people, bodies }) => [...people, ...bodies]);
  const entities = new Map<string, string>();
  await store.write(async (writer) => {
    for (const { id, entity } of await writer.entitiesOfClaims(ids)) entities.set(id, entity);
  });
  const mentions = (of: 'people' | 'bodies') =>
    items.flatMap((item, i) => mentionsOf(item, of, members[i]![of], entities));
  const people = [...new Set(members.flatMap(({ people }) => people.map((id) => entities.get(id)!)))];
  const tenures = (await store.tenuresOfPeople(people)).flat();
  return {
    people: mentions('people'),
    bodies: mentions('bodies'),
    tenures: tenures.map(foundTenure),
    lineUps: { days: [], holders: [] },
  };
}

/** Ids of the members of a document, in the order of its facts. */
function membersOf({ facts, metadata }: LoadItem): { readonly people: string[]; readonly bodies: string[] } {
  const { claims } = toRows(facts, metadata);
  const of = (kind: string) => claims.filter((claim) => claim.kind === kind).map(({ id }) => id);
  return { people: of('person'), bodies: of('organization') };
}

function mentionsOf(
  { facts, metadata }: LoadItem,
  of: 'people' | 'bodies',
  members: readonly string[],
  entities: ReadonlyMap<string, string>,
): FoundMention[] {
  const named: readonly Pick<Facts['persons'][number], 'mentions'>[] =
    of === 'people' ? facts.persons : facts.organizations;
  return named.flatMap(({ mentions }, i) =>
    mentions.map(({ start, end }) => ({
      document: metadata.path!,
      start,
      end,
      entity: entities.get(members[i]!)!,
    })),
  );
}

const foundTenure = (tenure: TenureRow): FoundGraph['tenures'][number] => ({
  person: tenure.person,
  body: tenure.organization,
  title: tenure.title,
  attestedFrom: tenure.attestedFrom,
  attestedTo: tenure.attestedTo,
  start: { earliest: tenure.startEarliest, latest: tenure.startLatest },
  end: { earliest: tenure.endEarliest, latest: tenure.endLatest },
});

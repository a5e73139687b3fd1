import type { GraphStore, ReorganizationRow, TenureRow } from '../../src/graph/index.ts';
import { loadDocuments, type LoadItem } from '../../src/load/index.ts';
import { toRows } from '../../src/load/rows.ts';
import type { Facts } from '../../src/model/index.ts';
import { readFacts } from '../../src/pipeline.ts';
import { tenuresByMove } from '../../src/questions/index.ts';
import { lineUp } from '../../src/tenures/index.ts';
import type { FoundGraph, FoundHolder, FoundMention } from './found.ts';
import { lineUpDays } from './score-tenures.ts';
import type { PrintedDocument, Truth } from './truth.ts';

/** Bulletins as the program reads them, each as its file would be. */
export const readAll = (documents: readonly PrintedDocument[]): LoadItem[] =>
  documents.map(({ path, text, publisher, issued }) => {
    const metadata = { path, ...(publisher ? { publisher } : {}), ...(issued ? { issued } : {}) };
    return { facts: readFacts(new TextEncoder().encode(text), path, metadata), metadata };
  });

/** What the graph made of the bulletins says, in the form in which it is scored. */
export async function graphOf(
  store: GraphStore,
  items: readonly LoadItem[],
  truth: Truth,
): Promise<FoundGraph> {
  await loadDocuments(store, items, {});
  const members = items.map((item) => membersOf(item));
  const ids = [
    ...new Set(members.flatMap(({ people, bodies }) => [...people, ...bodies]).map(({ member }) => member)),
  ];
  const entities = new Map<string, string>();
  await store.write(async (writer) => {
    for (const { id, entity } of await writer.entitiesOfClaims(ids)) entities.set(id, entity);
  });
  const mentions = (of: 'people' | 'bodies'): FoundMention[] =>
    members.flatMap((document, i) =>
      document[of].map(({ start, end, member }) => ({
        document: items[i]!.metadata.path!,
        start,
        end,
        entity: entities.get(member)!,
      })),
    );
  const people = [
    ...new Set(members.flatMap(({ people }) => people.map(({ member }) => entities.get(member)!))),
  ];
  const bodies = [
    ...new Set(members.flatMap(({ bodies }) => bodies.map(({ member }) => entities.get(member)!))),
  ];
  const tenures = (await store.tenuresOfPeople(people)).flat();
  return {
    people: mentions('people'),
    bodies: mentions('bodies'),
    tenures: tenures.map(foundTenure),
    reorganizations: (await store.successorsOfOrganizations(bodies)).flat().map(foundReorganization),
    lineUps: await lineUpsOf(store, bodies, lineUpDays(truth, 100, 1)),
  };
}

interface MemberSpan {
  readonly start: number;
  readonly end: number;
  readonly member: string;
}

/** Mentions of a document with the members that they are of: a person is one in each article. */
function membersOf(item: LoadItem): { readonly people: MemberSpan[]; readonly bodies: MemberSpan[] } {
  const { facts, metadata } = item;
  const { claims, evidences } = toRows(facts, metadata);
  const articleOf = articlesOf(facts);
  const startOf = new Map(evidences.map(({ id, start }) => [id, start]));
  const people = new Map<string, { start: number; id: string }[]>();
  for (const claim of claims)
    if (claim.kind === 'person') {
      const start = startOf.get(claim.evidence[0]!) ?? -1;
      const key = `${claim.data.name} ${articleOf(start)}`;
      people.set(key, [...(people.get(key) ?? []), { start, id: claim.id }]);
    }
  // of two that one list tells apart, the one whose row it is
  const memberAt = (name: string, at: number): string => {
    const known = people.get(`${name} ${articleOf(at)}`)!.toSorted((a, b) => a.start - b.start);
    return (known.findLast(({ start }) => start <= at) ?? known[0]!).id;
  };
  const bodies = claims.filter(({ kind }) => kind === 'organization').map(({ id }) => id);
  return {
    people: facts.persons.flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, member: memberAt(name, start) })),
    ),
    bodies: facts.organizations.flatMap(({ mentions }, i) =>
      mentions.map(({ start, end }) => ({ start, end, member: bodies[i]! })),
    ),
  };
}

/** The article of an offset, by its place among the articles. */
function articlesOf({ articles }: Facts): (start: number) => number {
  const spans = articles.flatMap(({ titleSpans, paragraphs }, article) =>
    [...(titleSpans ?? []), ...paragraphs.flatMap(({ spans }) => spans)].map((span) => ({
      ...span,
      article,
    })),
  );
  return (at) => spans.find(({ start, end }) => start <= at && at < end)?.article ?? -1;
}

/** Holders who are attested, contested or inferred; of whom only the last is known, nothing is claimed. */
async function lineUpsOf(
  store: GraphStore,
  bodies: readonly string[],
  days: readonly string[],
): Promise<FoundGraph['lineUps']> {
  const holders: FoundHolder[] = [];
  for (const day of days) {
    const rows = await store.lineUpsOfOrganizations(bodies, day);
    const byMove = await tenuresByMove(
      store,
      rows.flat().flatMap(({ tenure }) => tenure ?? []),
    );
    rows.forEach((list, i) => {
      for (const { holders: found } of lineUp(list, day, byMove))
        for (const { tenure, standing } of found)
          if (standing !== 'last-known')
            holders.push({
              day,
              body: bodies[i]!,
              title: tenure.title,
              person: tenure.person,
              status: standing,
            });
    });
  }
  return { days, holders };
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

const foundReorganization = (row: ReorganizationRow): FoundGraph['reorganizations'][number] => ({
  kind: row.kind,
  predecessor: row.predecessor,
  successor: row.successor,
  date: { earliest: row.earliest, latest: row.latest },
});

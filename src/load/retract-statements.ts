import type { DerivedPairs, EntityRows, GraphWriter, StoredClaim } from '../graph/index.ts';
import { postId } from './ids.ts';
import { leastOf } from './merge.ts';
import { isMember } from './retract-members.ts';
import { groupBy } from '../model/index.ts';

/**
 * Takes away the statement rows that rest on claims which go, or that refer to entities which fall apart.
 *
 * @param split ids of these entities
 * @returns claims of those rows that stay, to be placed again
 */
export async function retractStatements(
  writer: GraphWriter,
  removed: readonly StoredClaim[],
  split: readonly string[],
): Promise<StoredClaim[]> {
  const going = new Set(removed.map(({ id }) => id));
  const rows = [
    ...new Set([
      ...removed.filter((claim) => !isMember(claim)).map(({ entity }) => entity!),
      ...(await statementsOn(writer, split)),
    ]),
  ];
  return takeRows(writer, rows, going);
}

/**
 * Takes statement rows away.
 *
 * @param going ids of claims that go too
 * @returns claims of the rows that stay, to be placed again
 */
export async function takeRows(
  writer: GraphWriter,
  rows: readonly string[],
  going: ReadonlySet<string>,
): Promise<StoredClaim[]> {
  if (rows.length === 0) return [];
  const claims = (await writer.claimsOfEntities(rows)).filter(({ id }) => !going.has(id));
  const of = (prefix: string) => rows.filter((id) => id.startsWith(prefix));
  const tenures = await writer.entitiesByIds('tenure', of('ten'));
  const participations = await writer.entitiesByIds('participation', of('par'));
  const stakes = await writer.entitiesByIds('stake', of('stk'));
  await writer.deleteEntities(rows);
  await writer.refreshDerived(derivedPairs({ tenures, participations, stakes }));
  await tidyPosts(writer, [...new Set(tenures.map(({ post }) => post))]);
  return claims;
}

async function statementsOn(writer: GraphWriter, entities: readonly string[]): Promise<string[]> {
  if (entities.length === 0) return [];
  const posts = await writer.entitiesReferringTo('post', entities);
  const found = [
    await writer.entitiesReferringTo('tenure', [...entities, ...posts.map(({ id }) => id)]),
    await writer.entitiesReferringTo('participation', entities),
    await writer.entitiesReferringTo('stake', entities),
    await writer.entitiesReferringTo('visit', entities),
    await writer.entitiesReferringTo('observation', entities),
    await writer.entitiesReferringTo('reorganization', entities),
  ];
  return found.flatMap((rows) => rows.map(({ id }) => id));
}

/** A post is there by its tenures and has its id from the first of them. */
async function tidyPosts(writer: GraphWriter, posts: readonly string[]): Promise<void> {
  if (posts.length === 0) return;
  const left = groupBy(await writer.entitiesReferringTo('tenure', posts), ({ post }) => post);
  const renames = [...left]
    .map(([id, tenures]) => ({ id, to: tenures.map((tenure) => postId(tenure.id)).reduce(leastOf) }))
    .filter(({ id, to }) => id !== to);
  await writer.deleteEntities(posts.filter((id) => !left.has(id)));
  await writer.renameEntities(renames);
}

/** Pairs between which traversals may have to come or go with the rows. */
export const derivedPairs = (rows: {
  readonly tenures: readonly EntityRows['tenure'][];
  readonly participations: readonly EntityRows['participation'][];
  readonly stakes: readonly EntityRows['stake'][];
}): DerivedPairs => ({
  holds: rows.tenures.map(({ person, post }) => ({ person, post })),
  attended: rows.participations.flatMap(({ person, event }) => (person ? [{ person, event }] : [])),
  investsIn: rows.stakes.map(({ organization, project }) => ({ organization, project })),
});

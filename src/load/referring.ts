import type { EntityRows, GraphWriter } from '../graph/index.ts';
import type { ClaimOf, MemberKind } from '../model/index.ts';
import { MEMBER_KINDS, notWithinItself } from './place-members.ts';

/** Ids of the members by which entities refer to those that are taken apart, people aside: with these, what they refer to goes. */
export async function referringTo(writer: GraphWriter, apart: readonly string[]): Promise<string[]> {
  const named = apart.filter((id) => !id.startsWith('per'));
  if (named.length === 0) return [];
  const found: (string | null)[] = [];
  for (const kind of MEMBER_KINDS)
    for (const row of await writer.entitiesReferringTo(kind, named)) {
      if ('parentBy' in row) found.push(row.parentBy);
      if ('placeBy' in row) found.push(row.placeBy);
    }
  return [...new Set(found)].filter((id) => id !== null);
}

/** Has the entities of these members refer to what their members are part of by now. */
export async function referAgain(writer: GraphWriter, members: readonly string[]): Promise<void> {
  if (members.length === 0) return;
  const claims = await writer.claimsByIds(members);
  for (const kind of MEMBER_KINDS) {
    const ids = claims.filter((claim) => claim.kind === kind).map(({ entity }) => entity!);
    const rows = ids.length ? await writer.entitiesByIds(kind, [...new Set(ids)]) : [];
    if (rows.length) await writer.putEntities(kind, await withReferences(writer, rows));
  }
}

interface Referring {
  readonly id: string;
  readonly parentBy?: string | null;
  readonly placeBy?: string | null;
}

async function withReferences<K extends MemberKind>(
  writer: GraphWriter,
  rows: readonly EntityRows[K][],
): Promise<EntityRows[K][]> {
  const giving = (rows as readonly Referring[]).flatMap(({ parentBy, placeBy }) => [
    parentBy ?? null,
    placeBy ?? null,
  ]);
  const claims = await writer.claimsByIds(giving.filter((id) => id !== null));
  const data = new Map(claims.map((claim) => [claim.id, (claim as unknown as ClaimOf<'organization'>).data]));
  const named = [...data.values()].flatMap(({ parent, place }) => [parent ?? null, place ?? null]);
  const found = await writer.entitiesOfClaims(named.filter((id) => id !== null));
  const entities = new Map(found.map(({ id, entity }) => [id, entity]));
  const entityOf = (by: string | null | undefined, field: 'parent' | 'place') =>
    entities.get(data.get(by ?? '')?.[field] ?? '') ?? null;
  return rows.map((row) => {
    const { parentBy, placeBy } = row as Referring;
    return notWithinItself({
      ...row,
      ...(parentBy ? { parent: entityOf(parentBy, 'parent') } : {}),
      ...(placeBy ? { place: entityOf(placeBy, 'place') } : {}),
    });
  });
}

import type { EntityRows, GraphWriter } from '../graph/index.ts';
import type { Claim, ClaimOf } from '../model/index.ts';
import {
  type Grouping,
  observations,
  participations,
  reorganizations,
  stakes,
  type StatementKind,
  visits,
} from './groups.ts';
import type { Links } from './links.ts';
import { redirected } from './references.ts';
import { groupBy } from '../model/index.ts';
import { changesOf, type Move, mergesOf, renamesOf, type Settled, settle } from './settle.ts';

/** What the placing of statements comes to, for the steps that follow. */
export interface PlacedStatements {
  /** The row that each claim supports. */
  readonly rowOf: ReadonlyMap<string, string>;
  /** Rows that became part of others. */
  readonly merges: readonly Move[];
  readonly participations: readonly EntityRows['participation'][];
  readonly stakes: readonly EntityRows['stake'][];
}

/**
 * Puts what documents say of members into rows of the entity layer: participations, stakes, visits, observations,
 * reorganizations.
 *
 * @param merges entities that became part of others: what refers to them is moved
 */
export async function placeStatements(
  writer: GraphWriter,
  claims: readonly Claim[],
  links: Links,
  merges: readonly Move[],
): Promise<PlacedStatements> {
  const touched = merges.flatMap(({ id, to }) => [id, to]);
  const place = <K extends StatementKind>(kind: K, grouping: Grouping<K, EntityRows[K]>, anchor: Anchor<K>) =>
    placeKind(writer, kind, grouping, { claims: ofKind(claims, kind), anchor, touched }, links);
  const inEvents = await place('participation', participations, ({ event }) => event);
  const inProjects = await place('stake', stakes, ({ project }) => project);
  const ofEvents = await place('visit', visits, ({ event }) => event);
  const figures = await place('observation', observations, () => null);
  const ofBodies = await place('reorganization', reorganizations, ({ predecessor }) => predecessor);
  const all = [inEvents, inProjects, ofEvents, figures, ofBodies];
  return {
    rowOf: new Map(all.flatMap(({ rowOf }) => rowOf)),
    merges: all.flatMap(({ merges }) => merges),
    participations: inEvents.rows,
    stakes: inProjects.rows,
  };
}

export const ofKind = <K extends Claim['kind']>(claims: readonly Claim[], kind: K): ClaimOf<K>[] =>
  claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);

/** The entity among whose statements one with the same key is to be found. */
type Anchor<K extends StatementKind> = (row: EntityRows[K]) => string | null;

interface Sought<K extends StatementKind> {
  readonly claims: readonly ClaimOf<K>[];
  readonly anchor: Anchor<K>;
  /** Entities into which others went, and these. */
  readonly touched: readonly string[];
}

async function placeKind<K extends StatementKind>(
  writer: GraphWriter,
  kind: K,
  { key, unit, join }: Grouping<K, EntityRows[K]>,
  { claims, anchor, touched }: Sought<K>,
  links: Links,
) {
  const redirect = (row: EntityRows[K]) => redirected(kind, row, links.now);
  const added = claims.map((claim) => unit(claim, links.entityOf));
  const anchors = added.map(anchor).filter((id) => id !== null && links.isStored(id)) as string[];
  const ids = [...new Set([...anchors, ...touched])];
  const stored = ids.length ? await writer.entitiesReferringTo(kind, ids) : [];
  const groups = groupBy(
    [...stored.map((row) => ({ row, isNew: false })), ...added.map((row) => ({ row, isNew: true }))],
    ({ row, isNew }) => key(isNew ? row : redirect(row)),
  );
  const settled = settle<EntityRows[K]>([...groups.values()].map(partition), join, redirect);
  await writer.renameEntities(renamesOf(settled));
  const changed = changesOf(settled);
  if (changed.length) await writer.putEntities(kind, changed);
  return { rows: changed, merges: mergesOf(settled), rowOf: rowsOfClaims(added, settled, key) };
}

export const partition = <R>(group: readonly { readonly row: R; readonly isNew: boolean }[]) => ({
  stored: group.filter(({ isNew }) => !isNew).map(({ row }) => row),
  added: group.filter(({ isNew }) => isNew).map(({ row }) => row),
});

/** A row from one claim has the claim's id. */
function rowsOfClaims<R extends { readonly id: string }>(
  added: readonly R[],
  settled: readonly Settled<R>[],
  key: (row: R) => string,
): (readonly [string, string])[] {
  const ids = new Map(settled.map(({ row }) => [key(row), row.id]));
  return added.map((row) => [row.id, ids.get(key(row))!] as const);
}

import type { EntityRows, GraphWriter } from '../graph/index.ts';
import type { Claim, ClaimOf, MemberKind } from '../model/index.ts';
import { gather, gatherPeople, type Judged, regroupJudged } from '../resolve/index.ts';
import { compositions } from './entities.ts';
import type { Links } from './links.ts';
import { redirected } from './references.ts';
import { groupBy } from '../model/index.ts';
import { changesOf, type Move, mergesOf, renamesOf, type Settled, settle } from './settle.ts';

/** Kinds of member, each after those to which it refers. */
export const MEMBER_KINDS: readonly MemberKind[] = ['place', 'organization', 'person', 'event', 'project'];

/**
 * Puts new members into the entities to which they belong, within the blocks of these members alone.
 *
 * @param links is told the entity of every member
 * @param judged entities of judged members have been taken apart before (`judged.ts`)
 * @returns entities that became part of others; nothing of the entity layer but statements refers to them any more
 */
export async function placeMembers(
  writer: GraphWriter,
  claims: readonly Claim[],
  links: Links,
  judged: Judged,
): Promise<Move[]> {
  const gathered = [];
  for (const kind of MEMBER_KINDS) gathered.push(await gatherKind(writer, kind, claims, judged));
  for (const kind of gathered) kind.tell(links);
  await links.learn(writer, claims);
  const settled = gathered.map((kind) => kind.settle(links));
  const merges = settled.flatMap((kind) => kind.merges);
  await writer.renameEntities(settled.flatMap((kind) => kind.renames));
  for (const kind of settled) await kind.put(merges);
  return merges;
}

interface MemberGroup<K extends MemberKind> {
  readonly id: string;
  readonly stored: readonly EntityRows[K][];
  readonly claims: readonly MemberClaim[];
}

type MemberClaim = ClaimOf<MemberKind>;

async function gatherKind<K extends MemberKind>(
  writer: GraphWriter,
  kind: K,
  all: readonly Claim[],
  judged: Judged,
) {
  const claims = all.filter((claim): claim is MemberClaim => claim.kind === kind);
  const blocks = [...new Set(claims.map(({ block }) => block!))];
  const stored = blocks.length ? await writer.entitiesOfBlocks(kind, blocks) : [];
  const groups = groupsOf(kind, claims, stored, judged);
  return {
    tell(links: Links): void {
      for (const { id, stored, claims } of groups) {
        for (const claim of claims) links.set(claim.id, id);
        for (const row of stored) if (row.id !== id) links.move({ id: row.id, to: id });
        if (stored.length === 0) links.addFresh(id);
      }
    },
    settle: (links: Links) => settleKind(writer, kind, groups, links),
  };
}

/**
 * Members and entities of each block that are one, where there is a member among them. Entities whose own traces are
 * of several people have been taken apart before (`regroup.ts`).
 */
function groupsOf<K extends MemberKind>(
  kind: K,
  claims: readonly MemberClaim[],
  stored: readonly EntityRows[K][],
  judged: Judged,
): MemberGroup<K>[] {
  const candidates = [
    ...stored.map((row) => ({ id: row.id, block: row.block, features: row.features, row, claim: null })),
    ...claims.map((claim) => ({
      id: claim.id,
      block: claim.block!,
      features: claim.data.features,
      row: null,
      claim,
    })),
  ];
  const groups = [...groupBy(candidates, ({ block }) => block)].flatMap(([block, all]) =>
    kind === 'person' ? gatherPeople(block, all).groups : gather(all),
  );
  return regroupJudged(groups, judged)
    .map((group) => ({
      id: group[0]!.id,
      stored: group.flatMap(({ row }) => row ?? []),
      claims: group.flatMap(({ claim }) => claim ?? []),
    }))
    .filter((group) => group.claims.length > 0);
}

function settleKind<K extends MemberKind>(
  writer: GraphWriter,
  kind: K,
  groups: readonly MemberGroup<K>[],
  links: Links,
) {
  const { unit, join } = compositions[kind];
  const redirect = (row: EntityRows[K]) => redirected(kind, row, links.now);
  const settled = settle(
    groups.map(({ stored, claims }) => ({
      stored,
      added: claims.map((claim) => unit(claim as ClaimOf<K>, links.entityOf)),
    })),
    join,
    redirect,
  );
  return {
    renames: renamesOf(settled),
    merges: mergesOf(settled),
    async put(merges: readonly Move[]): Promise<void> {
      const others = await referrers(writer, kind, settled, merges);
      const changed = [...changesOf(settled), ...others.map(redirect)];
      if (changed.length) await writer.putEntities(kind, changed.map(notWithinItself));
    },
  };
}

/** Rows of other groups that refer to entities which became part of others. */
async function referrers<K extends MemberKind>(
  writer: GraphWriter,
  kind: K,
  settled: readonly Settled<EntityRows[K]>[],
  merges: readonly Move[],
): Promise<EntityRows[K][]> {
  if (merges.length === 0) return [];
  const rows = await writer.entitiesReferringTo(
    kind,
    merges.map(({ id }) => id),
  );
  const known = new Set(settled.flatMap(({ row, merged }) => [row.id, ...merged.map(({ id }) => id)]));
  return rows.filter(({ id }) => !known.has(id));
}

/** Where two names of one text, one within the other, turn out to be one body, it is no part of itself. */
export const notWithinItself = <R extends { readonly id: string; readonly parent?: string | null }>(
  row: R,
): R => (row.parent === row.id ? { ...row, parent: null } : row);

import type { EntityRows, GraphWriter, StoredClaim } from '../graph/index.ts';
import type { Claim, ClaimOf, MemberKind } from '../model/index.ts';
import { gather } from '../resolve/index.ts';
import { compositions } from './entities.ts';
import { Links } from './links.ts';
import { MEMBER_KINDS, notWithinItself } from './place-members.ts';
import { groupBy } from '../model/index.ts';

type MemberClaim = ClaimOf<MemberKind>;

/** What is left of an entity when members go: none, one or, where a member had joined them, several groups. */
interface Remainder {
  readonly entity: string;
  readonly groups: readonly (readonly MemberClaim[])[];
}

export interface RetractedMembers {
  /** Entities without members, to be deleted when nothing refers to them. */
  readonly gone: readonly string[];
  /** Entities that fell apart, by the ids that they had: what refers to them must be placed again. */
  readonly split: readonly string[];
  /** Makes the rows of what remains. Statements that are to be placed again must have gone. */
  write(): Promise<void>;
}

export const isMember = (claim: Claim): boolean => (MEMBER_KINDS as readonly string[]).includes(claim.kind);

/** Takes members out of their entities, and these apart where nothing joins the rest. */
export async function retractMembers(
  writer: GraphWriter,
  removed: readonly StoredClaim[],
): Promise<RetractedMembers> {
  const going = new Set(removed.map(({ id }) => id));
  const touched = [...new Set(removed.filter(isMember).map(({ entity }) => entity!))];
  const remaining = await membersOfEntities(writer, touched);
  const remainders = touched.map((entity) => remainderOf(entity, remaining.get(entity) ?? [], going));
  const split = remainders.filter(({ groups }) => groups.length > 1).map(({ entity }) => entity);
  return {
    gone: remainders.filter(({ groups }) => groups.length === 0).map(({ entity }) => entity),
    split,
    write: async () => writeRemainders(writer, remainders, await referrers(writer, split, touched)),
  };
}

async function membersOfEntities(writer: GraphWriter, entities: readonly string[]) {
  const claims = entities.length ? await writer.claimsOfEntities(entities) : [];
  return groupBy(claims, ({ entity }) => entity!);
}

/** What is left of people has been found to be of one (`regroup.ts`). */
function remainderOf(entity: string, claims: readonly StoredClaim[], going: ReadonlySet<string>): Remainder {
  const members = claims.filter(({ id }) => !going.has(id)) as MemberClaim[];
  const candidates = members.map((claim) => ({ id: claim.id, features: claim.data.features, claim }));
  const groups = members[0]?.kind === 'person' ? [candidates] : gather(candidates);
  return { entity, groups: groups.map((group) => group.map(({ claim }) => claim)) };
}

/** Entities that refer to those that fell apart, whole as they are. */
async function referrers(
  writer: GraphWriter,
  split: readonly string[],
  touched: readonly string[],
): Promise<Remainder[]> {
  if (split.length === 0) return [];
  const known = new Set(touched);
  const rows = [];
  for (const kind of MEMBER_KINDS) rows.push(...(await writer.entitiesReferringTo(kind, split)));
  const others = [...new Set(rows.map(({ id }) => id))].filter((id) => !known.has(id));
  const members = await membersOfEntities(writer, others);
  return others.map((entity) => ({ entity, groups: [members.get(entity) as unknown as MemberClaim[]] }));
}

async function writeRemainders(
  writer: GraphWriter,
  remainders: readonly Remainder[],
  others: readonly Remainder[],
): Promise<void> {
  const left = [...remainders, ...others].filter(({ groups }) => groups.length > 0);
  const groups = left.flatMap((remainder) => remainder.groups);
  const links = new Links();
  for (const group of groups) for (const { id } of group) links.set(id, leastId(group));
  await links.learn(writer, groups.flat());
  await writer.renameEntities(
    left
      .map(({ entity, groups }) => ({ id: entity, to: leastId(groups[0]!) }))
      .filter(({ id, to }) => id !== to),
  );
  for (const kind of MEMBER_KINDS) {
    const rows = groups.filter((group) => group[0]!.kind === kind).map((group) => rowOf(kind, group, links));
    if (rows.length) await writer.putEntities(kind, rows);
  }
  await reassign(writer, left);
}

/** Members come in order of their ids. */
const leastId = (group: readonly MemberClaim[]): string =>
  group.reduce((least, { id }) => (id < least ? id : least), group[0]!.id);

function rowOf<K extends MemberKind>(kind: K, group: readonly MemberClaim[], links: Links): EntityRows[K] {
  const { unit, join } = compositions[kind];
  return notWithinItself(group.map((claim) => unit(claim as ClaimOf<K>, links.entityOf)).reduce(join));
}

async function reassign(writer: GraphWriter, left: readonly Remainder[]): Promise<void> {
  const apart = left.flatMap(({ groups }) => (groups.length > 1 ? groups : []));
  if (apart.length === 0) return;
  const claims = apart.flatMap((group) => group.map((claim) => ({ claim, entity: leastId(group) })));
  await writer.assign(claims.map(({ claim, entity }) => ({ id: claim.id, entity })));
  await writer.deleteEvidenced([...new Set(apart.map(leastId))]);
  await writer.putEvidenced(
    claims.flatMap(({ claim, entity }) => claim.evidence.map((evidence) => ({ subject: entity, evidence }))),
  );
}

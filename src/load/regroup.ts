import type { EntityRows, GraphWriter, StoredClaim } from '../graph/index.ts';
import type { Claim, ClaimOf } from '../model/index.ts';
import { gatherPeople } from '../resolve/index.ts';
import type { Difference } from './difference.ts';
import { groupBy } from '../model/index.ts';

export interface Regrouping {
  /** With the members of the entities that are taken apart: they go, and come again one by one. */
  readonly difference: Difference;
  /** Ids of these entities. */
  readonly apart: readonly string[];
}

type Person = ClaimOf<'person'>;
type StoredPerson = StoredClaim & Person;

/** A person's entity as it will be without what goes, or a member that comes. */
interface Candidate {
  readonly id: string;
  readonly features: readonly string[];
  readonly stored: boolean;
}

/**
 * Finds people whose members have to be gathered anew, since what comes or goes tells them apart, or tells no more
 * that they are several. Within the blocks of what comes and goes alone; members are read only of entities that lose
 * some or are taken apart.
 */
export async function regroup(writer: GraphWriter, difference: Difference): Promise<Regrouping> {
  const going = difference.removed.filter(isPerson) as StoredPerson[];
  const coming = difference.added.filter(isPerson);
  const blocks = [...new Set([...going, ...coming].map(({ block }) => block!))];
  if (blocks.length === 0) return { difference, apart: [] };
  const rows = await writer.entitiesOfBlocks('person', blocks);
  const left = await membersLeft(writer, going);
  const apart = apartOf(rows, left, coming);
  if (apart.length === 0) return { difference, apart };
  const unread = apart.filter((id) => !left.has(id));
  const read = (unread.length ? await writer.claimsOfEntities(unread) : []).filter(isPerson);
  const members = [...read, ...apart.flatMap((id) => left.get(id) ?? [])] as StoredPerson[];
  return { difference: withMembers(difference, members), apart };
}

const isPerson = (claim: Claim): claim is Person => claim.kind === 'person';

/** Members that stay, by entity, of the entities that lose some. */
async function membersLeft(
  writer: GraphWriter,
  going: readonly StoredPerson[],
): Promise<Map<string, StoredPerson[]>> {
  const losing = [...new Set(going.map(({ entity }) => entity!))];
  const ids = new Set(going.map(({ id }) => id));
  const claims = losing.length ? await writer.claimsOfEntities(losing) : [];
  const staying = claims.filter((claim) => isPerson(claim) && !ids.has(claim.id)) as StoredPerson[];
  const left = groupBy(staying, ({ entity }) => entity!);
  for (const id of losing) if (!left.has(id)) left.set(id, []);
  return left;
}

function apartOf(
  rows: readonly EntityRows['person'][],
  left: ReadonlyMap<string, readonly StoredPerson[]>,
  coming: readonly Person[],
): string[] {
  const stored = rows.flatMap(({ id, block, features }) => {
    const members = left.get(id);
    if (members?.length === 0) return [];
    const own = members ? members.flatMap(({ data }) => data.features) : features;
    return [{ id, block, features: own, stored: true }];
  });
  const fresh = coming.map(({ id, block, data }) => ({
    id,
    block: block!,
    features: data.features,
    stored: false,
  }));
  const blocks = groupBy([...stored, ...fresh], ({ block }) => block);
  return [...blocks].flatMap(([block, all]) => apartInBlock(block, all));
}

/** Entities of several people, and, where nothing that comes joins two entities of one, all but the first of these. */
function apartInBlock(block: string, candidates: readonly Candidate[]): string[] {
  const { groups, mixed } = gatherPeople(block, candidates);
  const joined = groups
    .filter((group) => group.every(({ stored }) => stored))
    .flatMap((group) => group.slice(1));
  return [...mixed, ...joined].map(({ id }) => id);
}

/** Members of entities that are taken apart go and come again; so do those that would have stayed with their document. */
export function withMembers(
  { removed, kept, added }: Difference,
  members: readonly StoredClaim[],
): Difference {
  const ids = new Set(members.map(({ id }) => id));
  if (ids.size === 0) return { removed, kept, added };
  return {
    removed: [...removed, ...members],
    kept: kept.filter(({ id }) => !ids.has(id)),
    added: [...added, ...members.map(({ entity: _entity, ...claim }) => claim as Claim)],
  };
}

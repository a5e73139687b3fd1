import type { GraphWriter, StoredClaim } from '../graph/index.ts';
import { type Claim, groupBy, type MemberKind } from '../model/index.ts';
import { type Candidate, gather, gatherPeople, Judged } from '../resolve/index.ts';
import type { Difference } from './difference.ts';
import { MEMBER_KINDS } from './place-members.ts';
import { isMember } from './retract-members.ts';

/** What judgements hold together or apart is made anew whenever anything that could belong to it comes or goes. */
export interface Loosened {
  /** Entities that are taken apart, by their ids. */
  readonly apart: readonly string[];
  /** Their members, but for those that go. */
  readonly members: readonly StoredClaim[];
}

const NONE: Loosened = { apart: [], members: [] };

/** What the judgements in the store come to. */
export const judgedIn = async (writer: GraphWriter): Promise<Judged> => new Judged(await writer.judgements());

/**
 * Finds the entities that judgements made what they are, as far as a change may touch them: those of the blocks of
 * members that come or go, of members that judgements tie to these, and so on; and entities of these blocks whose members
 * go to several judged ones. All others are what their features make them (`gather.ts`).
 *
 * @param touched members of which judgements came or went
 */
export async function loosen(
  writer: GraphWriter,
  { removed, added }: Difference,
  judged: Judged,
  touched: readonly string[],
): Promise<Loosened> {
  const asked = [...new Set([...judged.members, ...touched])];
  if (asked.length === 0) return NONE;
  const reach = new Reach(writer, judged, added);
  await reach.begin(asked, [...removed, ...added].filter(isMember), touched);
  const going = new Set(removed.map(({ id }) => id));
  const left = reach.members.filter(({ id }) => !going.has(id));
  const split = await dividedRows(writer, {
    judged,
    reach,
    comers: [...left, ...added].filter(isMember),
    removed,
  });
  const more = split.length ? await writer.claimsOfEntities(split) : [];
  const members = [...left, ...more.filter((claim) => isMember(claim) && !going.has(claim.id))];
  return { apart: [...reach.entities, ...split], members };
}

const keyOf = (kind: string, block: string | null): string => JSON.stringify([kind, block]);
const blockOf = ({ kind, block }: Claim): string => keyOf(kind, block);

/** Goes from blocks to judged members in them, to those tied to these, to their entities, to the blocks of all in them. */
class Reach {
  readonly entities = new Set<string>();
  readonly members: StoredClaim[] = [];
  readonly blocks = new Set<string>();
  readonly #writer: GraphWriter;
  readonly #judged: Judged;
  readonly #coming: ReadonlyMap<string, Claim>;
  readonly #stored = new Map<string, StoredClaim>();
  readonly #reached = new Set<string>();

  constructor(writer: GraphWriter, judged: Judged, coming: readonly Claim[]) {
    this.#writer = writer;
    this.#judged = judged;
    this.#coming = new Map(coming.map((claim) => [claim.id, claim]));
  }

  async begin(
    asked: readonly string[],
    changing: readonly Claim[],
    touched: readonly string[],
  ): Promise<void> {
    for (const claim of await this.#writer.claimsByIds(asked)) this.#stored.set(claim.id, claim);
    for (const claim of changing) this.blocks.add(blockOf(claim));
    let next = new Set(touched.flatMap((id) => this.#judged.sideOf(id)));
    for (;;) {
      const seen = this.blocks.size;
      await this.#follow(next);
      next = this.#judgedInBlocks();
      if (next.size === 0 && this.blocks.size === seen) return;
    }
  }

  async #follow(ids: ReadonlySet<string>): Promise<void> {
    const entities = new Set<string>();
    for (const id of ids) {
      this.#reached.add(id);
      const [stored, coming] = [this.#stored.get(id), this.#coming.get(id)];
      for (const claim of [stored, coming]) if (claim) this.blocks.add(blockOf(claim));
      if (stored?.entity && !this.entities.has(stored.entity)) entities.add(stored.entity);
    }
    if (entities.size === 0) return;
    for (const id of entities) this.entities.add(id);
    const members = (await this.#writer.claimsOfEntities([...entities])).filter(isMember);
    for (const member of members) this.blocks.add(blockOf(member));
    this.members.push(...members);
  }

  /** Not reached before, with those that are one with them by judgement. */
  #judgedInBlocks(): Set<string> {
    const found = new Set<string>();
    for (const id of this.#judged.members) {
      const claims = [this.#stored.get(id), this.#coming.get(id)];
      if (this.#reached.has(id) || !claims.some((claim) => claim && this.blocks.has(blockOf(claim))))
        continue;
      for (const one of this.#judged.sideOf(id)) if (!this.#reached.has(one)) found.add(one);
    }
    return found;
  }
}

interface Known extends Candidate {
  /** Of a row that stays whole. */
  readonly row: string | null;
}

interface Known extends Candidate {
  /** Of a row that would stay whole. */
  readonly row: string | null;
}

/**
 * Rows whose members belong with several judged ones: each member is to go its own way.
 *
 * @param comers members that are to be placed one by one
 */
async function dividedRows(
  writer: GraphWriter,
  { judged, reach, comers, removed }: Division,
): Promise<string[]> {
  const byBlock = groupBy(comers, blockOf);
  const found: string[] = [];
  for (const kind of MEMBER_KINDS) {
    const blocks = [...reach.blocks]
      .map((key) => JSON.parse(key) as [MemberKind, string])
      .filter(([of, block]) => of === kind && leadersIn(byBlock.get(keyOf(kind, block)), judged) > 1)
      .map(([, block]) => block);
    if (blocks.length === 0) continue;
    const rows = (await writer.entitiesOfBlocks(kind, blocks)).filter(({ id }) => !reach.entities.has(id));
    const staying = await stayingOf(writer, rows, removed);
    for (const block of blocks) {
      const candidates: Known[] = [
        ...(byBlock.get(keyOf(kind, block)) ?? []).map(asCandidate),
        ...rows
          .filter((row) => row.block === block)
          .flatMap(({ id, features }) => staying.get(id) ?? [{ id, features, row: id }]),
      ];
      const groups = kind === 'person' ? gatherPeople(block, candidates).groups : gather(candidates);
      const divided = groups.filter((group) => leadersIn(group, judged) > 1);
      found.push(...divided.flatMap((group) => group.flatMap(({ row }) => row ?? [])));
    }
    found.push(...staying.keys());
  }
  return [...new Set(found)];
}

interface Division {
  readonly judged: Judged;
  readonly reach: Reach;
  readonly comers: readonly Claim[];
  readonly removed: readonly StoredClaim[];
}

/** By row, the members that stay, of rows that lose some. */
async function stayingOf(
  writer: GraphWriter,
  rows: readonly { readonly id: string }[],
  removed: readonly StoredClaim[],
): Promise<ReadonlyMap<string, readonly Known[]>> {
  const losing = new Set(removed.map(({ entity }) => entity));
  const going = new Set(removed.map(({ id }) => id));
  const ids = rows.map(({ id }) => id).filter((id) => losing.has(id));
  const claims = ids.length ? await writer.claimsOfEntities(ids) : [];
  const members = groupBy(
    claims.filter((claim) => isMember(claim) && !going.has(claim.id)),
    ({ entity }) => entity!,
  );
  return new Map(ids.map((id) => [id, (members.get(id) ?? []).map(asCandidate)]));
}

const asCandidate = ({ id, data }: Claim): Known => ({
  id,
  features: 'features' in data ? data.features : [],
  row: null,
});

const leadersIn = (members: readonly { readonly id: string }[] | undefined, judged: Judged): number =>
  new Set((members ?? []).filter(({ id }) => judged.has(id)).map(({ id }) => judged.leaderOf(id))).size;

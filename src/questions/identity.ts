import type { EntityMarks, GraphReads, TenureRow } from '../graph/index.ts';
import { groupBy } from '../model/index.ts';
import { Judged, unitOfKey, unitsByMove } from '../resolve/index.ts';
import { rowsById } from './rows-by-id.ts';

type Reads = Pick<GraphReads, 'marksByIds' | 'judgements' | 'peopleByIds' | 'claimsOf'>;

/**
 * Which of the tenures are their holder's by a move alone: the texts call somebody of the name so, and that it is the one
 * of the other posts is inferred (`unitsByMove`). What somebody has judged to be one person is no longer inferred.
 *
 * @returns ids of tenures
 */
export async function tenuresByMove(
  store: Reads,
  tenures: readonly TenureRow[],
): Promise<ReadonlySet<string>> {
  const ids = tenures.flatMap(({ person, organization }) => [person, organization]);
  const marks = await rowsById(ids, (wanted) => store.marksByIds(wanted));
  const people = [...new Set(tenures.map(({ person }) => person))].flatMap((id) => marks.get(id) ?? []);
  const units = new Map(people.map(({ id, block, features }) => [id, unitsByMove(block, features)]));
  const moving = people.filter(({ id }) => units.get(id)!.size > 0);
  if (moving.length === 0) return new Set();
  const ties = await tiesOf(store, moving);
  for (const { id, block, features } of moving) {
    const tied = ties.get(id);
    if (tied) units.set(id, unitsByMove(block, features, tied));
  }
  return new Set(
    tenures.flatMap(({ id, person, organization }) => {
      const body = organization === null ? undefined : marks.get(organization);
      const isMove = body?.features.some((key) => units.get(person)?.has(unitOfKey(key))) ?? false;
      return isMove ? [id] : [];
    }),
  );
}

/** By person, the traces of members that judgements hold together. */
async function tiesOf(
  store: Reads,
  people: readonly EntityMarks[],
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const judged = new Judged(await store.judgements());
  if (judged.members.length === 0) return new Map();
  const owners = await rowsById(judged.members, (wanted) => store.peopleByIds(wanted));
  const members = new Set(judged.members);
  const tied = people.filter(({ id }) => judged.members.some((member) => owners.get(member)?.id === id));
  const claims = await store.claimsOf(tied.map(({ id }) => id));
  return new Map(
    tied.map(({ id }, i) => {
      const own = claims[i]!.flatMap((claim) =>
        claim.kind === 'person' && members.has(claim.id)
          ? [{ id: claim.id, features: claim.data.features }]
          : [],
      );
      const groups = groupBy(own, (member) => judged.leaderOf(member.id));
      return [id, [...groups.values()].map((group) => group.flatMap(({ features }) => features))];
    }),
  );
}

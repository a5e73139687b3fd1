import type { OrganizationRow, PostRow, TenureRow } from '../../graph/index.ts';
import {
  type Change as ChangeRow,
  changesBetween,
  elsewhere,
  type Holder as HolderRow,
  lineUp,
  overlaps,
  successionsOf,
} from '../../tenures/index.ts';
import type { Context } from '../loaders.ts';

/** Posts of a body with their holders on a day. */
export async function lineUpOf({ id }: OrganizationRow, day: string, { store, loaders }: Context) {
  const [rows = []] = await store.lineUpsOfOrganizations([id], day);
  const tenures = rows.flatMap(({ tenure }) => tenure ?? []);
  const byMove = await Promise.all(tenures.map((tenure) => loaders.byMove.load(tenure)));
  return lineUp(rows, day, new Set(tenures.filter((_, i) => byMove[i]).map((tenure) => tenure.id)));
}

export async function changesOf(
  row: OrganizationRow,
  { from, to }: { readonly from: string; readonly to: string },
  context: Context,
): Promise<ChangeRow[]> {
  return changesBetween(await lineUpOf(row, from, context), await lineUpOf(row, to, context));
}

/** Of posts that only one can hold; of others nobody follows anybody. */
const ofOneSeat =
  <T>(ask: (tenures: readonly TenureRow[]) => T[]) =>
  async ({ id, seats }: PostRow, _args: unknown, { loaders }: Context): Promise<T[]> =>
    seats === 1 ? ask(await loaders.tenuresOfPosts.load(id)) : [];

export const successions = ofOneSeat(successionsOf);
export const overlapping = ofOneSeat(overlaps);

export const Holder = {
  /** `last-known` among the rows. */
  standing: ({ standing }: HolderRow): string => standing.replace('-', '_'),
};

export const Change = {
  person: ({ person }: ChangeRow, _args: unknown, { loaders }: Context) => loaders.peopleByIds.load(person),
  elsewhere: async (row: ChangeRow, _args: unknown, { loaders }: Context) =>
    elsewhere(row, await loaders.tenuresOfPeople.load(row.person)),
};

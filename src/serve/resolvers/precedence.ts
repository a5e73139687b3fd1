import type { OrganizationRow, PersonRow } from '../../graph/index.ts';
import {
  askOrderChanges,
  askPrecedence,
  askStandings,
  type Between,
  type Days,
  type Standing,
} from '../../questions/index.ts';
import type {
  Before,
  OrderChange as Passing,
  Precedence as PrecedenceFound,
  TierEdge,
} from '../../tenures/index.ts';
import type { Context } from '../loaders.ts';
import { inDays } from '../scalars.ts';

export async function precedenceOf(
  { id }: OrganizationRow,
  args: Partial<Days>,
  { store }: Context,
): Promise<PrecedenceFound> {
  const { from = null, to = null } = inDays(args);
  return askPrecedence(store, id, { from, to });
}

export const orderChanges = (
  { id }: OrganizationRow,
  days: Between,
  { store }: Context,
): Promise<readonly Passing[]> => askOrderChanges(store, id, days);

export const OrderChange = {
  risen: ({ risen }: Passing, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(risen),
  fallen: ({ fallen }: Passing, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(fallen),
};

/** Where a person stands in their bodies. */
export async function standingsOf(
  { id }: PersonRow,
  args: Partial<Days>,
  { store, loaders }: Context,
): Promise<readonly Standing[]> {
  const { from = null, to = null } = inDays(args);
  const tenures = await loaders.tenuresOfPeople.load(id);
  const bodies = tenures.flatMap(({ organization }) => organization ?? []);
  return askStandings(store, id, bodies, { from, to });
}

export const PersonPrecedence = {
  organization: ({ organization }: Standing, _: unknown, { loaders }: Context) =>
    loaders.organizationsByIds.load(organization),
};

export const PrecedenceTier = {
  people: ({ people }: { readonly people: readonly string[] }, _: unknown, { loaders }: Context) =>
    loaders.peopleByIds.loadMany(people),
};

export const PrecedenceEdge = {
  evidence: ({ evidence }: TierEdge, _: unknown, { loaders }: Context) =>
    loaders.evidencesByIds.loadMany(evidence),
};

export const ListedBefore = {
  before: ({ before }: Before, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(before),
  after: ({ after }: Before, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(after),
};

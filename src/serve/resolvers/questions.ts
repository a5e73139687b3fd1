import type * as Ask from '../../graph/index.ts';
import { choose } from '../../graph/index.ts';
import { Failure } from '../../model/index.ts';
import type { Context } from '../loaders.ts';
import { sizeOf } from '../paging.ts';
import { inDays } from '../scalars.ts';

interface CoAttendanceArguments extends Ask.CoAttendanceFilter {
  readonly people?: readonly string[] | null;
  readonly organization?: string | null;
}

const MOST_WHO_MEET = 200;

/**
 * @returns ids of the people asked for, or all with posts in a body, or those of both
 * @throws Failure where neither is given, or the body has too many
 */
async function whoMeet(
  store: Ask.GraphReads,
  people: readonly string[] | null,
  organization: string | null,
): Promise<readonly string[]> {
  if (organization === null) {
    if (people) return people;
    throw new Failure(
      'query.people-missing',
      'expected people or a body, got neither',
      'give ids of people, or the id of a body',
    );
  }
  const where = people && { id: { in: people } };
  const page = await choose(store, 'people', { filter: { organization }, where }, { first: MOST_WHO_MEET });
  if (!page.hasNext) return page.rows.map(({ id }) => id);
  throw new Failure(
    'query.people-too-many',
    `expected a body with at most ${MOST_WHO_MEET} people, got more`,
    'give ids of people',
  );
}

interface PathArguments extends Omit<Ask.PathOptions, keyof Ask.Period> {
  readonly from: string;
  readonly to: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Questions of several rows at once; what they answer with are ids, which the types below turn into rows. */
export const questions = {
  coAttendance: async (
    _: unknown,
    { people, organization, ...filter }: CoAttendanceArguments,
    { store }: Context,
  ) => store.coAttendance(await whoMeet(store, people ?? null, organization ?? null), inDays(filter)),
  path: (_: unknown, { from, to, since, until, ...options }: PathArguments, { store }: Context) =>
    store.pathBetween(from, to, inDays({ ...options, from: since ?? null, to: until ?? null })),
  network: (
    _: unknown,
    { ids, ...options }: Ask.NetworkOptions & { readonly ids: readonly string[] },
    { store }: Context,
  ) => store.networkAround(ids, inDays(options)),
  organizationLinks: (
    _: unknown,
    asked: { readonly organization: string; readonly other: string; readonly first: number },
    { store }: Context,
  ) => store.organizationLinks(asked.organization, asked.other, sizeOf(asked.first)),
  eventCounts: (
    _: unknown,
    { by, ...filter }: Ask.EventCountFilter & { readonly by?: readonly Ask.CountedBy[] | null },
    { store }: Context,
  ) => store.eventCounts(by ?? [], inDays(filter)),
};

/** @returns those whom one person met */
export async function coAttendeesOf(
  { id }: { readonly id: string },
  filter: Ask.CoAttendeeFilter,
  { store }: Context,
): Promise<readonly Ask.CoAttendee[]> {
  const [found] = await store.coAttendeesOfPeople([id], inDays({ ...filter, first: sizeOf(filter.first) }));
  return found ?? [];
}

const peopleOf = ({ people }: { readonly people: readonly string[] }, _: unknown, { loaders }: Context) =>
  loaders.peopleByIds.loadMany(people);
const eventsOf = ({ events }: { readonly events: readonly string[] }, _: unknown, { loaders }: Context) =>
  loaders.eventsByIds.loadMany(events);

const person = ({ person }: { readonly person: string }, _: unknown, { loaders }: Context) =>
  loaders.peopleByIds.load(person);

export const CoAttendee = { person };

export const CoAttendance = {
  person,
  other: ({ other }: Ask.CoAttendance, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(other),
};

export const Path = { people: peopleOf, events: eventsOf };

export const OrganizationLinks = {
  people: peopleOf,
  events: eventsOf,
  projects: ({ projects }: Ask.OrganizationLinks, _: unknown, { loaders }: Context) =>
    loaders.projectsByIds.loadMany(projects),
};

export const EventCount = {
  organization: ({ organization }: Ask.EventCount, _: unknown, { loaders }: Context) =>
    organization === null ? null : loaders.organizationsByIds.load(organization),
};

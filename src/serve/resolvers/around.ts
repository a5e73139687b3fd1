import type {
  EventRow,
  OrganizationRow,
  ParticipationRow,
  PersonRow,
  ProjectRow,
} from '../../graph/index.ts';
import type { Context } from '../loaders.ts';

/*
 * What is around something by way of something else. Each once, in the order in which it comes up first.
 */

interface Row {
  readonly id: string;
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

const there = <T>(rows: readonly (T | null)[]): T[] => rows.filter((row) => row !== null);

/** Bodies that took part in an event, for which someone came or spoke, or that were visited. */
export async function bodiesAt(
  { id }: EventRow,
  _: unknown,
  { loaders }: Context,
): Promise<OrganizationRow[]> {
  const [parts, visits] = await Promise.all([
    loaders.participationsOfEvents.load(id),
    loaders.visitedOfEvents.load(id),
  ]);
  const ids = distinct([
    ...parts.flatMap(({ organization, onBehalfOf }) => [organization, onBehalfOf]),
    ...visits.map(({ organization }) => organization),
  ]);
  return there(await Promise.all(ids.map((one) => loaders.organizationsByIds.load(one))));
}

/** Projects that an event went to see. */
export async function projectsSeen(
  { id }: EventRow,
  _: unknown,
  { loaders }: Context,
): Promise<ProjectRow[]> {
  const ids = distinct((await loaders.visitedOfEvents.load(id)).map(({ project }) => project));
  return there(await Promise.all(ids.map((one) => loaders.projectsByIds.load(one))));
}

/** People who took part in events that went to see a project. */
export async function peopleAround(
  { id }: ProjectRow,
  _: unknown,
  { loaders }: Context,
): Promise<PersonRow[]> {
  const events = await loaders.eventsOfProjects.load(id);
  const parts = await Promise.all(events.map((event) => loaders.participationsOfEvents.load(event.id)));
  const ids = distinct(
    parts.flatMap((list: readonly ParticipationRow[]) => list.map(({ person }) => person)),
  );
  return there(await Promise.all(ids.map((one) => loaders.peopleByIds.load(one))));
}

/** Projects in which a body has a part. */
export async function projectsOf({ id }: Row, _: unknown, { loaders }: Context): Promise<ProjectRow[]> {
  const ids = distinct((await loaders.stakesOfOrganizations.load(id)).map(({ project }) => project));
  return there(await Promise.all(ids.map((one) => loaders.projectsByIds.load(one))));
}

/** Bodies above one another at most: in texts that contradict each other they may go in a ring. */
const MOST_ABOVE = 10;

/** The body of which one is part, that of which this is part, and so on. */
export async function ancestorsOf(
  row: OrganizationRow,
  _: unknown,
  { loaders }: Context,
): Promise<OrganizationRow[]> {
  const above: OrganizationRow[] = [];
  for (let next = row.parent; next !== null && above.length < MOST_ABOVE;) {
    const parent: OrganizationRow | null = await loaders.organizationsByIds.load(next);
    if (parent === null || parent.id === row.id || above.some(({ id }) => id === parent.id)) break;
    above.push(parent);
    next = parent.parent;
  }
  return above;
}

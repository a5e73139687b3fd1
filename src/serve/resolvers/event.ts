import type { EventRow, ParticipationRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { many, one } from './links.ts';

interface RolesArguments {
  readonly roles?: readonly ParticipationRow['role'][] | null;
}

const inRoles = (rows: readonly ParticipationRow[], { roles }: RolesArguments) =>
  roles ? rows.filter(({ role }) => roles.includes(role)) : rows;

export const Event = {
  place: one('placesByIds', ({ place }: EventRow) => place),
  parent: one('eventsByIds', ({ parent }: EventRow) => parent),
  parts: many('eventsWithinEvents'),
  participants: async ({ id }: EventRow, args: RolesArguments, { loaders }: Context) =>
    inRoles(await loaders.participationsOfEvents.load(id), args),
  visited: many('visitedOfEvents'),
  evidence: many('evidenceOf'),
  documents: many('documentsOf'),
};

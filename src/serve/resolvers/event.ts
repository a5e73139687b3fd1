import type { EventRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { bodiesAt, projectsSeen } from './around.ts';
import { evidenced } from './evidenced.ts';
import { many, one } from './links.ts';
import { inRoles, type Narrowing, sureOf } from './narrowing.ts';

export const Event = {
  place: one('placesByIds', ({ place }: EventRow) => place),
  parent: one('eventsByIds', ({ parent }: EventRow) => parent),
  parts: many('eventsWithinEvents'),
  participants: async ({ id }: EventRow, args: Narrowing, { loaders }: Context) =>
    sureOf(inRoles(await loaders.participationsOfEvents.load(id), args), args),
  bodies: bodiesAt,
  projects: projectsSeen,
  visited: many('visitedOfEvents'),
  ...evidenced,
  documents: many('documentsOf'),
};

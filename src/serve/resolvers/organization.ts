import type { OrganizationRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { changesOf, lineUpOf } from './lineUp.ts';
import { ancestorsOf, projectsOf } from './around.ts';
import { one, paged } from './links.ts';
import { mentions, participations } from './narrowing.ts';
import { orderChanges, precedenceOf } from './precedence.ts';

export const Organization = {
  parent: one('organizationsByIds', ({ parent }: OrganizationRow) => parent),
  place: one('placesByIds', ({ place }: OrganizationRow) => place),
  ancestors: ancestorsOf,
  predecessors: paged('predecessorsOfOrganizations'),
  successors: paged('successorsOfOrganizations'),
  parts: paged('partsOfOrganizations'),
  posts: paged('postsOfOrganizations'),
  lineUp: (row: OrganizationRow, { on }: { readonly on: string }, context: Context) =>
    lineUpOf(row, on, context),
  changes: changesOf,
  precedence: precedenceOf,
  orderChanges,
  participations: participations('participationsOfOrganizations'),
  events: paged('eventsOfOrganizations'),
  projects: projectsOf,
  stakes: paged('stakesOfOrganizations'),
  observations: paged('observationsOfOrganizations'),
  mentions,
  documents: paged('documentsOf'),
};

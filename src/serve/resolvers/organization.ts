import type { OrganizationRow } from '../../graph/index.ts';
import { one, paged } from './links.ts';

export const Organization = {
  parent: one('organizationsByIds', ({ parent }: OrganizationRow) => parent),
  place: one('placesByIds', ({ place }: OrganizationRow) => place),
  parts: paged('partsOfOrganizations'),
  posts: paged('postsOfOrganizations'),
  participations: paged('participationsOfOrganizations'),
  events: paged('eventsOfOrganizations'),
  stakes: paged('stakesOfOrganizations'),
  observations: paged('observationsOfOrganizations'),
  mentions: paged('evidenceOf'),
  documents: paged('documentsOf'),
};

import type { VisitRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { one } from './links.ts';

export const Visit = {
  event: one('eventsByIds', ({ event }: VisitRow) => event),
  organization: one('organizationsByIds', ({ organization }: VisitRow) => organization),
  place: one('placesByIds', ({ place }: VisitRow) => place),
  project: one('projectsByIds', ({ project }: VisitRow) => project),
  ...evidenced,
};

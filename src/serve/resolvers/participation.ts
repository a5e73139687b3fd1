import type { ParticipationRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { one } from './links.ts';

export const Participation = {
  event: one('eventsByIds', ({ event }: ParticipationRow) => event),
  person: one('peopleByIds', ({ person }: ParticipationRow) => person),
  organization: one('organizationsByIds', ({ organization }: ParticipationRow) => organization),
  onBehalfOf: one('organizationsByIds', ({ onBehalfOf }: ParticipationRow) => onBehalfOf),
  ...evidenced,
};

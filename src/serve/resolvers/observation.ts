import type { ObservationRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { one } from './links.ts';

export const Observation = {
  document: one('documentsByIds', ({ document }: ObservationRow) => document),
  organization: one('organizationsByIds', ({ organization }: ObservationRow) => organization),
  ...evidenced,
};

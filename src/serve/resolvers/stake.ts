import type { StakeRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { one } from './links.ts';

export const Stake = {
  organization: one('organizationsByIds', ({ organization }: StakeRow) => organization),
  project: one('projectsByIds', ({ project }: StakeRow) => project),
  ...evidenced,
};

import type { StakeRow } from '../../graph/index.ts';
import { many, one } from './links.ts';

export const Stake = {
  organization: one('organizationsByIds', ({ organization }: StakeRow) => organization),
  project: one('projectsByIds', ({ project }: StakeRow) => project),
  evidence: many('evidenceOf'),
};

import type { ReorganizationRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { one } from './links.ts';

export const Reorganization = {
  predecessor: one('organizationsByIds', ({ predecessor }: ReorganizationRow) => predecessor),
  successor: one('organizationsByIds', ({ successor }: ReorganizationRow) => successor),
  ...evidenced,
};

import type { TenureRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import { many, one } from './links.ts';

export const Tenure = {
  person: one('peopleByIds', ({ person }: TenureRow) => person),
  post: one('postsByIds', ({ post }: TenureRow) => post),
  organization: one('organizationsByIds', ({ organization }: TenureRow) => organization),
  ...evidenced,
  documents: many('documentsOf'),
};

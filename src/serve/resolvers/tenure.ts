import type { TenureRow } from '../../graph/index.ts';
import { evidenced } from './evidenced.ts';
import type { Context } from '../loaders.ts';
import { many, one } from './links.ts';

export const Tenure = {
  person: one('peopleByIds', ({ person }: TenureRow) => person),
  post: one('postsByIds', ({ post }: TenureRow) => post),
  organization: one('organizationsByIds', ({ organization }: TenureRow) => organization),
  byMove: (row: TenureRow, _args: unknown, { loaders }: Context) => loaders.byMove.load(row),
  ...evidenced,
  documents: many('documentsOf'),
};

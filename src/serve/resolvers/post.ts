import type { PostRow } from '../../graph/index.ts';
import { many, one } from './links.ts';

export const Post = {
  organization: one('organizationsByIds', ({ organization }: PostRow) => organization),
  tenures: many('tenuresOfPosts'),
};

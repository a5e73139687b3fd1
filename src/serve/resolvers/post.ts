import type { PostRow } from '../../graph/index.ts';
import { many, one } from './links.ts';
import { overlapping, successions } from './lineUp.ts';

export const Post = {
  organization: one('organizationsByIds', ({ organization }: PostRow) => organization),
  tenures: many('tenuresOfPosts'),
  successions,
  overlaps: overlapping,
};

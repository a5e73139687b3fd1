import type { PostRow } from '../../graph/index.ts';
import { one, sure } from './links.ts';
import { overlapping, successions } from './lineUp.ts';

export const Post = {
  organization: one('organizationsByIds', ({ organization }: PostRow) => organization),
  tenures: sure('tenuresOfPosts'),
  successions,
  overlaps: overlapping,
};

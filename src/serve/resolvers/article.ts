import type { ArticleRow } from '../../graph/index.ts';
import { one } from './links.ts';

export const Article = {
  document: one('documentsByIds', ({ document }: ArticleRow) => document),
};

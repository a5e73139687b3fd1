import type { DocumentRow } from '../../graph/index.ts';
import { many, one } from './links.ts';

export const Document = {
  articles: many('articlesOfDocuments'),
  text: one('textsOfDocuments', ({ id }: DocumentRow) => id),
};

import type { DocumentRow } from '../../graph/index.ts';
import { citationOf } from '../citing.ts';
import { many, one } from './links.ts';

export const Document = {
  citation: (row: DocumentRow) => citationOf(row),
  articles: many('articlesOfDocuments'),
  text: one('textsOfDocuments', ({ id }: DocumentRow) => id),
};

import type { DocumentRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { citationOf } from '../citing.ts';
import { many, one } from './links.ts';

export const Document = {
  citation: (row: DocumentRow) => citationOf(row),
  articles: many('articlesOfDocuments'),
  problems: ({ id }: DocumentRow, _: unknown, { loaders }: Context) => loaders.problemsOfDocuments.load(id),
  text: one('textsOfDocuments', ({ id }: DocumentRow) => id),
};

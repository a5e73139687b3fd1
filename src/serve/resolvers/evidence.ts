import type { EvidenceRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { sentenceOf } from '../sentence.ts';
import { one } from './links.ts';

export const Evidence = {
  document: one('documentsByIds', ({ document }: EvidenceRow) => document),
  article: one('articlesByIds', ({ article }: EvidenceRow) => article),
  sentence: async (row: EvidenceRow, _: unknown, { loaders }: Context) =>
    sentenceOf(row, row.article === null ? null : await loaders.articlesByIds.load(row.article)),
};

import type { EvidenceRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { citationOf } from '../citing.ts';
import { highlightOf, sentenceOf } from '../sentence.ts';
import { one } from './links.ts';

const articleOf = ({ article }: EvidenceRow, { loaders }: Context) =>
  article === null ? null : loaders.articlesByIds.load(article);

export const Evidence = {
  document: one('documentsByIds', ({ document }: EvidenceRow) => document),
  article: one('articlesByIds', ({ article }: EvidenceRow) => article),
  sentence: async (row: EvidenceRow, _: unknown, context: Context) =>
    sentenceOf(row, await articleOf(row, context)),
  highlight: async (row: EvidenceRow, _: unknown, context: Context) =>
    highlightOf(row, await articleOf(row, context)),
  citation: async ({ document }: EvidenceRow, _: unknown, { loaders }: Context) => {
    const row = await loaders.documentsByIds.load(document);
    return row && citationOf(row);
  },
};

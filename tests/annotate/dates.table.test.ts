import { annotateDates } from '../../src/annotate/dates.ts';
import { readDateRows } from '../../src/annotate/dates-rules.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';
import { checkTable } from '../table-checks.ts';

/** The dates of a text issued on 2023-03-20, as the table of rules writes them. */
function read(text: string): string {
  const span = { start: 0, end: text.length };
  const article = { id: 'a', span, title: null, kickers: [], paragraphs: [span] };
  const context = { year: 2023, issued: '2023-03-20', inferred: false };
  const { dates } = annotateDates(text, annotateSentences(text, [article]), context);
  return dates.map(({ edtf, partOfDay }) => [edtf ?? 'null', partOfDay].filter(Boolean).join(' ')).join('; ');
}

checkTable('dates', 'date', readDateRows(), read);

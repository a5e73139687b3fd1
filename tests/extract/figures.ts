import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { annotateDates } from '../../src/annotate/dates.ts';
import { makeScan } from '../../src/annotate/scan.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';
import { loadCutter, wordBoundaries } from '../../src/annotate/words.ts';
import { extractIndicators } from '../../src/extract/indicators.ts';
import { extractProjects } from '../../src/extract/projects.ts';
import { loadLexicon } from '../../src/gazetteer/index.ts';
import type { Bulletin } from '../../src/model/index.ts';

/** A text of 2023 in one article without a title, a paragraph a line, in which no bodies were found. */
function annotated(text: string) {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const span = { start: 0, end: text.length };
  const articles = [{ id: 'a', span, title: null, kickers: [], paragraphs }];
  const source = { id: 'x', sha256: 'x', text, format: 'text', encoding: 'utf-8' } as const;
  const bulletin: Bulletin = { source, metadata: {}, text, map: [], articles, furniture: [], problems: [] };
  const sentences = annotateSentences(text, articles);
  const { dates } = annotateDates(text, sentences, { year: 2023, inferred: false });
  const { cut } = makeScan(text, wordBoundaries(text, loadCutter()), loadLexicon());
  return {
    bulletin,
    norm: text,
    cut,
    sentences,
    dates,
    amounts: annotateAmounts(text, dates),
    bodies: [],
    bodyMentions: [],
  };
}

/** Indicators as name/value/growth; a fall with a minus, - for none. */
export function readIndicators(text: string): string {
  return extractIndicators(annotated(text))
    .map(({ name, value, growth }) => {
      const sign = growth?.value != null && growth.value < 0 ? '-' : '';
      const grown = growth ? sign + text.slice(growth.span.start, growth.span.end) : '-';
      return `${name}/${text.slice(value.start, value.end)}/${grown}`;
    })
    .join('; ');
}

/** Projects as name/investment in its currency's units/investors/stage. */
export function readProjects(text: string): string {
  const { projects, companies } = extractProjects(annotated(text));
  return projects
    .map(({ name, investment, investors, stage }) =>
      [
        name,
        investment?.amount ?? '-',
        investors.map((i) => companies[i]!.name).join('、') || '-',
        stage ?? '-',
      ].join('/'),
    )
    .join('; ');
}

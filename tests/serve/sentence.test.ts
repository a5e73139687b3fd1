import type { ArticleRow } from '../../src/graph/index.ts';
import { sentenceOf } from '../../src/serve/sentence.ts';
import { evidenceRow } from './rows.ts';

/** An article of one paragraph; the source has it from `at` on, in one piece or cut in two by 5 foreign characters. */
const article = (text: string, at: number, cut = text.length): ArticleRow => ({
  id: 'art-1',
  document: 'd',
  ordinal: 0,
  title: null,
  kickers: [],
  paragraphs: [
    {
      text,
      spans:
        cut === text.length
          ? [{ start: at, end: at + cut }]
          : [
              { start: at, end: at + cut },
              { start: at + cut + 5, end: at + text.length + 5 },
            ],
    },
  ],
});
const TEXT = '昨日召开会议。区长陈某出席，并强调：“要快！”会后参观了展馆。';

describe('the sentence of a quote', () => {
  test.each([
    ['陈某', '区长陈某出席，并强调：“要快！”'],
    ['昨日', '昨日召开会议。'],
    ['展馆', '会后参观了展馆。'],
    ['会议。区长', '昨日召开会议。区长陈某出席，并强调：“要快！”'],
    [TEXT, TEXT],
  ])('%s', (quote, sentence) => {
    expect(sentenceOf(evidenceRow(quote, 100 + TEXT.indexOf(quote)), article(TEXT, 100))).toBe(sentence);
  });

  test('is whole where the source cut it', () => {
    const cut = TEXT.indexOf('出席');
    const quote = evidenceRow('出席', 100 + cut + 5);
    expect(sentenceOf(quote, article(TEXT, 100, cut))).toBe('区长陈某出席，并强调：“要快！”');
  });

  test('ends with the paragraph where no mark ends it', () => {
    expect(sentenceOf(evidenceRow('到会', 3), article('全体人员到会', 0))).toBe('全体人员到会');
  });

  test('is the quote where it stands in no paragraph', () => {
    expect(sentenceOf(evidenceRow('标题', 50), article(TEXT, 100))).toBe('标题');
    expect(sentenceOf(evidenceRow('标题', 50, null), null)).toBe('标题');
  });
});

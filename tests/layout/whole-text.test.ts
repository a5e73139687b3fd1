import fc from 'fast-check';
import { layOut } from '../../src/layout/layout.ts';
import { covers, type Source, textOf, toSource } from '../../src/model/index.ts';
import { sourceOf } from './reading.ts';

/** Scraps of bulletins, so that random pages have cuts, headlines, rows and marks in every order. */
const scraps = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '　　',
  ' ',
  '\t',
  '\f',
  '# ',
  '## ',
  '- ',
  '**',
  '[',
  '](u)',
  '●',
  '——',
  '3月18日，',
  '近日，',
  '桑园管护',
  '会议要求，要抓好',
  '。',
  '，',
  '“',
  '”',
  '《',
  '》',
  '图为现场',
  '第3期',
  '2022年3月',
  '（下转第2版）',
  '（上接第1版）',
  '副县长：岑　谷',
  '全县召开蚕桑产业发展推进会',
  'Nord',
  'wind',
  '\u{20BB7}',
  '\ud842',
  '\u200b',
  '1.5',
  '- 3 -',
);
const page = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(scraps, { maxLength: 60 }).map((all) => all.join('')),
);
const format = fc.constantFrom<Source['format']>('text', 'markdown');

const bulletinOf = (text: string, as: Source['format']) => layOut(sourceOf(text, as), {});
const isMark = /[\s\u0085\u200b\u2060\ufeff#]/g;
const isMarkdown = /[\s\u0085\u200b\u2060\ufeff#*_=>+\-[\]!()]/g;

/** Characters of the source that stand in no article and are no furniture. */
function lost(text: string, as: Source['format']): string {
  const bulletin = bulletinOf(text, as);
  const seen = new Uint8Array(text.length);
  const mark = ({ start, end }: { start: number; end: number }) => seen.fill(1, start, end);
  for (const article of bulletin.articles)
    for (const span of [...article.kickers, ...(article.title ? [article.title] : []), ...article.paragraphs])
      toSource(bulletin.map, span).forEach(mark);
  bulletin.furniture.forEach(mark);
  return [...text.split('').entries()].flatMap(([i, char]) => (seen[i] ? [] : [char])).join('');
}

describe('of any text', () => {
  test('each segment of the map says what the source says, and all that layout adds is white space', () => {
    fc.assert(
      fc.property(page, format, (text, as) => {
        const bulletin = bulletinOf(text, as);
        let at = 0;
        for (const { start, end, at: place } of bulletin.map) {
          expect(bulletin.text.slice(at, start)).toMatch(/^[\n ]*$/u);
          expect(bulletin.text.slice(start, end)).toBe(text.slice(place, place + end - start));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(bulletin.text.slice(at)).toBe('');
      }),
      { numRuns: 400 },
    );
  });

  test('no character is lost or told twice', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(lost(text, 'text').replaceAll(isMark, '')).toBe('');
        const bulletin = bulletinOf(text, 'text');
        const places = bulletin.map.map(({ start, end, at }) => ({ start: at, end: at + end - start }));
        const all = [...places, ...bulletin.furniture].toSorted((a, b) => a.start - b.start);
        for (let i = 1; i < all.length; i++) expect(all[i]!.start).toBeGreaterThanOrEqual(all[i - 1]!.end);
      }),
      { numRuns: 400 },
    );
  });

  test('of Markdown only marks and the addresses of links are left out', () => {
    fc.assert(
      fc.property(page, (text) => {
        const rest = lost(text.replaceAll(/[()]/gu, ''), 'markdown');
        expect(rest.replaceAll(isMarkdown, '')).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  test('articles follow one another, and each holds its lines', () => {
    fc.assert(
      fc.property(page, format, (text, as) => {
        const { articles, text: reading } = bulletinOf(text, as);
        articles.forEach((article, i) => {
          expect(article.id).toBe(`a${i + 1}`);
          expect(article.span.start).toBeGreaterThanOrEqual(articles[i - 1]?.span.end ?? 0);
          for (const span of [
            ...article.kickers,
            ...(article.title ? [article.title] : []),
            ...article.paragraphs,
          ]) {
            expect(covers(article.span, span)).toBe(true);
            expect(textOf(reading, span)).not.toMatch(/\n|^\s|\s$/u);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a text is read the same way twice', () => {
    fc.assert(
      fc.property(page, format, (text, as) => expect(bulletinOf(text, as)).toEqual(bulletinOf(text, as))),
      { numRuns: 50 },
    );
  });
});

describe('a text of a megabyte', () => {
  const size = 350_000;
  test.each([
    ['one line of prose', '桑园管护要抓早，'],
    ['one line without a mark', '桑'],
    ['one line of brackets', '（'],
    ['one line of links begun', '[['],
    ['one line of stars', '**'],
    ['one line of rules', '- '],
    ['one line of figures', '1月'],
    ['one line of spaces with a word at the end', ' '],
    ['cuts without an end', '全县召开推进会，要求\n\n'],
    ['leads without an end', '3月8日，全县召开推进会，要求\n\n'],
    ['headlines alone', '# 桑园管护\n\n'],
    ['short lines', '桑园管护\n'],
    ['briefs', '●3月8日，开会。\n'],
  ])('of %s is read whole', (_, piece) => {
    const text = `${piece.repeat(Math.ceil(size / piece.length))}完`;
    for (const as of ['text', 'markdown'] as const) {
      const bulletin = bulletinOf(text, as);
      const told = bulletin.map.reduce((sum, { start, end }) => sum + end - start, 0);
      const set = bulletin.furniture.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(told + set).toBeGreaterThan(0);
    }
  });
});

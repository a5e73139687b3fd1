import fc from 'fast-check';
import { normalize } from '../../src/annotate/normal.ts';
import { annotateSentences } from '../../src/annotate/sentences.ts';
import { PhraseTable } from '../../src/gazetteer/phrases.ts';
import { loadCutter, wordBoundaries } from '../../src/annotate/words.ts';

describe('the text that annotators read', () => {
  test.each([
    ['縣委書記陳國華', '县委书记陈国华'],
    ['３月１８日（星期五），', '3月18日(星期五),'],
    ['会议指出：要“抓落实”；', '会议指出:要“抓落实”;'],
  ])('%s is read as %s', (from, to) => {
    expect(normalize(from)).toBe(to);
  });

  test('has as many units as the reading text, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalize(text).length === text.length));
    expect(normalize('𠮷田、臨屏縣').length).toBe('𠮷田、臨屏縣'.length);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => {
    const span = { start: 0, end: text.length };
    const article = { id: 'a', span, title: null, kickers: [], paragraphs: [span] };
    return annotateSentences(text, [article]).map((s) => text.slice(s.start, s.end));
  };

  test('end with their full stop and the quotation mark behind it', () => {
    expect(sentences('他说:“抓紧办。”会后,大家去了现场。')).toEqual([
      '他说:“抓紧办。”',
      '会后,大家去了现场。',
    ]);
  });

  test('a middle dot broken to a question mark ends none', () => {
    expect(sentences('县长艾力?买买提出席会议。')).toEqual(['县长艾力?买买提出席会议。']);
  });

  test('a question ends one', () => {
    expect(sentences('“有没有困难?”他问大家。')).toEqual(['“有没有困难?”', '他问大家。']);
  });
});

describe('word boundaries', () => {
  test('an unknown name is left in single characters, known words stay whole', () => {
    const text = '开发区党工委副书记杨海';
    const cuts = [...wordBoundaries(text, loadCutter())];
    expect(cuts[0]).toBe(0);
    expect(cuts.at(-1)).toBe(text.length);
    expect(cuts).toContain(text.indexOf('杨'));
    expect(cuts).not.toContain(text.indexOf('发'));
  });

  test('ascend and reach the end on any text', () => {
    const cut = loadCutter();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cuts = [...wordBoundaries(text, cut)];
        expect(cuts.at(-1)).toBe(text.length);
        expect(cuts.every((at, i) => i === 0 || at > cuts[i - 1]!)).toBe(true);
      }),
    );
  });
});

test('the longest phrase at a place wins', () => {
  const table = new PhraseTable([
    ['党组', 1],
    ['党组书记', 2],
    ['书记', 3],
  ]);
  expect(table.at('局党组书记某某', 1)).toEqual({ phrase: '党组书记', value: 2, start: 1, end: 5 });
  expect(table.at('局党组成员', 1)?.value).toBe(1);
  expect(table.at('局党组书记', 1, 3)?.value).toBe(1);
  expect(table.endingAt('局党组书记', 5)?.value).toBe(2);
  expect(table.endingAt('局党组书记', 5, 3)?.value).toBe(3);
  expect(table.at('会议', 0)).toBeNull();
});

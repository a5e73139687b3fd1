import fc from 'fast-check';
import { Ending, Opening } from '../../src/model/index.ts';
import { edgesOf } from '../../src/model/edges.ts';

/** Each as it stands, anchored at both ends in turn. */
const patterns = [
  '会|会议',
  '(?:作|做)了?(?:报告|说明)',
  '[一二三]{1,3}[.、)]',
  '[^,。]会?',
  '\\d+(?:人|名)?',
  '(?<what>镇|乡)?长',
  '(?!会)[会议]x?',
  '\\p{Script=Han}{2}|[A-Z\\-]',
  '(?:省|市)?',
  '.会',
  '\\u4f1a|\\[',
];
const text = fc.string({
  unit: fc.constantFrom(...Array.from('会议作做了报告说明一二三.、)，,。1人镇乡长A-[\u{20bb7} \n')),
  maxLength: 12,
});

describe('a pattern asked for at a place', () => {
  test.each(patterns)('%s finds at its start what it matches there', (source) => {
    const pattern = new RegExp(`^(?:${source})`, 'u');
    const opening = new Opening(pattern);
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (given, start, length) => {
        const end = Math.min(given.length, start + length);
        expect(opening.exec(given, start, end)?.[0]).toBe(pattern.exec(given.slice(start, end))?.[0]);
        expect(opening.test(given, start, end)).toBe(pattern.test(given.slice(start, end)));
      }),
    );
  });

  test.each(patterns)('%s finds at its end what it matches there', (source) => {
    const pattern = new RegExp(`(?:${source})$`, 'u');
    const ending = new Ending(pattern);
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), (given, start, length) => {
        const end = Math.min(given.length, start + length);
        expect(ending.exec(given, start, end)?.[0]).toBe(pattern.exec(given.slice(start, end))?.[0]);
        expect(ending.test(given, start, end)).toBe(pattern.test(given.slice(start, end)));
      }),
    );
  });

  test('is told by its first and last units', () => {
    const { firsts, lasts } = edgesOf(/^(?:村?民|[工农])(?:代表|一)?/u);
    expect(Array.from('村民工农代表一', (_, at) => firsts!.at('村民工农代表一', at))).toEqual([
      // 村民工农, then 代表一
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(Array.from('村民工农代表一', (_, at) => lasts!.at('村民工农代表一', at))).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });
});

import { romanizedDivision } from '../../src/gazetteer/romanized.ts';
import { read } from '../reading.ts';

describe('divisions in Latin letters', () => {
  test.each([
    ['yangzhou', '3210'],
    ['Yangzhoushi', '3210'],
    ['hangzhou', '3301'],
  ])('%s is %s', (word, code) => expect(romanizedDivision(word)).toBe(code));

  test.each(['home', 'dali', 'bulletins', 'chaoyangqu', 'gulouqu'])('%s is none, or more than one', (word) =>
    expect(romanizedDivision(word)).toBeNull(),
  );

  test('a folder or file named after one says whose bulletin it is, where the text does not', () => {
    const place = (path: string) =>
      read('3月5日，县长陈良主持召开会议。', { path, issued: '2023-03-31' }).facts.document.place;
    expect(place('yangzhou/2023-03.txt')).toBe('3210');
    expect(place('bulletins/yangzhou-2023-03.txt')).toBe('3210');
    expect(place('bulletins/yangzhou-hangzhou.txt')).toBeNull();
    expect(place('bulletins/2023-03.txt')).toBeNull();
  });
});

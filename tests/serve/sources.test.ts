import { independentSources } from '../../src/questions/index.ts';

const MEETING = '3月5日，临江区举行春季招商会，区长陈禾主持。';
const OTHER = '区长陈禾3月5日主持了全区春季招商会。';
const said = (...pairs: readonly (readonly [document: string, quote: string])[]) =>
  independentSources(pairs.map(([document, quote]) => ({ document, quote })));

describe('sources of a claim', () => {
  test('are the documents that say it, however often each does', () => {
    expect(said()).toBe(0);
    expect(said(['a', MEETING])).toBe(1);
    expect(said(['a', MEETING], ['a', OTHER])).toBe(1);
    expect(said(['a', MEETING], ['b', OTHER])).toBe(2);
  });

  test('are one where the text is copied, with other spaces, lines and signs', () => {
    expect(said(['a', MEETING], ['b', MEETING])).toBe(1);
    expect(said(['a', MEETING], ['b', '3月5日,临江区举行\n春季招商会，  区长陈禾主持'])).toBe(1);
  });

  test('are one where copies are linked by a third, in whatever order they come', () => {
    const chain = [
      ['a', MEETING],
      ['b', OTHER],
      ['c', MEETING],
      ['c', OTHER],
    ] as const;
    expect(said(...chain)).toBe(1);
    expect(said(...chain.toReversed())).toBe(1);
    expect(said(...chain, ['d', '会议由陈禾主持，各部门参加了此次招商会。'])).toBe(2);
  });

  test('stay several where only a title is the same', () => {
    expect(said(['a', '区长陈禾'], ['b', '区长陈禾'])).toBe(2);
  });
});

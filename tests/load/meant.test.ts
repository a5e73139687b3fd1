import { toRows } from '../../src/load/rows.ts';
import { unpackTrace } from '../../src/resolve/index.ts';
import { read } from '../reading.ts';

/** By article, the units of the posts in which a document has its people of the name. */
const unitsIn = (text: string): string[][] =>
  toRows(read(text, { issued: '2023-03-31', publisher: '青石县融媒体中心' }).facts).claims.flatMap((claim) =>
    claim.kind === 'person' && claim.data.name === '陈良'
      ? [
          claim.data.features.flatMap((trace) =>
            unpackTrace(trace).stations.map(({ unit }) => unit.split(' ')[0]!),
          ),
        ]
      : [],
  );

const NAMED = '# 看望慰问老党员\n\n3月9日，陈良到柳塘村看望慰问老党员。\n';

describe('whom an article names without a post', () => {
  test('is the one of another article of the document', () => {
    expect(unitsIn(`# 水务工作会议召开\n\n3月8日，县水务局局长陈良讲话。\n\n${NAMED}`)).toEqual([
      ['水务局'],
      ['水务局'],
    ]);
  });

  test('is left open where the document may tell of two', () => {
    const two = '# 教育工作会议召开\n\n3月7日，县教育局副局长陈良讲话。\n';
    expect(unitsIn(`# 水务工作会议召开\n\n3月8日，县水务局局长陈良讲话。\n\n${two}\n${NAMED}`)).toEqual([
      ['水务局'],
      ['教育局'],
      [],
    ]);
  });
});

import { readFacts } from '../../src/pipeline.ts';

const problemsOf = (text: string) =>
  readFacts(Buffer.from(`${text}\n`), 'titles.txt')
    .problems.filter(({ code }) => !code.startsWith('date.'))
    .map(({ code, detail }) => `${code} ${detail}`);

describe('what titles leave open', () => {
  test('an office whose body no text names is told once', () => {
    expect(problemsOf('5月8日，站长陈良介绍情况。站长陈良还说，设备已经检修。')).toEqual([
      'organization.unresolved 站长 陈良',
    ]);
  });

  test('a body named elsewhere for the same title, and a mayor without a city, leave nothing open', () => {
    expect(problemsOf('5月8日，城南水文站站长陈良介绍情况。站长陈良还说，设备已经检修。')).toEqual([]);
    expect(problemsOf('5月8日，市长陈良主持会议。')).toEqual([]);
  });

  test('head and deputy of one body at once are told as a conflict', () => {
    expect(problemsOf('5月8日，县教育局局长陈良汇报工作。县教育局副局长陈良参加调研。')).toEqual([
      'person.title-conflict 陈良: 局长, 副局长 县教育局',
    ]);
  });

  test('a surname with a title that may be one of two is told with both', () => {
    expect(problemsOf('5月8日，副县长陈良、副县长陈志远到会。陈副县长讲话。')).toEqual([
      'person.surname-unresolved 陈副县长: 陈良、陈志远',
    ]);
  });
});

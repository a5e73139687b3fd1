import { textOf } from '../../src/model/index.ts';
import { read } from '../reading.ts';

describe('posts', () => {
  test('are one per person, body and title, however often printed', () => {
    const { posts } = read('青石市市长陈良主持会议。市长陈良强调，要抓好落实。青石市市长陈良讲话。');
    expect(posts).toEqual(['陈良 = 青石市人民政府 / 市长']);
  });

  test('are attested on the day that the article names last before them', () => {
    const { facts } = read('3月5日，县教育局局长陈良参加会议。3月8日，县水务局局长李石参加会议。');
    expect(facts.posts.map(({ date }) => date?.edtf)).toEqual(['2023-03-05', '2023-03-08']);
  });

  test('are attested on the day of issue where the article names none', () => {
    const { facts } = read('县教育局局长陈良参加会议。');
    expect(facts.posts.map(({ date }) => date?.edtf)).toEqual(['2023-03-31']);
  });

  test('point at the sentence that says so', () => {
    const { facts } = read('3月5日，青石县召开会议。县教育局局长陈良参加会议。');
    expect(facts.posts[0]!.evidence.map((span) => textOf(facts.document.text, span))).toEqual([
      '县教育局局长陈良参加会议。',
    ]);
  });
});

import { textOf } from '../../src/model/index.ts';
import { read } from '../reading.ts';

const story = [
  '青石县召开防汛工作会议',
  '3月5日，青石县召开防汛工作会议。县委书记陈　良出席会议并讲话，县长李石主持会议。',
  '陈良指出，要抓好排查。他强调，要压实责任。',
  '县水务局局长周海涛汇报了蓄水情况。参加会议的有县领导方小满、高文远。',
].join('\n');

describe('facts', () => {
  const { facts } = read(story);
  const cut = (span: { start: number; end: number }): string => textOf(facts.document.text, span);
  const mentionedIn = (id: string, span: { start: number; end: number }): boolean =>
    facts.persons
      .find((person) => person.id === id)!
      .mentions.some(({ start, end }) => span.start <= start && end <= span.end);

  test('of a story are there', () => {
    expect(facts.persons.map(({ name }) => name)).toEqual(['陈良', '李石', '周海涛', '方小满', '高文远']);
    expect(facts.events.map(({ name }) => name)).toEqual(['防汛工作会议']);
  });

  test('of parts point at sentences that name the person', () => {
    const unnamed = facts.events
      .flatMap(({ participants }) => participants)
      .filter(({ person, evidence }) => !evidence.some((span) => mentionedIn(person, span)));
    expect(unnamed).toEqual([]);
  });

  test('of posts point at sentences that name the person', () => {
    expect(facts.posts.length).toBeGreaterThan(0);
    expect(
      facts.posts.filter(({ person, evidence }) => !evidence.some((span) => mentionedIn(person, span))),
    ).toEqual([]);
  });

  test('have evidence of 600 characters at most', () => {
    const long = [...facts.posts, ...facts.events.flatMap(({ participants }) => participants)].filter(
      ({ evidence }) => evidence.reduce((sum, { start, end }) => sum + end - start, 0) > 600,
    );
    expect(long).toEqual([]);
  });

  test('have evidence that is cut from the text at the ends of sentences', () => {
    const spans = facts.events.flatMap(({ participants }) =>
      participants.flatMap(({ evidence }) => evidence),
    );
    expect(spans.map(cut).filter((text) => !/^[\p{Script=Han}\d“].*[。！？]$/su.test(text))).toEqual([]);
  });

  test('where the sentence has 他 point at a second that has the name', () => {
    const { facts: read2 } = read('3月5日，县委书记陈良出席会议。他强调，要抓好落实。');
    const speak = read2.events[0]!.participants.find(({ role }) => role === 'speak')!;
    expect(speak.evidence.map((span) => textOf(read2.document.text, span))).toEqual([
      '他强调，要抓好落实。',
      '3月5日，县委书记陈良出席会议。',
    ]);
  });

  test('refer to persons, bodies and articles that are there', () => {
    const ids = new Set([...facts.persons, ...facts.organizations, ...facts.articles].map(({ id }) => id));
    const referred = [
      ...facts.posts.flatMap(({ person, organization }) => [person, ...(organization ? [organization] : [])]),
      ...facts.events.flatMap(({ article, participants, organizations }) => [
        article,
        ...participants.map(({ person }) => person),
        ...organizations.map(({ organization }) => organization),
      ]),
    ];
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('hold no two parts that say the same', () => {
    const keys = facts.events.flatMap(({ id, participants }) =>
      participants.map(({ person, role }) => `${id} ${person} ${role}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('who organizes', () => {
  test('an official’s body does not organize what the official attends', () => {
    const { facts } = read('3月5日，县教育局局长陈良出席柳塘小学开学典礼。');
    expect(facts.events[0]!.organizations.filter(({ role }) => role === 'organizer')).toEqual([]);
  });
});

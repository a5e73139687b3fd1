import { readFacts } from '../../src/pipeline.ts';

const partsIn = (text: string) => {
  const { events, persons, organizations } = readFacts(Buffer.from(`${text}\n`), 'behalf.txt');
  const people = new Map(persons.map(({ id, name }) => [id, name]));
  const bodies = new Map(organizations.map(({ id, name }) => [id, name]));
  return events.flatMap(({ participants }) =>
    participants.map(({ person, role, onBehalfOf }) => [
      people.get(person),
      role,
      onBehalfOf ? bodies.get(onBehalfOf) : null,
    ]),
  );
};

describe('speaking for others', () => {
  test('who speaks for a body is told with it', () => {
    expect(partsIn('5月8日，县里召开座谈会。县长陈良代表县政府讲话。')).toEqual([
      ['陈良', 'speak', '县政府'],
    ]);
  });

  test('what comes before and after is in one’s own name', () => {
    expect(
      partsIn('5月8日，县里召开座谈会。县长陈良出席会议，并代表县政府致辞。副县长孙洁主持会议。'),
    ).toEqual([
      ['陈良', 'attend', null],
      ['陈良', 'speak', '县政府'],
      ['孙洁', 'chair', null],
    ]);
  });

  test('who only sends someone takes no part', () => {
    expect(partsIn('5月8日，受县委书记陈良委托，县长孙洁主持召开座谈会。')).toEqual([
      ['孙洁', 'chair', null],
    ]);
  });
});

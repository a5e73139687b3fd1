import { readFacts } from '../../src/pipeline.ts';

const listOf = (text: string) => {
  const { events, persons } = readFacts(Buffer.from(`${text}\n`), 'order.txt');
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  return events.flatMap(({ participants }) =>
    participants
      .filter(({ role }) => role === 'attend')
      .map(({ person, order, unordered }) => [names.get(person), order, unordered ?? false]),
  );
};

describe('the order of a list of names', () => {
  test('is that of print', () => {
    expect(listOf('5月8日，县里召开防汛会议。县领导陈良、孙洁、李岩出席会议。')).toEqual([
      ['陈良', 0, false],
      ['孙洁', 1, false],
      ['李岩', 2, false],
    ]);
  });

  test('means nothing where the list is by strokes', () => {
    expect(listOf('5月8日，县里召开防汛会议。县领导李岩、孙洁、陈良（按姓氏笔画为序）出席会议。')).toEqual([
      ['李岩', 0, true],
      ['孙洁', 1, true],
      ['陈良', 2, true],
    ]);
  });
});

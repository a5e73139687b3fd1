import type { ParticipationRow, StoredClaim } from '../../src/graph/index.ts';
import { type PrintedList, precedenceOf, printedLists } from '../../src/tenures/index.ts';

const list = (event: string, names: string, unordered = false): PrintedList => {
  const people = names.split(' ');
  const evidence = new Map(people.map((person) => [person, [`evd-${event}-${person}`]]));
  return { event, people, unordered, evidence };
};
const PEOPLE = ['甲', '乙', '丙', '丁'];
const edgesOf = (lists: readonly PrintedList[], people = PEOPLE): string[] => {
  const { tiers, edges } = precedenceOf(lists, people);
  const name = (tier: number) => tiers[tier]!.people.join('=');
  return edges.map(({ before, after, times, of }) => `${name(before)} > ${name(after)} ${times}/${of}`);
};

describe('the order of precedence', () => {
  test('is that of the lists, with how often it was so; what comes out even has no edge', () => {
    const lists = [list('a', '甲 乙 丙'), list('b', '甲 丙'), list('c', '丙 甲 乙'), list('d', '甲 乙')];
    expect(edgesOf(lists)).toEqual(['甲 > 丙 2/3', '甲 > 乙 3/3']);
    expect(precedenceOf(lists, PEOPLE).pairs).toEqual([
      { before: '甲', after: '乙', times: 3, of: 3 },
      { before: '甲', after: '丙', times: 2, of: 3 },
      { before: '丙', after: '乙', times: 1, of: 2 },
    ]);
  });

  test('drops edges that follow from others', () => {
    expect(edgesOf([list('a', '甲 乙 丙 丁')])).toEqual(['甲 > 乙 1/1', '乙 > 丙 1/1', '丙 > 丁 1/1']);
  });

  test('says nothing of those whom no chain of lists joins', () => {
    const found = precedenceOf([list('a', '甲 乙'), list('b', '丙 丁')], PEOPLE);
    expect(found.edges).toHaveLength(2);
    expect(found.tiers.filter(({ rank }) => rank === 0).map(({ people }) => people)).toEqual([
      ['丙'],
      ['甲'],
    ]);
  });

  test('puts those in one tier whom lists put in a circle', () => {
    const circle = [list('a', '甲 乙'), list('b', '乙 丙'), list('c', '丙 甲')];
    const lists = [...circle, list('d', '甲 丁'), list('e', '乙 丁')];
    expect(precedenceOf(circle, PEOPLE)).toMatchObject({
      tiers: [{ people: ['丙', '乙', '甲'] }],
      edges: [],
    });
    expect(edgesOf(lists)).toEqual(['乙=甲=丙 > 丁 2/2']);
  });

  test('leaves out lists by strokes of the surname, and counts them', () => {
    const found = precedenceOf([list('a', '甲 乙'), list('b', '乙 甲', true)], PEOPLE);
    expect(found).toMatchObject({
      lists: 1,
      unordered: 1,
      edges: [{ times: 1, of: 1, evidence: ['evd-a-甲', 'evd-a-乙'] }],
    });
  });

  test('counts copies of one list of one event once, the same order at another event again', () => {
    expect(edgesOf([list('a', '甲 乙'), list('a', '甲 乙'), list('b', '甲 乙')])).toEqual(['甲 > 乙 2/2']);
  });

  test('passes over people who are not asked about', () => {
    expect(edgesOf([list('a', '甲 戊 乙')])).toEqual(['甲 > 乙 1/1']);
  });

  test('is the same in whatever order the lists come', () => {
    const lists = [list('a', '甲 乙 丙'), list('b', '丙 甲'), list('c', '乙 丁 甲'), list('d', '丁 丙')];
    expect(precedenceOf(lists.toReversed(), PEOPLE.toReversed())).toEqual(precedenceOf(lists, PEOPLE));
  });
});

describe('printed lists', () => {
  const row = (person: string): ParticipationRow =>
    ({ id: `par-${person}`, event: 'evt', person, order: 0 }) as unknown as ParticipationRow;
  const claim = (member: string, order: number, role = 'attend'): StoredClaim =>
    ({
      id: `${member} ${order}`,
      kind: 'participation',
      data: { event: member, order, role, unordered: false },
      evidence: [`evd-${member}-${order}`],
    }) as unknown as StoredClaim;

  test('of two reports of one event stand each by themselves', () => {
    const lists = printedLists(
      [row('甲'), row('乙'), row('丙')],
      [[claim('one', 0), claim('two', 2)], [claim('one', 1), claim('two', 0)], [claim('two', 1)]],
    );
    expect(lists.map(({ people, evidence }) => `${people.join('')} ${evidence.get('乙')!.join()}`)).toEqual([
      '甲乙 evd-one-1',
      '乙丙甲 evd-two-0',
    ]);
  });

  test('do not mix roles', () => {
    const lists = printedLists([row('甲'), row('乙')], [[claim('one', 0)], [claim('one', 0, 'accompany')]]);
    expect(lists.map(({ people }) => people)).toEqual([['乙'], ['甲']]);
  });
});

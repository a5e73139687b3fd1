import { align, coincides, majority, touches } from './align.ts';
import type { FoundGraph, FoundHolder, FoundMention, FoundTenure } from './found.ts';
import { generate, SMALL } from './generate.ts';
import { lineUpDays, plainTitle } from './score-tenures.ts';
import { score } from './score.ts';
import { scoreReorganizations } from './score-reorganizations.ts';
import type { BodyMention, PersonMention, Truth, TrueSpell } from './truth.ts';

const person = (id: string, document: string, start: number): PersonMention => ({
  document,
  start,
  end: start + 3,
  text: '江正明',
  person: id,
  form: 'name',
  slip: false,
});
const body = (id: string, document: string, start: number, more: Partial<BodyMention> = {}): BodyMention => ({
  document,
  start,
  end: start + 4,
  text: '市财政局',
  body: id,
  era: 0,
  optional: false,
  ...more,
});
const at = (
  entity: string,
  { document, start, end }: { document: string; start: number; end: number },
): FoundMention => ({
  document,
  start,
  end,
  entity,
});
const spell = (more: Partial<TrueSpell>): TrueSpell => ({
  id: 's1',
  person: 'p1',
  seat: 'b1|局长',
  body: 'b1',
  title: '局长',
  titles: ['局长'],
  start: '2020-03-10',
  startsBefore: false,
  end: '2022-06-01',
  startNoticed: true,
  endNoticed: false,
  firstAttested: '2020-03-10',
  lastAttested: '2022-05-01',
  ...more,
});
const official = (id: string): Truth['people'][number] => ({
  id,
  name: '江正明',
  kind: 'official',
  namesake: null,
});

const truthOf = (more: Partial<Truth>): Truth => ({
  from: '2019-01-01',
  to: '2023-12-31',
  people: [official('p1'), official('p2')],
  bodies: [],
  seats: [],
  spells: [],
  moves: [],
  reorganizations: [],
  events: [],
  personMentions: [],
  bodyMentions: [],
  attestations: [],
  ...more,
});
const graphOf = (more: Partial<FoundGraph>): FoundGraph => ({
  reorganizations: [],
  people: [],
  bodies: [],
  tenures: [],
  lineUps: { days: [], holders: [] },
  ...more,
});

describe('pairs of mentions', () => {
  const one = [person('p1', 'a', 0), person('p1', 'b', 0), person('p1', 'c', 0)];
  const other = [person('p2', 'a', 10), person('p2', 'b', 10)];
  const truth = truthOf({ personMentions: [...one, ...other] });

  test('all right', () => {
    const people = [...one.map((mention) => at('x', mention)), ...other.map((mention) => at('y', mention))];
    expect(score(truth, graphOf({ people })).people).toEqual({
      precision: 1,
      recall: 1,
      recallOfPrinted: 1,
      printed: 5,
      read: 5,
      elsewhere: 0,
    });
  });

  test('two namesakes put together cost precision: 3 + 1 of 10 pairs belong together', () => {
    const people = [...one, ...other].map((mention) => at('x', mention));
    expect(score(truth, graphOf({ people })).people).toMatchObject({ precision: 0.4, recall: 1 });
  });

  test('one person left as two costs recall: 1 + 1 of 4 pairs were found', () => {
    const people = [
      at('x', one[0]!),
      at('x', one[1]!),
      at('z', one[2]!),
      ...other.map((mention) => at('y', mention)),
    ];
    expect(score(truth, graphOf({ people })).people).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('what was not read is missed only among all that is printed; what stands elsewhere is counted apart', () => {
    const people = [at('x', one[0]!), at('x', one[1]!), at('y', { document: 'c', start: 40, end: 43 })];
    expect(score(truth, graphOf({ people })).people).toEqual({
      precision: 1,
      recall: 1,
      recallOfPrinted: 0.25,
      printed: 5,
      read: 2,
      elsewhere: 1,
    });
  });

  test('bylines count neither for nor against', () => {
    const people = [official('p1'), { ...official('n1'), kind: 'reporter' as const }];
    const reporter = person('n1', 'd', 0);
    const told = truthOf({ people, personMentions: [...one, reporter] });
    const found = [...one, reporter].map((mention) => at('x', mention));
    expect(score(told, graphOf({ people: found })).people).toMatchObject({
      precision: 1,
      recall: 1,
      printed: 3,
      read: 3,
    });
  });

  test('optional mentions of bodies count neither for nor against', () => {
    const mentions = [body('b1', 'a', 0), body('b1', 'b', 0), body('b2', 'b', 20, { optional: true })];
    const found = mentions.map((mention) => at('x', mention));
    const { bodies } = score(truthOf({ bodyMentions: mentions }), graphOf({ bodies: found }));
    expect(bodies).toMatchObject({ precision: 1, recall: 1, printed: 2, read: 2, elsewhere: 0 });
  });

  test('a renamed body as two entities is wrong, unless two that are linked are accepted', () => {
    const mentions = [
      body('b1', 'a', 0),
      body('b1', 'b', 0),
      body('b1', 'c', 0, { era: 1 }),
      body('b1', 'd', 0, { era: 1 }),
    ];
    const apart = graphOf({ bodies: mentions.map((mention) => at(`x${mention.era}`, mention)) });
    const joined = graphOf({ bodies: mentions.map((mention) => at('x', mention)) });
    const truthOfBodies = truthOf({ bodyMentions: mentions });
    expect(score(truthOfBodies, apart).bodies).toMatchObject({ precision: 1, recall: 1 / 3 });
    expect(score(truthOfBodies, apart, { renamed: 'either' }).bodies).toMatchObject({
      precision: 1,
      recall: 1,
    });
    expect(score(truthOfBodies, joined, { renamed: 'either' }).bodies).toMatchObject({
      precision: 1,
      recall: 1,
    });
  });
});

describe('which mention is which', () => {
  test('the same stretch goes before one around it, each once', () => {
    const inner = body('b1', 'a', 0);
    const outer = body('b2', 'a', 0, { end: 6 });
    const found = [at('x', outer), at('y', inner)];
    expect(align([inner, outer], found, coincides).map((one) => [one.true.body, one.entity])).toEqual([
      ['b1', 'y'],
      ['b2', 'x'],
    ]);
    expect(align([inner, outer], found.slice(1), coincides).map((one) => one.true.body)).toEqual(['b1']);
  });

  test('市委 within 市委组织部 is not that body, but 江 is 江书记', () => {
    const department = body('b1', 'a', 0, { end: 5 });
    expect(align([department], [at('x', { document: 'a', start: 0, end: 2 })], coincides)).toEqual([]);
    const surname = { ...person('p1', 'a', 5), end: 6, form: 'surname' as const };
    expect(align([surname], [at('x', { document: 'a', start: 5, end: 8 })], touches)).toHaveLength(1);
    expect(align([surname], [at('x', { document: 'b', start: 5, end: 8 })], touches)).toHaveLength(0);
  });

  test('an entity is whom most of its mentions name', () => {
    const pairs = [
      { entity: 'x', id: 'p2' },
      { entity: 'x', id: 'p1' },
      { entity: 'x', id: 'p2' },
      { entity: 'y', id: 'p2' },
      { entity: 'y', id: 'p1' },
    ];
    expect(majority(pairs)).toEqual(
      new Map([
        ['x', 'p2'],
        ['y', 'p1'],
      ]),
    );
  });
});

/** One person x (p1) and one body y (b1), and what is true and found of them. */
const scoreOf = (
  spells: TrueSpell[],
  found: { tenures?: FoundTenure[]; days?: string[]; holders?: FoundHolder[] },
): ReturnType<typeof score> => {
  const named = [person('p1', 'a', 0), person('p2', 'a', 30)];
  const bodies = [body('b1', 'a', 10), body('b2', 'a', 20)];
  return score(
    truthOf({ spells, personMentions: named, bodyMentions: bodies }),
    graphOf({
      people: [at('x', named[0]!), at('z', named[1]!)],
      bodies: [at('y', bodies[0]!), at('w', bodies[1]!), at('group', { document: 'a', start: 60, end: 66 })],
      tenures: found.tenures ?? [],
      lineUps: { days: found.days ?? [], holders: found.holders ?? [] },
    }),
  );
};

describe('post spells', () => {
  const tenure = (more: Partial<FoundTenure>): FoundTenure => ({
    person: 'x',
    body: 'y',
    title: '局长',
    attestedFrom: '2020-04-01',
    attestedTo: '2022-05-01',
    start: { earliest: '2020-03-10', latest: '2020-03-10' },
    end: { earliest: '2022-05-01', latest: '2022-07-01' },
    ...more,
  });

  test.each<[string, Partial<FoundTenure>, boolean]>([
    ['bounds that hold the true days', {}, true],
    [
      'bounds that are open',
      { start: { earliest: null, latest: '2020-04-01' }, end: { earliest: '2022-05-01', latest: null } },
      true,
    ],
    ['a start after the true one', { start: { earliest: '2020-03-20', latest: '2020-04-01' } }, false],
    ['a start before the true one', { start: { earliest: '2020-01-01', latest: '2020-03-01' } }, false],
    [
      'a day off, as the day of a notice may be read',
      { start: { earliest: '2020-03-11', latest: '2020-03-11' } },
      true,
    ],
    ['an end before the true one', { end: { earliest: '2021-01-01', latest: '2022-05-20' } }, false],
    ['an end after the true one', { end: { earliest: '2022-06-10', latest: null } }, false],
    [
      'attested before it began',
      { attestedFrom: '2019-12-01', start: { earliest: null, latest: null } },
      false,
    ],
    ['attested after it ended', { attestedTo: '2022-08-01', end: { earliest: null, latest: null } }, false],
    ['another body', { body: 'w' }, false],
    ['another person', { person: 'z' }, false],
    ['another title', { title: '副局长' }, false],
    ['no body named', { body: null }, true],
    ['title with a bracket', { title: '局长（兼）' }, true],
  ])('%s', (_, more, right) => {
    const { spells } = scoreOf([spell({})], { tenures: [tenure(more)] });
    expect(spells).toMatchObject({ found: 1, consistent: right ? 1 : 0, share: right ? 1 : 0 });
  });

  test('a tenure without a true spell is untrue, one in a body that the truth does not know is left out', () => {
    const { spells } = scoreOf([spell({})], {
      tenures: [tenure({ body: 'w' }), tenure({ body: 'group', title: '组长' })],
    });
    expect(spells).toMatchObject({ found: 1, consistent: 0, untrue: 1, outside: 1, covered: 0 });
  });

  test('who holds a seat to the last day has no end; who held it on the first began then or before', () => {
    const open = spell({ start: '2019-01-01', startsBefore: true, end: null });
    const since = (earliest: string | null, latest: string | null): number =>
      scoreOf([open], {
        tenures: [tenure({ start: { earliest, latest }, end: { earliest: '2022-05-01', latest: null } })],
      }).spells.consistent;
    expect(since(null, '2020-04-01')).toBe(1);
    expect(since('2018-01-01', '2018-02-01')).toBe(1);
    expect(since('2019-03-01', '2020-04-01')).toBe(0);
    expect(
      scoreOf([open], { tenures: [tenure({ start: { earliest: null, latest: null } })] }).spells.consistent,
    ).toBe(0);
  });

  test('two spells are two tenures: one over both is wrong, and covers both', () => {
    const two = [
      spell({ end: '2020-12-01', lastAttested: '2020-11-01' }),
      spell({ id: 's2', start: '2021-09-01', firstAttested: '2021-09-01' }),
    ];
    const over = scoreOf(two, { tenures: [tenure({})] }).spells;
    expect(over).toMatchObject({ consistent: 0, attested: 2, covered: 1 });
    const apart = [
      tenure({ attestedTo: '2020-11-01', end: { earliest: '2020-11-01', latest: '2021-09-10' } }),
      tenure({ attestedFrom: '2021-09-01', start: { earliest: '2020-11-01', latest: '2021-09-01' } }),
    ];
    expect(scoreOf(two, { tenures: apart }).spells).toMatchObject({ found: 2, consistent: 2, covered: 1 });
  });

  test('副市长 may run through the time as 常务副市长', () => {
    const deputy = spell({ title: '副市长', titles: ['副市长'], end: '2021-05-01' });
    const first = spell({
      id: 's2',
      title: '常务副市长',
      titles: ['常务副市长', '副市长'],
      start: '2021-05-01',
    });
    const tenures = [
      tenure({ title: '副市长' }),
      tenure({
        title: '常务副市长',
        attestedFrom: '2021-06-01',
        start: { earliest: '2021-04-01', latest: '2021-06-01' },
      }),
    ];
    expect(scoreOf([deputy, first], { tenures }).spells).toMatchObject({ found: 2, consistent: 2 });
  });

  test('of bounds that notices give, those given to the day are counted', () => {
    const wide = tenure({ start: { earliest: null, latest: '2020-04-01' } });
    expect(scoreOf([spell({})], { tenures: [tenure({})] }).spells).toMatchObject({ noticed: 1, exact: 1 });
    expect(scoreOf([spell({})], { tenures: [wide] }).spells).toMatchObject({
      noticed: 1,
      exact: 0,
      consistent: 1,
    });
  });
});

describe('line-ups', () => {
  const holder = (more: Partial<FoundHolder>): FoundHolder => ({
    day: '2021-01-01',
    body: 'y',
    title: '局长',
    person: 'x',
    status: 'attested',
    ...more,
  });
  const days = ['2021-01-01'];

  test('the holder is right, another is wrong, and said to be attested is worse', () => {
    expect(scoreOf([spell({})], { days, holders: [holder({})] }).lineUps).toEqual({
      days: 1,
      right: 1,
      wrong: 0,
      missed: 0,
      share: 1,
      wronglyAttested: 0,
    });
    const wrong = [
      holder({}),
      holder({ person: 'z' }),
      holder({ person: 'z', title: '副局长', status: 'inferred' }),
    ];
    expect(scoreOf([spell({})], { days, holders: wrong }).lineUps).toMatchObject({
      right: 1,
      wrong: 2,
      share: 1 / 3,
      wronglyAttested: 1,
    });
  });

  test('nobody named on a day between two attestations is a holder missed', () => {
    expect(scoreOf([spell({})], { days }).lineUps).toMatchObject({ right: 0, missed: 1, share: 0 });
    const unknowable = spell({ firstAttested: '2021-03-01' });
    expect(scoreOf([unknowable], { days }).lineUps).toMatchObject({ missed: 0, share: 1 });
    expect(scoreOf([unknowable], { days, holders: [holder({ status: 'inferred' })] }).lineUps).toMatchObject({
      right: 1,
    });
  });

  test('two titles of one seat are one holder', () => {
    const first = spell({ title: '常务副市长', titles: ['常务副市长', '副市长'] });
    const holders = [holder({ title: '副市长' }), holder({ title: '常务副市长' })];
    expect(scoreOf([first], { days, holders }).lineUps).toMatchObject({ right: 1, wrong: 0 });
  });

  test('the day of a change is held by both', () => {
    const changed = ['2022-06-01'];
    expect(
      scoreOf([spell({})], { days: changed, holders: [holder({ day: '2022-06-01' })] }).lineUps,
    ).toMatchObject({ right: 1 });
    expect(
      scoreOf([spell({})], { days: ['2022-06-09'], holders: [holder({ day: '2022-06-09' })] }).lineUps,
    ).toMatchObject({ wrong: 1, wronglyAttested: 1 });
  });

  test('days are within the world and the same for a seed', () => {
    const asked = lineUpDays(truthOf({}), 100, 1);
    expect(new Set(asked).size).toBe(100);
    expect(asked).toEqual(lineUpDays(truthOf({}), 100, 1));
    expect(asked.every((day) => day > '2019-01-01' && day < '2023-12-31')).toBe(true);
  });
});

test('titles are compared without blanks, brackets and 原', () => {
  expect(plainTitle('原副 局长（主持工作）')).toBe('副局长');
});

test('the truth itself, given as a graph, has full marks', () => {
  const { truth } = generate(5, SMALL);
  const days = lineUpDays(truth, 100, 2);
  const exactly = (day: string | null): FoundTenure['start'] => ({ earliest: day, latest: day });
  const graph: FoundGraph = {
    people: truth.personMentions.map((mention) => at(mention.person, mention)),
    bodies: truth.bodyMentions.map((mention) => at(mention.body, mention)),
    tenures: truth.spells.map((one) => ({
      person: one.person,
      body: one.body,
      title: one.title,
      attestedFrom: one.firstAttested,
      attestedTo: one.lastAttested,
      start: one.startsBefore ? { earliest: null, latest: one.start } : exactly(one.start),
      end: exactly(one.end),
    })),
    reorganizations: [],
    lineUps: {
      days,
      holders: days.flatMap((day) =>
        truth.spells
          .filter((one) => one.start <= day && (one.end === null || day < one.end))
          .map((one) => ({
            day,
            body: one.body,
            title: one.title,
            person: one.person,
            status: 'attested' as const,
          })),
      ),
    },
  };
  const { people, bodies, spells, lineUps } = score(truth, graph);
  expect(people).toMatchObject({ precision: 1, recall: 1, recallOfPrinted: 1, elsewhere: 0 });
  expect(bodies).toMatchObject({ precision: 1, recall: 1, recallOfPrinted: 1, elsewhere: 0 });
  expect(spells).toMatchObject({ share: 1, untrue: 0, covered: 1, exact: 1 });
  expect(lineUps).toMatchObject({ wrong: 0, missed: 0, share: 1, wronglyAttested: 0 });
});

describe('what became of bodies', () => {
  const day = '2019-03-12';
  const trueBody = (id: string, names: readonly string[], from = '2019-01-01') => ({
    id,
    place: 'city' as const,
    names: names.map((name, i) => ({ name, from: i === 0 ? from : day })),
    parent: null,
    from,
    to: null,
  });
  const change = (kind: 'renamed' | 'merged' | 'split', before: string[], after: string[]) => ({
    id: kind,
    kind,
    day,
    before,
    after,
    oldNames: [],
    newNames: [],
    document: 'd',
  });
  const truth = truthOf({
    bodies: [
      trueBody('b1', ['水务局', '水利局']),
      trueBody('b2', ['规划局']),
      trueBody('b3', ['资规局'], day),
    ],
    bodyMentions: [
      body('b1', 'd', 0),
      body('b1', 'd', 10, { era: 1 }),
      body('b2', 'd', 20),
      body('b3', 'd', 30),
    ],
    reorganizations: [
      change('renamed', ['b1'], ['b1']),
      change('merged', ['b2'], ['b3']),
      { ...change('split', ['b1'], ['b1', 'b3']), document: null },
    ],
  });
  const found = (kind: string, predecessor: string, successor: string | null, on = day) => ({
    kind,
    predecessor,
    successor,
    date: { earliest: on, latest: on },
  });
  const scored = (...reorganizations: readonly ReturnType<typeof found>[]) =>
    scoreReorganizations(
      truth,
      graphOf({
        bodies: ['old', 'new', 'planning', 'resources'].map((entity, i) =>
          at(entity, truth.bodyMentions[i]!),
        ),
        reorganizations,
      }),
    );

  test('all that papers tell, found, has full marks; what none tells is not asked for', () => {
    expect(scored(found('renamed', 'old', 'new'), found('merged', 'planning', 'resources'))).toMatchObject({
      told: 2,
      right: 2,
      precision: 1,
      recall: 1,
    });
  });

  test('another kind, another day, other bodies and other directions are not right', () => {
    expect(scored(found('merged', 'old', 'new'))).toMatchObject({ paired: 1, ofKind: 0, right: 0 });
    expect(scored(found('renamed', 'old', 'new', '2019-03-13'))).toMatchObject({ ofKind: 1, right: 0 });
    expect(scored(found('renamed', 'new', 'old'), found('abolished', 'planning', null))).toMatchObject({
      paired: 0,
      found: 2,
      precision: 0,
    });
  });
});

import fc from 'fast-check';
import {
  type Acquaintance,
  gatherPeople,
  personMarks,
  type Publishing,
  stationOf,
  tellApart,
} from '../../src/resolve/index.ts';

const COUNTY = { publisher: '临屏县融媒体中心', place: '320923' };
const NEXT_COUNTY = { publisher: '沅口县融媒体中心', place: '320924' };
const PREFECTURE = { publisher: '云溪日报', place: '320900' };
const FAR = { publisher: '石埠报', place: '440305' };
const NOWHERE = { publisher: null, place: null };
const SHORT: Readonly<Record<string, string>> = { '320923': '临屏', '320924': '沅口', '320900': '云溪' };
const shortName = (code: string) => SHORT[code] ?? null;

/** `单位 免单位 原单位 年-月`, by whose bulletin; 免 and 原: removed from it by a notice, once in it; no body: only named. */
function trace(said: string, publishing: Publishing = COUNTY, more: Partial<Acquaintance> = {}): string {
  const words = said.split(' ').filter((word) => word !== '');
  const month = words.find((word) => /^\d/u.test(word)) ?? null;
  const stations = words
    .filter((word) => word !== month)
    .map((word) => {
      const held = word.startsWith('免') ? 'left' : word.startsWith('原') ? 'past' : 'now';
      const name = held === 'now' ? word : word.slice(1);
      const place = name.startsWith('沅口') ? '320924' : name.startsWith('市') ? '320900' : publishing.place;
      const kind = name.endsWith('公司') ? 'company' : 'government';
      return stationOf({ name, kind, level: null, place }, '主任', publishing, shortName, held)!;
    });
  const person = {
    name: '王启明',
    document: 'doc',
    byline: false,
    active: true,
    namesake: null,
    stations,
    month,
    ...more,
  };
  return personMarks(person, publishing, shortName).features[0]!;
}

/** Traces by the cluster in which they are, in order. */
function people(traces: readonly string[], name = '王启明'): number[] {
  const clusters = tellApart(name, traces);
  const numbers = new Map<number, number>();
  return traces.map((text) => {
    const cluster = clusters.get(text)!;
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
    return numbers.get(cluster)!;
  });
}

describe('one person', () => {
  test.each([
    ['in one body all along', ['县教育局 2021-03', '县教育局 2022-03']],
    ['in two bodies of the county, one after the other', ['县教育局 2021-03', '河西镇政府 2021-09']],
    [
      'told of in both in the month of the change',
      ['县教育局 2021-03', '县教育局 2021-09', '河西镇政府 2021-09'],
    ],
    ['leading the county and a bureau', ['县政府 2021-03', '县政府 县公安局 2021-05', '县公安局 2021-06']],
    [
      'in party and government of one town',
      ['河西镇党委 2021-03', '河西镇政府 2021-05', '河西镇党委 2021-07'],
    ],
    [
      'in two bodies that one text gives together',
      ['县教育局 河西镇政府 2021-03', '县教育局 2021-05', '河西镇政府 2021-07'],
    ],
    [
      'in a bureau whose name is shortened',
      ['县教育体育局 2021-03', '县教体局 2021-05', '县教育体育局 2021-09'],
    ],
    [
      'whom a notice removes from one post and gives another',
      ['县教育局 2021-03', '免县教育局 县水务局 2022-05', '县水务局 2023-05'],
    ],
    [
      'removed a month after the new post was given',
      ['县教育局 2021-03', '县水务局 2021-05', '免县教育局 2021-06'],
    ],
    [
      'in a bureau of a zone that was raised, whose name many share',
      ['县开发区招商局 2021-03', '县高新区招商局 2021-09'],
    ],
    [
      'in party and congress of the county, as texts say',
      ['县委 2021-03', '县委 县人大 2021-05', '县人大 2021-07', '县委 2021-09'],
    ],
    ['spoken of by a post of before', ['县教育局 2021-03', '县水务局 2021-09', '原县教育局 2022-09']],
    ['with a post, and only named', ['县教育局 2021-03', '2021-04']],
    ['only named, in one paper', ['2021-03', '2022-04']],
  ])('%s', (_, said) => {
    expect(people(said.map((one) => trace(one)))).toEqual(said.map(() => 0));
  });

  test('whom the county knows and its prefecture, each by posts in the county', () => {
    const traces = [
      trace('县教育局 2021-03'),
      trace('临屏县教育局 2021-05', { ...PREFECTURE, place: '320923' }),
    ];
    expect(people(traces)).toEqual([0, 0]);
  });

  test('who moves to the next county, where the name is a rare one', () => {
    const traces = [trace('县教育局 2021-03'), trace('沅口县教育局 2021-09', NEXT_COUNTY)];
    expect(people(traces)).toEqual([0, 0]);
    expect(people(traces, '王伟')).toEqual([0, 1]);
  });
});

describe('two people', () => {
  test('in two bureaus at one time', () => {
    const said = ['县教育局 2021-03', '县水务局 2021-05', '县教育局 2021-09', '县水务局 2021-11'];
    expect(people(said.map((one) => trace(one)))).toEqual([0, 1, 0, 1]);
  });

  test('by the months of a post taken together, whichever paper tells of it', () => {
    const traces = [
      trace('县教育局 2021-03'),
      trace('县水务局 2021-05'),
      trace('县教育局 2021-09', { ...COUNTY, publisher: '临屏政务' }),
      trace('县水务局 2021-05', { ...COUNTY, publisher: '临屏政务' }),
    ];
    expect(people(traces)).toEqual([0, 1, 0, 1]);
  });

  test('of whom one is removed from a post long after the other came to theirs', () => {
    expect(
      people(['县教育局 2021-03', '县水务局 2021-05', '免县教育局 2022-01'].map((one) => trace(one))),
    ).toEqual([0, 1, 0]);
  });

  test('who lead the county and a bureau for months, and no text calls one of them both', () => {
    const said = [
      '县政府 2021-03',
      '县水务局 2021-04',
      '县政府 2021-06',
      '县水务局 2021-05',
      '县水务局 2021-08',
      '县政府 2021-08',
    ];
    expect(people(said.map((one) => trace(one)))).toEqual([0, 1, 0, 1, 1, 0]);
  });

  test('who lead the party and the conference of one county for months', () => {
    const said = ['2021-03', '2021-05', '2021-07'].flatMap((month) => [`县委 ${month}`, `县政协 ${month}`]);
    expect(people(said.map((one) => trace(one)))).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('whom one article has taken for one, though both posts go on', () => {
    const apart = ['2021-03', '2021-05', '2021-07', '2021-09', '2021-11'];
    const said = [
      ...apart.map((month) => `县教育局 ${month}`),
      ...apart.map((month) => `县水务局 ${month}`),
      '县教育局 县水务局 2021-06',
    ];
    expect(people(said.map((one) => trace(one)))).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2]);
  });

  test('of whom one led the county, and the other is a bureau’s deputy since', () => {
    const deputy = {
      unit: '水务局 place 320923',
      scope: 'place 320923',
      leading: false,
      company: false,
    } as const;
    const later = trace('2021-09', COUNTY, { stations: [{ ...deputy, rank: 'deputy', held: 'now' }] });
    expect(people([trace('县政府 2021-03'), later])).toEqual([0, 1]);
    expect(people([later, trace('县政府 2022-03')])).toEqual([0, 0]);
  });

  test('in two towns at one time, one of whom moves on', () => {
    const said = [
      '河西镇政府 2021-03',
      '河东镇党委 2021-02',
      '河东镇党委 2021-08',
      '河西镇政府 2021-07',
      '县水务局 2022-05',
    ];
    expect(people(said.map((one) => trace(one))).slice(0, 4)).toEqual([0, 1, 1, 0]);
  });

  test('in two counties at one time', () => {
    const traces = [
      trace('县政府 2021-03'),
      trace('沅口县政府 2021-04', NEXT_COUNTY),
      trace('县政府 2021-05'),
      trace('沅口县政府 2021-06', NEXT_COUNTY),
    ];
    expect(people(traces)).toEqual([0, 1, 0, 1]);
  });

  test('in two far cities, whenever it was', () => {
    expect(people([trace('县教育局 2021-03'), trace('市教育局 2023-03', FAR)])).toEqual([0, 1]);
  });

  test('whom one document tells apart, unless others know both posts of one', () => {
    const [one, other] = [0, 1].map((which) => ({ namesake: ['doc', which] as const }));
    expect(people([trace('县教育局 2021-03', COUNTY, one), trace('县政府 2021-03', COUNTY, other)])).toEqual([
      0, 1,
    ]);
  });

  test('a reporter and an official', () => {
    const reporter = { byline: true, active: false };
    expect(people([trace('县教育局 2021-03'), trace('2021-03', COUNTY, reporter)])).toEqual([0, 1]);
    expect(people([trace('2021-02', COUNTY, reporter), trace('2021-03', COUNTY, reporter)])).toEqual([0, 0]);
  });

  test('of whom one is only named where two are about: left apart from both', () => {
    const said = ['县教育局 2021-03', '县水务局 2021-04', '县教育局 2021-09', '县水务局 2021-10', '2021-06'];
    expect(people(said.map((one) => trace(one)))).toEqual([0, 1, 0, 1, 2]);
  });

  test('of whom one has left by then: the other', () => {
    const said = ['县教育局 2019-03', '县水务局 2019-04', '县教育局 2021-09', '县水务局 2019-10', '2021-06'];
    expect(people(said.map((one) => trace(one)))).toEqual([0, 1, 0, 1, 0]);
  });
});

describe('by name alone', () => {
  test('nobody is one with another, though what one document says without a publisher is of one', () => {
    const named = (document: string) => trace('2021-03', NOWHERE, { document });
    expect(people([named('one'), named('other')])).toEqual([0, 1]);
    expect(named('one')).toBe(named('one'));
  });

  test('those of whom nothing at all is told stay alone', () => {
    const { groups } = gatherPeople('张伟', [
      { id: 'a', features: [] },
      { id: 'b', features: [] },
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a'], ['b']]);
  });
});

describe('telling apart', () => {
  const BODIES = ['县教育局', '县水务局', '县政府', '河西镇党委', '沅口县政府', '县教育局 县政府', ''];
  const MONTHS = ['2021-01', '2021-04', '2021-08', '2022-02', ''];
  const traces = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...BODIES), fc.constantFrom(...MONTHS), fc.constantFrom(COUNTY, PREFECTURE))
      .map(([body, month, publishing]) => trace(`${body} ${month}`, publishing)),
    { maxLength: 12 },
  );
  const partition = (all: readonly string[]) => {
    const clusters = new Map<number, string[]>();
    for (const [text, cluster] of tellApart('王启明', all))
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), text].sort());
    return [...clusters.values()].map((texts) => texts.join('\n')).sort();
  };

  test('does not depend on the order of the traces, and leaves none out', () => {
    fc.assert(
      fc.property(
        traces.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(partition(shuffled)).toEqual(partition(all));
          expect([...tellApart('王启明', all).keys()].sort()).toEqual([...all].sort());
        },
      ),
    );
  });
});

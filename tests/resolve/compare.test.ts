import {
  compareBodies,
  type ComparedBody,
  type ComparedPerson,
  comparePeople,
  packTrace,
  type Station,
} from '../../src/resolve/index.ts';

const trace = (month: string, stations: readonly Partial<Station>[] = [], publisher = '') =>
  packTrace({
    month,
    publisher,
    home: '',
    byline: false,
    namesake: null,
    stations: stations.map((station) => ({
      unit: '教育局 place 440305',
      scope: 'place 440305',
      leading: false,
      company: false,
      held: 'now',
      rank: 'head',
      ...station,
    })),
  });

const person = (name: string, more: Partial<ComparedPerson> = {}): ComparedPerson => ({
  name,
  aliases: [],
  pinyin: name,
  traces: [],
  documents: [],
  events: [],
  company: [],
  ...more,
});

const body = (name: string, more: Partial<ComparedBody> = {}): ComparedBody => ({
  name,
  aliases: [],
  pinyin: name,
  kind: 'government',
  place: null,
  parent: null,
  keys: [],
  publishers: ['publisher 云溪报'],
  documents: [],
  people: ['per-1'],
  ...more,
});

describe('people', () => {
  const here = { traces: [trace('2021-03', [{}])] };

  test('are never compared by a name alone', () => {
    expect(comparePeople(person('周明'), person('周明'))).toBeNull();
    const elsewhere = {
      traces: [trace('2023-03', [{ unit: '水利局 place 330102', scope: 'place 330102' }])],
    };
    expect(comparePeople(person('周明', here), person('周明', elsewhere))).toBeNull();
  });

  test('of names that sound alike need more than those of one name', () => {
    const slip = comparePeople(
      person('周铭杰', { ...here, pinyin: 'zhou ming jie' }),
      person('周明杰', { ...here, pinyin: 'zhou ming jie' }),
    );
    const same = comparePeople(person('周明杰', here), person('周明杰', here));
    expect(slip?.opposing).toEqual(['like-sounding-name']);
    expect(slip?.supporting).toContain('same-body');
    expect(slip!.score).toBeLessThan(same!.score);
    expect(comparePeople(person('周明杰', here), person('何向东', here))).toBeNull();
  });

  test('of whom one led the county and the other is a deputy there later: asked, with that against it', () => {
    const leader = { unit: ' place 440305', leading: true, rank: 'deputy' } as const;
    const led = { traces: [trace('2021-03', [leader])] };
    const deputy = { traces: [trace('2021-09', [{ rank: 'deputy' }])] };
    const found = comparePeople(person('周明杰', led), person('周明杰', deputy))!;
    expect(found.opposing).toEqual(['stepped-down']);
    expect(found.supporting).toEqual(['same-name', 'same-jurisdiction', 'moved-on', 'rare-name']);
    expect(found.score).toBeLessThan(1.5);
  });

  test('who took part in one event are two', () => {
    const there = { ...here, events: ['evt-1'] };
    expect(comparePeople(person('周明', there), person('周明', there))).toBeNull();
  });

  test('who held posts in two cities at one time are two', () => {
    const two = ['2021-01', '2021-02', '2021-03'];
    const inOne = two.map((month) => trace(month, [{}]));
    const inOther = two.map((month) =>
      trace(month, [{ unit: '水利局 place 330102', scope: 'place 330102' }]),
    );
    const met = { company: ['per-1', 'per-2'] };
    const a = person('周明', { traces: inOne, ...met });
    expect(comparePeople(a, person('周明', { traces: inOther, ...met }))).toBeNull();
  });

  test('met in common speak for one, and a text that tells of both against it', () => {
    const more = { ...here, company: ['per-1', 'per-2'], documents: ['doc-1'] };
    const found = comparePeople(person('周明', more), person('周明', more));
    expect(found?.supporting).toContain('same-company');
    expect(found?.opposing).toContain('told-in-one-text');
  });
});

describe('bodies that are never one', () => {
  test.each([
    ['第一人民医院', '第二人民医院'],
    ['第一人民医院', '人民医院'],
    ['城东小学', '城西小学'],
    ['市政府', '市政府办公室'],
    ['云溪市人民政府', '云溪市政府办公室'],
    ['县委', '县委组织部'],
    ['云溪市委', '石埠市委'],
    ['教育局', '水利局'],
  ])('%s and %s, by their names', (a, b) => {
    const alike = { pinyin: 'same', place: 'plc-1', parent: 'org-1' };
    expect(compareBodies(body(a, alike), body(b, { ...alike, pinyin: 'other' }))).toBeNull();
    expect(compareBodies(body(b, alike), body(a, { ...alike, pinyin: 'other' }))).toBeNull();
  });

  test('of one name in two jurisdictions', () => {
    expect(compareBodies(body('市委', { place: 'plc-1' }), body('市委', { place: 'plc-2' }))).toBeNull();
    const [here, there] = [['委 place 440305'], ['委 place 330102']];
    expect(compareBodies(body('市委', { keys: here }), body('市委', { keys: there }))).toBeNull();
  });

  test('of two kinds', () => {
    expect(compareBodies(body('云溪'), body('云溪', { kind: 'company' }))).toBeNull();
  });
});

describe('bodies', () => {
  test('are never compared by a name alone', () => {
    const bare = { publishers: [], people: [] };
    expect(compareBodies(body('教育局', bare), body('教育局', bare))).toBeNull();
  });

  test('of one name with the same people are suggested', () => {
    const found = compareBodies(body('市教育局'), body('市教育局'));
    expect(found?.supporting).toEqual(['same-name', 'same-publisher', 'people-in-common']);
    expect(found?.opposing).toEqual(['place-unknown']);
    expect(found!.score).toBeGreaterThan(0.7);
  });

  test('with a short form need people in common', () => {
    expect(compareBodies(body('教体局'), body('教育体育局'))?.supporting).toContain('short-form');
    expect(compareBodies(body('教体局', { people: [] }), body('教育体育局'))).toBeNull();
    expect(compareBodies(body('市医院', { people: [] }), body('市中医院'))).toBeNull();
  });
});

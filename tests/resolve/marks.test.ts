import fc from 'fast-check';
import {
  eventMarks,
  gather,
  type Marks,
  organizationMarks,
  placeMarks,
  projectMarks,
} from '../../src/resolve/index.ts';

const HERE = { publisher: '云溪市人民政府', place: '110101' };
const THERE = { publisher: '石埠市人民政府', place: '440305' };

const areOne = (a: Marks, b: Marks): boolean =>
  a.block !== null && a.block === b.block && a.features.some((feature) => b.features.includes(feature));

const body = (name: string, place: string | null, publishing = HERE) =>
  organizationMarks({ name, kind: 'government', level: 'prefecture', place }, publishing, (code) =>
    code === '110101' ? '云溪' : null,
  );

describe('bodies', () => {
  test.each([
    ['市政府', '市人民政府'],
    ['云溪市教育局', '市教育局'],
    ['中共云溪市委员会', '云溪市委'],
    ['开发区管理委员会', '开发区管委会'],
  ])('%s and %s of one jurisdiction are one', (a, b) => {
    expect(areOne(body(a, '110101'), body(b, '110101'))).toBe(true);
  });

  test.each([
    ['市政府', '市政府办公室'],
    ['第一人民医院', '第二人民医院'],
    ['市委', '市政府'],
  ])('%s and %s are two', (a, b) => {
    expect(areOne(body(a, '110101'), body(b, '110101'))).toBe(false);
  });

  test.each(['办事处', '村委会', '派出所'])(
    '%s alone is that of no known town, so one with no other',
    (name) => {
      expect(areOne(body(name, '110101'), body(name, '110101'))).toBe(false);
      expect(areOne(body(`河西街道${name}`, '110101'), body(`河西街道${name}`, '110101'))).toBe(true);
    },
  );

  test('of one name in two jurisdictions are two, whoever reports them', () => {
    expect(areOne(body('市委', '110101'), body('市委', '440305'))).toBe(false);
  });

  test('of unknown jurisdiction are one among the bulletins of one publisher only', () => {
    expect(areOne(body('水务集团', null), body('水务集团', null))).toBe(true);
    expect(areOne(body('水务集团', null, HERE), body('水务集团', null, THERE))).toBe(false);
  });
});

describe('events, projects and places', () => {
  const day = { edtf: '2023-03-18', earliest: '2023-03-18', latest: '2023-03-18' };
  const meeting = { name: '重点项目推进会', date: day, organizers: [], participants: [], namesake: false };

  test('an event needs a telling name and one day', () => {
    expect(areOne(eventMarks(meeting, HERE), eventMarks(meeting, HERE))).toBe(true);
    for (const vague of [
      { ...meeting, name: '座谈会' },
      { ...meeting, date: null },
      { ...meeting, date: { edtf: '2023-03', earliest: '2023-03-01', latest: '2023-03-31' } },
    ])
      expect(areOne(eventMarks(vague, HERE), eventMarks(vague, HERE))).toBe(false);
  });

  test('an event of two publishers is one by its organizer', () => {
    const held = { ...meeting, organizers: ['市教育局 place 110101'] };
    expect(areOne(eventMarks(meeting, HERE), eventMarks(meeting, THERE))).toBe(false);
    expect(areOne(eventMarks(held, HERE), eventMarks(held, THERE))).toBe(true);
  });

  test('an event of two publishers is one by two of the same people there, never by one', () => {
    const told = (publishing: typeof HERE, ...participants: readonly string[]) =>
      eventMarks({ ...meeting, participants }, publishing);
    const here = told(HERE, '沈一苇', '陆明远', '何平');
    expect(areOne(here, told(THERE, '何平', '周宁', '沈一苇'))).toBe(true);
    expect(areOne(here, told(THERE, '沈一苇', '周宁'))).toBe(false);
    expect(areOne(here, told(THERE, '沈一苇'))).toBe(false);
    expect(areOne(told(HERE, '沈一苇', '沈一苇'), told(THERE, '沈一苇', '沈一苇'))).toBe(false);
    const twice = eventMarks({ ...meeting, participants: ['沈一苇', '陆明远'], namesake: true }, THERE);
    expect(areOne(here, twice)).toBe(false);
  });

  test('a project of two publishers is one by its investor', () => {
    const project = { name: '精密轴承生产项目', investors: ['云溪精密科技有限公司 registered'] };
    expect(areOne(projectMarks(project, HERE), projectMarks(project, THERE))).toBe(true);
    const unknown = { ...project, investors: [] };
    expect(areOne(projectMarks(unknown, HERE), projectMarks(unknown, THERE))).toBe(false);
  });

  test('a division is one by its code, another place by name and publisher', () => {
    const division = { name: '云溪市', code: '110101' };
    expect(areOne(placeMarks(division, HERE), placeMarks(division, THERE))).toBe(true);
    const hall = { name: '市行政中心', code: null };
    expect(areOne(placeMarks(hall, HERE), placeMarks(hall, THERE))).toBe(false);
  });
});

describe('gathering', () => {
  const candidates = fc
    .array(fc.subarray(['a', 'b', 'c', 'd', 'e'], { maxLength: 2 }), { maxLength: 8 })
    .map((all) => all.map((features, i) => ({ id: `m${i}`, features })));
  const ids = (groups: readonly (readonly { readonly id: string }[])[]) =>
    groups.map((group) => group.map(({ id }) => id));

  test('two that a third joins are one', () => {
    const groups = gather([
      { id: 'm3', features: ['a', 'b'] },
      { id: 'm1', features: ['a'] },
      { id: 'm2', features: ['b'] },
      { id: 'm4', features: [] },
    ]);
    expect(ids(groups)).toEqual([['m1', 'm2', 'm3'], ['m4']]);
  });

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(
        candidates.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(ids(gather(shuffled))).toEqual(ids(gather(all)));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { Judged, type Judgement, regroupJudged } from '../../src/resolve/index.ts';

let time = 0;
const judgement = (
  one: string,
  verdict: Judgement['verdict'],
  other: string,
  more: Partial<Judgement> = {},
): Judgement => ({
  id: `${one}${verdict}${other}`,
  one,
  other,
  verdict,
  at: `2024-01-01T00:00:${String(time++ % 60).padStart(2, '0')}.000Z`,
  withdrawnAt: null,
  ...more,
});
const same = (one: string, other: string) => judgement(one, 'same', other);
const different = (one: string, other: string) => judgement(one, 'different', other);
const member = (id: string, ...features: string[]) => ({ id, features });
const idsOf = (groups: readonly (readonly { readonly id: string }[])[]) =>
  groups.map((group) => group.map(({ id }) => id).join(''));
const alone = (ids: string) => Array.from(ids, (id) => [member(id)]);

beforeEach(() => {
  time = 0;
});

describe('judgements', () => {
  test('of same are transitive', () => {
    const judged = new Judged([same('a', 'b'), same('c', 'b')]);
    expect(idsOf(regroupJudged(alone('abcd'), judged))).toEqual(['abc', 'd']);
    expect(judged.conflicts).toEqual([]);
  });

  test('of same hold over one that is not there', () => {
    expect(idsOf(regroupJudged(alone('ac'), new Judged([same('a', 'b'), same('b', 'c')])))).toEqual(['ac']);
  });

  test('that contradict earlier ones are conflicts, and not followed', () => {
    const all = [same('a', 'b'), same('b', 'c'), different('a', 'c')];
    const judged = new Judged(all);
    expect(judged.conflicts).toEqual([{ judgement: all[2]!.id, against: [all[0]!.id, all[1]!.id] }]);
    expect(idsOf(regroupJudged(alone('abc'), judged))).toEqual(['abc']);
  });

  test('of same that would join two who are apart are conflicts', () => {
    const all = [different('a', 'c'), same('a', 'b'), same('b', 'c')];
    const judged = new Judged(all);
    expect(judged.conflicts).toEqual([{ judgement: all[2]!.id, against: [all[1]!.id, all[0]!.id] }]);
    expect(idsOf(regroupJudged(alone('abc'), judged))).toEqual(['ab', 'c']);
  });

  test('take each other’s place on the same two; the last holds', () => {
    const judged = new Judged([same('a', 'b'), judgement('b', 'different', 'a')]);
    expect(judged.conflicts).toEqual([]);
    expect(idsOf(regroupJudged([[member('a'), member('b')]], judged))).toEqual(['a', 'b']);
    expect(new Judged([same('a', 'b'), judgement('a', 'unsure', 'b')]).members).toEqual([]);
  });

  test('that were withdrawn, or say that nothing tells, change nothing', () => {
    const judged = new Judged([{ ...same('a', 'b'), withdrawnAt: '2024' }, judgement('b', 'unsure', 'c')]);
    expect(judged.members).toEqual([]);
  });

  test('of different divide a group: who is in it goes with the likest', () => {
    const group = [member('a', 'x'), member('b', 'y'), member('c', 'x'), member('d', 'y'), member('e')];
    expect(idsOf(regroupJudged([group], new Judged([different('a', 'b')])))).toEqual(['ace', 'bd']);
  });

  test('keep apart what groups would bring together by way of others', () => {
    const judged = new Judged([same('a', 'b'), different('b', 'c')]);
    expect(idsOf(regroupJudged([[member('a'), member('c')], [member('b')]], judged))).toEqual(['ab', 'c']);
  });
});

const IDS = Array.from('abcdefgh');
const judgements = fc.array(
  fc.record({
    one: fc.constantFrom(...IDS),
    other: fc.constantFrom(...IDS),
    verdict: fc.constantFrom<Judgement['verdict']>('same', 'different', 'unsure'),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 12 },
);

describe('whatever is judged', () => {
  const groupings = fc.array(fc.nat(3), { minLength: IDS.length, maxLength: IDS.length });

  test('followed judgements hold, nobody is lost, and the order of members is nothing', () =>
    fc.assert(
      fc.property(judgements, groupings, (given, numbers) => {
        const all = given.map(({ withdrawn, ...rest }, i) => ({
          ...judgement(rest.one, rest.verdict, rest.other),
          id: `j${String(i).padStart(2, '0')}`,
          at: `2024-01-01T00:00:${String(i).padStart(2, '0')}.000Z`,
          withdrawnAt: withdrawn ? 'then' : null,
        }));
        const judged = new Judged(all);
        const groups = [0, 1, 2, 3]
          .map((number) => IDS.filter((_, i) => numbers[i] === number).map((id) => member(id)))
          .filter((group) => group.length > 0);
        const found = regroupJudged(groups, judged);
        expect(
          found
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(IDS);
        const mirrored = groups.toReversed().map((group) => group.toReversed());
        expect(idsOf(regroupJudged(mirrored, judged))).toEqual(idsOf(found));
        const at = (id: string) => found.findIndex((group) => group.some((one) => one.id === id));
        const last = new Map<string, Judgement>();
        for (const one of all)
          if (one.withdrawnAt === null && one.one !== one.other)
            last.set([one.one, one.other].sort().join(''), one);
        const conflicts = new Set(judged.conflicts.map((conflict) => conflict.judgement));
        const followed = [...last.values()].filter(
          ({ id, verdict }) => verdict !== 'unsure' && !conflicts.has(id),
        );
        const broken = followed.filter(
          ({ one, other, verdict }) => (at(one) === at(other)) !== (verdict === 'same'),
        );
        expect(broken).toEqual([]);
      }),
    ));
});

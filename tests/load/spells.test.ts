import { isPlain, spellFrom, spellOf, spellsOf } from '../../src/load/spells.ts';
import type { ClaimOf } from '../../src/model/index.ts';

type Act = ClaimOf<'attestation'>['data']['act'];
const ACTS: Readonly<Record<string, Act>> = { 任: 'appoint', 免: 'remove', 选: 'elect' };

/** `2021-03-04`, with 任, 免, 选 or 原 before it; a month or nothing for what is dated less well. */
function attestation(said: string, i: number) {
  const [, act = '', former, day] = /^([任免选]?)(原?)(.*)$/u.exec(said)!;
  const full = day!.length === 10;
  const date =
    day === ''
      ? null
      : { edtf: day!, earliest: full ? day! : `${day}-01`, latest: full ? day! : `${day}-28` };
  const data = { person: 'per', organization: 'org', title: '局长', date, confidence: 1 };
  return spellOf(
    {
      id: `att-${String(i).padStart(2, '0')}`,
      document: 'doc',
      kind: 'attestation',
      block: null,
      evidence: [],
      data: { ...data, former: former !== '', act: ACTS[act] ?? 'attest' },
    },
    (id) => id,
  );
}

/** `from..to start: earliest..latest end: earliest..latest` of each spell, in time. */
function told(...said: readonly string[]): string[] {
  const all = said.map(attestation);
  return spellsOf(all).map((members) => {
    const spell = spellFrom(members.map((i) => all[i]!));
    const range = (a: string | null, b: string | null) => `${a ?? '?'}..${b ?? '?'}`;
    return [
      range(spell.attestedFrom, spell.attestedTo),
      `start ${range(spell.startEarliest, spell.startLatest)}`,
      `end ${range(spell.endEarliest, spell.endLatest)}`,
      ...(spell.former ? ['past'] : []),
    ].join(' ');
  });
}

describe('spells', () => {
  test('what is attested bounds start and end, and leaves both open', () => {
    expect(told('2021-05-06', '2021-03-04')).toEqual([
      '2021-03-04..2021-05-06 start ?..2021-03-04 end 2021-05-06..?',
    ]);
  });

  test('notices give exact bounds', () => {
    expect(told('任2021-03-04', '2022-05-06', '免2023-07-08')).toEqual([
      '2021-03-04..2022-05-06 start 2021-03-04..2021-03-04 end 2023-07-08..2023-07-08',
    ]);
  });

  test('a notice of removal gives the exact end too where it calls the post a former one', () => {
    expect(told('2022-05-06', '免原2023-07-08')).toEqual([
      '2022-05-06..2022-05-06 start ?..2022-05-06 end 2023-07-08..2023-07-08',
    ]);
  });

  test('an election to a further term begins no spell', () => {
    expect(told('2020-01-02', '选2021-03-04', '2022-05-06')).toEqual([
      '2020-01-02..2022-05-06 start ?..2020-01-02 end 2022-05-06..?',
    ]);
  });

  test('who comes back after a removal has two', () => {
    expect(told('2019-01-02', '免2020-03-04', '任2022-05-06', '2022-07-08')).toEqual([
      '2019-01-02..2019-01-02 start ?..2019-01-02 end 2020-03-04..2020-03-04',
      '2022-05-06..2022-07-08 start 2022-05-06..2022-05-06 end 2022-07-08..?',
    ]);
  });

  test('an old title printed soon after the notice is an echo', () => {
    expect(told('2019-01-02', '免2020-03-04', '2020-03-20')).toEqual([
      '2019-01-02..2020-03-20 start ?..2019-01-02 end 2020-03-04..2020-03-04',
    ]);
  });

  test('attestations further apart than a term are of two', () => {
    expect(told('2010-01-02', '2016-03-04')).toHaveLength(2);
    expect(told('2010-01-02', '2013-05-06', '2016-03-04')).toHaveLength(1);
  });

  test('what is past had ended by then', () => {
    expect(told('2019-01-02', '原2020-03-04')).toEqual([
      '2019-01-02..2019-01-02 start ?..2019-01-02 end 2019-01-02..2020-03-04',
    ]);
    expect(told('原2020-03-04')).toEqual(['?..? start ?..2020-03-04 end ?..2020-03-04 past']);
    expect(told('原')).toEqual(['?..? start ?..? end ?..? past']);
  });

  test('spoken of as past while it lasts: what is attested later stands', () => {
    expect(told('2019-01-02', '原2020-03-04', '2021-05-06')).toEqual([
      '2019-01-02..2021-05-06 start ?..2019-01-02 end 2021-05-06..?',
    ]);
  });

  test('what has no date is of the last', () => {
    expect(told('', '2010-01-02', '2019-03-04')).toHaveLength(2);
    expect(told('')).toEqual(['?..? start ?..? end ?..?']);
  });
});

describe('whether a row tells all that its attestations do', () => {
  test.each([
    [['2021-03-04', '2022-05-06'], true],
    [['2023-03-20', '原2014-06-01'], false],
    [['2021-03'], false],
    [['任2021-03-04'], false],
    [['2021-03-04', '免2022-05-06'], false],
  ] as const)('%j: %s', (said, plain) => {
    expect(isPlain(spellFrom(said.map(attestation)))).toBe(plain);
  });
});

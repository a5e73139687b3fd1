import type { LoadItem } from '../../src/load/index.ts';

/** A bulletin of a district that gives someone a post. */
export function bulletin(
  number: number,
  { person, body, code, month }: { person: string; body: string; code: string; month: string },
): LoadItem {
  const text = `${body}局长${person}主持召开工作会议，研究部署下一阶段工作。`;
  const whole = [{ start: 0, end: text.length }];
  return {
    facts: {
      document: {
        id: `doc-${number}`,
        sha256: `${number}`.padStart(64, '0'),
        title: `第${number}期`,
        publisher: `${body}简报`,
        place: code,
        issued: { edtf: `${month}-20` },
        text,
        rules: 'r1',
      },
      articles: [{ id: 'a0', title: null, paragraphs: [{ text, spans: whole }] }],
      persons: [{ id: 'p0', name: person, aliases: [], mentions: whole, confidence: 1 }],
      organizations: [
        {
          id: 'o0',
          name: body,
          aliases: [],
          kind: 'government',
          level: 'county',
          place: code,
          parent: null,
          mentions: whole,
        },
      ],
      posts: [
        {
          person: 'p0',
          organization: 'o0',
          title: '局长',
          date: { edtf: `${month}-18` },
          former: false,
          act: 'attest',
          evidence: whole,
          confidence: 1,
        },
      ],
      events: [],
      projects: [],
      indicators: [],
      reorganizations: [],
      problems: [],
    },
    metadata: { path: `bulletins/${number}.txt` },
  };
}

/** 周明 leaves a post in one district and has one in the next half a year later: one person, or two. */
export const alike: readonly LoadItem[] = [
  bulletin(1, { person: '周明', body: '区教育局', code: '440305', month: '2021-03' }),
  bulletin(2, { person: '周明', body: '区水利局', code: '440306', month: '2021-09' }),
  bulletin(3, { person: '周明', body: '区民政局', code: '330102', month: '2021-09' }),
  bulletin(4, { person: '何向东', body: '区商务局', code: '440306', month: '2021-09' }),
];

import type { Facts, ProjectFact, Span } from '../../src/model/index.ts';

interface Told {
  readonly number: number;
  readonly sentence: string;
  readonly stage: NonNullable<ProjectFact['stage']> | null;
  readonly issued: string | null;
  /** Day of an event of which the same sentence tells, null for one without a day. */
  readonly signing?: string | null;
}

/** A bulletin of an invented district with one sentence on the same project as others. */
export function bulletinOfProject({ number, sentence, stage, issued, signing }: Told): Facts {
  const all: Span[] = [{ start: 0, end: sentence.length }];
  return {
    document: {
      id: `doc-${number}`,
      sha256: `${number}`.padStart(64, '0'),
      title: `第${number}期`,
      publisher: '临江区',
      issued: issued === null ? null : { edtf: issued },
      text: sentence,
      rules: 'test',
    },
    articles: [{ id: 'a1', title: null, paragraphs: [{ text: sentence, spans: all }] }],
    persons: [],
    organizations: [
      {
        id: 'o1',
        name: '禾苗科技公司',
        aliases: [],
        kind: 'company',
        level: null,
        parent: null,
        mentions: all,
      },
    ],
    posts: [],
    events:
      signing === undefined
        ? []
        : [
            {
              id: 'e1',
              article: 'a1',
              type: 'signing',
              name: '签约仪式',
              date: signing === null ? null : { edtf: signing },
              place: null,
              participants: [],
              organizations: [],
              visited: [],
              evidence: all,
              confidence: 0.9,
            },
          ],
    projects: [
      {
        id: 'r1',
        name: '智能仓储项目',
        investors: ['o1'],
        investment: { amount: 500_000_000, currency: 'CNY', text: '5亿元' },
        site: null,
        stage,
        evidence: all,
        confidence: 0.8,
      },
    ],
    indicators: [],
    reorganizations: [],
    problems: [],
  };
}

/** How the project came on, told by four documents that came in another order; one tells no stage. */
export const BUILDING: readonly Facts[] = [
  bulletinOfProject({
    number: 1,
    sentence: '禾苗科技公司投资5亿元的智能仓储项目竣工。',
    stage: 'completed',
    issued: null,
  }),
  bulletinOfProject({
    number: 2,
    sentence: '禾苗科技公司投资5亿元的智能仓储项目开工建设。',
    stage: 'started',
    issued: '2022-03',
    signing: null,
  }),
  bulletinOfProject({
    number: 3,
    sentence: '12月8日，禾苗科技公司投资5亿元的智能仓储项目签约仪式举行。',
    stage: 'signed',
    issued: '2022-05',
    signing: '2021-12-08',
  }),
  bulletinOfProject({
    number: 4,
    sentence: '禾苗科技公司投资5亿元的智能仓储项目受到关注。',
    stage: null,
    issued: '2021-01',
  }),
];

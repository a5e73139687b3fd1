import type { Facts, Span } from '../../src/model/index.ts';

/** A bulletin of an invented district, with one of everything. */
const TEXT = `临江区举行春季招商会
3月5日，临江区举行春季招商会，区长陈禾主持，副区长陆苇代表区政府讲话。会后，陈禾一行参观禾苗科技公司。
禾苗科技公司投资5亿元的智能仓储项目落户苇荡园区。一季度，临江区政府完成开票销售124亿元，增长22.8%。
`;

const at = (quote: string): Span => {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`no ${quote} in the text`);
  return { start, end: start + quote.length };
};

const MEETING = '3月5日，临江区举行春季招商会，区长陈禾主持，副区长陆苇代表区政府讲话。';
const VISIT = '会后，陈禾一行参观禾苗科技公司。';
const PROJECT = '禾苗科技公司投资5亿元的智能仓储项目落户苇荡园区。';
const FIGURE = '一季度，临江区政府完成开票销售124亿元，增长22.8%。';
const paragraph = (text: string) => ({ text, spans: [at(text)] });

export const WORLD: Facts = {
  document: {
    id: '0123456789abcdef01234567',
    sha256: '0123456789abcdef'.repeat(4),
    title: '临江区举行春季招商会',
    publisher: '临江区',
    issued: { edtf: '2023-03' },
    text: TEXT,
    rules: 'test',
    format: 'text',
    path: 'linjiang/2023-03.txt',
  },
  articles: [
    {
      id: 'a1',
      title: '临江区举行春季招商会',
      titleSpans: [at('临江区举行春季招商会')],
      paragraphs: [paragraph(MEETING + VISIT), paragraph(PROJECT + FIGURE)],
    },
  ],
  persons: [
    {
      id: 'p1',
      name: '陈禾',
      aliases: [],
      mentions: [at('陈禾主持'), at('陈禾一行')].map(two),
      confidence: 1,
    },
    { id: 'p2', name: '陆苇', aliases: [], mentions: [at('陆苇')], confidence: 1 },
  ],
  organizations: [
    {
      id: 'o1',
      name: '临江区政府',
      aliases: ['区政府'],
      kind: 'government',
      level: 'county',
      parent: null,
      mentions: [at('区政府讲话')].map(({ start }) => ({ start, end: start + 3 })),
    },
    {
      id: 'o2',
      name: '禾苗科技公司',
      aliases: [],
      kind: 'company',
      level: null,
      parent: null,
      mentions: [at('禾苗科技公司')],
    },
  ],
  posts: [postOf('p1', '区长'), { ...postOf('p2', '副区长'), date: { edtf: '2023-03-05' } }],
  events: [
    {
      id: 'e1',
      article: 'a1',
      type: 'meeting',
      name: '春季招商会',
      date: { edtf: '2023-03-05' },
      place: null,
      participants: [
        {
          person: 'p1',
          role: 'chair',
          order: 0,
          verb: '主持',
          printedTitle: '区长',
          evidence: [at(MEETING)],
          confidence: 0.9,
        },
        {
          person: 'p2',
          role: 'speak',
          order: 1,
          verb: '讲话',
          printedTitle: '副区长',
          onBehalfOf: 'o1',
          evidence: [at('副区长陆苇代表区政府讲话')],
          confidence: 0.9,
        },
      ],
      organizations: [{ organization: 'o1', role: 'organizer', verb: '举行', evidence: [at(MEETING)] }],
      visited: [],
      evidence: [at(MEETING)],
      confidence: 0.9,
    },
    {
      id: 'e2',
      article: 'a1',
      type: 'inspection',
      name: '参观禾苗科技公司',
      date: { edtf: '2023-03-05' },
      place: null,
      parent: 'e1',
      participants: [
        {
          person: 'p1',
          role: 'lead',
          verb: '参观',
          printedTitle: null,
          evidence: [at(VISIT)],
          confidence: 0.9,
        },
      ],
      organizations: [],
      visited: [{ name: '禾苗科技公司', organization: 'o2', evidence: [at(VISIT)] }],
      evidence: [at(VISIT)],
      confidence: 0.9,
    },
  ],
  projects: [
    {
      id: 'r1',
      name: '智能仓储项目',
      investors: ['o2'],
      investment: { amount: 500_000_000, currency: 'CNY', text: '5亿元' },
      site: '苇荡园区',
      stage: 'signed',
      evidence: [at(PROJECT)],
      confidence: 0.8,
    },
  ],
  indicators: [
    {
      name: '开票销售',
      text: '124亿元',
      value: 12_400_000_000,
      unit: '元',
      growth: { text: '增长22.8%', value: 0.228 },
      period: { edtf: '2023-33' },
      subject: 'o1',
      evidence: [at(FIGURE)],
      confidence: 0.8,
    },
  ],
  reorganizations: [],
  problems: [],
};

function two({ start }: Span): Span {
  return { start, end: start + 2 };
}

function postOf(person: string, title: string): Facts['posts'][number] {
  return {
    person,
    organization: 'o1',
    title,
    date: { edtf: '2023-03-05' },
    evidence: [at(MEETING)],
    confidence: 0.9,
  };
}

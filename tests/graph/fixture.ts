import type { GraphStore, GraphWriter } from '../../src/graph/index.ts';
import type * as Rows from '../../src/graph/rows.ts';

import type { EntityKind, EntityRows, StoredClaim, StoredDocument } from '../../src/graph/writer.ts';

/*
 * A small graph of an invented county, so small that what it must answer can be seen by reading it. Ids say what they
 * are of; entities with two members (per-gu, evt-visit) have the id of the first, `-b` being the second.
 */

const resolved = { block: 'block', features: [] };

export const person = (
  id: string,
  name: string,
  pinyin: string,
  more: Partial<EntityRows['person']> = {},
) => ({
  id,
  name,
  aliases: [],
  pinyin,
  initials: pinyin
    .split(' ')
    .map((syllable) => syllable[0]!)
    .join(''),
  byline: false,
  ...resolved,
  ...more,
});

const body = (
  id: string,
  name: string,
  more: Partial<EntityRows['organization']> = {},
): EntityRows['organization'] => ({
  id,
  name,
  aliases: [],
  pinyin: 'pin yin',
  initials: 'py',
  kind: 'government',
  level: null,
  parent: null,
  place: null,
  ...resolved,
  parentBy: null,
  placeBy: null,
  ...more,
});

export const event = (
  id: string,
  name: string,
  more: Partial<EntityRows['event']> = {},
): EntityRows['event'] => ({
  id,
  type: 'meeting',
  name,
  date: more.earliest ?? null,
  earliest: null,
  latest: more.earliest ?? null,
  place: null,
  series: null,
  number: null,
  planned: false,
  parent: null,
  confidence: 0.9,
  ...resolved,
  parentBy: null,
  placeBy: null,
  ...more,
});

export const tenure = (
  id: string,
  who: string,
  post: string,
  more: Partial<EntityRows['tenure']> = {},
): EntityRows['tenure'] => ({
  id,
  person: who,
  post,
  attestedFrom: null,
  attestedTo: more.attestedFrom ?? null,
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
  former: false,
  confidence: 0.8,
  ...more,
});

export const part = (
  id: string,
  at: string,
  more: Partial<EntityRows['participation']>,
): EntityRows['participation'] => ({
  id,
  event: at,
  person: null,
  organization: null,
  role: 'attend',
  verb: null,
  order: null,
  unordered: false,
  printedTitle: null,
  onBehalfOf: null,
  confidence: 1,
  ...more,
});

const yuan = (amount: string, text: string): Rows.Amount => ({
  amount,
  currency: 'CNY',
  text,
  min: null,
  max: null,
  approximate: false,
});

const reorganization = (
  id: string,
  predecessor: string,
  successor: string | null,
  more: Partial<EntityRows['reorganization']>,
): EntityRows['reorganization'] => ({
  id,
  kind: 'renamed',
  predecessor,
  successor,
  date: null,
  earliest: null,
  latest: null,
  confidence: 0.6,
  ...more,
});

const observation = (
  id: string,
  name: string,
  more: Partial<EntityRows['observation']> = {},
): EntityRows['observation'] => ({
  id,
  document: 'doc-1',
  name,
  text: '124亿元',
  value: '12400000000',
  unit: 'CNY',
  growthText: '下降2.5%',
  growth: -0.025,
  period: '2023-33',
  earliest: '2023-01-01',
  latest: '2023-03-31',
  organization: null,
  confidence: 0.7,
  ...more,
});

export const document = (id: string, more: Partial<StoredDocument> = {}): StoredDocument => ({
  id,
  sha256: `sha-${id}`,
  title: null,
  publisher: null,
  publisherPlace: null,
  issued: more.earliest ?? null,
  earliest: null,
  latest: more.earliest ?? null,
  rules: 'rules-1',
  format: 'text',
  url: null,
  publisherGiven: false,
  issuedGiven: false,
  problems: [],
  text: `全文 ${id}`,
  digest: `digest-${id}`,
  ...more,
});

const evidence = (id: string, of: string, start: number, quote: string): Rows.EvidenceRow => ({
  id,
  document: of,
  article: of === 'doc-1' ? 'art-1' : null,
  start,
  end: start + quote.length,
  quote,
  before: '前',
  after: '',
});

export const claim = (
  id: string,
  of: string,
  kind: StoredClaim['kind'],
  entity: string | null,
  evidences: readonly string[] = [],
): StoredClaim =>
  ({
    id,
    document: of,
    kind,
    block: null,
    data: { note: kind },
    evidence: evidences,
    entity,
  }) as unknown as StoredClaim;

const paragraphs = (...texts: string[]) =>
  texts.map((text, i) => ({ text, spans: [{ start: i * 50, end: i * 50 + text.length }] }));

/** Of doc-2, as its text left them. */
export const problems: readonly Rows.ProblemRow[] = [
  { code: 'source.not-chinese', start: null, end: null, detail: null },
  { code: 'date.year-unknown', start: 2, end: 6, detail: '3月5日' },
];

export const documents: readonly StoredDocument[] = [
  document('doc-1', {
    title: '青岚县公报第一期',
    publisher: '青岚县人民政府',
    publisherPlace: '329901',
    earliest: '2023-03-20',
    url: 'https://example.org/1',
    publisherGiven: true,
  }),
  document('doc-2', { title: 'Qinglan Digest', earliest: '2024-01-05', format: 'markdown', problems }),
  document('doc-3', { publisher: '云溪日报' }),
];

export const paths = [
  { path: 'b/第一期.txt', document: 'doc-1' },
  { path: 'a/copy.txt', document: 'doc-1' },
  { path: 'Digest.md', document: 'doc-2' },
];

export const articles: readonly Rows.ArticleRow[] = [
  {
    id: 'art-2',
    document: 'doc-1',
    ordinal: 1,
    title: null,
    kickers: [],
    paragraphs: paragraphs('顾远帆在会上强调，要抓紧春耕。', '参会者有Alpha公司代表。'),
  },
  {
    id: 'art-1',
    document: 'doc-1',
    ordinal: 0,
    title: '顾远帆调研云溪镇',
    kickers: ['要闻'],
    paragraphs: paragraphs('昨日，县长顾远帆\n来到云溪镇。'),
  },
];

export const evidences: readonly Rows.EvidenceRow[] = [
  evidence('evd-3', 'doc-2', 5, '顾远帆'),
  evidence('evd-2', 'doc-1', 40, '云溪镇'),
  evidence('evd-1', 'doc-1', 7, '县长顾远帆'),
];

export const entities: { readonly [K in EntityKind]: readonly EntityRows[K][] } = {
  place: [
    { id: 'plc-county', name: '青岚县', code: '329901', parent: null, ...resolved, parentBy: null },
    { id: 'plc-town', name: '云溪镇', code: null, parent: 'plc-county', ...resolved, parentBy: 'plc-town' },
  ],
  organization: [
    body('org-county', '青岚县人民政府', { aliases: ['县政府'], level: 'county', place: 'plc-county' }),
    body('org-bureau', '青岚县水利局', { parent: 'org-county', parentBy: 'org-bureau' }),
    body('org-office', '青岚县人民政府办公室', { parent: 'org-county' }),
    body('org-alpha', 'Alpha 公司', { kind: 'company', place: 'plc-town', placeBy: 'org-alpha' }),
  ],
  person: [
    person('per-gu', '顾远帆', 'gu yuan fan', {
      aliases: ['老顾', '顾县长'],
      features: ['f1', 'f2'],
      block: '顾远帆',
    }),
    person('per-shi', '石小禾', 'shi xiao he'),
    person('per-shi-2', '石小禾', 'shi xiao he', { block: '石小禾' }),
    person('per-wei', '韦一', 'wei yi', { byline: true }),
    person('per-gu-min', '顾敏', 'gu min'),
  ],
  project: [
    {
      id: 'prj-solar',
      name: '光伏基地',
      aliases: ['光伏项目'],
      capacity: '5GW',
      stage: 'signed',
      site: '云溪镇东',
      place: 'plc-town',
      investment: { ...yuan('500000000', '约5亿元'), min: '400000000', max: '600000000', approximate: true },
      registeredCapital: yuan('100000000', '1亿元'),
      confidence: 0.6,
      ...resolved,
      placeBy: 'prj-solar',
    },
    {
      id: 'prj-bridge',
      name: '云溪大桥',
      aliases: [],
      capacity: null,
      stage: null,
      site: null,
      place: null,
      investment: null,
      registeredCapital: null,
      confidence: 1,
      ...resolved,
      placeBy: null,
    },
  ],
  event: [
    event('evt-session', '县政府第12次常务会议', {
      earliest: '2023-03-18',
      place: 'plc-county',
      series: '常务会议',
      number: 12,
      placeBy: 'evt-session',
    }),
    event('evt-visit', '云溪镇调研', {
      earliest: '2023-03-19',
      parent: 'evt-session',
      type: 'inspection',
    }),
    event('evt-month', '招商推介会', { date: '2023-03', earliest: '2023-03-01', latest: '2023-03-31' }),
    event('evt-undated', '座谈会', {
      date: 'XXXX-03-22',
      planned: true,
      parent: 'evt-session',
      parentBy: 'evt-undated',
    }),
    event('evt-same-day', '水利工作会议', { earliest: '2023-03-18' }),
  ],
  post: [
    { id: 'pst-head', organization: 'org-county', title: '县长', seats: 1 },
    { id: 'pst-deputy', organization: 'org-county', title: '副县长', seats: null },
    { id: 'pst-nowhere', organization: null, title: '主任', seats: null },
  ],
  tenure: [
    tenure('ten-gu-deputy', 'per-gu', 'pst-deputy', { endLatest: '2022-12-31', former: true }),
    tenure('ten-gu-head', 'per-gu', 'pst-head', {
      attestedFrom: '2023-03-18',
      attestedTo: '2024-01-05',
      startEarliest: '2023-01-01',
      startLatest: '2023-01-31',
      endEarliest: '2025-01-01',
    }),
    tenure('ten-shi', 'per-shi', 'pst-deputy', { attestedFrom: '2021-05-01' }),
    tenure('ten-shi-2', 'per-shi-2', 'pst-nowhere', { attestedFrom: '2023-03-18' }),
  ],
  participation: [
    part('par-1', 'evt-session', {
      person: 'per-gu',
      role: 'chair',
      verb: '主持',
      printedTitle: '县长',
    }),
    part('par-2', 'evt-session', { person: 'per-shi', order: 1 }),
    part('par-3', 'evt-session', {
      person: 'per-gu-min',
      order: 0,
      unordered: true,
      onBehalfOf: 'org-bureau',
    }),
    part('par-0', 'evt-session', { organization: 'org-office', role: 'organizer', order: 0 }),
    part('par-4', 'evt-visit', { person: 'per-gu', confidence: 0.5 }),
    part('par-5', 'evt-undated', { person: 'per-gu' }),
    part('par-6', 'evt-same-day', { organization: 'org-office' }),
  ],
  visit: [
    {
      id: 'vis-2',
      event: 'evt-visit',
      name: 'Alpha公司',
      organization: 'org-alpha',
      place: null,
      project: null,
    },
    { id: 'vis-1', event: 'evt-visit', name: '云溪镇', organization: null, place: 'plc-town', project: null },
    {
      id: 'vis-3',
      event: 'evt-visit',
      name: '光伏基地',
      organization: null,
      place: null,
      project: 'prj-solar',
    },
    { id: 'vis-4', event: 'evt-month', name: '无名村', organization: null, place: null, project: null },
  ],
  stake: [
    {
      id: 'stk-1',
      organization: 'org-alpha',
      project: 'prj-solar',
      amount: yuan('500000000', '5亿元'),
      confidence: 0.6,
    },
    { id: 'stk-2', organization: 'org-bureau', project: 'prj-solar', amount: null, confidence: 0.6 },
  ],
  observation: [
    observation('obs-2', '地区生产总值', { organization: 'org-county' }),
    observation('obs-1', '粮食产量', {
      organization: 'org-county',
      document: 'doc-2',
      value: null,
      unit: null,
      growthText: null,
      growth: null,
      period: null,
      earliest: null,
      latest: null,
    }),
  ],
  reorganization: [
    reorganization('reo-2', 'org-office', 'org-bureau', { kind: 'merged' }),
    reorganization('reo-1', 'org-alpha', 'org-bureau', {
      kind: 'merged',
      date: '2019-03-12',
      earliest: '2019-03-12',
      latest: '2019-03-12',
    }),
    reorganization('reo-3', 'org-bureau', null, { kind: 'abolished' }),
    reorganization('reo-4', 'org-bureau', 'org-bureau', {}),
  ],
};

/** Rows before the rows that refer to them. */
export const ENTITY_ORDER = Object.keys(entities) as EntityKind[];

export const claims: readonly StoredClaim[] = [
  { ...claim('per-gu', 'doc-1', 'person', 'per-gu', ['evd-1']), block: '顾远帆' },
  { ...claim('per-gu-b', 'doc-2', 'person', 'per-gu', ['evd-3']), block: '顾远帆' },
  claim('org-county-b', 'doc-1', 'organization', 'org-county'),
  claim('plc-town-b', 'doc-1', 'place', 'plc-town', ['evd-2']),
  claim('evt-visit-b', 'doc-2', 'event', 'evt-visit'),
  claim('prj-solar-b', 'doc-2', 'project', 'prj-solar'),
  claim('att-1', 'doc-3', 'attestation', 'ten-gu-head', []),
  claim('att-2', 'doc-2', 'attestation', null),
];

export const evidenced = [
  { subject: 'per-gu', evidence: 'evd-3' },
  { subject: 'per-gu', evidence: 'evd-2' },
  { subject: 'per-gu', evidence: 'evd-1' },
  { subject: 'evt-visit', evidence: 'evd-2' },
  { subject: 'evt-same-day', evidence: 'evd-3' },
  { subject: 'prj-bridge', evidence: 'evd-3' },
];

export const supersessions = [
  { path: 'b/第一期.txt', document: 'doc-0', by: 'doc-1', at: '2024-02-01T00:00:00.000Z' },
];

const standing = { note: null, withdrawnAt: null, withdrawnBy: null };

export const judgements: readonly Rows.JudgementRow[] = [
  {
    id: 'jdg-1',
    one: 'per-gu',
    other: 'per-gu-min',
    verdict: 'different',
    user: '审核员甲',
    at: '2024-05-02T08:00:00.000Z',
    ...standing,
    note: '一人为镇长，一人为记者',
  },
  {
    id: 'jdg-2',
    one: 'per-shi',
    other: 'per-shi-2',
    verdict: 'same',
    user: '审核员甲',
    at: '2024-05-01T08:00:00.000Z',
    note: null,
    withdrawnAt: '2024-05-03T08:00:00.000Z',
    withdrawnBy: '审核员乙',
  },
  {
    id: 'jdg-3',
    one: 'per-shi',
    other: 'per-wei',
    verdict: 'unsure',
    user: '审核员乙',
    at: '2024-05-01T08:00:00.000Z',
    ...standing,
  },
];

export const corrections: readonly Rows.CorrectionRow[] = [
  {
    id: 'cor-1',
    action: 'correct',
    document: 'doc-1',
    kind: 'attestation',
    claim: 'att-1',
    quote: '县长顾明',
    said: { person: '顾明', title: '县长' },
    change: { title: '代县长' },
    original: null,
    reason: '公报有误',
    user: '审核员甲',
    at: '2024-05-05T08:00:00.000Z',
    withdrawnAt: null,
    withdrawnBy: null,
  },
  {
    id: 'cor-2',
    action: 'withdraw',
    document: 'doc-1',
    kind: 'visit',
    claim: 'vis-1',
    quote: '光伏园',
    said: { name: '光伏园' },
    change: {},
    original: {
      id: 'vis-1',
      document: 'doc-1',
      kind: 'visit',
      block: null,
      data: { event: 'evt-visit', name: '光伏园', target: null },
      evidence: ['evd-1'],
    },
    reason: '误读',
    user: '审核员乙',
    at: '2024-05-04T08:00:00.000Z',
    withdrawnAt: '2024-05-06T08:00:00.000Z',
    withdrawnBy: '审核员甲',
  },
];

export const auditEntries: readonly Rows.AuditRow[] = [
  {
    id: 'aud-1',
    at: '2024-05-02T08:00:00.000Z',
    user: '审核员甲',
    action: 'judge',
    subject: 'jdg-1',
    detail: { verdict: 'different', note: '一人为镇长，一人为记者' },
  },
  {
    id: 'aud-2',
    at: '2024-05-01T08:00:00.000Z',
    user: '审核员甲',
    action: 'judge',
    subject: 'jdg-2',
    detail: {},
  },
  {
    id: 'aud-3',
    at: '2024-05-04T08:00:00.000Z',
    user: 'admin',
    action: 'ingest',
    subject: 'doc-1',
    detail: { documents: 1, paths: ['b/第一期.txt'] },
  },
];

export const derived = {
  holds: entities.tenure.map(({ person: who, post }) => ({ person: who, post })),
  attended: entities.participation.flatMap(({ person: who, event: at }) =>
    who === null ? [] : [{ person: who, event: at }],
  ),
  investsIn: entities.stake.map(({ organization, project }) => ({ organization, project })),
};

export async function putFixture(writer: GraphWriter): Promise<void> {
  await writer.putDocuments(documents);
  await writer.putPaths(paths);
  await writer.putSupersessions(supersessions);
  await writer.putJudgements(judgements);
  await writer.putCorrections(corrections);
  await writer.putAuditEntries(auditEntries);
  await writer.putArticles(articles);
  await writer.putEvidences(evidences);
  for (const kind of ENTITY_ORDER) await writer.putEntities(kind, entities[kind] as never);
  await writer.putClaims(claims);
  await writer.putEvidenced(evidenced);
  await writer.refreshDerived(derived);
}

export const fill = (store: GraphStore): Promise<void> => store.write(putFixture);

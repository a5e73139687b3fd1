import fc from 'fast-check';
import type { LoadItem } from '../../src/load/index.ts';
import {
  REORGANIZATION_KINDS,
  type ReorganizationFact,
  type EventFact,
  type Facts,
  type OrganizationFact,
  type PersonFact,
  type PostFact,
  type ProjectFact,
  type Span,
} from '../../src/model/index.ts';

/*
 * Small sets of documents whose people, bodies, events and projects have few names, so that much of what one says
 * is of what others speak of too, is joined by third documents and falls apart again without them.
 */

const NAMES = ['张伟', '李敏', '欧阳平'];
const BODIES: readonly Pick<OrganizationFact, 'name' | 'kind' | 'level'>[] = [
  { name: '市政府', kind: 'government', level: 'prefecture' },
  { name: '市人民政府', kind: 'government', level: 'prefecture' },
  { name: '市政府办公室', kind: 'government', level: 'prefecture' },
  { name: '云溪精密科技有限公司', kind: 'company', level: null },
  { name: '市教育局', kind: 'government', level: 'prefecture' },
];
const CODES = [null, '110101', '110102', '440305'];
const PUBLISHERS = [null, '云溪市人民政府', '石埠县委宣传部'];
const DAYS = ['2014-06-01', '2021-12-03', '2021-12-03', '2023-03-18', '2023-03', 'XXXX-03-18', null];
const TITLES = ['市长', '局长', '副局长'];
const EVENTS = ['重点项目推进会', '全市教育工作会议', '座谈会'];
const PROJECTS = ['精密轴承生产项目', '智慧水务一期项目'];

const LENGTH = 40;
const date = fc.constantFrom(...DAYS).map((edtf) => (edtf === null ? null : { edtf }));
const span = fc
  .tuple(fc.nat(LENGTH), fc.nat(6))
  .map(([start, length]): Span => ({ start, end: Math.min(LENGTH, start + length) }));
const evidence = fc.array(span, { minLength: 1, maxLength: 2 });
const confidence = fc.constantFrom(0.6, 0.9, 1);
const someOf = (count: number) => fc.option(fc.nat(Math.max(0, count - 1)));

const persons: fc.Arbitrary<PersonFact[]> = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), mentions: evidence, byline: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    all.map((person, i) => ({ ...person, id: `p${i}`, aliases: i === 2 ? ['老张'] : [], confidence: 1 })),
  );

const organizations: fc.Arbitrary<OrganizationFact[]> = fc
  .array(
    fc.record({
      body: fc.constantFrom(...BODIES),
      place: fc.constantFrom(...CODES),
      parent: someOf(2),
      mentions: evidence,
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map(({ body, parent, ...rest }, i) => ({
      ...body,
      ...rest,
      id: `o${i}`,
      aliases: [],
      parent: parent !== null && parent < i ? `o${parent}` : null,
    })),
  );

const idAt = (prefix: string, index: number | null, count: number): string | null =>
  index === null || index >= count ? null : `${prefix}${index}`;

const posts = (people: number, bodies: number): fc.Arbitrary<PostFact[]> =>
  fc.array(
    fc.record({
      person: fc.nat(people - 1).map((i) => `p${i}`),
      organization: someOf(bodies).map((i) => idAt('o', i, bodies)),
      title: fc.constantFrom(...TITLES),
      date,
      former: fc.boolean(),
      act: fc.constantFrom('attest', 'attest', 'appoint', 'remove'),
      evidence,
      confidence,
    }),
    { maxLength: 4 },
  );

const participants = (people: number, bodies: number): fc.Arbitrary<EventFact['participants']> =>
  fc.array(
    fc.record({
      person: fc.nat(people - 1).map((i) => `p${i}`),
      role: fc.constantFrom('attend', 'chair'),
      order: fc.nat(3),
      verb: fc.constantFrom('出席', '主持'),
      onBehalfOf: someOf(bodies).map((i) => idAt('o', i, bodies)),
      evidence,
      confidence,
    }),
    { maxLength: 3 },
  );

const events = (people: number, bodies: number): fc.Arbitrary<EventFact[]> =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom(...EVENTS),
        type: fc.constantFrom('meeting', 'inspection'),
        date,
        place: fc.constantFrom(null, '市行政中心'),
        parent: someOf(2),
        participants: participants(people, bodies),
        host: someOf(bodies),
        visited: fc.array(fc.constantFrom('高铁站工地', PROJECTS[0]!), { maxLength: 1 }),
        evidence,
        confidence,
      }),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(({ parent, host, visited, ...event }, i): EventFact => {
        const organization = idAt('o', host, bodies);
        return {
          ...event,
          id: `e${i}`,
          article: 'a0',
          parent: parent !== null && parent < i ? `e${parent}` : null,
          organizations: organization ? [{ organization, role: 'host', evidence: event.evidence }] : [],
          visited: visited.map((name) => ({ name, evidence: event.evidence })),
        };
      }),
    );

const projects = (bodies: number): fc.Arbitrary<ProjectFact[]> =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom(...PROJECTS),
        investor: someOf(bodies),
        amount: fc.constantFrom(null, 5e8),
        site: fc.constantFrom(null, '产业园区'),
        stage: fc.constantFrom(null, 'signed', 'started'),
        evidence,
        confidence,
      }),
      { maxLength: 2 },
    )
    .map((all) =>
      all.map(({ investor, amount, ...project }, i) => {
        const id = idAt('o', investor, bodies);
        const investment = amount === null ? null : { amount, currency: 'CNY', text: '5亿元' };
        return { ...project, id: `j${i}`, investors: id ? [id] : [], investment };
      }),
    );

const reorganizations = (bodies: number): fc.Arbitrary<ReorganizationFact[]> =>
  bodies === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          kind: fc.constantFrom(...REORGANIZATION_KINDS),
          predecessor: fc.nat(bodies - 1).map((i) => `o${i}`),
          successor: someOf(bodies).map((i) => idAt('o', i, bodies)),
          date,
          evidence,
          confidence,
        }),
        { maxLength: 2 },
      );

const facts: fc.Arbitrary<Omit<Facts, 'document'>> = fc
  .tuple(persons, organizations)
  .chain(([people, bodies]) =>
    fc.record({
      articles: fc.constant([
        { id: 'a0', title: null, paragraphs: [{ text: '', spans: [{ start: 0, end: LENGTH / 2 }] }] },
      ]),
      persons: fc.constant(people),
      organizations: fc.constant(bodies),
      posts: posts(people.length, bodies.length),
      events: events(people.length, bodies.length),
      projects: projects(bodies.length),
      indicators: fc.array(
        fc.record({
          name: fc.constant('固定资产投资'),
          text: fc.constantFrom('124亿元', '98亿元'),
          subject: someOf(bodies.length).map((i) => idAt('o', i, bodies.length)),
          evidence,
          confidence,
        }),
        { maxLength: 1 },
      ),
      reorganizations: reorganizations(bodies.length),
      problems: fc.constant([]),
    }),
  );

/** A document: what it says, who published it and when. */
export const item = (number: number, rules = 'r1'): fc.Arbitrary<LoadItem> =>
  fc
    .record({ facts, publisher: fc.constantFrom(...PUBLISHERS), place: fc.constantFrom(...CODES) })
    .map(({ facts, publisher, place }) => ({
      facts: {
        ...facts,
        document: {
          id: `doc-${number}`,
          sha256: `${number}`.padStart(64, '0'),
          title: `第${number}期`,
          publisher,
          place,
          issued: { edtf: '2023-03-20' },
          text: '一二三四五六七八九十'.repeat(LENGTH / 10),
          rules,
        },
      },
      metadata: { path: `bulletins/${number}.txt` },
    }));

/** Documents, each another. */
export const items = (count: number): fc.Arbitrary<LoadItem[]> =>
  fc.tuple(...Array.from({ length: count }, (_, i) => item(i)));

import type { Amount } from '../graph/index.ts';
import { citationOf } from './citing.ts';
import type { Contents, Item, Kind, Rows } from './contents.ts';

/*
 * The graph as linked data, once for Turtle and JSON-LD. People, bodies, posts and tenures are those of FOAF and the
 * W3C organization ontology, documents those of Dublin Core, evidence an annotation with a position in the text; what
 * has no name elsewhere has one under `chuxi:`.
 */

export const PREFIXES = {
  chuxi: 'urn:chuxi:terms:',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Before the id of every node. */
export const BASE = 'urn:chuxi:';

/** A prefixed name: org:Post. */
export type Name = `${keyof typeof PREFIXES}:${string}`;

export type Term =
  | { readonly node: string }
  | { readonly address: string }
  | { readonly value: string; readonly type?: Name; readonly language?: string };

export interface Resource {
  /** Behind {@link BASE}. */
  readonly id: string;
  readonly type: Name;
  readonly properties: readonly (readonly [Name, Term])[];
}

type Stated = readonly (readonly [Name, Term | null])[];

const node = (id: string | null): Term | null => (id === null ? null : { node: id });
const word = (value: string | null): Term | null => (value === null || value === '' ? null : { value });
const chinese = (value: string | null): Term | null =>
  value === null || value === '' ? null : { value, language: 'zh' };
const typed = (value: string | number | boolean | null, type: Name): Term | null =>
  value === null ? null : { value: String(value), type };
const day = (value: string | null): Term | null => typed(value, 'xsd:date');
const sure = (confidence: number): Stated => [['chuxi:confidence', typed(confidence, 'xsd:decimal')]];
const each = (name: Name, values: readonly string[]): Stated => values.map((value) => [name, chinese(value)]);

const money = (name: string, amount: Amount | null): Stated =>
  amount === null
    ? []
    : [
        [`chuxi:${name}`, typed(amount.amount, 'xsd:decimal')],
        [`chuxi:${name}Currency`, word(amount.currency)],
        [`chuxi:${name}Text`, chinese(amount.text)],
        [`chuxi:${name}Min`, typed(amount.min, 'xsd:decimal')],
        [`chuxi:${name}Max`, typed(amount.max, 'xsd:decimal')],
      ];

const RESOURCES: { readonly [K in Kind]: (row: Rows[K], item: Item<K>) => readonly [Name, Stated] } = {
  place: ({ name, code, parent }) => [
    'dcterms:Location',
    [
      ['skos:prefLabel', chinese(name)],
      ['dcterms:identifier', word(code)],
      ['dcterms:isPartOf', node(parent)],
    ],
  ],
  organization: ({ name, aliases, kind, level, parent, place }) => [
    'org:Organization',
    [
      ['skos:prefLabel', chinese(name)],
      ...each('skos:altLabel', aliases),
      ['org:classification', word(kind)],
      ['chuxi:level', word(level)],
      ['org:subOrganizationOf', node(parent)],
      ['dcterms:spatial', node(place)],
    ],
  ],
  person: ({ name, aliases, pinyin }) => [
    'foaf:Person',
    [['foaf:name', chinese(name)], ...each('skos:altLabel', aliases), ['chuxi:pinyin', word(pinyin)]],
  ],
  post: ({ title, organization, seats }) => [
    'org:Post',
    [
      ['skos:prefLabel', chinese(title)],
      ['org:postIn', node(organization)],
      ['chuxi:seats', typed(seats, 'xsd:integer')],
    ],
  ],
  event: ({ name, type, date, earliest, latest, place, parent, planned, confidence }) => [
    'schema:Event',
    [
      ['schema:name', chinese(name)],
      ['chuxi:type', word(type)],
      ['chuxi:edtf', word(date)],
      ['schema:startDate', day(earliest)],
      ['schema:endDate', day(latest)],
      ['schema:location', node(place)],
      ['schema:superEvent', node(parent)],
      ['chuxi:planned', typed(planned, 'xsd:boolean')],
      ...sure(confidence),
    ],
  ],
  project: (row) => [
    'schema:Project',
    [
      ['schema:name', chinese(row.name)],
      ...each('skos:altLabel', row.aliases),
      ['chuxi:stage', word(row.stage)],
      ['chuxi:capacity', chinese(row.capacity)],
      ['chuxi:site', chinese(row.site)],
      ['schema:location', node(row.place)],
      ...money('investment', row.investment),
      ...money('registeredCapital', row.registeredCapital),
      ...sure(row.confidence),
    ],
  ],
  // Days that texts attest stand apart from the bounds of start and end, which come from notices.
  tenure: (row) => [
    'org:Membership',
    [
      ['org:member', node(row.person)],
      ['org:organization', node(row.organization)],
      ['chuxi:post', node(row.post)],
      ['chuxi:attestedFrom', day(row.attestedFrom)],
      ['chuxi:attestedTo', day(row.attestedTo)],
      ['chuxi:startEarliest', day(row.startEarliest)],
      ['chuxi:startLatest', day(row.startLatest)],
      ['chuxi:endEarliest', day(row.endEarliest)],
      ['chuxi:endLatest', day(row.endLatest)],
      ['chuxi:former', typed(row.former, 'xsd:boolean')],
      ...sure(row.confidence),
    ],
  ],
  participation: (row) => [
    'chuxi:Participation',
    [
      ['chuxi:event', node(row.event)],
      ['schema:participant', node(row.person ?? row.organization)],
      ['chuxi:role', word(row.role)],
      ['chuxi:verb', chinese(row.verb)],
      ['chuxi:order', typed(row.order, 'xsd:integer')],
      ['chuxi:unordered', typed(row.unordered, 'xsd:boolean')],
      ['chuxi:printedTitle', chinese(row.printedTitle)],
      ['chuxi:onBehalfOf', node(row.onBehalfOf)],
      ...sure(row.confidence),
    ],
  ],
  visit: ({ event, name, organization, place, project }) => [
    'chuxi:Visit',
    [
      ['chuxi:event', node(event)],
      ['schema:name', chinese(name)],
      ['chuxi:saw', node(organization ?? place ?? project)],
    ],
  ],
  stake: ({ organization, project, amount, confidence }) => [
    'chuxi:Stake',
    [
      ['chuxi:investor', node(organization)],
      ['chuxi:project', node(project)],
      ...money('amount', amount),
      ...sure(confidence),
    ],
  ],
  reorganization: (row) => [
    'org:ChangeEvent',
    [
      ['chuxi:kind', word(row.kind)],
      ['org:originalOrganization', node(row.predecessor)],
      ['org:resultingOrganization', node(row.successor)],
      ['chuxi:edtf', word(row.date)],
      ['chuxi:earliest', day(row.earliest)],
      ['chuxi:latest', day(row.latest)],
      ...sure(row.confidence),
    ],
  ],
  observation: (row) => [
    'chuxi:Observation',
    [
      ['skos:prefLabel', chinese(row.name)],
      ['chuxi:text', chinese(row.text)],
      ['chuxi:value', typed(row.value, 'xsd:decimal')],
      ['chuxi:unit', chinese(row.unit)],
      ['chuxi:growth', typed(row.growth, 'xsd:decimal')],
      ['chuxi:edtf', word(row.period)],
      ['chuxi:earliest', day(row.earliest)],
      ['chuxi:latest', day(row.latest)],
      ['chuxi:about', node(row.organization)],
      ['dcterms:isPartOf', node(row.document)],
      ...sure(row.confidence),
    ],
  ],
  document: ({ title, publisher, issued, url, sha256 }) => [
    'foaf:Document',
    [
      ['dcterms:title', chinese(title)],
      ['dcterms:publisher', chinese(publisher)],
      ['chuxi:edtf', word(issued)],
      ['dcterms:source', url !== null && URL.canParse(url) ? { address: new URL(url).href } : word(url)],
      ['chuxi:sha256', word(sha256)],
    ],
  ],
};

const ORDER = Object.keys(RESOURCES) as Kind[];

/** Every node and claim, and behind each claim where documents say so. */
export async function* resourcesOf(contents: Contents): AsyncGenerator<Resource> {
  for (const kind of ORDER) for await (const item of contents.of(kind)) yield* resourcesIn(kind, item);
}

/** Where people and bodies are named stands in the texts alone; of claims it is told. */
const NAMED: ReadonlySet<Kind> = new Set<Kind>(['person', 'organization']);

function* resourcesIn<K extends Kind>(kind: K, item: Item<K>): Generator<Resource> {
  const { id } = item.row;
  const [type, properties] = RESOURCES[kind](item.row, item);
  yield { id, type, properties: stated(properties) };
  if (NAMED.has(kind)) return;
  for (const source of item.sources) {
    const { evidence, document } = source;
    yield {
      id: `${id}:${evidence.id}`,
      type: 'oa:Annotation',
      properties: stated([
        ['oa:hasBody', node(id)],
        ['oa:hasTarget', node(document.id)],
        ['oa:exact', chinese(evidence.quote)],
        ['oa:prefix', chinese(evidence.before)],
        ['oa:suffix', chinese(evidence.after)],
        ['oa:start', typed(evidence.start, 'xsd:nonNegativeInteger')],
        ['oa:end', typed(evidence.end, 'xsd:nonNegativeInteger')],
        ['dcterms:bibliographicCitation', chinese(citationOf(source))],
      ]),
    };
  }
}

const stated = (properties: Stated): Resource['properties'] =>
  properties.filter((property): property is readonly [Name, Term] => property[1] !== null);

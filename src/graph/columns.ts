import type {
  Amount,
  ArticleRow,
  AuditRow,
  CorrectionRow,
  DocumentRow,
  EvidenceRow,
  IndicatorRow,
  JudgementRow,
  ProblemRow,
  TenureRow,
} from './rows.ts';
import type { EntityRows, StoredClaim, StoredDocument } from './writer.ts';
import type { DocumentState } from './store.ts';

/*
 * Rows as the statements of both stores have them: flat, one column a property. Amounts are spread over six columns
 * (investmentAmount, investmentCurrency, …); paragraphs and a claim's data are JSON text; lists of words are lists
 * for one store and JSON text for the other; flags are booleans for one and 0 or 1 for the other.
 */

/** What is given to a statement or got from it. */
export type Flat = Readonly<Record<string, unknown>>;

/** How each column of a row is read. */
export type Columns<T> = { readonly [K in keyof T]-?: (flat: Flat, name: string) => T[K] };

export const text = <T extends string = string>(flat: Flat, name: string): T => flat[name] as T;
export const number = (flat: Flat, name: string): number => flat[name] as number;
export const optional = <T extends string | number>(flat: Flat, name: string): T | null =>
  (flat[name] ?? null) as T | null;
const flag = (flat: Flat, name: string): boolean => flat[name] === true || flat[name] === 1;
const json = <T>(flat: Flat, name: string): T => JSON.parse(flat[name] as string) as T;
export const list = (flat: Flat, name: string): readonly string[] =>
  typeof flat[name] === 'string' ? json(flat, name) : ((flat[name] ?? []) as readonly string[]);

/** What a text left open. */
export const problemsIn = (flat: Flat): readonly ProblemRow[] => json(flat, 'problems');

export const numbers = (flat: Flat, name: string): readonly number[] =>
  list(flat, name) as unknown as number[];

function amount(flat: Flat, name: string): Amount | null {
  if ((flat[`${name}Amount`] ?? null) === null) return null;
  return {
    amount: text(flat, `${name}Amount`),
    currency: text(flat, `${name}Currency`),
    text: text(flat, `${name}Text`),
    min: optional(flat, `${name}Min`),
    max: optional(flat, `${name}Max`),
    approximate: flag(flat, `${name}Approximate`),
  };
}

const AMOUNT_PARTS = ['Amount', 'Currency', 'Text', 'Min', 'Max', 'Approximate'] as const;

type Shape = EntityRows & {
  readonly document: StoredDocument;
  readonly article: ArticleRow;
  readonly evidence: EvidenceRow;
  readonly claim: StoredClaim;
  readonly judgement: JudgementRow;
  readonly correction: CorrectionRow;
  readonly audit: AuditRow;
};

export type RowKind = keyof Shape;

const named = { id: text, name: text, aliases: list };
const resolved = { block: text, features: list };

/** The rows as they are stored. */
export const stored: { readonly [K in Exclude<RowKind, 'claim'>]: Columns<Shape[K]> } & {
  readonly claim: Columns<{ readonly [K in keyof StoredClaim]: unknown }>;
} = {
  person: { ...named, pinyin: text, initials: text, byline: flag, ...resolved },
  organization: {
    ...named,
    pinyin: text,
    initials: text,
    kind: text,
    level: optional,
    parent: optional,
    place: optional,
    ...resolved,
    parentBy: optional,
    placeBy: optional,
  },
  place: { id: text, name: text, code: optional, parent: optional, ...resolved, parentBy: optional },
  post: { id: text, organization: optional, title: text, seats: optional },
  tenure: {
    id: text,
    person: text,
    post: text,
    attestedFrom: optional,
    attestedTo: optional,
    startEarliest: optional,
    startLatest: optional,
    endEarliest: optional,
    endLatest: optional,
    former: flag,
    confidence: number,
  },
  event: {
    id: text,
    type: text,
    name: text,
    date: optional,
    earliest: optional,
    latest: optional,
    place: optional,
    series: optional,
    number: optional,
    planned: flag,
    parent: optional,
    confidence: number,
    ...resolved,
    parentBy: optional,
    placeBy: optional,
  },
  participation: {
    id: text,
    event: text,
    person: optional,
    organization: optional,
    role: text,
    verb: optional,
    order: optional,
    unordered: flag,
    printedTitle: optional,
    onBehalfOf: optional,
    confidence: number,
  },
  visit: { id: text, event: text, name: text, organization: optional, place: optional, project: optional },
  project: {
    ...named,
    capacity: optional,
    stage: optional,
    site: optional,
    place: optional,
    investment: amount,
    registeredCapital: amount,
    confidence: number,
    ...resolved,
    placeBy: optional,
  },
  stake: { id: text, organization: text, project: text, amount, confidence: number },
  observation: {
    id: text,
    document: text,
    name: text,
    text,
    value: optional,
    unit: optional,
    growthText: optional,
    growth: optional,
    period: optional,
    earliest: optional,
    latest: optional,
    organization: optional,
    confidence: number,
  },
  reorganization: {
    id: text,
    kind: text,
    predecessor: text,
    successor: optional,
    date: optional,
    earliest: optional,
    latest: optional,
    confidence: number,
  },
  document: {
    id: text,
    sha256: text,
    title: optional,
    publisher: optional,
    publisherPlace: optional,
    issued: optional,
    earliest: optional,
    latest: optional,
    rules: text,
    format: text,
    url: optional,
    publisherGiven: flag,
    issuedGiven: flag,
    problems: json,
    text,
    digest: text,
  },
  article: { id: text, document: text, ordinal: number, title: optional, kickers: list, paragraphs: json },
  evidence: {
    id: text,
    document: text,
    article: optional,
    start: number,
    end: number,
    quote: text,
    before: text,
    after: text,
  },
  claim: {
    id: text,
    document: text,
    kind: text,
    block: optional,
    data: json,
    evidence: list,
    entity: optional,
  },
  judgement: {
    id: text,
    one: text,
    other: text,
    verdict: text,
    user: text,
    at: text,
    note: optional,
    withdrawnAt: optional,
    withdrawnBy: optional,
  },
  correction: {
    id: text,
    action: text,
    document: text,
    kind: text,
    claim: text,
    quote: text,
    said: json,
    change: json,
    original: json,
    reason: text,
    user: text,
    at: text,
    withdrawnAt: optional,
    withdrawnBy: optional,
  },
  audit: { id: text, at: text, user: text, action: text, subject: text, detail: json },
};

const { block: _block, features: _features, ...person } = stored.person;
const { block: _b2, features: _f2, parentBy: _p2, placeBy: _l2, ...organization } = stored.organization;
const { block: _b3, features: _f3, parentBy: _p3, ...place } = stored.place;
const { block: _b4, features: _f4, parentBy: _p4, placeBy: _l4, ...event } = stored.event;
const { block: _b5, features: _f5, placeBy: _l5, ...project } = stored.project;
const {
  text: _text,
  digest: _digest,
  publisherGiven: _p,
  issuedGiven: _i,
  problems: _problems,
  ...document
} = stored.document;

/** The rows as readers see them. */
export const seen = {
  ...stored,
  person,
  organization,
  place,
  event,
  project,
  tenure: { ...stored.tenure, organization: optional, title: text } as Columns<TenureRow>,
  document: { ...document, paths: list } as Columns<DocumentRow>,
};

export const indicator: Columns<IndicatorRow> = {
  id: text,
  name: text,
  observations: number,
  earliest: optional,
  latest: optional,
};

export const documentState: Columns<DocumentState> = {
  id: text,
  sha256: text,
  rules: text,
  publisher: optional,
  issued: optional,
  url: optional,
  publisherGiven: flag,
  issuedGiven: flag,
  paths: list,
};

/** A row of flat columns; what the columns have beside is left out. */
export function rowOf<T>(columns: Columns<T>, flat: Flat): T {
  const row: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(columns) as [string, (flat: Flat, name: string) => unknown][])
    row[name] = read(flat, name);
  return row as T;
}

const JSON_TEXT: ReadonlySet<string> = new Set([
  'paragraphs',
  'problems',
  'data',
  'detail',
  'said',
  'change',
  'original',
]);
const AMOUNTS: ReadonlySet<string> = new Set(['investment', 'registeredCapital', 'amount']);

/** The flat columns of rows of one kind as they are stored: the rows themselves where their columns are flat. */
export function flatsOf(rows: readonly object[]): readonly Flat[] {
  const isFlat = Object.keys(rows[0] ?? {}).every((name) => !JSON_TEXT.has(name) && !AMOUNTS.has(name));
  return isFlat ? (rows as readonly Flat[]) : rows.map(flatOf);
}

/** A stake's own amount is the one `amount` that is a row's. */
function flatOf(row: object): Flat {
  const flat: Record<string, unknown> = {};
  for (const name of Object.keys(row)) {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (AMOUNTS.has(name)) spread(flat, name, value as Amount | null);
    else flat[name] = JSON_TEXT.has(name) ? JSON.stringify(value) : (value ?? null);
  }
  return flat;
}

function spread(flat: Record<string, unknown>, name: string, value: Amount | null): void {
  for (const part of AMOUNT_PARTS) flat[name + part] = value?.[part.toLowerCase() as keyof Amount] ?? null;
}

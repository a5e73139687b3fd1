import type {
  BodyKind,
  BodyLevel,
  BodyRole,
  Claim,
  ClaimKind,
  EventType,
  ProjectStage,
  ReorganizationKind,
  Span,
} from '../model/index.ts';

/*
 * What a store answers with. One interface a node label of the graph; references to other nodes are their ids.
 *
 * Dates are EDTF as the text gives them; beside each stand `earliest` and `latest`, the first and last day it can
 * mean (YYYY-MM-DD), null where it says nothing (XXXX-03-22 has neither). Amounts are decimal strings in units of
 * the currency.
 */

/** An entity: what the claims of all documents about one person add up to. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  /** Other names, sorted. */
  readonly aliases: readonly string[];
  /** Syllables without tones, surname first: zhang san. */
  readonly pinyin: string;
  /** First letters of the syllables: zs. */
  readonly initials: string;
  /** Known from bylines alone: a reporter or photographer. */
  readonly byline: boolean;
}

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** Organization of which it is part. */
  readonly parent: string | null;
  /** Place that it governs or is seated in. */
  readonly place: string | null;
}

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  /** GB/T 2260 code, where it has one. */
  readonly code: string | null;
  /** Place that it is part of. */
  readonly parent: string | null;
}

/** A position in a body that someone may hold. */
export interface PostRow {
  readonly id: string;
  /** Null where no text says in which body. */
  readonly organization: string | null;
  readonly title: string;
  /** How many may hold it at once; null where nothing says. */
  readonly seats: number | null;
}

/**
 * One person in one post for one spell. `attestedFrom` and `attestedTo` are the first and last day on which a text
 * calls them so; the bounds of start and end come from notices (任免) and are null where nothing gives them. An open
 * end is unknown, not current.
 */
export interface TenureRow {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  /** Of the post, for convenience. */
  readonly organization: string | null;
  readonly title: string;
  readonly attestedFrom: string | null;
  readonly attestedTo: string | null;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  /** Every text that tells of it tells of something past: 原, 曾任. */
  readonly former: boolean;
  readonly confidence: number;
}

export interface EventRow {
  readonly id: string;
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: string | null;
  readonly series: string | null;
  readonly number: number | null;
  /** Announced, not reported as held by any text. */
  readonly planned: boolean;
  /** Event that it followed or was part of. */
  readonly parent: string | null;
  readonly confidence: number;
}

/** One person or body in one event in one role. Just one of `person` and `organization` is set. */
export interface ParticipationRow {
  readonly id: string;
  readonly event: string;
  readonly person: string | null;
  readonly organization: string | null;
  readonly role: BodyRole;
  /** As printed: 出席. */
  readonly verb: string | null;
  /** Place in the list of names as printed, from 0. */
  readonly order: number | null;
  /** The list is by strokes of the surname; its order means nothing. */
  readonly unordered: boolean;
  readonly printedTitle: string | null;
  /** Organization for which they spoke or came. */
  readonly onBehalfOf: string | null;
  readonly confidence: number;
}

/** What the people of an event went to see. At most one of `organization`, `place` and `project` is set. */
export interface VisitRow {
  readonly id: string;
  readonly event: string;
  readonly name: string;
  readonly organization: string | null;
  readonly place: string | null;
  readonly project: string | null;
}

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly capacity: string | null;
  readonly stage: ProjectStage | null;
  /** As printed; `place` is the node. */
  readonly site: string | null;
  readonly place: string | null;
  readonly investment: Amount | null;
  readonly registeredCapital: Amount | null;
  readonly confidence: number;
}

export interface Amount {
  /** Decimal, in units of the currency: 500000000. */
  readonly amount: string;
  readonly currency: string;
  /** As printed: 5亿元. */
  readonly text: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly approximate: boolean;
}

/** One body's part in a project. */
export interface StakeRow {
  readonly id: string;
  readonly organization: string;
  readonly project: string;
  /** Its own part, where the text gives one or it is the only investor. */
  readonly amount: Amount | null;
  readonly confidence: number;
}

/** An indicator's value for a period, as one document gives it. */
export interface ObservationRow {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  /** The value as written: 124亿元. */
  readonly text: string;
  /** Decimal, in the unit. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly growthText: string | null;
  /** 0.228; negative for a fall. */
  readonly growth: number | null;
  readonly period: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Organization that it is about. */
  readonly organization: string | null;
  readonly confidence: number;
}

/** That one body became another, wholly or in part. */
export interface ReorganizationRow {
  readonly id: string;
  readonly kind: ReorganizationKind;
  readonly predecessor: string;
  /** Null where it was abolished and no text says what came of it. */
  readonly successor: string | null;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly confidence: number;
}

/** What the values of one name are of. */
export interface IndicatorRow {
  /** The name. */
  readonly id: string;
  readonly name: string;
  /** How many values there are. */
  readonly observations: number;
  /** First and last day of their periods; null where none has one. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface DocumentRow {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** GB/T 2260 code of the publisher's division. */
  readonly publisherPlace: string | null;
  readonly issued: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Version of the rules and gazetteers that read it. */
  readonly rules: string;
  readonly format: 'text' | 'markdown';
  readonly url: string | null;
  /** Where it was found, sorted. */
  readonly paths: readonly string[];
}

/** What a document's text left open. */
export interface ProblemRow {
  /** What it concerns, then what is wrong with it: date.year-unknown. */
  readonly code: string;
  /** In the document's text; null where it concerns the whole document. */
  readonly start: number | null;
  readonly end: number | null;
  readonly detail: string | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly document: string;
  /** Place in the document's reading order, from 0. */
  readonly ordinal: number;
  readonly title: string | null;
  readonly kickers: readonly string[];
  /** Paragraphs in reading order, with their spans in the document's text. */
  readonly paragraphs: readonly { readonly text: string; readonly spans: readonly Span[] }[];
}

/** Where a document says so. */
export interface EvidenceRow {
  readonly id: string;
  readonly document: string;
  /** Null where the stretch lies in no article. */
  readonly article: string | null;
  /** Into the document's text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The document's text from `start` to `end`, unchanged. */
  readonly quote: string;
  /** Up to 32 characters before and after. */
  readonly before: string;
  readonly after: string;
}

/** What a person says of two entities: one, two, or that nothing tells. */
export type Verdict = 'same' | 'different' | 'unsure';

/**
 * That two are one or not, by a person. The two are ids of members (what one document knows of a person, body …), so
 * that it holds whatever else is read, and for as long as their documents are there.
 */
export interface JudgementRow {
  readonly id: string;
  /** The smaller id of the two. */
  readonly one: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly user: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note: string | null;
  /** Null while it stands. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/**
 * That a document was misread, or says what is not so: what it says is withdrawn, or put right. It holds as long as the
 * document says the same in the same words, however it is read.
 */
export interface CorrectionRow {
  readonly id: string;
  readonly action: 'withdraw' | 'correct';
  readonly document: string;
  /** Kind of the claim, and its id when it was corrected. */
  readonly kind: ClaimKind;
  readonly claim: string;
  /** The words on which it rests. */
  readonly quote: string;
  /** What the claim says without ids: by what it is known when the document is read again. */
  readonly said: Readonly<Record<string, unknown>>;
  /** What it says instead; nothing where it is withdrawn. */
  readonly change: Readonly<Record<string, string>>;
  /** The claim as it was read; null while no claim is like that: the correction does not apply. */
  readonly original: Claim | null;
  readonly reason: string;
  readonly user: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null while it stands. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/** Who did what, and when. Kept for good: nothing changes an entry or takes one out. */
export interface AuditRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly user: string;
  /** judge, withdraw-judgement, ingest … */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Kinds of entity that can be listed and searched. */
export type NodeKind =
  'person' | 'organization' | 'place' | 'post' | 'event' | 'project' | 'observation' | 'document' | 'article';

export interface SearchHit {
  readonly kind: NodeKind;
  readonly id: string;
  /** The entity's name, the post's or document's title. */
  readonly name: string;
  /** What the fragment was found in. */
  readonly field: 'name' | 'alias' | 'pinyin' | 'initials' | 'title' | 'text';
  /** The value that holds it; for text, 32 characters either side of it. */
  readonly matched: string;
  /** 0 is best: whole name, start of name, within name, whole alias … text. */
  readonly rank: number;
}

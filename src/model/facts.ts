import type { Span } from './span.ts';
import type { BodyKind, BodyLevel } from './annotated.ts';

/**
 * What one document says, before it is merged with others: the form in which facts leave the reader. Offsets are
 * UTF-16 units into `document.text`, end exclusive. Ids are local to the document.
 */
export interface Facts {
  readonly document: FactsDocument;
  readonly articles: readonly ArticleFact[];
  readonly persons: readonly PersonFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly posts: readonly PostFact[];
  readonly events: readonly EventFact[];
  readonly projects: readonly ProjectFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly reorganizations: readonly ReorganizationFact[];
  readonly problems: readonly ProblemFact[];
}

export interface FactsDocument {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** GB/T 2260 code of the publisher's division. */
  readonly place?: string | null;
  /** Full name of the division or zone that 我市, 全区 and the like mean in it. */
  readonly jurisdiction?: string | null;
  readonly issued: DateFact | null;
  readonly text: string;
  /** Version of the rules and gazetteers that read it. */
  readonly rules: string;
  readonly format?: 'text' | 'markdown';
  readonly path?: string;
  readonly url?: string;
}

export interface DateFact {
  /** EDTF (ISO 8601-2) level 1. */
  readonly edtf: string;
  /** As written. */
  readonly text?: string;
}

export interface AmountFact {
  /** In units of the currency: 5亿元 is 500000000. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly text: string;
  readonly min?: number;
  readonly max?: number;
  readonly approximate?: boolean;
}

export interface ArticleFact {
  readonly id: string;
  readonly title: string | null;
  readonly titleSpans?: readonly Span[];
  readonly kickers?: readonly string[];
  readonly paragraphs: readonly { readonly text: string; readonly spans: readonly Span[] }[];
}

export interface PersonFact {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly byline?: boolean;
  readonly confidence: number;
}

export interface OrganizationFact {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  readonly parent: string | null;
  /** GB/T 2260 code. */
  readonly place?: string | null;
  /** Full name of the division or zone whose organ it is, where anything tells: 青石市, 青石开发区. */
  readonly jurisdiction?: string | null;
  /** Its name without that: 教育局. */
  readonly organ?: string;
  readonly mentions: readonly Span[];
}

export interface PostFact {
  readonly person: string;
  readonly organization: string | null;
  readonly title: string;
  /** The day on which the text attests it, or from which a notice gives it. */
  readonly date: DateFact | null;
  readonly former?: boolean;
  /** appoint, remove: a notice of 任免 gives a bound; attest: called so in passing. */
  readonly act?: 'attest' | 'appoint' | 'remove' | 'elect';
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export type EventType =
  | 'meeting'
  | 'inspection'
  | 'visit'
  | 'signing'
  | 'ceremony'
  | 'training'
  | 'election'
  | 'appointment'
  | 'other';

export type Role =
  | 'attend'
  | 'chair'
  | 'speak'
  | 'lead'
  | 'host'
  | 'accompany'
  | 'report'
  | 'explain'
  | 'witness'
  | 'unveil'
  | 'sign'
  | 'other';

/** What a body can be in an event: what people are, and more. */
export type BodyRole = Role | 'organizer' | 'sponsor' | 'visited';

/** How far a project has come, from the first stage to the last. */
export const PROJECT_STAGES = ['negotiating', 'signed', 'started', 'completed', 'operating'] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

export interface ParticipantFact {
  readonly person: string;
  readonly role: Role;
  /** Place in the list of names that the text gives, from 0. */
  readonly order?: number;
  /** The order of the list is by strokes of the surname and means nothing. */
  readonly unordered?: boolean;
  /** As printed: 出席. */
  readonly verb?: string;
  readonly printedTitle?: string | null;
  /** An organization's id. */
  readonly onBehalfOf?: string | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface BodyParticipantFact {
  readonly organization: string;
  readonly role: BodyRole;
  readonly verb?: string;
  readonly evidence: readonly Span[];
  readonly confidence?: number;
}

export interface VisitFact {
  readonly name: string;
  readonly organization?: string | null;
  readonly evidence: readonly Span[];
}

export interface EventFact {
  readonly id: string;
  readonly article: string;
  readonly type: EventType;
  readonly name: string;
  readonly date: DateFact | null;
  readonly place: string | null;
  readonly series?: string | null;
  readonly number?: number | null;
  readonly planned?: boolean;
  readonly parent?: string | null;
  readonly participants: readonly ParticipantFact[];
  readonly organizations: readonly BodyParticipantFact[];
  readonly visited: readonly VisitFact[];
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface ProjectFact {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Organizations' ids. */
  readonly investors: readonly string[];
  readonly investment: AmountFact | null;
  readonly registeredCapital?: AmountFact | null;
  readonly capacity?: string | null;
  readonly site?: string | null;
  readonly stage?: ProjectStage | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface IndicatorFact {
  readonly name: string;
  /** The value as written: 124亿元. */
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
  readonly growth?: { readonly text: string; readonly value?: number } | null;
  readonly period?: DateFact | null;
  /** An organization's id or null. */
  readonly subject?: string | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

/**
 * What becomes of bodies, the more telling kinds first: merged (several into one), split (parts of one leave it), upgraded
 * (to a higher rank, under the name of it), renamed (all that was one is the other), established (set up out of another, of
 * which nothing more is said), abolished.
 */
export const REORGANIZATION_KINDS = [
  'merged',
  'split',
  'upgraded',
  'renamed',
  'established',
  'abolished',
] as const;
export type ReorganizationKind = (typeof REORGANIZATION_KINDS)[number];

/** That one body became another, wholly or in part. A merger of three bodies is three of them. */
export interface ReorganizationFact {
  readonly kind: ReorganizationKind;
  /** An organization's id. */
  readonly predecessor: string;
  /** An organization's id; null where it was abolished and no text says what came of it. */
  readonly successor: string | null;
  /** The day from which it holds, else that of the decision. */
  readonly date: DateFact | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface ProblemFact {
  readonly code: string;
  readonly span?: Span;
  readonly detail?: string;
}

import type { Span } from './span.ts';
import type { BodyRole, EventType, ProjectStage, ReorganizationKind, Role } from './facts.ts';

/**
 * What `extract/` makes of an annotated bulletin, with spans of the reading text and indices into its layers; the
 * pipeline turns these into {@link Facts} with ids and spans of the source.
 */
export interface Findings {
  readonly posts: readonly PostFinding[];
  readonly events: readonly EventFinding[];
  readonly projects: readonly ProjectFinding[];
  readonly indicators: readonly IndicatorFinding[];
  readonly reorganizations: readonly ReorganizationFinding[];
}

/** Longest evidence of one fact, in UTF-16 units. */
export const LONGEST_EVIDENCE = 600;

export interface PostFinding {
  readonly person: number;
  readonly body: number | null;
  readonly title: string;
  readonly date: string | null;
  readonly former?: boolean;
  readonly act?: 'attest' | 'appoint' | 'remove' | 'elect';
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface ParticipantFinding {
  readonly person: number;
  readonly role: Role;
  readonly order?: number;
  readonly unordered?: boolean;
  readonly verb?: string;
  readonly printedTitle?: string | null;
  /** Index into bodies. */
  readonly onBehalfOf?: number | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface BodyParticipantFinding {
  readonly body: number;
  readonly role: BodyRole;
  readonly verb?: string;
  readonly evidence: readonly Span[];
}

export interface VisitFinding {
  readonly name: string;
  readonly body: number | null;
  readonly evidence: readonly Span[];
}

export interface EventFinding {
  /** Index into the bulletin's articles. */
  readonly article: number;
  readonly type: EventType;
  readonly name: string;
  /** EDTF and the stretch that gives it. */
  readonly date: { readonly edtf: string; readonly span: Span | null } | null;
  readonly place: string | null;
  readonly series: string | null;
  readonly number: number | null;
  readonly planned: boolean;
  /** Index into the events of the same findings: the event that this one followed or was part of. */
  readonly parent: number | null;
  readonly participants: readonly ParticipantFinding[];
  readonly organizations: readonly BodyParticipantFinding[];
  readonly visited: readonly VisitFinding[];
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface MoneyFinding extends Span {
  readonly amount: number;
  readonly currency: string;
  readonly min?: number;
  readonly max?: number;
  readonly approximate?: boolean;
}

export interface ProjectFinding {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Indices into bodies. */
  readonly investors: readonly number[];
  readonly investment: MoneyFinding | null;
  readonly registeredCapital: MoneyFinding | null;
  readonly capacity: string | null;
  readonly site: string | null;
  readonly stage: ProjectStage | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface IndicatorFinding {
  readonly name: string;
  /** The value as written. */
  readonly value: Span;
  readonly number: number | null;
  readonly unit: string | null;
  readonly growth: { readonly span: Span; readonly value: number | null } | null;
  readonly period: { readonly edtf: string; readonly span: Span | null } | null;
  /** Index into bodies. */
  readonly subject: number | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

export interface ReorganizationFinding {
  readonly kind: ReorganizationKind;
  /** Index into bodies. */
  readonly predecessor: number;
  /** Index into bodies. */
  readonly successor: number | null;
  readonly date: { readonly edtf: string; readonly span: Span | null } | null;
  readonly evidence: readonly Span[];
  readonly confidence: number;
}

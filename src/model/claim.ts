import type { AmountFact, BodyRole, EventType, ProjectStage, ReorganizationKind } from './facts.ts';
import type { BodyKind, BodyLevel } from './annotated.ts';

/**
 * What one document says, as it is stored: never edited, only superseded when the document is read again or taken
 * out.
 *
 * The first five kinds are *members*: what one document knows of a person, body, place, event or project. The others
 * say something of members of the same document and refer to them by id.
 */
export type Claim = {
  [K in keyof ClaimData]: {
    /** Hash of the document's id and the claim's place in it. */
    readonly id: string;
    readonly document: string;
    readonly kind: K;
    /** Members that could be one entity have the same; null for the other kinds. */
    readonly block: string | null;
    readonly data: ClaimData[K];
    /** Ids of evidences, in the order of the text. */
    readonly evidence: readonly string[];
  };
}[keyof ClaimData];

export type ClaimKind = keyof ClaimData;
export type ClaimOf<K extends ClaimKind> = Extract<Claim, { readonly kind: K }>;

/** Members of an entity. */
export type MemberKind = 'person' | 'organization' | 'place' | 'event' | 'project';

export interface ClaimData {
  readonly person: PersonData;
  readonly organization: OrganizationData;
  readonly place: PlaceData;
  readonly event: EventData;
  readonly project: ProjectData;
  readonly attestation: AttestationData;
  readonly participation: ParticipationData;
  readonly stake: StakeData;
  readonly visit: VisitData;
  readonly observation: ObservationData;
  readonly reorganization: ReorganizationData;
}

/** Marks by which two members of a block are known for one: any in common is enough. */
interface Marked {
  readonly features: readonly string[];
}

export interface PersonData extends Marked {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly byline: boolean;
}

export interface OrganizationData extends Marked {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** Member. */
  readonly parent: string | null;
  /** Member. */
  readonly place: string | null;
}

export interface PlaceData extends Marked {
  readonly name: string;
  /** GB/T 2260. */
  readonly code: string | null;
  /** Member: the division that it lies in. */
  readonly parent: string | null;
}

export interface EventData extends Marked {
  readonly type: EventType;
  readonly name: string;
  readonly date: DateBounds | null;
  /** Member. */
  readonly place: string | null;
  readonly series: string | null;
  readonly number: number | null;
  readonly planned: boolean;
  /** Member. */
  readonly parent: string | null;
  readonly confidence: number;
}

export interface ProjectData extends Marked {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly capacity: string | null;
  readonly stage: ProjectStage | null;
  readonly site: string | null;
  /** Member. */
  readonly place: string | null;
  readonly investment: AmountFact | null;
  readonly registeredCapital: AmountFact | null;
  readonly confidence: number;
}

/** That someone was called something. */
export interface AttestationData {
  /** Member. */
  readonly person: string;
  /** Member. */
  readonly organization: string | null;
  readonly title: string;
  readonly date: DateBounds | null;
  readonly former: boolean;
  readonly act: 'attest' | 'appoint' | 'remove' | 'elect';
  readonly confidence: number;
}

export interface ParticipationData {
  /** Member, a person or an organization. */
  readonly party: string;
  /** Member. */
  readonly event: string;
  readonly role: BodyRole;
  readonly verb: string | null;
  readonly order: number | null;
  readonly unordered: boolean;
  readonly printedTitle: string | null;
  /** Member. */
  readonly onBehalfOf: string | null;
  readonly confidence: number;
}

export interface StakeData {
  /** Member. */
  readonly organization: string;
  /** Member. */
  readonly project: string;
  readonly amount: AmountFact | null;
  readonly confidence: number;
}

export interface VisitData {
  /** Member. */
  readonly event: string;
  readonly name: string;
  /** Member: an organization, place or project. */
  readonly target: string | null;
}

export interface ObservationData {
  readonly name: string;
  readonly text: string;
  /** Decimal. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly growthText: string | null;
  readonly growth: number | null;
  readonly period: DateBounds | null;
  /** Member. */
  readonly organization: string | null;
  readonly confidence: number;
}

export interface ReorganizationData {
  readonly kind: ReorganizationKind;
  /** Member. */
  readonly predecessor: string;
  /** Member. */
  readonly successor: string | null;
  readonly date: DateBounds | null;
  readonly confidence: number;
}

/** A date of EDTF level 1 and the first and last day that it can mean, null where it has no such day. */
export interface DateBounds {
  readonly edtf: string;
  /** YYYY-MM-DD. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

import type { Claim, MemberKind } from '../model/index.ts';
import type {
  ArticleRow,
  AuditRow,
  CorrectionRow,
  DocumentRow,
  EventRow,
  EvidenceRow,
  JudgementRow,
  ObservationRow,
  OrganizationRow,
  ParticipationRow,
  PersonRow,
  PlaceRow,
  PostRow,
  ProblemRow,
  ProjectRow,
  ReorganizationRow,
  StakeRow,
  TenureRow,
  VisitRow,
} from './rows.ts';

/** What an entity row keeps for resolution beside what readers see. */
export interface Resolved {
  readonly block: string;
  /** Of all its members, sorted. */
  readonly features: readonly string[];
}

/** The member that gives a reference: with several, the smallest id. */
export interface Referring {
  readonly parentBy: string | null;
  readonly placeBy: string | null;
}

/** Rows of the entity layer, as they are written: derived from the claims, never from anything else. */
export interface EntityRows {
  readonly person: PersonRow & Resolved;
  readonly organization: OrganizationRow & Resolved & Referring;
  readonly place: PlaceRow & Resolved & Pick<Referring, 'parentBy'>;
  readonly event: EventRow & Resolved & Referring;
  readonly project: ProjectRow & Resolved & Pick<Referring, 'placeBy'>;
  readonly post: PostRow;
  readonly tenure: Omit<TenureRow, 'organization' | 'title'>;
  readonly participation: ParticipationRow;
  readonly stake: StakeRow;
  readonly visit: VisitRow;
  readonly observation: ObservationRow;
  readonly reorganization: ReorganizationRow;
}

export type EntityKind = keyof EntityRows;

/** A document as it is written: with its text and a hash of all that was read from it, without its paths. */
export type StoredDocument = Omit<DocumentRow, 'paths'> & {
  /** Whether the publisher was given from outside: it holds when the document is read again. */
  readonly publisherGiven: boolean;
  /** The same of the day of issue. */
  readonly issuedGiven: boolean;
  /** What its text left open, by place. */
  readonly problems: readonly ProblemRow[];
  readonly text: string;
  readonly digest: string;
};

/** A claim with the row of the entity layer that it supports; null until resolution has placed it. */
export type StoredClaim = Claim & { readonly entity: string | null };

/** That a path held a document until another took its place. */
export interface Supersession {
  readonly path: string;
  readonly document: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface Evidenced {
  /** Of a row of the entity layer. */
  readonly subject: string;
  /** Of an evidence. */
  readonly evidence: string;
}

/** Pairs between which HOLDS, ATTENDED and INVESTS_IN may have to come or go. */
export interface DerivedPairs {
  readonly holds: readonly { readonly person: string; readonly post: string }[];
  readonly attended: readonly { readonly person: string; readonly event: string }[];
  readonly investsIn: readonly { readonly organization: string; readonly project: string }[];
}

/**
 * The store within one write: rows in and out, no judgement. What belongs together is known by `src/load/`.
 * Lists may be empty; rows already there under the same id are replaced. Reads answer in any order, and leave out
 * what is not there.
 */
export interface GraphWriter {
  putDocuments(rows: readonly StoredDocument[]): Promise<void>;
  putArticles(rows: readonly ArticleRow[]): Promise<void>;
  putEvidences(rows: readonly EvidenceRow[]): Promise<void>;
  /** The rows that they support are there already. */
  putClaims(rows: readonly StoredClaim[]): Promise<void>;
  putPaths(rows: readonly { readonly path: string; readonly document: string }[]): Promise<void>;
  putSupersessions(rows: readonly Supersession[]): Promise<void>;

  /**
   * With their articles, evidences (and what {@link Evidenced} says of these), claims and paths; the rows of the
   * entity layer stay as they are, and must be what they are without it by the end of the write.
   */
  deleteDocuments(ids: readonly string[]): Promise<void>;
  deletePaths(paths: readonly string[]): Promise<void>;

  documents(ids: readonly string[]): Promise<readonly StoredDocument[]>;
  /** Those of any of the paths or documents. */
  paths(filter: {
    readonly paths: readonly string[];
    readonly documents: readonly string[];
  }): Promise<readonly { readonly path: string; readonly document: string }[]>;

  /** In the place of those of the same id. */
  putJudgements(rows: readonly JudgementRow[]): Promise<void>;
  /** All of them, withdrawn ones too, by time, then id. */
  judgements(): Promise<readonly JudgementRow[]>;
  /** In the place of those of the same id. */
  putCorrections(rows: readonly CorrectionRow[]): Promise<void>;
  /** All of them, withdrawn ones too, by time, then id. */
  corrections(): Promise<readonly CorrectionRow[]>;
  /** Claims of documents that stay. The rows that they supported have gone, or others support them. */
  deleteClaims(ids: readonly string[]): Promise<void>;
  /** An entry that is there already stays as it is. */
  putAuditEntries(rows: readonly AuditRow[]): Promise<void>;

  claimsByIds(ids: readonly string[]): Promise<readonly StoredClaim[]>;
  claimsOfDocuments(ids: readonly string[]): Promise<readonly StoredClaim[]>;
  /** Claims that support the rows. */
  claimsOfEntities(ids: readonly string[]): Promise<readonly StoredClaim[]>;
  /** The row that each claim supports. */
  entitiesOfClaims(
    ids: readonly string[],
  ): Promise<readonly { readonly id: string; readonly entity: string }[]>;
  /** Sets the row that each claim supports. */
  assign(rows: readonly { readonly id: string; readonly entity: string }[]): Promise<void>;

  entitiesByIds<K extends EntityKind>(kind: K, ids: readonly string[]): Promise<readonly EntityRows[K][]>;
  entitiesOfBlocks<K extends MemberKind>(
    kind: K,
    blocks: readonly string[],
  ): Promise<readonly EntityRows[K][]>;
  /** Rows of the kind, each once, any of whose references to other rows of the entity layer is one of the ids. */
  entitiesReferringTo<K extends EntityKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<readonly EntityRows[K][]>;
  /** Posts of the given title in the given organization. */
  postsTitled(
    rows: readonly { readonly organization: string; readonly title: string }[],
  ): Promise<readonly PostRow[]>;
  /** Rows must be given after the rows to which they refer, in an earlier call or in the same. */
  putEntities<K extends EntityKind>(kind: K, rows: readonly EntityRows[K][]): Promise<void>;
  /** With their {@link Evidenced}. Rows that are nothing without them must have gone before; others lose the reference. */
  deleteEntities(ids: readonly string[]): Promise<void>;
  /** Gives rows of the entity layer ids that no row has; whatever refers to them, claims included, follows. */
  renameEntities(rows: readonly { readonly id: string; readonly to: string }[]): Promise<void>;
  putEvidenced(rows: readonly Evidenced[]): Promise<void>;
  /** All evidence of the subjects. */
  deleteEvidenced(subjects: readonly string[]): Promise<void>;

  /** Brings derived relations in step with tenures, participations by people, and stakes. */
  refreshDerived(pairs: DerivedPairs): Promise<void>;
}

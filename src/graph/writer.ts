import type { Claim, ClaimKind, MemberKind } from '../model/index.ts';
import type {
  ArticleRow,
  DocumentRow,
  EventRow,
  EvidenceRow,
  ObservationRow,
  OrganizationRow,
  ParticipationRow,
  PersonRow,
  PlaceRow,
  PostRow,
  ProjectRow,
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

/** What a row of the entity layer rests on: ids of evidences, sorted. */
export interface Evidenced {
  readonly evidence: readonly string[];
}

/** Rows of the entity layer, as they are written: derived from the claims, never from anything else. */
export interface EntityRows {
  readonly person: PersonRow & Resolved & Evidenced;
  readonly organization: OrganizationRow & Resolved & Evidenced;
  readonly place: PlaceRow & Resolved & Evidenced;
  readonly event: EventRow & Resolved & Evidenced;
  readonly project: ProjectRow & Resolved & Evidenced;
  readonly post: PostRow;
  readonly tenure: TenureRow & Evidenced;
  readonly participation: ParticipationRow & Evidenced;
  readonly stake: StakeRow & Evidenced;
  readonly visit: VisitRow & Evidenced;
  readonly observation: ObservationRow & Evidenced;
}

export type EntityKind = keyof EntityRows;

/** A document as it is written: with its text, without its paths. */
export type StoredDocument = Omit<DocumentRow, 'paths'> & { readonly text: string };

/** A claim with the row of the entity layer that it supports; null until resolution has placed it. */
export type StoredClaim = Claim & { readonly entity: string | null };

/** That a path held a document until another took its place. */
export interface Supersession {
  readonly path: string;
  readonly document: string;
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The store within one write: rows in and out, no judgement. What belongs together is known by `src/load/`.
 * Lists may be empty; rows already there under the same id are replaced.
 */
export interface GraphWriter {
  putDocuments(rows: readonly StoredDocument[]): Promise<void>;
  putArticles(rows: readonly ArticleRow[]): Promise<void>;
  putEvidences(rows: readonly EvidenceRow[]): Promise<void>;
  putClaims(rows: readonly StoredClaim[]): Promise<void>;
  putPaths(rows: readonly { readonly path: string; readonly document: string }[]): Promise<void>;
  putSupersessions(rows: readonly Supersession[]): Promise<void>;

  /** With their articles, evidences, claims and paths; the entity layer stays as it is. */
  deleteDocuments(ids: readonly string[]): Promise<void>;
  deletePaths(paths: readonly string[]): Promise<void>;

  documents(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  documentsAtPaths(paths: readonly string[]): Promise<readonly (string | null)[]>;

  claimsOfDocuments(ids: readonly string[]): Promise<readonly StoredClaim[]>;
  /** Members of the blocks. */
  claimsOfBlocks(kind: MemberKind, blocks: readonly string[]): Promise<readonly StoredClaim[]>;
  /** Claims that support the rows. */
  claimsOfEntities(kind: ClaimKind, ids: readonly string[]): Promise<readonly StoredClaim[]>;
  /** Sets the row that each claim supports. */
  assign(rows: readonly { readonly id: string; readonly entity: string }[]): Promise<void>;

  entitiesOfBlocks<K extends MemberKind>(
    kind: K,
    blocks: readonly string[],
  ): Promise<readonly EntityRows[K][]>;
  /** Rows by id, for those that are there. */
  entities<K extends EntityKind>(kind: K, ids: readonly string[]): Promise<readonly EntityRows[K][]>;
  putEntities<K extends EntityKind>(kind: K, rows: readonly EntityRows[K][]): Promise<void>;
  /** Rows that refer to them lose the reference, or go too where they are nothing without it. */
  deleteEntities(kind: EntityKind, ids: readonly string[]): Promise<void>;
  /** Gives rows other ids that no row has; whatever refers to them, claims included, follows. */
  renameEntities(
    kind: EntityKind,
    rows: readonly { readonly id: string; readonly to: string }[],
  ): Promise<void>;

  /** Posts of the given title in the given organization. */
  postsTitled(
    rows: readonly { readonly organization: string; readonly title: string }[],
  ): Promise<readonly PostRow[]>;
  tenuresOfPeople(ids: readonly string[]): Promise<readonly EntityRows['tenure'][]>;
  tenuresOfPosts(ids: readonly string[]): Promise<readonly EntityRows['tenure'][]>;
  participationsOfEvents(ids: readonly string[]): Promise<readonly EntityRows['participation'][]>;
  visitsOfEvents(ids: readonly string[]): Promise<readonly EntityRows['visit'][]>;
  stakesOfProjects(ids: readonly string[]): Promise<readonly EntityRows['stake'][]>;

  /** Brings HOLDS, ATTENDED and INVESTS_IN between these in step with tenures, participations and stakes. */
  refreshDerived(touched: {
    readonly people: readonly string[];
    readonly projects: readonly string[];
    readonly events: readonly string[];
  }): Promise<void>;
}

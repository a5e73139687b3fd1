import type * as Ask from './questions.ts';
import type {
  ArticleRow,
  AuditRow,
  CorrectionRow,
  DocumentRow,
  EventRow,
  EvidenceRow,
  IndicatorRow,
  JudgementRow,
  NodeKind,
  ObservationRow,
  OrganizationRow,
  ParticipationRow,
  PersonRow,
  PlaceRow,
  PostRow,
  ProblemRow,
  ProjectRow,
  ReorganizationRow,
  SearchHit,
  StakeRow,
  TenureRow,
  VisitRow,
} from './rows.ts';
import type { GraphWriter, StoredClaim } from './writer.ts';

/** One page of a list, in the list's order. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** One for each row: what to give as `after` to go on behind it. Opaque. */
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
}

export interface PageRequest {
  /** 1 to 1000. */
  readonly first: number;
  readonly after?: string | null;
}

/** Narrows a list. What is absent or null narrows nothing; what is set is joined by and. Ids may be members' ids. */
export interface PersonFilter {
  /** A fragment of a name, alias, pinyin or initials. */
  readonly text?: string | null;
  /** Holds or held a post in it. */
  readonly organization?: string | null;
  /** Took part in it. */
  readonly event?: string | null;
  /** Is named in it. */
  readonly document?: string | null;
}

export interface OrganizationFilter {
  readonly text?: string | null;
  readonly kind?: string | null;
  readonly level?: string | null;
  /** Is part of it. */
  readonly parent?: string | null;
  readonly place?: string | null;
  readonly document?: string | null;
}

export interface PostFilter {
  /** A fragment of the title. */
  readonly text?: string | null;
  readonly organization?: string | null;
  /** Holds or held it. */
  readonly person?: string | null;
}

export interface EventFilter {
  /** A fragment of the name. */
  readonly text?: string | null;
  readonly type?: string | null;
  /** Days, YYYY-MM-DD, both included: events that may have been on one of them. Undated ones are left out. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Took part. */
  readonly person?: string | null;
  /** Took part, or was visited. */
  readonly organization?: string | null;
  readonly document?: string | null;
}

export interface PlaceFilter {
  readonly text?: string | null;
  /** Lies in it. */
  readonly parent?: string | null;
  readonly document?: string | null;
}

export interface ProjectFilter {
  readonly text?: string | null;
  readonly stage?: string | null;
  /** Invests in it. */
  readonly organization?: string | null;
  readonly document?: string | null;
}

export interface ObservationFilter {
  /** A fragment of the indicator's name. */
  readonly text?: string | null;
  readonly organization?: string | null;
  readonly document?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface IndicatorFilter {
  /** A fragment of the name. */
  readonly text?: string | null;
  /** Has values of it. */
  readonly organization?: string | null;
}

export interface DocumentFilter {
  /** A fragment of the title, the publisher or a path. */
  readonly text?: string | null;
  /** Days of issue, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Whether its text left something open. */
  readonly problems?: boolean | null;
}

export interface AuditFilter {
  readonly user?: string | null;
  readonly action?: string | null;
  readonly subject?: string | null;
}

export interface Counts {
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly posts: number;
  readonly tenures: number;
  readonly events: number;
  readonly participations: number;
  readonly projects: number;
  readonly stakes: number;
  readonly observations: number;
  readonly documents: number;
  readonly articles: number;
  readonly evidences: number;
}

/** What a store knows of a document without reading it: enough to skip a file that has not changed. */
export interface DocumentState {
  readonly id: string;
  readonly sha256: string;
  readonly rules: string;
  readonly publisher: string | null;
  readonly issued: string | null;
  readonly url: string | null;
  /** Whether the publisher was given from outside, not found in the text. */
  readonly publisherGiven: boolean;
  /** The same of the day of issue. */
  readonly issuedGiven: boolean;
  readonly paths: readonly string[];
}

/** One line of a dump: of which rows it is (`dump.ts` has the order), and the row as it is stored, by property. */
export interface DumpRow {
  readonly kind: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** How long a question may take. */
export interface Bounds {
  /** Cuts off what is asked meanwhile: it rejects with the failure `store.cut-off`. */
  readonly signal?: AbortSignal;
  /** Longest that one question may take, with all its steps, in ms; then it rejects with `store.timeout`. 30 s when left out. */
  readonly limit?: number;
}

/** What can be asked of a store. */
export type GraphReads = Omit<
  GraphStore,
  'url' | 'schemaVersion' | 'verify' | 'close' | 'bounded' | 'write' | 'dump' | 'restore'
>;

/** Row of `evidenceOf` and the like: as many lists as keys, in the order of the keys. */
export type Lists<T> = readonly (readonly T[])[];

/**
 * A graph of what documents say. Two stores implement it, an embedded and a served one, and answer alike: same rows
 * in the same order.
 *
 * - Reads that take `ids` answer one entry a key, in the order of the keys, so that a DataLoader can take them as
 *   they are: null or an empty list where there is nothing.
 * - Wherever the id of a person, organization, place, event or project is taken, the id of any of its members (what
 *   one document knows of it) leads to it too.
 * - Documents come in and go out through `src/load/`: `loadDocuments`, `removeDocument`, `removePath`, which do
 *   their work within {@link GraphStore.write}.
 *
 * Every method rejects with a `Failure` when the store can't be reached, is closed or does not answer in time.
 */
export interface GraphStore {
  /** Where it is, without a password: data/chuxi.db, bolt://127.0.0.1:7687. */
  readonly url: string;
  /** Version of the tables or constraints that this program needs. */
  readonly schemaVersion: number;

  /** That the store can be reached and is of this version. `openStore` has done so once. */
  verify(): Promise<void>;
  /** Waits for the write that is going on; questions are cut off. */
  close(): Promise<void>;

  /** The same questions, with bounds of their own. What is cut off uses up nothing any more. */
  bounded(bounds: Bounds): GraphReads;

  /** All that `work` does is kept, or, when it rejects, nothing. One at a time; others wait for their turn. */
  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T>;

  peopleByIds(ids: readonly string[]): Promise<readonly (PersonRow | null)[]>;
  organizationsByIds(ids: readonly string[]): Promise<readonly (OrganizationRow | null)[]>;
  placesByIds(ids: readonly string[]): Promise<readonly (PlaceRow | null)[]>;
  postsByIds(ids: readonly string[]): Promise<readonly (PostRow | null)[]>;
  tenuresByIds(ids: readonly string[]): Promise<readonly (TenureRow | null)[]>;
  eventsByIds(ids: readonly string[]): Promise<readonly (EventRow | null)[]>;
  participationsByIds(ids: readonly string[]): Promise<readonly (ParticipationRow | null)[]>;
  projectsByIds(ids: readonly string[]): Promise<readonly (ProjectRow | null)[]>;
  stakesByIds(ids: readonly string[]): Promise<readonly (StakeRow | null)[]>;
  observationsByIds(ids: readonly string[]): Promise<readonly (ObservationRow | null)[]>;
  reorganizationsByIds(ids: readonly string[]): Promise<readonly (ReorganizationRow | null)[]>;
  documentsByIds(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  articlesByIds(ids: readonly string[]): Promise<readonly (ArticleRow | null)[]>;
  evidencesByIds(ids: readonly string[]): Promise<readonly (EvidenceRow | null)[]>;

  /** By what resolution knows people and bodies. */
  marksByIds(ids: readonly string[]): Promise<readonly (Ask.EntityMarks | null)[]>;

  /** By first attested day (unknown last), then id. */
  tenuresOfPeople(ids: readonly string[]): Promise<Lists<TenureRow>>;
  /** By first attested day (unknown last), then id. */
  tenuresOfPosts(ids: readonly string[]): Promise<Lists<TenureRow>>;
  /** By title, then id. */
  postsOfOrganizations(ids: readonly string[]): Promise<Lists<PostRow>>;
  /** Bodies that are part of it, by name, then id. */
  partsOfOrganizations(ids: readonly string[]): Promise<Lists<OrganizationRow>>;
  /** By the event's first day, newest first, undated last, then id. */
  participationsOfPeople(ids: readonly string[]): Promise<Lists<ParticipationRow>>;
  /** As of people; the organization itself took part. */
  participationsOfOrganizations(ids: readonly string[]): Promise<Lists<ParticipationRow>>;
  /** People first, by place in the printed list (without place last), then id. */
  participationsOfEvents(ids: readonly string[]): Promise<Lists<ParticipationRow>>;
  /** Events in which it took part or that went to see it: newest first, undated last, then id. */
  eventsOfOrganizations(ids: readonly string[]): Promise<Lists<EventRow>>;
  /** Events held there or that went to see it. As above. */
  eventsOfPlaces(ids: readonly string[]): Promise<Lists<EventRow>>;
  /** Events that went to see it, or of which the same stretch of a text tells. As above. */
  eventsOfProjects(ids: readonly string[]): Promise<Lists<EventRow>>;
  /** Events that followed it or were part of it. */
  eventsWithinEvents(ids: readonly string[]): Promise<Lists<EventRow>>;
  /** By name, then id. */
  visitedOfEvents(ids: readonly string[]): Promise<Lists<VisitRow>>;
  stakesOfProjects(ids: readonly string[]): Promise<Lists<StakeRow>>;
  stakesOfOrganizations(ids: readonly string[]): Promise<Lists<StakeRow>>;
  observationsOfOrganizations(ids: readonly string[]): Promise<Lists<ObservationRow>>;
  /** What it came out of: by first day (unknown last), then id. Of a body that became itself nothing is told. */
  predecessorsOfOrganizations(ids: readonly string[]): Promise<Lists<ReorganizationRow>>;
  /** What became of it. As above. */
  successorsOfOrganizations(ids: readonly string[]): Promise<Lists<ReorganizationRow>>;
  articlesOfDocuments(ids: readonly string[]): Promise<Lists<ArticleRow>>;
  /**
   * Where it says so, for ids of tenures, events, participations, visits, projects, stakes, observations and
   * reorganizations, and for people and organizations the places that name them. By document, then place in it.
   */
  evidenceOf(ids: readonly string[]): Promise<Lists<EvidenceRow>>;
  /** What each document says that supports a row of the graph, by the claim's id; `entity` is the row's id. */
  claimsOf(ids: readonly string[]): Promise<Lists<StoredClaim>>;
  /** Documents that support an entity or claim, by day of issue, then id. */
  documentsOf(ids: readonly string[]): Promise<Lists<DocumentRow>>;
  /** What their texts left open, by place in the text. */
  problemsOfDocuments(ids: readonly string[]): Promise<Lists<ProblemRow>>;
  /** The whole text that offsets point into. */
  textsOfDocuments(ids: readonly string[]): Promise<readonly (string | null)[]>;

  /** By name, then id. */
  listPeople(filter: PersonFilter, page: PageRequest): Promise<Page<PersonRow>>;
  /** By name, then id. */
  listOrganizations(filter: OrganizationFilter, page: PageRequest): Promise<Page<OrganizationRow>>;
  /** By name, then id. */
  listPlaces(filter: PlaceFilter, page: PageRequest): Promise<Page<PlaceRow>>;
  /** By title, then id. */
  listPosts(filter: PostFilter, page: PageRequest): Promise<Page<PostRow>>;
  /** By first day, newest first, undated last, then id. */
  listEvents(filter: EventFilter, page: PageRequest): Promise<Page<EventRow>>;
  /** By name, then id. */
  listProjects(filter: ProjectFilter, page: PageRequest): Promise<Page<ProjectRow>>;
  /** By name, then id. */
  listObservations(filter: ObservationFilter, page: PageRequest): Promise<Page<ObservationRow>>;
  /** By name. Counts and days are those of the values that the filter leaves. */
  listIndicators(filter: IndicatorFilter, page: PageRequest): Promise<Page<IndicatorRow>>;
  /** By day of issue, newest first, unknown last, then id. */
  listDocuments(filter: DocumentFilter, page: PageRequest): Promise<Page<DocumentRow>>;

  /** All judgements, withdrawn ones too, by time, then id. */
  judgements(): Promise<readonly JudgementRow[]>;
  /** All corrections, withdrawn ones too, by time, then id. */
  corrections(): Promise<readonly CorrectionRow[]>;
  /** Newest first, then by id. */
  listAudit(filter: AuditFilter, page: PageRequest): Promise<Page<AuditRow>>;

  /**
   * By fragments of names, aliases, pinyin (spaces aside), initials, titles and article text, from one character on,
   * letters in either case. Best first, each node once, with the best of what was found.
   *
   * @param kinds none: all
   * @param first 1 to 1000
   */
  search(text: string, kinds: readonly NodeKind[], first: number): Promise<readonly SearchHit[]>;

  /**
   * Who took part in the same events, those with most events first, then by id. With a DataLoader, one for each filter.
   *
   * @throws Failure `question.range` as do all below for a number out of bounds
   */
  coAttendeesOfPeople(ids: readonly string[], filter: Ask.CoAttendeeFilter): Promise<Lists<Ask.CoAttendee>>;
  /** Who of up to 200 people met whom, how often and when; the pairs with most events first, then by ids. */
  coAttendance(ids: readonly string[], filter?: Ask.CoAttendanceFilter): Promise<readonly Ask.CoAttendance[]>;
  /**
   * By the fewest events in which both of each pair took part. Of several paths the one with the least ids: of the
   * first event, then of the second person, and so on. Null where there is none.
   */
  pathBetween(from: string, to: string, options?: Ask.PathOptions): Promise<Ask.Path | null>;
  /** What is around people, bodies, events, projects and places, for drawing. Other ids are left out. */
  networkAround(ids: readonly string[], options: Ask.NetworkOptions): Promise<Ask.Network>;
  /**
   * The posts of bodies with all who held them by a day, those included whose tenure had ended: by the post's title
   * and id, then by first attested day (unknown last), then id. Who is not known to have begun before is left out.
   *
   * @param day YYYY-MM-DD
   */
  lineUpsOfOrganizations(ids: readonly string[], day: string): Promise<Lists<Ask.LineUpRow>>;
  /** @param first how many of each kind, 1 to 1000 */
  organizationLinks(organization: string, other: string, first: number): Promise<Ask.OrganizationLinks>;
  /** How many events by what is given, in all where nothing is. By month, type and body, unknown last. */
  eventCounts(
    by: readonly Ask.CountedBy[],
    filter?: Ask.EventCountFilter,
  ): Promise<readonly Ask.EventCount[]>;

  counts(): Promise<Counts>;
  /** By id. */
  documentStates(): Promise<readonly DocumentState[]>;

  /** The whole graph in a canonical order: equal graphs give equal dumps, whichever store holds them. */
  dump(): AsyncIterable<DumpRow>;
  /** Fills an empty store with a dump; a store that is not empty is refused with a `Failure`. */
  restore(rows: AsyncIterable<DumpRow>): Promise<void>;
}

import { coAttendanceIn, coAttendeesIn } from './attendance.ts';
import {
  type Columns,
  documentState,
  type Flat,
  list,
  number,
  optional,
  problemsIn,
  rowOf,
  seen,
  stored,
  text,
} from './columns.ts';
import { eachOf, listsOf } from './keyed.ts';
import * as lists from './lists.ts';
import { networkIn } from './network.ts';
import { assertWithin, pageOf, pageParameters } from './paging.ts';
import { pathIn } from './path.ts';
import type * as Ask from './questions.ts';
import type * as Rows from './rows.ts';
import type { Runner } from './runner.ts';
import { searchIn } from './search.ts';
import type * as Port from './store.ts';
import type { StoredClaim } from './writer.ts';

type Ids = readonly string[];

/**
 * The reads of the port, over the statements of a folder: one statement a method, but for `search`, which fetches
 * the articles to quote from as well, and for what goes on from what it found: paths and networks.
 */
export abstract class StatementReads {
  /** For one question, each time anew. */
  protected abstract readonly runner: Runner;

  /** A runner for one question, whose statements have the bounds together. */
  protected abstract runnerWithin(bounds: Port.Bounds): Runner;

  bounded(bounds: Port.Bounds): Port.GraphReads {
    return new BoundedReads(() => this.runnerWithin(bounds));
  }

  peopleByIds(ids: Ids) {
    return this.#each('people-by-ids', ids, seen.person);
  }
  organizationsByIds(ids: Ids) {
    return this.#each('organizations-by-ids', ids, seen.organization);
  }
  placesByIds(ids: Ids) {
    return this.#each('places-by-ids', ids, seen.place);
  }
  postsByIds(ids: Ids) {
    return this.#each('posts-by-ids', ids, seen.post);
  }
  tenuresByIds(ids: Ids) {
    return this.#each('tenures-by-ids', ids, seen.tenure);
  }
  eventsByIds(ids: Ids) {
    return this.#each('events-by-ids', ids, seen.event);
  }
  participationsByIds(ids: Ids) {
    return this.#each('participations-by-ids', ids, seen.participation);
  }
  projectsByIds(ids: Ids) {
    return this.#each('projects-by-ids', ids, seen.project);
  }
  stakesByIds(ids: Ids) {
    return this.#each('stakes-by-ids', ids, seen.stake);
  }
  observationsByIds(ids: Ids) {
    return this.#each('observations-by-ids', ids, seen.observation);
  }
  reorganizationsByIds(ids: Ids) {
    return this.#each('reorganizations-by-ids', ids, seen.reorganization);
  }
  documentsByIds(ids: Ids) {
    return this.#each('documents-by-ids', ids, seen.document);
  }
  articlesByIds(ids: Ids) {
    return this.#each('articles-by-ids', ids, seen.article);
  }
  evidencesByIds(ids: Ids) {
    return this.#each('evidences-by-ids', ids, seen.evidence);
  }
  marksByIds(ids: Ids) {
    return this.#each('marks-by-ids', ids, marks);
  }

  tenuresOfPeople(ids: Ids) {
    return this.#lists('tenures-of-people', ids, seen.tenure);
  }
  tenuresOfPosts(ids: Ids) {
    return this.#lists('tenures-of-posts', ids, seen.tenure);
  }
  postsOfOrganizations(ids: Ids) {
    return this.#lists('posts-of-organizations', ids, seen.post);
  }
  partsOfOrganizations(ids: Ids) {
    return this.#lists('parts-of-organizations', ids, seen.organization);
  }
  participationsOfPeople(ids: Ids) {
    return this.#lists('participations-of-people', ids, seen.participation);
  }
  participationsOfOrganizations(ids: Ids) {
    return this.#lists('participations-of-organizations', ids, seen.participation);
  }
  participationsOfEvents(ids: Ids) {
    return this.#lists('participations-of-events', ids, seen.participation);
  }
  eventsOfOrganizations(ids: Ids) {
    return this.#lists('events-of-organizations', ids, seen.event);
  }
  eventsOfPlaces(ids: Ids) {
    return this.#lists('events-of-places', ids, seen.event);
  }
  eventsOfProjects(ids: Ids) {
    return this.#lists('events-of-projects', ids, seen.event);
  }
  eventsWithinEvents(ids: Ids) {
    return this.#lists('events-within-events', ids, seen.event);
  }
  visitedOfEvents(ids: Ids) {
    return this.#lists('visited-of-events', ids, seen.visit);
  }
  stakesOfProjects(ids: Ids) {
    return this.#lists('stakes-of-projects', ids, seen.stake);
  }
  stakesOfOrganizations(ids: Ids) {
    return this.#lists('stakes-of-organizations', ids, seen.stake);
  }
  observationsOfOrganizations(ids: Ids) {
    return this.#lists('observations-of-organizations', ids, seen.observation);
  }
  predecessorsOfOrganizations(ids: Ids) {
    return this.#lists('predecessors-of-organizations', ids, seen.reorganization);
  }
  successorsOfOrganizations(ids: Ids) {
    return this.#lists('successors-of-organizations', ids, seen.reorganization);
  }
  articlesOfDocuments(ids: Ids) {
    return this.#lists('articles-of-documents', ids, seen.article);
  }
  evidenceOf(ids: Ids) {
    return this.#lists('evidence-of', ids, seen.evidence);
  }
  claimsOf(ids: Ids): Promise<Port.Lists<StoredClaim>> {
    return listsOf(
      this.runner,
      'claims-of',
      ids,
      (flat) => rowOf(stored.claim, flat) as unknown as StoredClaim,
    );
  }
  documentsOf(ids: Ids) {
    return this.#lists('documents-of', ids, seen.document);
  }
  async problemsOfDocuments(ids: Ids): Promise<Port.Lists<Rows.ProblemRow>> {
    const each = await eachOf(this.runner, 'problems-of-documents', ids, problemsIn);
    return each.map((problems) => problems ?? []);
  }
  textsOfDocuments(ids: Ids) {
    return eachOf(this.runner, 'texts-of-documents', ids, (flat: Flat) => flat['text'] as string);
  }

  listPeople(filter: Port.PersonFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.people, filter, page);
  }
  listOrganizations(filter: Port.OrganizationFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.organizations, filter, page);
  }
  listPlaces(filter: Port.PlaceFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.places, filter, page);
  }
  listPosts(filter: Port.PostFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.posts, filter, page);
  }
  listEvents(filter: Port.EventFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.events, filter, page);
  }
  listProjects(filter: Port.ProjectFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.projects, filter, page);
  }
  listObservations(filter: Port.ObservationFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.observations, filter, page);
  }
  listIndicators(filter: Port.IndicatorFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.indicators, filter, page);
  }
  listDocuments(filter: Port.DocumentFilter, page: Port.PageRequest) {
    return lists.pageIn(this.runner, lists.documents, filter, page);
  }

  async judgements(): Promise<readonly Rows.JudgementRow[]> {
    const rows = await this.runner.run('read/judgements', {});
    return rows.map((flat) => rowOf(stored.judgement, flat));
  }
  async corrections(): Promise<readonly Rows.CorrectionRow[]> {
    const rows = await this.runner.run('read/corrections', {});
    return rows.map((flat) => rowOf(stored.correction, flat));
  }
  async listAudit(filter: Port.AuditFilter, page: Port.PageRequest): Promise<Port.Page<Rows.AuditRow>> {
    const { user = null, action = null, subject = null } = filter;
    const parameters = { user, action, subject, ...pageParameters(page, 'newest-first') };
    const rows = await this.runner.run('read/list-audit', parameters);
    return pageOf(
      rows.map((flat) => rowOf(stored.audit, flat)),
      page.first,
      ({ at }) => at,
    );
  }

  search(text: string, kinds: readonly Rows.NodeKind[], first: number) {
    return searchIn(this.runner, text, kinds, first);
  }

  coAttendeesOfPeople(ids: Ids, filter: Ask.CoAttendeeFilter) {
    return coAttendeesIn(this.runner, ids, filter);
  }
  coAttendance(ids: Ids, filter: Ask.CoAttendanceFilter = {}) {
    return coAttendanceIn(this.runner, ids, filter);
  }
  pathBetween(from: string, to: string, options: Ask.PathOptions = {}) {
    return pathIn(this.runner, from, to, options);
  }
  networkAround(ids: Ids, options: Ask.NetworkOptions) {
    return networkIn(this.runner, ids, options);
  }
  lineUpsOfOrganizations(ids: Ids, day: string) {
    return listsOf(this.runner, 'line-ups-of-organizations', ids, lineUpOf, { day });
  }

  async organizationLinks(organization: string, other: string, first: number) {
    const limit = assertWithin('of each kind', first, 1, 1000);
    const rows = await this.runner.run('read/organization-links', { organization, other, limit });
    const of = (kind: string) => rows.filter((flat) => flat['kind'] === kind).map((flat) => text(flat, 'id'));
    return { people: of('person'), events: of('event'), projects: of('project') };
  }

  async eventCounts(by: readonly Ask.CountedBy[], filter: Ask.EventCountFilter = {}) {
    const { type = null, from = null, to = null, person = null, organization = null } = filter;
    const parameters = { by, type, from, to, person, organization };
    const rows = await this.runner.run('read/event-counts', parameters);
    return rows.map((flat) => rowOf(eventCount, flat));
  }

  async counts(): Promise<Port.Counts> {
    const [flat] = await this.runner.run('read/counts', {});
    return flat as unknown as Port.Counts;
  }

  async documentStates(): Promise<readonly Port.DocumentState[]> {
    const rows = await this.runner.run('read/document-states', {});
    return rows.map((flat) => rowOf(documentState, flat));
  }

  #each<T>(statement: string, ids: Ids, columns: Columns<T>): Promise<readonly (T | null)[]> {
    return eachOf(this.runner, statement, ids, (flat) => rowOf(columns, flat));
  }

  #lists<T>(statement: string, ids: Ids, columns: Columns<T>): Promise<Port.Lists<T>> {
    return listsOf(this.runner, statement, ids, (flat) => rowOf(columns, flat));
  }
}

const marks: Columns<Ask.EntityMarks> = { id: text, block: text, features: list };

const eventCount: Columns<Ask.EventCount> = {
  month: optional,
  type: optional,
  organization: optional,
  events: number,
};

function lineUpOf(flat: Flat): Ask.LineUpRow {
  const [id, organization, title] = [text(flat, 'post'), text(flat, 'organization'), text(flat, 'title')];
  return {
    post: { id, organization, title, seats: optional(flat, 'postSeats') },
    tenure: flat['id'] === null ? null : rowOf(seen.tenure, flat),
    standing: optional<Ask.Standing>(flat, 'standing'),
  };
}

class BoundedReads extends StatementReads {
  readonly #runner: () => Runner;

  constructor(runner: () => Runner) {
    super();
    this.#runner = runner;
  }

  protected override get runner(): Runner {
    return this.#runner();
  }

  protected override runnerWithin(): Runner {
    return this.runner;
  }
}

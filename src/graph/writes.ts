import type { MemberKind } from '../model/index.ts';
import { type Columns, type Flat, flatsOf, rowOf, type RowKind, seen, stored } from './columns.ts';
import { articleTerms, documentTerms, fold, namedTerms, type Term, titledTerms } from './ranking.ts';
import type { ArticleRow, AuditRow, CorrectionRow, EvidenceRow, JudgementRow, PostRow } from './rows.ts';
import type { Runner } from './runner.ts';
import { assertKeys, assertStorable } from './storable.ts';
import type * as Port from './writer.ts';

type Ids = readonly string[];

/** Statements' names for rows of a kind. */
export const PLURALS = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  post: 'posts',
  tenure: 'tenures',
  event: 'events',
  participation: 'participations',
  visit: 'visits',
  project: 'projects',
  stake: 'stakes',
  observation: 'observations',
  reorganization: 'reorganizations',
  document: 'documents',
  article: 'articles',
  evidence: 'evidences',
  claim: 'claims',
  judgement: 'judgements',
  correction: 'corrections',
  audit: 'audit-entries',
} as const satisfies Record<RowKind, string>;

/** The writer of the port, over the statements of a folder. */
export class StatementWrites implements Port.GraphWriter {
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  async putDocuments(rows: readonly Port.StoredDocument[]) {
    await this.#put('put-documents', rows);
    await this.#putTerms(rows, documentTerms);
  }
  async putArticles(rows: readonly ArticleRow[]) {
    await this.#put('put-articles', rows);
    await this.#putTerms(rows, articleTerms);
  }
  putEvidences(rows: readonly EvidenceRow[]) {
    return this.#put('put-evidences', rows);
  }
  putClaims(rows: readonly Port.StoredClaim[]) {
    return this.#put('put-claims', rows);
  }
  putPaths(rows: readonly { readonly path: string; readonly document: string }[]) {
    return this.#put(
      'put-paths',
      rows.map(({ path, document }) => ({ path, document, folded: fold(path) })),
    );
  }
  putSupersessions(rows: readonly Port.Supersession[]) {
    return this.#put('put-supersessions', rows);
  }

  putJudgements(rows: readonly JudgementRow[]) {
    return this.#put('put-judgements', rows);
  }
  putCorrections(rows: readonly CorrectionRow[]) {
    return this.#put('put-corrections', rows);
  }
  corrections() {
    return this.#read('corrections', {}, stored.correction);
  }
  deleteClaims(ids: Ids) {
    return this.#keyed('delete-claims', 'ids', ids);
  }
  putAuditEntries(rows: readonly AuditRow[]) {
    return this.#put('put-audit-entries', rows);
  }
  judgements() {
    return this.#read('judgements', {}, stored.judgement);
  }

  deleteDocuments(ids: Ids) {
    return this.#keyed('delete-documents', 'ids', ids);
  }
  deletePaths(paths: readonly string[]) {
    return this.#keyed('delete-paths', 'paths', paths);
  }

  documents(ids: Ids) {
    return this.#read('stored-documents', { ids }, stored.document);
  }
  async paths(filter: { readonly paths: readonly string[]; readonly documents: readonly string[] }) {
    if (filter.paths.length + filter.documents.length === 0) return [];
    const rows = await this.#runner.run('read/paths', { paths: filter.paths, documents: filter.documents });
    return rows.map((flat) => ({ path: flat['path'] as string, document: flat['document'] as string }));
  }

  claimsByIds(ids: Ids) {
    return this.#claims('claims-by-ids', { ids });
  }
  claimsOfDocuments(ids: Ids) {
    return this.#claims('claims-of-documents', { ids });
  }
  claimsOfEntities(ids: Ids) {
    return this.#claims('claims-of-entities', { ids });
  }
  assign(rows: readonly { readonly id: string; readonly entity: string }[]) {
    return this.#put('assign', rows);
  }

  async entitiesOfClaims(ids: Ids) {
    if (ids.length === 0) return [];
    const rows = await this.#runner.run('read/entities-of-claims', { ids });
    return rows.map((flat) => ({ id: flat['id'] as string, entity: flat['entity'] as string }));
  }
  entitiesByIds<K extends Port.EntityKind>(kind: K, ids: Ids) {
    return this.#entities(kind, `stored-${PLURALS[kind]}`, { ids });
  }
  entitiesOfBlocks<K extends MemberKind>(kind: K, blocks: readonly string[]) {
    return this.#entities(kind, `${PLURALS[kind]}-of-blocks`, { blocks });
  }
  /** People refer to nothing. */
  async entitiesReferringTo<K extends Port.EntityKind>(kind: K, ids: Ids) {
    return kind === 'person' ? [] : this.#entities(kind, `${PLURALS[kind]}-referring-to`, { ids });
  }
  async putEntities<K extends Port.EntityKind>(kind: K, rows: readonly Port.EntityRows[K][]) {
    await this.#put(`put-${PLURALS[kind]}`, rows);
    await this.#putTerms(rows, (row) => termsOfEntity(kind, row));
  }
  deleteEntities(ids: Ids) {
    return this.#keyed('delete-entities', 'ids', ids);
  }
  renameEntities(rows: readonly { readonly id: string; readonly to: string }[]) {
    return this.#put('rename-entities', rows);
  }
  putEvidenced(rows: readonly Port.Evidenced[]) {
    return this.#put('put-evidenced', rows);
  }
  deleteEvidenced(subjects: readonly string[]) {
    return this.#keyed('delete-evidenced', 'subjects', subjects);
  }

  postsTitled(rows: readonly { readonly organization: string; readonly title: string }[]) {
    return this.#read('posts-titled', { rows }, seen.post);
  }
  async refreshDerived(pairs: Port.DerivedPairs) {
    for (const [relation, rows] of [
      ['holds', pairs.holds],
      ['attended', pairs.attended],
      ['invests-in', pairs.investsIn],
    ] as const) {
      await this.#put(`unlink-${relation}`, rows);
      await this.#put(`link-${relation}`, rows);
    }
  }

  async #put(statement: string, rows: readonly object[]): Promise<void> {
    assertStorable(rows, statement);
    assertKeys(rows, statement);
    await this.#each(statement, rows, (some) => ({ rows: flatsOf(some) }));
  }

  async #putTerms<T extends { readonly id: string }>(
    rows: readonly T[],
    termsOf: (row: T) => Term[],
  ): Promise<void> {
    const last = new Map(rows.map((row) => [row.id, row]));
    await this.#keyed('delete-terms', 'ids', [...last.keys()]);
    const terms = [...last.values()].flatMap((row) => termsOf(row).map((term) => this.#runner.term(term)));
    await this.#each('put-terms', terms, (some) => ({ rows: some }));
  }

  #keyed(statement: string, name: string, keys: readonly string[]): Promise<void> {
    return this.#each(statement, keys, (some) => ({ [name]: some }));
  }

  /** Some at a time, in their order. The first that fails is what it fails with, when all on their way have ended. */
  async #each<T>(
    statement: string,
    all: readonly T[],
    parameters: (some: readonly T[]) => Flat,
  ): Promise<void> {
    const { rowsAtOnce, ahead } = this.#runner;
    const sent: Promise<unknown>[] = [];
    try {
      for (let i = 0; i < all.length; i += rowsAtOnce) {
        sent.push(this.#runner.run(`write/${statement}`, parameters(all.slice(i, i + rowsAtOnce))));
        if (sent.length > ahead) await sent.shift();
      }
      for (const one of sent) await one;
    } finally {
      await Promise.allSettled(sent);
    }
  }

  async #read<T>(statement: string, parameters: Flat, columns: Columns<T>): Promise<readonly T[]> {
    if (Object.values(parameters).some((value) => Array.isArray(value) && value.length === 0)) return [];
    const rows = await this.#runner.run(`read/${statement}`, parameters);
    return rows.map((flat) => rowOf(columns, flat));
  }

  #entities<K extends Port.EntityKind>(kind: K, statement: string, parameters: Flat) {
    return this.#read(statement, parameters, stored[kind] as unknown as Columns<Port.EntityRows[K]>);
  }

  async #claims(statement: string, parameters: Flat): Promise<readonly Port.StoredClaim[]> {
    const rows = await this.#read(statement, parameters, stored.claim);
    return rows as readonly Port.StoredClaim[];
  }
}

const NAMELESS = ['tenure', 'participation', 'stake', 'visit', 'reorganization'] as const;
const isNameless = (kind: Port.EntityKind): kind is (typeof NAMELESS)[number] =>
  (NAMELESS as readonly Port.EntityKind[]).includes(kind);

/** Posts are found by their title, what has a name by it. */
function termsOfEntity(kind: Port.EntityKind, row: object): Term[] {
  if (kind === 'post') return titledTerms(kind, row as PostRow);
  if (isNameless(kind)) return [];
  return namedTerms(kind, row as Parameters<typeof namedTerms>[1]);
}

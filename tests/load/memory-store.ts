import type {
  ArticleRow,
  AuditRow,
  CorrectionRow,
  DumpRow,
  EntityKind,
  EntityRows,
  EvidenceRow,
  GraphWriter,
  JudgementRow,
  StoredClaim,
  StoredDocument,
  Supersession,
} from '../../src/graph/index.ts';
import type { Writable } from '../../src/load/index.ts';

const REFERENCES: Readonly<Record<EntityKind, readonly string[]>> = {
  person: [],
  organization: ['parent', 'place'],
  place: ['parent'],
  event: ['place', 'parent'],
  project: ['place'],
  post: ['organization'],
  tenure: ['person', 'post'],
  participation: ['event', 'person', 'organization', 'onBehalfOf'],
  stake: ['organization', 'project'],
  visit: ['event', 'organization', 'place', 'project'],
  observation: ['organization'],
  reorganization: ['predecessor', 'successor'],
};
const KINDS = Object.keys(REFERENCES) as EntityKind[];

type Row = { readonly id: string } & Record<string, unknown>;
const key = (...parts: readonly string[]): string => JSON.stringify(parts);

/** The writer's contract over maps, strict about what a database would refuse: references to rows that are not there. */
export class MemoryStore implements Writable {
  readonly documents = new Map<string, StoredDocument>();
  readonly articles = new Map<string, ArticleRow>();
  readonly evidences = new Map<string, EvidenceRow>();
  readonly claims = new Map<string, StoredClaim>();
  readonly paths = new Map<string, string>();
  readonly supersessions: Supersession[] = [];
  readonly judgements = new Map<string, JudgementRow>();
  readonly corrections = new Map<string, CorrectionRow>();
  readonly audit: AuditRow[] = [];
  readonly entities = new Map<EntityKind, Map<string, Row>>(KINDS.map((kind) => [kind, new Map()]));
  readonly evidenced = new Map<string, { subject: string; evidence: string }>();
  readonly derived = new Set<string>();
  /** Blocks that were asked for. */
  readonly blocksRead = new Set<string>();

  rows<K extends EntityKind>(kind: K): EntityRows[K][] {
    return [...this.entities.get(kind)!.values()] as unknown as EntityRows[K][];
  }

  async write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return work(new MemoryWriter(this));
  }

  /** Sorted, as a store's dump is; how paths came to hold what they hold and what people did is left out. */
  dump(): DumpRow[] {
    const rows: { kind: string; [key: string]: unknown }[] = [
      ...[...this.documents.values()].map((row) => ({ kind: 'document', ...row })),
      ...[...this.articles.values()].map((row) => ({ kind: 'article', ...row })),
      ...[...this.evidences.values()].map((row) => ({ kind: 'evidence', ...row })),
      ...[...this.claims.values()].map(({ kind, ...row }) => ({ kind: 'claim', of: kind, ...row })),
      ...[...this.paths].map(([path, document]) => ({ kind: 'path', path, document })),
      ...KINDS.flatMap((kind) => this.rows(kind).map((row) => ({ ...row, kind }))),
      ...[...this.evidenced.values()].map((row) => ({ kind: 'evidenced', ...row })),
      ...[...this.derived].map((pair) => ({ kind: 'derived', pair })),
    ];
    return rows
      .map((row) => JSON.stringify(sortedKeys(row)))
      .sort()
      .map((line) => JSON.parse(line) as DumpRow);
  }
}

const sortedKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedKeys)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, sortedKeys(inner)]),
        )
      : value;

class MemoryWriter implements GraphWriter {
  readonly #store: MemoryStore;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async putDocuments(rows: readonly StoredDocument[]): Promise<void> {
    for (const row of rows) this.#store.documents.set(row.id, row);
  }

  async putArticles(rows: readonly ArticleRow[]): Promise<void> {
    for (const row of rows) this.#store.articles.set(row.id, row);
  }

  async putEvidences(rows: readonly EvidenceRow[]): Promise<void> {
    for (const row of rows) this.#store.evidences.set(row.id, row);
  }

  async putClaims(rows: readonly StoredClaim[]): Promise<void> {
    for (const row of rows) this.#store.claims.set(row.id, row);
  }

  async putPaths(rows: readonly { path: string; document: string }[]): Promise<void> {
    for (const { path, document } of rows) {
      this.#mustHave(this.#store.documents, document);
      this.#store.paths.set(path, document);
    }
  }

  async putSupersessions(rows: readonly Supersession[]): Promise<void> {
    this.#store.supersessions.push(...rows);
  }

  async putJudgements(rows: readonly JudgementRow[]): Promise<void> {
    for (const row of rows) this.#store.judgements.set(row.id, row);
  }

  async judgements() {
    return [...this.#store.judgements.values()];
  }

  async putCorrections(rows: readonly CorrectionRow[]): Promise<void> {
    for (const row of rows) this.#store.corrections.set(row.id, row);
  }

  async corrections() {
    return [...this.#store.corrections.values()];
  }

  async deleteClaims(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#store.claims.delete(id);
  }

  async putAuditEntries(rows: readonly AuditRow[]): Promise<void> {
    this.#store.audit.push(...rows);
  }

  async claimsByIds(ids: readonly string[]) {
    return ids.flatMap((id) => this.#store.claims.get(id) ?? []);
  }

  async deleteDocuments(ids: readonly string[]): Promise<void> {
    const gone = new Set(ids);
    const { documents, articles, evidences, claims, paths, evidenced } = this.#store;
    for (const id of ids) documents.delete(id);
    for (const [id, { document }] of articles) if (gone.has(document)) articles.delete(id);
    for (const [id, { document }] of evidences) if (gone.has(document)) evidences.delete(id);
    for (const [id, { document }] of claims) if (gone.has(document)) claims.delete(id);
    for (const [path, document] of paths) if (gone.has(document)) paths.delete(path);
    for (const [id, { evidence }] of evidenced) if (!evidences.has(evidence)) evidenced.delete(id);
  }

  async deletePaths(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#store.paths.delete(path);
  }

  async documents(ids: readonly string[]) {
    return ids.flatMap((id) => this.#store.documents.get(id) ?? []);
  }

  async paths(filter: { paths: readonly string[]; documents: readonly string[] }) {
    return [...this.#store.paths]
      .filter(([path, document]) => filter.paths.includes(path) || filter.documents.includes(document))
      .map(([path, document]) => ({ path, document }));
  }

  async claimsOfDocuments(ids: readonly string[]) {
    return [...this.#store.claims.values()].filter(({ document }) => ids.includes(document));
  }

  async claimsOfEntities(ids: readonly string[]) {
    return [...this.#store.claims.values()].filter(({ entity }) => entity !== null && ids.includes(entity));
  }

  async entitiesOfClaims(ids: readonly string[]) {
    return ids.flatMap((id) => {
      const entity = this.#store.claims.get(id)?.entity;
      return entity ? [{ id, entity }] : [];
    });
  }

  async assign(rows: readonly { id: string; entity: string }[]): Promise<void> {
    for (const { id, entity } of rows)
      this.#store.claims.set(id, { ...this.#mustHave(this.#store.claims, id), entity });
  }

  async entitiesByIds<K extends EntityKind>(kind: K, ids: readonly string[]) {
    return this.#store.rows(kind).filter(({ id }) => ids.includes(id));
  }

  async entitiesOfBlocks<K extends 'person' | 'organization' | 'place' | 'event' | 'project'>(
    kind: K,
    blocks: readonly string[],
  ) {
    for (const block of blocks) this.#store.blocksRead.add(block);
    return this.#store.rows(kind).filter(({ block }) => blocks.includes(block));
  }

  async entitiesReferringTo<K extends EntityKind>(kind: K, ids: readonly string[]) {
    return this.#store
      .rows(kind)
      .filter((row) =>
        REFERENCES[kind].some((field) => ids.includes((row as unknown as Row)[field] as string)),
      );
  }

  async postsTitled(rows: readonly { organization: string; title: string }[]) {
    return this.#store
      .rows('post')
      .filter((post) =>
        rows.some(({ organization, title }) => post.organization === organization && post.title === title),
      );
  }

  async putEntities<K extends EntityKind>(kind: K, rows: readonly EntityRows[K][]): Promise<void> {
    const table = this.#store.entities.get(kind)!;
    for (const row of rows) table.set(row.id, row as unknown as Row);
    for (const row of rows)
      for (const field of REFERENCES[kind]) {
        const id = (row as unknown as Row)[field];
        if (typeof id === 'string' && !this.#has(id)) throw new Error(`${kind} ${row.id}: no ${field} ${id}`);
      }
  }

  async deleteEntities(ids: readonly string[]): Promise<void> {
    const gone = new Set(ids);
    for (const table of this.#store.entities.values()) for (const id of ids) table.delete(id);
    for (const [id, { subject }] of this.#store.evidenced)
      if (gone.has(subject)) this.#store.evidenced.delete(id);
    for (const pair of this.#store.derived)
      if ((JSON.parse(pair) as string[]).some((id) => gone.has(id))) this.#store.derived.delete(pair);
    for (const kind of KINDS)
      for (const row of await this.entitiesReferringTo(kind, ids)) this.#loseReferences(kind, row, gone);
  }

  #loseReferences(kind: EntityKind, row: { readonly id: string }, gone: ReadonlySet<string>): void {
    const needed = { post: ['organization'], tenure: ['person', 'post'], participation: ['event'] };
    const changed: Record<string, unknown> = { ...row };
    for (const field of REFERENCES[kind]) {
      if (!gone.has(changed[field] as string)) continue;
      if (kind in needed && needed[kind as 'post'].includes(field))
        throw new Error(`${kind} ${row.id} is left without ${field}`);
      changed[field] = null;
    }
    this.#store.entities.get(kind)!.set(row.id, changed as Row);
  }

  async renameEntities(rows: readonly { id: string; to: string }[]): Promise<void> {
    const to = new Map(rows.map((row) => [row.id, row.to]));
    for (const row of rows) if (this.#has(row.to)) throw new Error(`${row.to} is taken`);
    for (const [kind, table] of this.#store.entities)
      for (const [id, row] of Array.from(table)) {
        if (!['id', ...REFERENCES[kind]].some((field) => to.has(row[field] as string))) continue;
        const changed: Record<string, unknown> & { id: string } = { ...row };
        for (const field of ['id', ...REFERENCES[kind]]) {
          const value = changed[field];
          if (typeof value === 'string') changed[field] = to.get(value) ?? value;
        }
        table.delete(id);
        table.set(changed.id, changed);
      }
    const { claims, evidenced, derived } = this.#store;
    for (const [id, claim] of claims)
      if (claim.entity !== null && to.has(claim.entity))
        claims.set(id, { ...claim, entity: to.get(claim.entity)! });
    for (const [id, { subject, evidence }] of Array.from(evidenced))
      if (to.has(subject)) {
        evidenced.delete(id);
        await this.putEvidenced([{ subject: to.get(subject)!, evidence }]);
      }
    for (const pair of Array.from(derived)) {
      derived.delete(pair);
      derived.add(key(...(JSON.parse(pair) as string[]).map((id) => to.get(id) ?? id)));
    }
  }

  async putEvidenced(rows: readonly { subject: string; evidence: string }[]): Promise<void> {
    for (const row of rows) {
      if (!this.#has(row.subject)) throw new Error(`evidence of nothing: ${row.subject}`);
      this.#mustHave(this.#store.evidences, row.evidence);
      this.#store.evidenced.set(key(row.subject, row.evidence), row);
    }
  }

  async deleteEvidenced(subjects: readonly string[]): Promise<void> {
    for (const [id, { subject }] of this.#store.evidenced)
      if (subjects.includes(subject)) this.#store.evidenced.delete(id);
  }

  async refreshDerived(pairs: Parameters<GraphWriter['refreshDerived']>[0]): Promise<void> {
    const store = this.#store;
    for (const { person, post } of pairs.holds)
      this.#derive(
        [person, post],
        store.rows('tenure').some((row) => row.person === person && row.post === post),
      );
    for (const { person, event } of pairs.attended)
      this.#derive(
        [person, event],
        store.rows('participation').some((row) => row.person === person && row.event === event),
      );
    for (const { organization, project } of pairs.investsIn)
      this.#derive(
        [organization, project],
        store.rows('stake').some((row) => row.organization === organization && row.project === project),
      );
  }

  #derive(pair: readonly string[], exists: boolean): void {
    if (exists) this.#store.derived.add(key(...pair));
    else this.#store.derived.delete(key(...pair));
  }

  #has(id: string): boolean {
    return [...this.#store.entities.values()].some((table) => table.has(id));
  }

  #mustHave<T>(table: ReadonlyMap<string, T>, id: string): T {
    const row = table.get(id);
    if (row === undefined) throw new Error(`no ${id}`);
    return row;
  }
}

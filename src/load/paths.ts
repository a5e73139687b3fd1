import type { GraphWriter, Supersession } from '../graph/index.ts';

export interface Holding {
  readonly path: string;
  readonly document: string;
}

/** Which document each path holds, while a write goes on. Only paths that the write is about are known. */
export class Paths {
  readonly #holders: Map<string, string>;
  readonly #before: ReadonlyMap<string, string>;
  readonly #superseded: Supersession[] = [];

  private constructor(rows: readonly Holding[]) {
    this.#holders = new Map(rows.map(({ path, document }) => [path, document]));
    this.#before = new Map(this.#holders);
  }

  /** All paths of the documents, and of those that hold any of the paths now. */
  static async read(
    writer: GraphWriter,
    paths: readonly string[],
    documents: readonly string[],
  ): Promise<Paths> {
    const rows = await writer.paths({ paths, documents });
    const holders = [...new Set(rows.map(({ document }) => document))].filter(
      (id) => !documents.includes(id),
    );
    return new Paths(
      holders.length ? [...rows, ...(await writer.paths({ paths: [], documents: holders }))] : rows,
    );
  }

  get superseded(): readonly Supersession[] {
    return this.#superseded;
  }

  /** @returns whether the document was not found under the path before */
  give(path: string, document: string, at: string): boolean {
    const holder = this.#holders.get(path);
    if (holder === document) return false;
    if (holder !== undefined) this.#superseded.push({ path, document: holder, by: document, at });
    this.#holders.set(path, document);
    return true;
  }

  /** Documents whose last path went to another. */
  abandoned(): string[] {
    const held = new Set(this.#holders.values());
    return [...new Set(this.#superseded.map(({ document }) => document))].filter((id) => !held.has(id));
  }

  /** @param again documents that were put again, and have lost their paths by that */
  async write(writer: GraphWriter, again: readonly string[] = []): Promise<void> {
    const lost = new Set(again);
    const rows = [...this.#holders].map(([path, document]) => ({ path, document }));
    await writer.putPaths(
      rows.filter(({ path, document }) => lost.has(document) || this.#before.get(path) !== document),
    );
    await writer.putSupersessions(this.#superseded);
  }
}

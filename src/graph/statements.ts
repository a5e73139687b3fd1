import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * Every statement stands in a file of its own: sql/read/tenures-of-people.sql and, for the other store, under the
 * same name in cypher/. The head of a file, in comments, says what it answers, its parameters and its columns.
 *
 * - A read is named after the method of the port that it answers, in kebab-case; a write likewise.
 * - Parameters are named: $ids, $first. The embedded store gets lists as JSON text (json_each), the other as lists.
 *   Writes take `$rows`, a list of flat rows as `columns.ts` makes them; the embedded store's put them behind a LIMIT
 *   that limits nothing, which keeps SQLite from writing out and reading a row's JSON anew for each of its columns;
 *   where rows are many, `sqlite/values.ts` binds them as values instead.
 * - Columns are named as in `rows.ts`, flat: `columns.ts` makes rows of them. Reads of many keys give `at`, the
 *   place in $ids, from 0, of the key that a row belongs to.
 * - Nothing that is given is ever put into the text of a statement.
 */

export type Language = 'sql' | 'cypher';
export type StatementFolder = 'read' | 'write';

/** Each statement by name, `read/tenures-of-people`, read once. */
export class Statements {
  readonly #language: Language;
  readonly #texts = new Map<string, string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** @param name folder and file without its ending: `read/tenures-of-people` */
  text(name: string): string {
    let text = this.#texts.get(name);
    if (text === undefined) {
      text = readFileSync(pathOf(this.#language, `${name}.${this.#language}`), 'utf8');
      this.#texts.set(name, text);
    }
    return text;
  }

  /** All names in a folder, sorted: `read/articles-by-ids`, … */
  names(folder: StatementFolder): string[] {
    const ending = `.${this.#language}`;
    return readdirSync(pathOf(this.#language, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => `${folder}/${file.slice(0, -ending.length)}`)
      .sort();
  }

  /** The steps from one version of the tables or constraints to the next, `001-graph.sql` first. */
  migrations(): Migration[] {
    return readdirSync(pathOf(this.#language, 'schema'))
      .filter((file) => /^\d{3}-/.test(file))
      .sort()
      .map((file) => ({
        version: Number(file.slice(0, 3)),
        name: file,
        text: readFileSync(pathOf(this.#language, `schema/${file}`), 'utf8'),
      }));
  }
}

export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  readonly text: string;
}

/** The folders stand beside `src/` and `dist/`. */
const pathOf = (language: Language, file: string): string =>
  fileURLToPath(new URL(`../../${language}/${file}`, import.meta.url));

import type { Flat } from './columns.ts';
import type { Term } from './ranking.ts';

/** What sets one store's way with statements apart from the other's; reads and writes above it are the same. */
export interface Runner {
  /**
   * Rows of a statement, flat.
   *
   * @param statement folder and file: `read/people-by-ids`
   * @param parameters strings, numbers, booleans, null, and lists of strings or of flat rows
   */
  run(statement: string, parameters: Flat): Promise<readonly Flat[]>;
  /** Rows that go into one statement. */
  readonly rowsAtOnce: number;
  /** Statements that may be on their way before the first is answered: a server works on one while the next is made. */
  readonly ahead: number;
  /** What `$text` has to be to find a folded fragment, which is not empty. */
  fragment(folded: string): string;
  /** How a term is kept. */
  term(term: Term): Flat;
}

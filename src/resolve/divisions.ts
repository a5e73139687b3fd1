import { loadLexicon } from '../gazetteer/index.ts';

/** A division of the country, as the gazetteer has it. */
export interface KnownDivision {
  readonly name: string;
  readonly short: string;
  /** GB/T 2260 code of the division above. */
  readonly parent: string | null;
}

export type Divisions = (code: string) => KnownDivision | undefined;

/**
 * GB/T 2260 code of the one division of the country that bears the name, in full or, where that is none, by its stem:
 * 高淳 of 高淳开发区. Null for a name of several (鼓楼区), and of none.
 */
export function onlyCodeOf(name: string, stem: string): string | null {
  const { divisions } = loadLexicon();
  const [found, other] = divisions.get(name) ?? divisions.get(stem) ?? [];
  return found && !other ? found.code : null;
}

export const knownDivisions: Divisions = (code) => loadLexicon().division(code);

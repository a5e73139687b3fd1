import { loadLexicon } from '../gazetteer/index.ts';

/** A division of the country, as the gazetteer has it. */
export interface KnownDivision {
  readonly name: string;
  readonly short: string;
  /** GB/T 2260 code of the division above. */
  readonly parent: string | null;
}

export type Divisions = (code: string) => KnownDivision | undefined;

export const knownDivisions: Divisions = (code) => loadLexicon().division(code);

import { type Match, PhraseTable } from '../gazetteer/phrases.ts';
import { readPatterns, wordsOf } from '../gazetteer/patterns.ts';

export type AmountWord =
  'money' | 'unit' | 'count' | 'about' | 'atleast' | 'atmost' | 'more' | 'approx' | 'less';

export interface Unit {
  readonly kind: 'money' | 'unit' | 'count';
  /** ISO 4217 or the canonical unit. */
  readonly unit: string;
  readonly factor: number;
}

const columns = ['kind', 'words', 'unit', 'factor'] as const;
export const readAmountRows = () => readPatterns('amounts', columns);

export interface AmountRules {
  readonly units: PhraseTable<Unit>;
  /** Words before a number: what they say of it. */
  readonly before: PhraseTable<AmountWord>;
  readonly behind: PhraseTable<AmountWord>;
}

let loaded: AmountRules | undefined;

/** The rules of seeds/patterns/amounts.tsv, read once. */
export function amountRules(): AmountRules {
  if (loaded) return loaded;
  const rows = readAmountRows().map(({ cells }) => cells);
  const words = (kinds: readonly string[]) =>
    rows
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((cells) => wordsOf(cells.words).map((word) => [word, cells] as const));
  const kinds = (names: readonly string[]) =>
    new PhraseTable(words(names).map(([word, { kind }]) => [word, kind as AmountWord]));
  return (loaded = {
    units: new PhraseTable(
      words(['money', 'unit', 'count']).map(([word, cells]) => [
        word,
        {
          kind: cells.kind as Unit['kind'],
          unit: cells.unit === '-' ? word : cells.unit,
          factor: Number(cells.factor),
        },
      ]),
    ),
    before: kinds(['about', 'atleast', 'atmost']),
    behind: kinds(['more', 'approx', 'less']),
  });
}

export type UnitMatch = Match<Unit>;

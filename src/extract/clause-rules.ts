import { alternatives, type PatternRow, readPatterns, wordsOf } from '../gazetteer/patterns.ts';

const columns = ['kind', 'words'] as const;
export const readClauseRows = (): PatternRow<'kind' | 'words'>[] => readPatterns('clauses', columns);

/** What the rows of each kind say, ready to look a clause through. */
export interface ClauseRules {
  /** Those whom no name tells apart, at the end of what stands before a verb. */
  readonly crowds: RegExp;
  /** What makes a noun of the verb before it: 签约企业, 揭牌仪式, 会见时. */
  readonly nominal: RegExp;
  /** The same behind verbs of saying: 推介片, 汇报材料, 讲话精神. */
  readonly papers: RegExp;
  /** Verbs behind which stands what was said, with or without a comma. */
  readonly demands: ReadonlySet<string>;
  /** Words that take the names behind them. */
  readonly toward: RegExp;
}

let loaded: ClauseRules | undefined;

/** The rules of seeds/patterns/clauses.tsv, read once. */
export function clauseRules(): ClauseRules {
  return (loaded ??= build());
}

function build(): ClauseRules {
  const rows = readClauseRows();
  const words = (kind: string): string => alternatives(rows, kind);
  return {
    crowds: new RegExp(
      String.raw`(?:${words('crowd')})(?:等)?(?:共?\d+[余多]?[人名])?(?:分别|共同|一同|一起)?$`,
      'u',
    ),
    nominal: new RegExp(`^(?:${words('noun')})`, 'u'),
    papers: new RegExp(`^(?:${words('paper')})`, 'u'),
    demands: new Set(
      rows.filter(({ cells }) => cells.kind === 'demand').flatMap(({ cells }) => wordsOf(cells.words)),
    ),
    toward: new RegExp(`(?:${words('toward')})$`, 'u'),
  };
}

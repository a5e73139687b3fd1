import type { PhraseTable } from '../gazetteer/phrases.ts';
import { readPatterns, wordsByKind } from '../gazetteer/patterns.ts';

const columns = ['kind', 'words'] as const;
export const readIndicatorRows = () => readPatterns('indicators', columns);

type Words = PhraseTable<true>;

export interface IndicatorRules {
  readonly head: Words;
  readonly share: Words;
  /** Words that a growth stands behind, with its sign. */
  readonly growth: PhraseTable<1 | -1>;
  readonly compare: Words;
  readonly verb: Words;
  readonly gain: Words;
  readonly lead: Words;
  readonly subject: Words;
  readonly figure: Words;
  readonly hope: Words;
  readonly nocount: Words;
}

let loaded: IndicatorRules | undefined;

/** The rules of seeds/patterns/indicators.tsv, read once. */
export function indicatorRules(): IndicatorRules {
  if (loaded) return loaded;
  const rows = readIndicatorRows();
  const words = (kind: string): Words => wordsByKind(rows, { [kind]: true });
  return (loaded = {
    head: words('head'),
    share: words('share'),
    growth: wordsByKind(rows, { up: 1, down: -1 }),
    compare: words('compare'),
    verb: words('verb'),
    gain: words('gain'),
    lead: words('lead'),
    subject: words('subject'),
    figure: words('figure'),
    hope: words('hope'),
    nocount: words('nocount'),
  });
}

/** Takes words of a table off the end, longest first. */
export function trimEnd(text: string, table: PhraseTable<unknown>): string {
  let rest = text.trimEnd();
  for (
    let match = table.endingAt(rest, rest.length);
    match && match.start >= 0;
    match = table.endingAt(rest, rest.length)
  )
    rest = rest.slice(0, match.start).trimEnd();
  return rest;
}

/** Takes words of tables off the beginning, longest first; `keep` stops it. */
export function trimStart(text: string, ...tables: readonly PhraseTable<unknown>[]): string {
  let rest = text.trimStart();
  for (;;) {
    const lengths = tables.map((table) => table.at(rest, 0)?.phrase.length ?? 0);
    const longest = Math.max(...lengths);
    if (longest === 0) return rest;
    rest = rest.slice(longest).trimStart();
  }
}

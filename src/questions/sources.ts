import type { EvidenceRow } from '../graph/index.ts';

/** Shorter ones (区长陈禾) are the same without having been copied. */
const TELLING_QUOTE = 12;

/** What two prints of one text share whatever their spaces, line ends and signs. */
const plain = (quote: string): string => quote.replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * How many sources say something: documents, of which those that share a sentence word for word are copies and count
 * once. What two papers took from a third is so one source, too.
 */
export function independentSources(evidences: readonly Pick<EvidenceRow, 'document' | 'quote'>[]): number {
  const source = new Map<string, string>();
  const rootOf = (document: string): string => {
    const above = source.get(document) ?? document;
    return above === document ? document : rootOf(above);
  };
  const firstWith = new Map<string, string>();
  for (const { document, quote } of evidences) {
    source.set(document, source.get(document) ?? document);
    const text = plain(quote);
    if (text.length < TELLING_QUOTE) continue;
    const other = firstWith.get(text);
    if (other === undefined) firstWith.set(text, document);
    else source.set(rootOf(document), rootOf(other));
  }
  return [...source.keys()].filter((document) => rootOf(document) === document).length;
}

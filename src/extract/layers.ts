import type { AnnotatedBulletin, Span } from '../model/index.ts';

/** No name, title or date is longer, in UTF-16 units; a roster's title may begin so far before its last name. */
const LONGEST = 600;

/** What of a layer, ascending by start, overlaps a stretch: found without going through the layer. */
export function within<T extends Span>(layer: readonly T[], span: Span): T[] {
  const out: T[] = [];
  const from = span.start - LONGEST;
  // countWhile spelled out: this is asked for each layer and sentence of a text
  let [low, high] = [0, layer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < layer.length; i++) {
    const item = layer[i]!;
    if (item.start >= span.end) break;
    if (item.end > span.start) out.push(item);
  }
  return out;
}

/** The document as one stretch sees it: whole text, and of the layers what stands in the stretch. */
export const viewOf = (doc: AnnotatedBulletin, span: Span): AnnotatedBulletin => ({
  ...doc,
  dates: within(doc.dates, span),
  personMentions: within(doc.personMentions, span),
  bodyMentions: within(doc.bodyMentions, span),
  titles: within(doc.titles, span),
});

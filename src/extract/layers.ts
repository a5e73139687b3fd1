import type { AnnotatedBulletin, Span } from '../model/index.ts';

/** No name, title or date is longer, in UTF-16 units; a roster's title may begin so far before its last name. */
const LONGEST = 600;

/** What of a layer, ascending by start, overlaps a stretch: found without going through the layer. */
export function within<T extends Span>(layer: readonly T[], span: Span): T[] {
  const out: T[] = [];
  for (let i = firstFrom(layer, span.start - LONGEST); i < layer.length; i++) {
    const item = layer[i]!;
    if (item.start >= span.end) break;
    if (item.end > span.start) out.push(item);
  }
  return out;
}

/** The item of a layer of stretches that do not overlap which holds an offset, or null. */
export function holding<T extends Span>(layer: readonly T[], at: number): T | null {
  const found = layer[firstFrom(layer, at + 1) - 1];
  return found && at < found.end ? found : null;
}

function firstFrom(layer: readonly Span[], start: number): number {
  let [low, high] = [0, layer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The document as one stretch sees it: whole text, and of the layers what stands in the stretch. */
export const viewOf = (doc: AnnotatedBulletin, span: Span): AnnotatedBulletin => ({
  ...doc,
  dates: within(doc.dates, span),
  personMentions: within(doc.personMentions, span),
  bodyMentions: within(doc.bodyMentions, span),
  titles: within(doc.titles, span),
});

/** A half-open stretch of a text, in UTF-16 code units: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The only way from a span to its characters. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The order of a layer. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** How many of `length` items, from the first on, `holds` is true for; behind the first that it is false for, it must stay so. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span of an ascending, non-overlapping layer that ends after `at`. */
export function firstAfter(layer: readonly Span[], at: number): number {
  // countWhile spelled out: this is asked for each character of a text
  let [low, high] = [0, layer.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layer[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span of such a layer that ends no later than `at`; -1 where none does. */
export const lastBefore = (layer: readonly Span[], at: number): number => firstAfter(layer, at) - 1;

/** The span of such a layer that covers `at`, or null. */
export function spanAt<T extends Span>(layer: readonly T[], at: number): T | null {
  const found = layer[firstAfter(layer, at)];
  return found && found.start <= at ? found : null;
}

/**
 * One stretch of a reading text that stands unbroken in the source:
 * `text.slice(start, end) === source.text.slice(at, at + end - start)`.
 */
export interface Segment extends Span {
  readonly at: number;
}

/**
 * The places in the source of a span of the reading text, in reading order. A span over a mended cut gives one
 * span for each side; characters that layout put in (line feeds between paragraphs) have no place and are left out.
 *
 * @param map segments in ascending order of `start`, not overlapping
 */
export function toSource(map: readonly Segment[], span: Span): Span[] {
  const out: { start: number; end: number }[] = [];
  for (let i = firstAfter(map, span.start); i < map.length; i++) {
    const segment = map[i]!;
    if (segment.start >= span.end) break;
    const start = segment.at + Math.max(segment.start, span.start) - segment.start;
    const end = segment.at + Math.min(segment.end, span.end) - segment.start;
    const last = out.at(-1);
    if (last && last.end === start) last.end = end;
    else if (end > start) out.push({ start, end });
  }
  return out;
}

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
  let lo = 0;
  let hi = map.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (map[mid]!.end <= span.start) lo = mid + 1;
    else hi = mid;
  }
  for (let i = lo; i < map.length; i++) {
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

import { type Source, type Span, unitsLike } from '../model/index.ts';
import { markOf, textParts, underlineOf } from './markup.ts';

/** A line of the source that holds text, or a cell of one where the page has columns side by side. */
export interface Line {
  /** What of it is text, markup and outer white space aside, in the source. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** Blank lines above it. */
  readonly gap: number;
  /** White space before it, in widths of a Han character. */
  readonly indent: number;
  /** Of its heading mark, 1 to 6; 0 without. */
  readonly level: number;
  /** Whether it was marked as an item of a Markdown list. */
  readonly item: boolean;
}

const lineEnd = unitsLike(/[\n\r\v\f\u0085\u2028\u2029]/u);
const blank = unitsLike(/[\s\u0085\u200b\u2060\ufeff]/u);

/** White space and what has no width: the only characters, markup aside, that reading may leave out. */
export const isBlank = (char: string): boolean => blank.at(char, 0);

/** Width of a text in Han characters: what ASCII takes is half of one. */
export function widthOf(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) halves += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return halves / 2;
}

/** The lines of a source that hold text, in its order. */
export function linesOf(source: Source): Line[] {
  const out: Line[] = [];
  let gap = 0;
  for (const whole of physicalLines(source.text)) {
    const span = trim(source.text, whole);
    const under = source.format === 'markdown' ? underlineOf(source.text.slice(span.start, span.end)) : null;
    const above = out.at(-1);
    if (under !== null && (under === 0 || (gap === 0 && above))) {
      if (under > 0 && above) out[out.length - 1] = { ...above, level: under };
      gap++;
      continue;
    }
    const line = lineOf(source, whole, span, gap);
    if (line) out.push(line);
    gap = line ? 0 : gap + 1;
  }
  return out;
}

function lineOf({ text, format }: Source, whole: Span, span: Span, gap: number): Line | null {
  const { level, item, ...mark } = markOf(text.slice(span.start, span.end), format);
  const body = trim(text, { start: span.start + mark.start, end: span.start + mark.end });
  if (body.start === body.end) return null;
  const parts = format === 'markdown' ? textParts(text, body) : [body];
  if (parts.length === 0) return null;
  return {
    parts,
    text:
      parts.length === 1
        ? text.slice(parts[0]!.start, parts[0]!.end)
        : parts.map(({ start, end }) => text.slice(start, end)).join(''),
    gap,
    indent: widthOf(text.slice(whole.start, span.start)),
    level,
    item,
  };
}

function* physicalLines(text: string): Generator<Span> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !lineEnd.at(text, i)) continue;
    yield { start, end: i };
    if (text[i] === '\r' && text[i + 1] === '\n') i++;
    start = i + 1;
  }
}

/** A span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && blank.at(text, start)) start++;
  while (end > start && blank.at(text, end - 1)) end--;
  return { start, end };
}

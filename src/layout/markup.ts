import type { Source, Span } from '../model/index.ts';

/** What stands before and after the text of a line, and what it says of the line. Offsets into the line. */
export interface Mark extends Span {
  readonly level: number;
  readonly item: boolean;
}

/**
 * The heading or list mark of a line. Heading marks (#) are read in plain text too, since bulletins are handed on as
 * Markdown under any name; list marks and quote marks in Markdown alone.
 */
export function markOf(line: string, format: Source['format']): Mark {
  const heading = /^(#{1,6})(?:\s|$)/u.exec(line);
  if (heading) {
    const closing = /\s#+$/u.exec(line.slice(-8));
    const end = closing ? line.length - closing[0].length : line.length;
    return {
      start: heading[0].length,
      end: Math.max(heading[0].length, end),
      level: heading[1]!.length,
      item: false,
    };
  }
  if (format === 'text') return { start: 0, end: line.length, level: 0, item: false };
  const bold = /^\*\*([^*]+)\*\*$/u.exec(line);
  if (bold && bold[1]!.length <= 40 && !/[。，；]/u.test(bold[1]!))
    return { start: 2, end: line.length - 2, level: 6, item: false };
  const list = /^(?:>\s?|[-*+]\s+)+/u.exec(line)?.[0] ?? '';
  return { start: list.length, end: line.length, level: 0, item: /[-*+]/u.test(list) };
}

/** Level of the heading that a line of = or - makes of the line above it, 0 for a rule across the page. */
export function underlineOf(line: string): 0 | 1 | 2 | null {
  if (/^=+$/u.test(line)) return 1;
  if (/^-+$/u.test(line)) return line.length === 1 ? null : 2;
  return line.length >= 3 && /^(?:[*_-]\s*)+$/u.test(line) ? 0 : null;
}

/** The stretches of a Markdown text that are no marks of emphasis, links or images. */
export function textParts(text: string, span: Span): Span[] {
  const out: Span[] = [];
  let start = span.start;
  for (const hole of holesIn(text.slice(span.start, span.end))) {
    if (span.start + hole.start > start) out.push({ start, end: span.start + hole.start });
    start = span.start + hole.end;
  }
  if (start < span.end) out.push({ start, end: span.end });
  return out;
}

/** Marks within a line, in ascending order: ** and __ in pairs, the brackets and address of a link or image. */
function holesIn(line: string): Span[] {
  const holes: Span[] = [];
  for (const mark of ['**', '__']) {
    const places = [...line.matchAll(mark === '**' ? /\*\*/gu : /__/gu)].map(({ index }) => index);
    for (const at of places.slice(0, places.length - (places.length % 2)))
      holes.push({ start: at, end: at + 2 });
  }
  for (const link of line.matchAll(/!?\[([^[\]]*)\](\([^()\s]*\))/gu)) {
    const end = link.index + link[0].length;
    const open = link.index + link[0].indexOf('[') + 1;
    holes.push({ start: link.index, end: open }, { start: end - link[2]!.length - 1, end });
  }
  const sorted = holes.sort((a, b) => a.start - b.start);
  return sorted.filter((hole, i) => i === 0 || hole.start >= sorted[i - 1]!.end);
}

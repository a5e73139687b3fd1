import type { Span } from '../model/index.ts';

/** Longest name of a project. */
export const longest = 60;

/** Stretches between marks; those within brackets and quotation marks do not part. */
export function segmentsOf(norm: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = norm[at]!;
    if (/[(“《[]/u.test(char)) depth++;
    else if (/[)”》\]]/u.test(char)) depth = Math.max(0, depth - 1);
    else if (/[,;:。!?、\n]/u.test(char) && (depth === 0 || at - from > longest)) {
      if (at > from) out.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (from < end) out.push({ start: from, end });
  return out;
}

/** A bracket right behind a head that says which part it is: 物流园(二期). */
export function closing(norm: string, end: number, limit: number): number {
  const match = /^(?:\([^()]{1,6}期\)|[一二三四五六]期)/u.exec(norm.slice(end, Math.min(limit, end + 9)));
  return match ? end + match[0].length : end;
}

/** Whether a word of a table stands anywhere in a text. */
export function containsAny(text: string, table: { at(text: string, at: number): unknown }): boolean {
  for (let at = 0; at < text.length; at++) if (table.at(text, at)) return true;
  return false;
}

import { Opening, type Span, unitsOf } from '../model/index.ts';

/** Longest name of a project. */
export const longest = 60;

const opening = unitsOf('(“《[');
const shutting = unitsOf(')”》]');
const parting = unitsOf(',;:。!?、\n');

/** Stretches between marks; those within brackets and quotation marks do not part. */
export function segmentsOf(norm: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (opening.at(norm, at)) depth++;
    else if (shutting.at(norm, at)) depth = Math.max(0, depth - 1);
    else if (parting.at(norm, at) && (depth === 0 || at - from > longest)) {
      if (at > from) out.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (from < end) out.push({ start: from, end });
  return out;
}

const part = new Opening(/^(?:\([^()]{1,6}期\)|[一二三四五六]期)/u);

/** A bracket right behind a head that says which part it is: 物流园(二期). */
export function closing(norm: string, end: number, limit: number): number {
  const match = part.exec(norm, end, Math.min(limit, end + 9));
  return match ? end + match[0].length : end;
}

/** Whether a word of a table stands anywhere in a text. */
export function containsAny(text: string, table: { at(text: string, at: number): unknown }): boolean {
  for (let at = 0; at < text.length; at++) if (table.at(text, at)) return true;
  return false;
}

import type { Span } from '../model/index.ts';
import type { Block } from './block.ts';
import { pageTurns } from './furniture.ts';
import { type Line, trim } from './lines.ts';
import { announces, endsSentence, isBrief, isNumbered, isRow } from './shape.ts';

/** How the lines of a text are broken and its paragraphs marked. */
interface Setting {
  readonly widths: readonly number[];
  /** Indent of lines that go on a paragraph. */
  readonly margin: number;
  /** Whether paragraphs are marked by an indent or by blank lines, so that a line's end alone means nothing. */
  readonly marked: boolean;
}

/**
 * Lines of fixed width joined to paragraphs. A line goes on in the next where it is as wide as the column and no
 * blank line, indent, mark or bullet says otherwise; where a full line ends a sentence, only in a text that marks its
 * paragraphs in another way than by the line's end.
 */
export function blocksOf(lines: readonly Line[]): { blocks: Block[]; notes: Span[] } {
  const setting = settingOf(lines);
  const blocks: Block[] = [];
  const notes: Span[] = [];
  let run: Line[] = [];
  let resumed = false;
  for (let i = 0; i < lines.length; i++) {
    run.push(lines[i]!);
    if (i + 1 < lines.length && goesOn(lines[i]!, lines[i + 1]!, setting)) continue;
    const { block, cut } = blockOf(run);
    notes.push(...cut);
    if (block.parts.length > 0) blocks.push(resumed ? { ...block, resumes: true } : block);
    else if (block.turns && blocks.length > 0) blocks[blocks.length - 1] = { ...blocks.at(-1)!, turns: true };
    resumed = block.parts.length === 0 && block.resumes;
    run = [];
  }
  return { blocks, notes };
}

/** Columns as a reader sees them are counted in characters where digits are set full width, else in widths. */
const measure = (line: Line): number => line.indent + line.text.length;

const canBreak = (line: Line): boolean =>
  line.level === 0 && line.text.length >= 8 && line.text.length <= 80 && !isRow(line.text);

function settingOf(lines: readonly Line[]): Setting {
  const broken: Line[] = [];
  const after = new Map<number, number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.gap > 0 || next.level > 0 || next.indent >= line.indent + 1) continue;
    if (!canBreak(line) || endsSentence(line.text) || announces(line.text)) continue;
    if (measure(next) > measure(line) + 3) continue;
    broken.push(line);
    after.set(next.indent, (after.get(next.indent) ?? 0) + 1);
  }
  const margin = [...after].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  let [indented, spaced] = [0, 0];
  for (const { indent, gap } of lines) {
    if (indent >= margin + 1.5) indented++;
    if (gap > 0) spaced++;
  }
  return {
    widths: widthsOf(broken),
    margin,
    marked: indented > lines.length / 12 || spaced > lines.length / 12,
  };
}

/** Widths of column that account for the lines broken within a sentence; none where they end anywhere. */
function widthsOf(broken: readonly Line[]): number[] {
  const out: number[] = [];
  let rest = broken;
  while (rest.length >= 2 && out.length < 3) {
    const counts = new Map<number, number>();
    for (const line of rest) counts.set(measure(line), (counts.get(measure(line)) ?? 0) + 1);
    const about = (width: number) =>
      [0, 1, 2].reduce((sum, less) => sum + (counts.get(width - less) ?? 0), 0);
    const width = [...counts.keys()].reduce((best, w) => (about(w) >= about(best) ? w : best), 0);
    const share = rest.filter((line) => measure(line) <= width && measure(line) >= width - 2);
    const punctuated = share.filter((line) => /[，。、；,;]/u.test(line.text)).length;
    if (
      share.length < (out.length ? 4 : 2) ||
      share.length < rest.length / 2 ||
      punctuated < share.length / 2
    )
      break;
    out.push(width);
    rest = rest.filter((line) => !share.includes(line));
  }
  return out;
}

function goesOn(line: Line, next: Line, setting: Setting): boolean {
  if (next.gap > 0 || next.level > 0 || line.level > 0 || next.item || !canBreak(line)) return false;
  if (next.indent >= setting.margin + 1 || isBrief(next.text)) return false;
  const width = measure(line);
  if (!setting.widths.some((full) => width >= full - 2 && width <= full + 2)) return false;
  if (measure(next) > width + 3 || pageTurns(line.text).turns > 0) return false;
  if (endsSentence(line.text)) return setting.marked && !isNumbered(next.text);
  if (announces(line.text)) return setting.marked && setting.widths.includes(width) && !isNumbered(next.text);
  return true;
}

function blockOf(run: readonly Line[]): { block: Block; cut: Span[] } {
  const first = run[0]!;
  const text = run.length === 1 ? first.text : run.map((line) => line.text).join('');
  const { resumes, turns } = pageTurns(text);
  // the white space between a note and the text goes with the note
  const body = trim(text, { start: resumes, end: text.length - turns });
  const all = run.length === 1 ? first.parts : run.flatMap((line) => line.parts);
  const block: Block = {
    parts: stretch(all, body.start, body.end),
    text: text.slice(body.start, body.end),
    gap: first.gap,
    indent: first.indent,
    level: first.level,
    item: first.item,
    turns: turns > 0,
    resumes: resumes > 0,
  };
  return { block, cut: [...stretch(all, 0, resumes), ...stretch(all, text.length - turns, text.length)] };
}

/** The parts of a text that hold its characters from `from` to `to`. */
function stretch(parts: readonly Span[], from: number, to: number): Span[] {
  const out: Span[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    const cut = { start: start + Math.max(0, from - at), end: Math.min(end, start + to - at) };
    if (cut.end > cut.start) out.push(cut);
    at += end - start;
  }
  return out;
}

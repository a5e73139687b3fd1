import type { Article, Bulletin, Segment, Source, SourceMetadata, Span } from '../model/index.ts';

interface Line extends Span {
  readonly heading: number;
}

/**
 * Articles, headlines and paragraphs in the order of the source. A headline is a line marked as one, or a short line
 * without an end mark before a longer one that has it.
 */
export function layOut(source: Source, metadata: SourceMetadata): Bulletin {
  const lines = linesOf(source);
  const map: Segment[] = [];
  const articles: { title: Span | null; kickers: Span[]; paragraphs: Span[] }[] = [];
  let text = '';
  const place = (line: Line): Span => {
    if (text) text += '\n';
    const start = text.length;
    text += source.text.slice(line.start, line.end);
    map.push({ start, end: text.length, at: line.start });
    return { start, end: text.length };
  };
  lines.forEach((line, i) => {
    const span = place(line);
    const last = articles.at(-1);
    const titled = isTitle(source, line, lines[i + 1]);
    if (titled && last && last.paragraphs.length === 0 && last.title) {
      last.kickers.push(last.title);
      last.title = span;
    } else if (titled) articles.push({ title: span, kickers: [], paragraphs: [] });
    else if (last) last.paragraphs.push(span);
    else articles.push({ title: null, kickers: [], paragraphs: [span] });
  });
  return {
    source,
    metadata,
    text,
    map,
    articles: articles.map((article, i): Article => {
      const spans = [...article.kickers, ...(article.title ? [article.title] : []), ...article.paragraphs];
      return { ...article, id: `a${i + 1}`, span: { start: spans[0]!.start, end: spans.at(-1)!.end } };
    }),
    problems: [],
  };
}

function linesOf(source: Source): Line[] {
  const out: Line[] = [];
  for (const match of source.text.matchAll(/[^\r\n]+/gu)) {
    const mark = /^[\s\u3000]*(#{1,6}[ \t]+)?/u.exec(match[0])![0];
    const body = match[0].slice(mark.length);
    const trimmed = body.trimEnd();
    if (trimmed === '') continue;
    const start = match.index + mark.length;
    out.push({ start, end: start + trimmed.length, heading: mark.includes('#') ? mark.trim().length : 0 });
  }
  return out;
}

function isTitle(source: Source, line: Line, next: Line | undefined): boolean {
  if (line.heading > 0) return true;
  const text = source.text.slice(line.start, line.end);
  if (!next || text.length > 60 || /[。；;：:，,、…]$/u.test(text) || /^[●·]/u.test(text)) return false;
  const after = source.text.slice(next.start, next.end);
  return after.length > text.length && /[。；;！!…”]$/u.test(after) && !/[。]/u.test(text);
}

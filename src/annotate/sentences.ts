import type { Article, Sentence, Span } from '../model/index.ts';

const closing = new Set(['”', '’', ')', '》', '"', ']', '」']);

/** Sentences of one line, ended by 。！？…… or by its end; marks that close a quotation belong to the sentence. */
function sentencesOf(norm: string, line: Span): Span[] {
  const out: Span[] = [];
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    const char = norm[i]!;
    const ends = char === '。' || char === '!' || char === '?' || (char === '…' && norm[i + 1] !== '…');
    if (!ends || (char === '?' && insideName(norm, i))) continue;
    let end = i + 1;
    while (end < line.end && closing.has(norm[end]!)) end++;
    out.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < line.end) out.push({ start, end: line.end });
  return out.flatMap((sentence) =>
    sentence.end - sentence.start > longest ? piecesOf(norm, sentence) : sentence,
  );
}

/** No one writes longer sentences, in UTF-16 units: what has no full stop for so long is read in pieces. */
const longest = 10_000;

/** A sentence without an end, cut where a clause or an item of a list ends. */
function piecesOf(norm: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  while (end - from > longest) {
    let to = from + longest;
    while (to > from + longest / 2 && !/[,;、 ]/u.test(norm[to - 1]!)) to--;
    if (to === from + longest / 2) to = from + longest;
    out.push({ start: from, end: to });
    from = to;
  }
  out.push({ start: from, end });
  return out;
}

const asking = /[吗呢吧么何谁哪几否]|怎|什么|多少|有没有|是不是|能不能/u;

/** A middle dot broken to a question mark stands between two characters of a name, in a clause that asks nothing. */
function insideName(norm: string, at: number): boolean {
  if (!/\p{Script=Han}/u.test(norm[at - 1] ?? '') || !/\p{Script=Han}{2}/u.test(norm.slice(at + 1, at + 3)))
    return false;
  const clause = /[^,。;:!?“”\n]*$/u.exec(norm.slice(Math.max(0, at - 40), at))![0];
  return clause.length > 0 && !asking.test(clause);
}

function clausesOf(norm: string, sentence: Span): Span[] {
  const out: Span[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = norm[i]!;
    if (char === '(' || char === '《') depth++;
    else if (char === ')' || char === '》') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === ',' || char === ';' || char === ':')) {
      out.push({ start, end: i + 1 });
      start = i + 1;
    }
  }
  if (start < sentence.end) out.push({ start, end: sentence.end });
  return out;
}

/** The sentences of all articles in ascending order, each with its clauses (ended by ，；：outside of brackets). */
export function annotateSentences(norm: string, articles: readonly Article[]): Sentence[] {
  const out: Sentence[] = [];
  articles.forEach((article, index) => {
    const lines = [
      ...article.kickers.map((span) => ({ span, paragraph: -2 })),
      ...(article.title ? [{ span: article.title, paragraph: -1 }] : []),
      ...article.paragraphs.map((span, paragraph) => ({ span, paragraph })),
    ];
    for (const { span, paragraph } of lines)
      for (const sentence of sentencesOf(norm, span))
        out.push({ ...sentence, article: index, paragraph, clauses: clausesOf(norm, sentence) });
  });
  return out.sort((a, b) => a.start - b.start);
}

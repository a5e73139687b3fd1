import { type Article, byStart, type Sentence, type Span, unitsOf } from '../model/index.ts';

const closing = unitsOf('”’)》"]」');
const ending = unitsOf('。!?…');

/** Sentences of one line, ended by 。！？…… or by its end; marks that close a quotation belong to the sentence. */
function sentencesOf(norm: string, line: Span): Span[] {
  const out: Span[] = [];
  let start = line.start;
  for (let i = line.start; i < line.end; i++) {
    if (!ending.at(norm, i)) continue;
    const char = norm[i]!;
    if ((char === '…' && norm[i + 1] === '…') || (char === '?' && insideName(norm, i))) continue;
    let end = i + 1;
    while (end < line.end && closing.at(norm, end)) end++;
    out.push({ start, end });
    start = end;
    i = end - 1;
  }
  if (start < line.end) out.push({ start, end: line.end });
  return out.some(isLong)
    ? out.flatMap((sentence) => (isLong(sentence) ? piecesOf(norm, sentence) : sentence))
    : out;
}

/** No one writes longer sentences, in UTF-16 units: what has no full stop for so long is read in pieces. */
const longest = 10_000;
const isLong = ({ start, end }: Span): boolean => end - start > longest;

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

const opening = unitsOf('(《');
const shutting = unitsOf(')》');
const parting = unitsOf(',;:');

function clausesOf(norm: string, sentence: Span): Span[] {
  const out: Span[] = [];
  let start = sentence.start;
  let depth = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (opening.at(norm, i)) depth++;
    else if (shutting.at(norm, i)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && parting.at(norm, i)) {
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
  for (const [article, { kickers, title, paragraphs }] of articles.entries()) {
    for (const kicker of kickers) addSentences(norm, kicker, article, -2, out);
    if (title) addSentences(norm, title, article, -1, out);
    for (const [index, paragraph] of paragraphs.entries()) addSentences(norm, paragraph, article, index, out);
  }
  return out.sort(byStart);
}

function addSentences(norm: string, line: Span, article: number, paragraph: number, out: Sentence[]): void {
  for (const sentence of sentencesOf(norm, line))
    out.push({
      start: sentence.start,
      end: sentence.end,
      article,
      paragraph,
      clauses: clausesOf(norm, sentence),
    });
}

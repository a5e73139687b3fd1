import type { Article, Bulletin, Problem, Segment, Source, Span } from '../model/index.ts';
import type { Join } from './cuts.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { opensMidSentence } from './shape.ts';

/** Below this a join is reported. */
const sure = 0.72;

/** The reading text of a page's articles, with the way back and what was not certain. */
export function compose(
  source: Source,
  page: Page,
  drafts: readonly Draft[],
  joins: readonly Join[],
): Pick<Bulletin, 'text' | 'map' | 'articles' | 'problems'> {
  const writer = new Writer(source.text, page);
  const articles: Article[] = [];
  for (const draft of drafts) articles.push(writeArticle(writer, draft, `a${articles.length + 1}`));
  return { text: writer.text, map: writer.map, articles, problems: problemsOf(page, joins, writer.places) };
}

function writeArticle(writer: Writer, { headline, paragraphs }: Draft, id: string): Article {
  const kickers: Span[] = [];
  let title: Span | null = null;
  const heads = headline ? [[...headline.title], ...headline.kickers.map((kicker) => [kicker])] : [];
  for (const head of heads.sort((a, b) => a[0]! - b[0]!)) {
    const span = writer.line(head);
    if (head[0] === headline!.title[0]) title = span;
    else kickers.push(span);
  }
  const body: Span[] = [];
  for (const paragraph of paragraphs) body.push(writer.line(paragraph));
  const start = Math.min(
    writer.length,
    kickers[0]?.start ?? Infinity,
    title?.start ?? Infinity,
    body[0]?.start ?? Infinity,
  );
  return { id, span: { start, end: writer.length }, title, kickers, paragraphs: body };
}

class Writer {
  readonly map: Segment[] = [];
  /** Where each block went in the reading text. */
  readonly places: Span[] = [];
  readonly #pieces: string[] = [];
  readonly #source: string;
  readonly #page: Page;
  #length = 0;

  constructor(source: string, page: Page) {
    this.#source = source;
    this.#page = page;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  get length(): number {
    return this.#length;
  }

  /** Writes blocks as one line. */
  line(blocks: readonly number[]): Span {
    if (this.#length > 0) this.#add('\n');
    const start = this.#length;
    for (const block of blocks) {
      const from = this.#length;
      for (const part of this.#page.blocks[block]!.parts) this.#write(part, start);
      this.places[block] = { start: from, end: this.#length };
    }
    return { start, end: this.#length };
  }

  #add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #write(part: Span, lineStart: number): void {
    const last = this.map.at(-1);
    const lastAt = last && last.at + last.end - last.start;
    if (last && last.end === this.#length && lastAt === part.start)
      this.map[this.map.length - 1] = { ...last, end: last.end + part.end - part.start };
    else {
      if (this.#length > lineStart && this.#splitsWords(lastAt ?? 0, part.start)) this.#add(' ');
      this.map.push({ start: this.#length, end: this.#length + part.end - part.start, at: part.start });
    }
    this.#add(this.#source.slice(part.start, part.end));
  }

  /** Whether a line ends, or the text jumps, between two words that are written with spaces. */
  #splitsWords(from: number, to: number): boolean {
    const words =
      /[A-Za-z0-9]/u.test(this.#source[from - 1] ?? '') && /[A-Za-z]/u.test(this.#source[to] ?? '');
    return words && (to < from || to - from > 200 || /[\s\u0085]/u.test(this.#source.slice(from, to)));
  }
}

function problemsOf(page: Page, joins: readonly Join[], places: readonly Span[]): Problem[] {
  const out: Problem[] = [];
  const [from, to] = [new Set<number>(), new Set<number>()];
  for (const join of joins) {
    from.add(join.from);
    to.add(join.to);
    if (join.score >= sure) continue;
    const [end, start] = [places[join.from]!, places[join.to]!];
    const span =
      end.end <= start.start
        ? { start: Math.max(end.start, end.end - 12), end: Math.min(start.end, start.start + 12) }
        : start;
    out.push({
      code: 'layout.join-uncertain',
      span,
      detail: `${page.blocks[join.from]!.text.slice(-12)}|${page.blocks[join.to]!.text.slice(0, 12)}`,
      score: Math.round(join.score * 100) / 100,
    });
  }
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    const cut = page.open[i] && !from.has(i);
    const rest = page.kinds[i] === 'prose' && opensMidSentence(block.text) && !to.has(i);
    if (cut || rest)
      out.push({
        code: 'layout.fragment-unplaced',
        span: places[i]!,
        detail: cut ? block.text.slice(-24) : block.text.slice(0, 24),
      });
  }
  return out.sort((a, b) => a.span!.start - b.span!.start);
}

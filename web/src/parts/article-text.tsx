import { useEffect, useRef } from 'preact/hooks';
import { type Mark, type Piece, piecesOf } from './marks.ts';

export interface ArticleOfText {
  readonly id: string;
  readonly title: string | null;
  readonly kickers: readonly string[];
  readonly paragraphs: readonly {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
}

interface ArticleTextProps {
  readonly article: ArticleOfText;
  readonly marks: readonly Mark[];
  /** Id of the mark that is scrolled to. */
  readonly chosen?: string | null;
  /** Id of the mark that stands out; that which is scrolled to when left out. */
  readonly strong?: string | null;
  /** Where a mark leads; nowhere when null. */
  readonly addressOf?: (mark: Mark) => string | null;
}

/** An article with stretches of its source marked, all of it as text, whatever it looks like. */
export function ArticleText({ article, marks, chosen = null, strong = chosen, addressOf }: ArticleTextProps) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) scrollTo(body.current?.querySelector(`mark[data-ids~="${CSS.escape(chosen)}"]`));
    // marks may come after the text
  }, [chosen, article.id, marks.length]);
  return (
    <article class="text" lang="zh-Hans" ref={body}>
      {article.kickers.map((kicker) => (
        <p key={kicker} class="kicker">
          {kicker}
        </p>
      ))}
      {article.title && <h3>{article.title}</h3>}
      {article.paragraphs.map((paragraph, place) => (
        <p key={place}>
          {piecesOf(paragraph, marks).map((piece) => (
            <Marked key={piece.start} piece={piece} strong={strong} addressOf={addressOf} />
          ))}
        </p>
      ))}
    </article>
  );
}

/** Within what scrolls around it, if anything does; else the page. */
function scrollTo(mark: Element | null | undefined): void {
  const around = mark?.closest('.source, .reading');
  if (!mark || !around) return mark?.scrollIntoView({ block: 'center' });
  const middle =
    mark.getBoundingClientRect().top - around.getBoundingClientRect().top - around.clientHeight / 2;
  around.scrollBy({ top: middle });
}

interface MarkedProps extends Pick<ArticleTextProps, 'strong' | 'addressOf'> {
  readonly piece: Piece;
}

function Marked({ piece, strong, addressOf }: MarkedProps) {
  const inmost = piece.marks.at(-1);
  if (!inmost) return <>{piece.text}</>;
  const isChosen = piece.marks.some(({ id }) => id === strong);
  const data = {
    'data-ids': piece.marks.map(({ id }) => id).join(' '),
    ...(isChosen ? { 'data-chosen': '' } : {}),
  };
  const address = addressOf?.(inmost);
  return (
    <mark class={inmost.kind} title={inmost.label} {...data}>
      {address ? <a href={address}>{piece.text}</a> : piece.text}
    </mark>
  );
}

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
  readonly onChoose?: (mark: Mark) => void;
}

/** An article with stretches of its source marked, all of it as text, whatever it looks like. */
export function ArticleText({ article, marks, chosen = null, onChoose }: ArticleTextProps) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = chosen && body.current?.querySelector('mark[data-chosen]');
    if (mark) mark.scrollIntoView({ block: 'center' });
  }, [chosen, article.id]);
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
            <Marked key={piece.start} piece={piece} chosen={chosen} onChoose={onChoose} />
          ))}
        </p>
      ))}
    </article>
  );
}

interface MarkedProps extends Pick<ArticleTextProps, 'chosen' | 'onChoose'> {
  readonly piece: Piece;
}

function Marked({ piece, chosen, onChoose }: MarkedProps) {
  const inmost = piece.marks.at(-1);
  if (!inmost) return <>{piece.text}</>;
  const isChosen = piece.marks.some(({ id }) => id === chosen);
  const kinds = piece.marks.map(({ kind }) => kind).join(' ');
  const chosenMark = isChosen ? { 'data-chosen': '' } : {};
  if (!onChoose)
    return (
      <mark class={kinds} title={inmost.label} {...chosenMark}>
        {piece.text}
      </mark>
    );
  return (
    <mark class={kinds} title={inmost.label} {...chosenMark}>
      <button type="button" onClick={() => onChoose(inmost)}>
        {piece.text}
      </button>
    </mark>
  );
}

import { useRef } from 'preact/hooks';
import { useAnswer } from '../api/ask.ts';
import { SourceOf } from '../api/generated.ts';
import { go, href, hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { Answered, Nothing } from './answered.tsx';
import { ArticleText } from './article-text.tsx';
import { usePanel } from './panel.ts';

/** The article beside the page, its sentence marked. Escape closes it. */
export function SourcePanel({ id }: { readonly id: string }) {
  const say = useSay();
  const asked = useAnswer(SourceOf, { id });
  const panel = useRef<HTMLElement>(null);
  usePanel(panel, () => go(hrefWith({ source: null })));
  return (
    <aside class="source" aria-label={say('source.title')} tabIndex={-1} ref={panel}>
      <a class="close" href={hrefWith({ source: null })} aria-label={say('source.close')}>
        ×
      </a>
      <Answered asked={asked}>
        {({ node }) => {
          if (!node || !('quote' in node)) return <Nothing>{say('error.no-such')}</Nothing>;
          const { article, citation, document, start, end, sentence } = node;
          return (
            <>
              <p class="citation">{citation}</p>
              {article ? (
                <ArticleText article={article} marks={[{ id, start, end, kind: 'cited' }]} chosen={id} />
              ) : (
                <p>{say('source.outside', { sentence })}</p>
              )}
              <p>
                <a href={href(['documents', document.id], { source: null })}>{say('source.whole')}</a>
              </p>
            </>
          );
        }}
      </Answered>
    </aside>
  );
}

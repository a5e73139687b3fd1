import { useAnswer } from '../api/ask.ts';
import { DocumentPage as Question, type DocumentPageQuery } from '../api/generated.ts';
import { Answered, Trouble } from '../parts/answered.tsx';
import { ArticleText } from '../parts/article-text.tsx';
import { useDates } from '../parts/dates.ts';
import { withEchoes } from '../parts/marks.ts';
import { useTitle } from '../parts/title.ts';
import { href, hrefWith } from '../router.ts';
import { type TextKey, useSay } from '../texts/index.ts';
import { type Loaded, MARKED_KINDS, useMarks } from './document-marks.ts';
import { marksOf, Problems } from './document-problems.tsx';
import { NoSuch } from './no-page.tsx';
import type { PageProps } from './props.ts';

type Known = NonNullable<DocumentPageQuery['document']>;

/** A source with all that was recognized in it; `?hide=person` leaves marks of a kind out, `?article=` opens at one. */
export function DocumentPage({ route }: PageProps) {
  const [, id = ''] = route.parts;
  const asked = useAnswer(Question, { id });
  useTitle(asked.answer?.document?.title);
  return (
    <Answered asked={asked}>
      {(answer) => (answer.document ? <Source document={answer.document} route={route} /> : <NoSuch />)}
    </Answered>
  );
}

const HAVE_NO_PAGE = ['observation', 'problem'];

const isOfNames = (kind: string): boolean => kind === 'person' || kind === 'organization';

/** 340, or as long as more come: 200/340. */
const toldOf = ({ loaded, total }: Loaded): string => (loaded < total ? `${loaded}/${total}` : `${total}`);

interface SourceProps extends PageProps {
  readonly document: Known;
}

function Source({ document, route }: SourceProps) {
  const say = useSay();
  const { day } = useDates();
  const hidden = route.query.getAll('hide');
  const { marks, counts, isWhole, error, again } = useMarks(document.id);
  const chosen = route.query.get('problem');
  const problemMarks = marksOf(document.problems, say);
  const shown = marks.filter(({ kind }) => !hidden.includes(kind));
  const names = shown.filter(({ kind }) => isOfNames(kind));
  const claims = shown.filter(({ kind }) => !isOfNames(kind));
  const { publisher, issued, url, paths } = document;
  const told = [publisher, issued && day(issued), ...paths, document.rules];
  return (
    <>
      <div class="heading">
        <p class="eyebrow">{say('kind.document')}</p>
        <h1 lang="zh-Hans">{document.title ?? paths[0]}</h1>
        <p class="told">{told.filter(Boolean).join(' · ')}</p>
        {url && /^https?:/.test(url) && (
          <p>
            <a href={url} rel="noreferrer noopener">
              {url}
            </a>
          </p>
        )}
      </div>
      <section class="card" aria-labelledby="found">
        <h2 id="found">{say('documents.found')}</h2>
        <p class="chips">
          {MARKED_KINDS.map((kind) => {
            const isHidden = hidden.includes(kind);
            const hide = isHidden ? hidden.filter((one) => one !== kind) : [...hidden, kind];
            return (
              <a key={kind} href={hrefWith({ hide })} aria-current={isHidden ? undefined : 'true'}>
                {say(`kind.${kind}` as TextKey)} <small>{counts[kind] && toldOf(counts[kind])}</small>
              </a>
            );
          })}
        </p>
        <p class="legend">{say('documents.marks')}</p>
        <p class="waiting" role="status">
          {!isWhole && !error && say('documents.marks.more')}
        </p>
        {error && <Trouble error={error} again={again} />}
      </section>
      <Problems problems={document.problems} />
      {document.articles.map((article) => (
        <section key={article.id} class="card" aria-label={article.title ?? say('kind.article')}>
          <ArticleText
            article={article}
            marks={[...claims, ...withEchoes(article, names), ...problemMarks]}
            strong={chosen}
            chosen={chosen}
            addressOf={({ kind, id }) => (HAVE_NO_PAGE.includes(kind) ? null : href([kind, id]))}
          />
        </section>
      ))}
    </>
  );
}

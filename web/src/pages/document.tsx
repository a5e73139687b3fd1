import { useAnswer } from '../api/ask.ts';
import { DocumentPage as Question, type DocumentPageQuery } from '../api/generated.ts';
import { Answered } from '../parts/answered.tsx';
import { ArticleText } from '../parts/article-text.tsx';
import { useDates } from '../parts/dates.ts';
import { type Mark, withEchoes } from '../parts/marks.ts';
import { useTitle } from '../parts/title.ts';
import { href, hrefWith } from '../router.ts';
import { type TextKey, useSay } from '../texts/index.ts';
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
      {(answer) =>
        answer.document ? <Source document={answer.document} found={answer} route={route} /> : <NoSuch />
      }
    </Answered>
  );
}

type Kind = 'person' | 'organization' | 'event' | 'project' | 'observation';
const LISTS: readonly (readonly [
  Kind,
  'people' | 'organizations' | 'events' | 'projects' | 'observations',
])[] = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['event', 'events'],
  ['project', 'projects'],
  ['observation', 'observations'],
];

interface SourceProps extends PageProps {
  readonly document: Known;
  readonly found: DocumentPageQuery;
}

function Source({ document, found, route }: SourceProps) {
  const say = useSay();
  const { day } = useDates();
  const hidden = route.query.getAll('hide');
  const { names, claims } = marksIn(found, document.id, hidden);
  const { publisher, issued, url, paths } = document;
  const told = [publisher, issued && day(issued), ...paths, found.document?.rules];
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
          {LISTS.map(([kind, list]) => {
            const isHidden = hidden.includes(kind);
            const hide = isHidden ? hidden.filter((one) => one !== kind) : [...hidden, kind];
            return (
              <a key={kind} href={hrefWith({ hide })} aria-current={isHidden ? undefined : 'true'}>
                {say(`kind.${kind}` as TextKey)} <small>{found[list].totalCount}</small>
              </a>
            );
          })}
        </p>
        <p class="legend">{say('documents.marks')}</p>
      </section>
      {document.articles.map((article) => (
        <section key={article.id} class="card" aria-label={article.title ?? say('kind.article')}>
          <ArticleText
            article={article}
            marks={[...claims, ...withEchoes(article, names)]}
            chosen={null}
            addressOf={({ kind, id }) => (kind === 'observation' ? null : href([kind, id]))}
          />
        </section>
      ))}
    </>
  );
}

function marksIn(found: DocumentPageQuery, id: string, hidden: readonly string[]) {
  const { people, organizations, events, projects, observations } = found;
  const shown = (marks: readonly Mark[]): readonly Mark[] =>
    marks.filter(({ kind }) => !hidden.includes(kind));
  const named = (kind: Kind) => (one: Named) =>
    one.mentions.nodes
      .filter(({ document }) => document.id === id)
      .map(({ start, end }) => ({ id: one.id, start, end, kind, label: one.name }));
  const said = (kind: Kind) => (one: Said) =>
    one.evidence
      .filter(({ document }) => document.id === id)
      .map(({ start, end }) => ({ id: one.id, start, end, kind, label: one.name }));
  return {
    names: shown([
      ...people.nodes.flatMap(named('person')),
      ...organizations.nodes.flatMap(named('organization')),
    ]),
    claims: shown([
      ...events.nodes.flatMap(said('event')),
      ...projects.nodes.flatMap(said('project')),
      ...observations.nodes.flatMap(said('observation')),
    ]),
  };
}

type Named = DocumentPageQuery['people']['nodes'][number];
type Said = Pick<DocumentPageQuery['events']['nodes'][number], 'id' | 'name' | 'evidence'>;

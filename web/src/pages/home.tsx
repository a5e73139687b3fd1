import { useAnswer } from '../api/ask.ts';
import { GraphCounts, SearchEverywhere, type SearchEverywhereQuery } from '../api/generated.ts';
import type { PageProps } from './props.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { useTitle } from '../parts/title.ts';
import { href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import { addressOfHit, HitLine } from './hit.tsx';

type Hit = SearchEverywhereQuery['search'][number];
type Kind = Hit['kind'];

/** In which order groups of hits stand. */
const KINDS: readonly Kind[] = [
  'PERSON',
  'ORGANIZATION',
  'POST',
  'EVENT',
  'PROJECT',
  'ARTICLE',
  'DOCUMENT',
  'OBSERVATION',
  'PLACE',
];
const AT_FIRST = 60;
const AT_MOST = 200;

export function Home({ route }: PageProps) {
  const text = (route.query.get('q') ?? '').trim();
  const say = useSay();
  useTitle(text ? `${text} · ${say('search.title')}` : null);
  return text ? <Hits text={text} {...narrowed(route.query)} /> : <Counts />;
}

function narrowed(query: URLSearchParams) {
  const kind = KINDS.find((one) => one === query.get('kind')) ?? null;
  return { kind, first: query.has('more') || kind ? AT_MOST : AT_FIRST };
}

interface HitsProps {
  readonly text: string;
  readonly kind: Kind | null;
  readonly first: number;
}

function Hits({ text, kind, first }: HitsProps) {
  const say = useSay();
  const asked = useAnswer(SearchEverywhere, { text, kinds: kind && [kind], first });
  return (
    <Answered asked={asked}>
      {({ search }) => (
        <section class="hits" aria-labelledby="found">
          <h1 id="found" aria-live="polite">
            {search.length === 0 && !kind
              ? say('search.none', { text })
              : say('search.found', { count: `${search.length}${search.length === first ? '+' : ''}` })}
          </h1>
          {kind && (
            <p>
              <a href={hrefWith({ kind: null })}>← {say('search.all')}</a>
            </p>
          )}
          {KINDS.map((one) => (
            <Group
              key={one}
              kind={one}
              hits={search.filter((hit) => hit.kind === one)}
              whole={kind === one}
            />
          ))}
          {search.length === first && first < AT_MOST && (
            <a class="button" href={hrefWith({ more: 1 })}>
              {say('search.more')}
            </a>
          )}
        </section>
      )}
    </Answered>
  );
}

interface GroupProps {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  readonly whole: boolean;
}

function Group({ kind, hits, whole }: GroupProps) {
  const say = useSay();
  if (hits.length === 0) return null;
  const name = wordOf(say, 'kind', kind);
  return (
    <section class="group" aria-label={name}>
      <h2>
        {whole ? name : <a href={hrefWith({ kind })}>{name}</a>} <small>{hits.length}</small>
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <a href={addressOfHit(hit)}>
              <HitLine hit={hit} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts() {
  const say = useSay();
  const asked = useAnswer(GraphCounts, {});
  return (
    <Answered asked={asked}>
      {({ counts }) => (
        <section class="home">
          <h1>{say('home.title')}</h1>
          {counts.documents === 0 ? (
            <Nothing>{say('home.empty')}</Nothing>
          ) : (
            <>
              <dl class="counts">
                {(
                  [
                    ['kind.person', counts.people],
                    ['kind.organization', counts.organizations],
                    ['kind.post', counts.posts],
                    ['kind.event', counts.events],
                    ['kind.project', counts.projects],
                    ['kind.observation', counts.observations],
                    ['kind.article', counts.articles],
                    ['kind.document', counts.documents],
                  ] as const
                ).map(([key, count]) => (
                  <div key={key}>
                    <dt>{say(key)}</dt>
                    <dd>{count}</dd>
                  </div>
                ))}
              </dl>
              <p>{say('home.begin')}</p>
              <ul class="begin">
                {['管委会', '会议', '项目', 'zs'].map((text) => (
                  <li key={text}>
                    <a href={href([], { q: text })}>{text}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
    </Answered>
  );
}

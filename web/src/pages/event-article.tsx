import { useAnswer } from '../api/ask.ts';
import {
  ArticleTextOf,
  type ArticleTextOfQuery,
  type EventPageQuery,
  MentionsOfParticipants,
  type MentionsOfParticipantsQuery,
} from '../api/generated.ts';
import { Answered } from '../parts/answered.tsx';
import { ArticleText } from '../parts/article-text.tsx';
import { type Mark, withEchoes } from '../parts/marks.ts';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import type { PageProps } from './props.ts';

type KnownEvent = NonNullable<EventPageQuery['event']>;

interface EventArticleProps extends PageProps {
  readonly event: KnownEvent;
  readonly chosen: string | null;
}

/** The article that tells of the event; who is named in it leads to them on the list, and the list to the article. */
export function EventArticle({ event, route, chosen }: EventArticleProps) {
  const say = useSay();
  const articles = articlesOf(event);
  const id = (articles.find((one) => one.id === route.query.get('article')) ?? articles[0])?.id ?? null;
  const asked = useAnswer(ArticleTextOf, id ? { id } : null);
  const document = asked.answer && isArticle(asked.answer.node) ? asked.answer.node.document.id : null;
  const named = useAnswer(MentionsOfParticipants, document ? { event: event.id, document } : null).answer;
  const addressOf = ({ id: mark }: Mark): string | null =>
    mark === EVENT ? null : hrefWith({ chosen: mark === chosen ? null : mark });
  if (!id) return null;
  return (
    <section class="card reading" aria-label={say('event.article')}>
      {articles.length > 1 && (
        <p class="chips">
          {articles.map((article, place) => (
            <a
              key={article.id}
              href={hrefWith({ article: article.id })}
              aria-current={article.id === id ? 'true' : undefined}
              lang="zh-Hans"
            >
              {article.title ?? place + 1}
            </a>
          ))}
        </p>
      )}
      <Answered asked={asked}>
        {({ node }) =>
          isArticle(node) ? (
            <>
              <ArticleText
                article={node}
                marks={[...placesIn(event, id), ...(named ? withEchoes(node, mentionsIn(named, id)) : [])]}
                chosen={chosen ?? EVENT}
                strong={chosen}
                addressOf={addressOf}
              />
              <p class="citation told" lang="zh-Hans">
                {node.document.citation}
              </p>
            </>
          ) : null
        }
      </Answered>
    </section>
  );
}

type Told = ArticleTextOfQuery['node'];
const isArticle = (node: Told): node is Extract<Told, { paragraphs: unknown }> =>
  node !== null && 'paragraphs' in node;

/** Stands for the event itself among marks. */
const EVENT = 'event';

interface KnownArticle {
  readonly id: string;
  readonly title: string | null;
}

function articlesOf({ evidence }: KnownEvent): readonly KnownArticle[] {
  const articles = evidence.flatMap(({ article }) => article ?? []);
  return articles.filter(({ id }, place) => articles.findIndex((one) => one.id === id) === place);
}

function placesIn({ evidence, visited }: KnownEvent, id: string): readonly Mark[] {
  const here = evidence.filter(({ article }) => article?.id === id);
  const sites = visited.flatMap((site) =>
    site.evidence
      .filter(({ article }) => article?.id === id)
      .map(({ start, end }) => ({ id: site.id, start, end, kind: 'site' })),
  );
  return [...here.map(({ start, end }) => ({ id: EVENT, start, end, kind: 'told-here' })), ...sites];
}

function mentionsIn({ people, event }: MentionsOfParticipantsQuery, id: string): readonly Mark[] {
  const marksOf = (kind: string) => (one: Mentioned) =>
    one.mentions.nodes
      .filter(({ article }) => article?.id === id)
      .map(({ start, end }) => ({ id: one.id, start, end, kind, label: one.name }));
  return [
    ...people.nodes.flatMap(marksOf('person')),
    ...(event?.bodies ?? []).flatMap(marksOf('organization')),
  ];
}

type Mentioned = MentionsOfParticipantsQuery['people']['nodes'][number];

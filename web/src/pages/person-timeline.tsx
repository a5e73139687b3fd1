import { useAnswer } from '../api/ask.ts';
import { TimelineOf, type TimelineOfQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { NextPage } from '../parts/next-page.tsx';
import { hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';

type Entry = TimelineOfQuery['timeline']['nodes'][number];

/** What is shown by `?timeline=`. */
const CHOICES = [
  {
    choice: null,
    text: 'person.timeline.all',
    kinds: ['POST_BEGAN', 'POST_ATTESTED', 'POST_ENDED', 'EVENT'],
  },
  { choice: 'posts', text: 'person.timeline.posts', kinds: ['POST_BEGAN', 'POST_ATTESTED', 'POST_ENDED'] },
  { choice: 'events', text: 'person.timeline.events', kinds: ['EVENT'] },
] as const;

/** Events and posts as they began and ended, in one order of time; `?later=` is where a later page begins. */
export function Timeline({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const say = useSay();
  const { choice: chosen, kinds } =
    CHOICES.find(({ choice }) => choice === query.get('timeline')) ?? CHOICES[0];
  const asked = useAnswer(TimelineOf, { id, kinds: [...kinds], after: query.get('later') });
  return (
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{say('person.timeline')}</h2>
      <p class="chips">
        {CHOICES.map(({ choice, text }) => (
          <a
            key={text}
            href={hrefWith({ timeline: choice, later: null })}
            aria-current={choice === chosen ? 'true' : undefined}
          >
            {say(text)}
          </a>
        ))}
      </p>
      <Answered asked={asked}>
        {({ timeline: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Nothing>{say('person.timeline.none')}</Nothing>
          ) : (
            <>
              <ol class="plain-list timeline">
                {nodes.map((entry) => (
                  <Told key={entry.id} entry={entry} />
                ))}
              </ol>
              <NextPage of={pageInfo} by="later" />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Told({ entry: { kind, earliest, latest, what } }: { readonly entry: Entry }) {
  const say = useSay();
  const { span } = useDates();
  return (
    <li>
      <span class="date">{span(earliest, latest)}</span>
      <span>
        <small>{wordOf(say, 'timeline', kind)}</small> {'name' in what && <Entity page="event" of={what} />}
        {'title' in what && (
          <>
            {what.organization && <Entity page="organization" of={what.organization} />}{' '}
            <b lang="zh-Hans">{what.title}</b>
          </>
        )}{' '}
        {'evidence' in what && <Cite evidence={what.evidence} />}
      </span>
    </li>
  );
}

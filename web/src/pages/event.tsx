import { useAnswer } from '../api/ask.ts';
import { EventPage as Question, type EventPageQuery } from '../api/generated.ts';
import { Answered } from '../parts/answered.tsx';
import { Citations } from '../parts/citations.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entities, Entity } from '../parts/entity.tsx';
import { useTitle } from '../parts/title.ts';
import { href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import { EventArticle } from './event-article.tsx';
import { NoSuch } from './no-page.tsx';
import type { PageProps } from './props.ts';

type KnownEvent = NonNullable<EventPageQuery['event']>;
type Participation = KnownEvent['participants'][number];

export function EventPage({ route }: PageProps) {
  const [, id = ''] = route.parts;
  const asked = useAnswer(Question, { id });
  useTitle(asked.answer?.event?.name);
  return (
    <Answered asked={asked}>
      {({ event }) => (event ? <Known event={event} route={route} /> : <NoSuch />)}
    </Answered>
  );
}

function Known({ event, route }: PageProps & { readonly event: KnownEvent }) {
  const chosen = route.query.get('chosen');
  return (
    <>
      <Heading event={event} />
      <div class="beside">
        <div>
          <Participants event={event} chosen={chosen} />
          <Around event={event} />
        </div>
        <EventArticle event={event} route={route} chosen={chosen} />
      </div>
    </>
  );
}

function Heading({ event }: { readonly event: KnownEvent }) {
  const say = useSay();
  const { day } = useDates();
  const { type, planned, date, place, parent, series, number } = event;
  const told = [
    day(date),
    place?.name,
    series && `${series}${number ? ` ${number}` : ''}`,
    planned && say('event.planned'),
  ];
  return (
    <div class="heading">
      <p class="eyebrow">{wordOf(say, 'type', type)}</p>
      <h1 lang="zh-Hans">{event.name}</h1>
      <p class="told">
        {told.filter(Boolean).join(' · ')} <Cite evidence={event.evidence} of={event} />
      </p>
      {parent && (
        <p>
          {say('event.part-of')} <Entity page="event" of={parent} />
        </p>
      )}
      <p class="no-print">
        <a class="button" href={href(['network'], { of: event.id })}>
          {say('person.network')}
        </a>
      </p>
    </div>
  );
}

interface Taker {
  readonly id: string;
  readonly name: string;
  readonly page: 'person' | 'organization';
  readonly parts: readonly Participation[];
}

/** Whoever took part, each once with all they did, in the order in which they are first told of. */
function takersOf(participants: readonly Participation[]): readonly Taker[] {
  const takers = new Map<string, Taker>();
  for (const part of participants) {
    const who = part.person ?? part.organization;
    if (!who) continue;
    const before = takers.get(who.id)?.parts ?? [];
    const page = part.person ? 'person' : 'organization';
    takers.set(who.id, { ...who, page, parts: [...before, part] });
  }
  const placeOf = (taker: Taker): number => Math.min(...taker.parts.map((part) => placeIn(part, taker.name)));
  // Infinity less Infinity is no number
  return [...takers.values()].toSorted((one, other) => placeOf(one) - placeOf(other) || 0);
}

/** Where a text first names whoever took the part; what one document says stands before what another does. */
function placeIn({ evidence, order }: Participation, name: string): number {
  const [first] = evidence;
  if (!first) return order ?? Infinity;
  const within = first.quote.indexOf(name);
  return first.start + (within < 0 ? first.quote.length : within);
}

interface ParticipantsProps {
  readonly event: KnownEvent;
  readonly chosen: string | null;
}

function Participants({ event, chosen }: ParticipantsProps) {
  const say = useSay();
  const takers = takersOf(event.participants);
  return (
    <section class="card" aria-labelledby="participants">
      <h2 id="participants">
        {say('event.participants')} <small>{takers.length}</small>
      </h2>
      {event.participants.some(({ unordered }) => unordered) && <p class="told">{say('event.unordered')}</p>}
      {takers.length === 0 && <p class="nothing">{say('event.participants.none')}</p>}
      <ol class="takers">
        {takers.map((taker) => (
          <li key={taker.id} class={taker.id === chosen ? 'chosen' : undefined}>
            <a
              class="pick"
              href={hrefWith({ chosen: taker.id === chosen ? null : taker.id })}
              aria-label={say('event.show', { name: taker.name })}
              aria-current={taker.id === chosen ? 'true' : undefined}
            >
              ◎
            </a>
            <span>
              <Entity page={taker.page} of={taker} /> <Titles parts={taker.parts} />
              <br />
              {taker.parts.map((part) => (
                <span key={part.id} class="part">
                  {wordOf(say, 'role', part.role)}{' '}
                  <Cite
                    evidence={part.evidence}
                    of={{ id: part.id, name: `${taker.name} ${wordOf(say, 'role', part.role)}` }}
                  />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Titles({ parts }: { readonly parts: readonly Participation[] }) {
  const say = useSay();
  const title = parts.find(({ printedTitle }) => printedTitle)?.printedTitle;
  const behalf = parts.find(({ onBehalfOf }) => onBehalfOf)?.onBehalfOf;
  return (
    <>
      {title && (
        <small class="told" lang="zh-Hans">
          {title}
        </small>
      )}
      {behalf && (
        <small>
          {' '}
          {say('event.on-behalf')} <Entity page="organization" of={behalf} />
        </small>
      )}
    </>
  );
}

/** Where the text lists it: several stand in one sentence. */
function placeOfSite({ name, evidence: [first] }: KnownEvent['visited'][number]): number {
  if (!first) return Number.MAX_SAFE_INTEGER;
  const within = first.quote.indexOf(name);
  return first.start + (within < 0 ? first.quote.length : within);
}

function Around({ event }: { readonly event: KnownEvent }) {
  const say = useSay();
  const { day } = useDates();
  const { visited, parts, projects, documents } = event;
  return (
    <>
      {visited.length > 0 && (
        <section class="card" aria-labelledby="sites">
          <h2 id="sites">{say('event.sites')}</h2>
          <ol class="plain-list">
            {visited
              .toSorted((one, other) => placeOfSite(one) - placeOfSite(other))
              .map((site) => (
                <li key={site.id}>
                  {site.organization ? (
                    <Entity page="organization" of={{ ...site.organization, name: site.name }} />
                  ) : site.project ? (
                    <Entity page="project" of={{ ...site.project, name: site.name }} />
                  ) : (
                    <span lang="zh-Hans">{site.name}</span>
                  )}{' '}
                  <Cite evidence={site.evidence} of={site} />
                </li>
              ))}
          </ol>
        </section>
      )}
      {parts.length > 0 && (
        <section class="card" aria-labelledby="parts">
          <h2 id="parts">{say('event.parts')}</h2>
          <ul class="plain-list">
            {parts.map((part) => (
              <li key={part.id}>
                <Entity page="event" of={part} /> <small>{day(part.date)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {projects.length > 0 && (
        <section class="card" aria-labelledby="projects">
          <h2 id="projects">{say('kind.project')}</h2>
          <Entities page="project" of={projects} />
        </section>
      )}
      <section class="card" aria-labelledby="sources">
        <h2 id="sources">{say('column.sources')}</h2>
        <Citations of={documents} />
      </section>
    </>
  );
}

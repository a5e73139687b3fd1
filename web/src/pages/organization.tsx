import { useAnswer } from '../api/ask.ts';
import { OrganizationPage as Question } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Citations } from '../parts/citations.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { useTitle } from '../parts/title.ts';
import { href } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';
import { NoSuch } from './no-page.tsx';
import { BodyChart } from './organization-chart.tsx';
import { Changes } from './organization-changes.tsx';
import { Eras } from './organization-eras.tsx';
import { LineUp } from './organization-line-up.tsx';
import { LinkedBodies } from './organization-links.tsx';
import type { PageProps } from './props.ts';

export function OrganizationPage({ route }: PageProps) {
  const [, id = ''] = route.parts;
  const asked = useAnswer(Question, { id });
  useTitle(asked.answer?.organization?.name);
  return (
    <Answered asked={asked}>
      {({ organization }) => (organization ? <Known body={organization} route={route} /> : <NoSuch />)}
    </Answered>
  );
}

function Known({ body, route }: PageProps & { readonly body: KnownOrganization }) {
  const days = daysOf(body);
  return (
    <>
      <Heading body={body} />
      <Eras body={body} />
      <LineUp body={body} days={days} on={route.query.get('on')} />
      <Changes body={body} days={days} query={route.query} />
      <BodyChart body={body} />
      <div class="columns">
        <Events body={body} />
        <Stakes body={body} />
        <LinkedBodies body={body} withId={route.query.get('with')} />
      </div>
      <Documents body={body} />
    </>
  );
}

/** Days on which something is known of its posts, in order. */
function daysOf({ posts }: KnownOrganization): readonly string[] {
  const days = posts.nodes
    .flatMap(({ tenures }) => tenures)
    .flatMap(({ attestedFrom, attestedTo, startLatest, endEarliest }) => [
      attestedFrom,
      attestedTo,
      startLatest,
      endEarliest,
    ])
    .filter((day) => day !== null);
  return [...new Set(days)].toSorted();
}

function Heading({ body }: { readonly body: KnownOrganization }) {
  const say = useSay();
  const told = [
    wordOf(say, 'organization', body.kind),
    body.level && wordOf(say, 'level', body.level),
    body.place?.name,
    ...body.aliases,
  ];
  return (
    <div class="heading">
      <p class="eyebrow">{say('organization.title')}</p>
      <h1 lang="zh-Hans">{body.name}</h1>
      <p class="told">{told.filter(Boolean).join(' · ')}</p>
      {body.ancestors.length > 0 && (
        <p>
          {say('organization.part-of')}{' '}
          {body.ancestors.map((one) => (
            <span key={one.id} class="tag">
              <Entity page="organization" of={one} />
            </span>
          ))}
        </p>
      )}
      <p class="no-print">
        <a class="button" href={href(['network'], { of: body.id })}>
          {say('person.network')}
        </a>
      </p>
    </div>
  );
}

function Events({ body: { events } }: { readonly body: KnownOrganization }) {
  const say = useSay();
  const { day } = useDates();
  return (
    <section class="card" aria-labelledby="events">
      <h2 id="events">
        {say('organization.events')} <small>{events.totalCount}</small>
      </h2>
      {events.nodes.length === 0 && <Nothing>{say('organization.events.none')}</Nothing>}
      <ul class="plain-list">
        {events.nodes.map((event) => (
          <li key={event.id}>
            <small>{day(event.date)}</small> <Entity page="event" of={event} />{' '}
            <small>{wordOf(say, 'type', event.type)}</small> <Cite evidence={event.evidence} of={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stakes({ body: { stakes } }: { readonly body: KnownOrganization }) {
  const say = useSay();
  if (stakes.nodes.length === 0) return null;
  return (
    <section class="card" aria-labelledby="stakes">
      <h2 id="stakes">{say('organization.stakes')}</h2>
      <ul class="plain-list">
        {stakes.nodes.map(({ id, project, amount, evidence }) => (
          <li key={id}>
            <Entity page="project" of={project} /> {amount?.text}{' '}
            <Cite evidence={evidence} of={{ id, name: project.name }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ body: { documents } }: { readonly body: KnownOrganization }) {
  const say = useSay();
  return (
    <section class="card" aria-labelledby="named-in">
      <h2 id="named-in">{say('person.documents')}</h2>
      <Citations of={documents.nodes} />
    </section>
  );
}

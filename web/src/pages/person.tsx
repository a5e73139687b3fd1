import { useAnswer } from '../api/ask.ts';
import { PersonPage as Question } from '../api/generated.ts';
import type { PageProps } from './props.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Citations } from '../parts/citations.tsx';
import { useDates } from '../parts/dates.ts';
import { lazily } from '../parts/lazy.tsx';
import { useTitle } from '../parts/title.ts';
import { WhenSeen } from '../parts/when-seen.tsx';
import { href } from '../router.ts';
import { useSay } from '../texts/index.ts';
import type { KnownPerson } from './known.ts';
import { Career } from './person-career.tsx';
import { EventsByRole } from './person-events.tsx';
import { PrecedenceOf } from './person-precedence.tsx';
import { Timeline } from './person-timeline.tsx';
import { NoSuch } from './no-page.tsx';

export function PersonPage({ route }: PageProps) {
  const [, id = ''] = route.parts;
  const asked = useAnswer(Question, { id });
  useTitle(asked.answer?.person?.name);
  return (
    <Answered asked={asked}>
      {({ person }) => (person ? <Known person={person} route={route} /> : <NoSuch />)}
    </Answered>
  );
}

function Known({ person, route }: PageProps & { readonly person: KnownPerson }) {
  const say = useSay();
  return (
    <>
      <div class="heading">
        <p class="eyebrow">{say('person.title')}</p>
        <h1 lang="zh-Hans">{person.name}</h1>
        <p class="told">
          {[person.pinyin, ...person.aliases, person.byline ? say('person.byline') : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="no-print">
          <a class="button" href={href(['network'], { of: person.id })}>
            {say('person.network')}
          </a>
        </p>
      </div>
      <Career tenures={person.tenures} />
      <EventsByRole
        participations={person.participations.nodes}
        count={person.participations.totalCount}
        route={route}
      />
      <Timeline id={person.id} query={route.query} />
      <div class="columns">
        <Met person={person} />
        <PrecedenceOf person={person} />
      </div>
      <Surroundings id={person.id} />
      <Documents documents={person.documents.nodes} />
    </>
  );
}

/** With what draws it, it comes when one looks there. */
const Glimpse = lazily(async () => (await import('../network/glimpse.tsx')).Glimpse);

function Surroundings({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <section class="card glimpse no-print" aria-labelledby="network">
      <h2 id="network">{say('person.network')}</h2>
      <WhenSeen>
        <Glimpse of={id} />
      </WhenSeen>
      <p>
        <a href={href(['network'], { of: id })}>{say('person.network.open')}</a>
      </p>
    </section>
  );
}

function Met({ person: { coAttendees } }: { readonly person: KnownPerson }) {
  const say = useSay();
  const { span } = useDates();
  const most = Math.max(1, ...coAttendees.map(({ events }) => events));
  return (
    <section class="card" aria-labelledby="met">
      <h2 id="met">{say('person.met')}</h2>
      {coAttendees.length === 0 && <Nothing>{say('person.met.none')}</Nothing>}
      <ul class="bars">
        {coAttendees.map(({ person, events, first, last }) => (
          <li key={person.id}>
            <a href={href(['person', person.id])} lang="zh-Hans">
              {person.name}
            </a>
            <span class="bar">
              <i style={{ width: `${(events / most) * 100}%` }} />
            </span>
            <span>{say('person.met.events', { count: events })}</span>
            <small>
              {postOf(person.tenures)} {span(first, last)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const postOf = ([tenure]: readonly {
  readonly title: string;
  readonly organization: { readonly name: string } | null;
}[]): string => (tenure ? `${tenure.organization?.name ?? ''}${tenure.title}` : '');

function Documents({ documents }: { readonly documents: KnownPerson['documents']['nodes'] }) {
  const say = useSay();
  return (
    <section class="card" aria-labelledby="named-in">
      <h2 id="named-in">{say('person.documents')}</h2>
      <Citations of={documents} />
    </section>
  );
}

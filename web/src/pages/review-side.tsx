import type { SuggestionsToJudgeQuery } from '../api/generated.ts';
import { Citations } from '../parts/citations.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entities, Entity } from '../parts/entity.tsx';
import { useSay, wordOf } from '../texts/index.ts';

type Sided = SuggestionsToJudgeQuery['suggestions']['nodes'][number]['one'];
type PersonSide = Extract<NonNullable<Sided>, { tenures: unknown }>;
type BodySide = Extract<NonNullable<Sided>, { posts: unknown }>;

/** What is known of one of two. */
export function Side({ of }: { readonly of: Sided }) {
  if (of && 'tenures' in of) return <PersonKnown person={of} />;
  if (of && 'posts' in of) return <BodyKnown body={of} />;
  return <p class="nothing">—</p>;
}

function PersonKnown({ person }: { readonly person: PersonSide }) {
  const say = useSay();
  const { day, span } = useDates();
  return (
    <div class="side">
      <h2>
        <Entity page="person" of={person} /> <small>{person.aliases.join(' · ')}</small>
      </h2>
      <ul class="plain-list">
        {person.tenures.map(({ id, title, organization, attestedFrom, attestedTo, evidence }) => (
          <li key={id} lang="zh-Hans">
            {organization && <Entity page="organization" of={organization} />} {title}{' '}
            <small>{span(attestedFrom, attestedTo)}</small> <Cite evidence={evidence} />
          </li>
        ))}
        {person.participations.nodes.map(({ id, role, event, evidence }) => (
          <li key={id}>
            <small>{day(event.date)}</small> <Entity page="event" of={event} /> {wordOf(say, 'role', role)}{' '}
            <Cite evidence={evidence} />
          </li>
        ))}
      </ul>
      <Documents documents={person.documents.nodes} />
    </div>
  );
}

function BodyKnown({ body }: { readonly body: BodySide }) {
  const say = useSay();
  const { organizationKind, level, place, parent, posts } = body;
  const told = [
    wordOf(say, 'organization', organizationKind),
    level && wordOf(say, 'level', level),
    place?.name,
    ...body.aliases,
  ];
  return (
    <div class="side">
      <h2>
        <Entity page="organization" of={body} />
      </h2>
      <p class="told">{told.filter(Boolean).join(' · ')}</p>
      {parent && (
        <p>
          {say('organization.part-of')} <Entity page="organization" of={parent} />
        </p>
      )}
      <ul class="plain-list">
        {posts.nodes.map(({ id, title, tenures }) => (
          <li key={id} lang="zh-Hans">
            {title} <Entities page="person" of={tenures.map(({ person }) => person)} />
          </li>
        ))}
      </ul>
      <Documents documents={body.documents.nodes} />
    </div>
  );
}

const Documents = ({ documents }: { readonly documents: PersonSide['documents']['nodes'] }) => (
  <Citations of={documents} />
);

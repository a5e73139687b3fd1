import { useAnswer } from '../api/ask.ts';
import { LinksOfBodies } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Entities } from '../parts/entity.tsx';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';

interface Linked {
  readonly id: string;
  readonly name: string;
  readonly times: number;
}

/** Bodies of the same events, those above it and its parts; `?with=` opens what links it with one. */
export function LinkedBodies({
  body,
  withId,
}: {
  readonly body: KnownOrganization;
  readonly withId: string | null;
}) {
  const say = useSay();
  const linked = linkedOf(body);
  return (
    <section class="card" aria-labelledby="linked">
      <h2 id="linked">{say('organization.linked')}</h2>
      {linked.length === 0 && <Nothing>{say('organization.linked.none')}</Nothing>}
      <p>
        {linked.map(({ id, name, times }) => (
          <a
            key={id}
            class="tag"
            href={hrefWith({ with: id === withId ? null : id })}
            aria-current={id === withId ? 'true' : undefined}
            lang="zh-Hans"
          >
            {name} {times > 0 && <small>{times}</small>}
          </a>
        ))}
      </p>
      {withId && (
        <Links body={body} other={withId} name={linked.find(({ id }) => id === withId)?.name ?? withId} />
      )}
    </section>
  );
}

function linkedOf({ id, events, ancestors, parts }: KnownOrganization): readonly Linked[] {
  const linked = new Map<string, Linked>();
  const count = (one: { readonly id: string; readonly name: string }, times: number): void => {
    if (one.id !== id)
      linked.set(one.id, { id: one.id, name: one.name, times: (linked.get(one.id)?.times ?? 0) + times });
  };
  [...ancestors, ...parts.nodes].forEach((one) => count(one, 0));
  events.nodes.flatMap(({ bodies }) => bodies).forEach((one) => count(one, 1));
  return [...linked.values()].toSorted((one, other) => other.times - one.times);
}

interface LinksProps {
  readonly body: KnownOrganization;
  readonly other: string;
  readonly name: string;
}

function Links({ body, other, name }: LinksProps) {
  const say = useSay();
  const asked = useAnswer(LinksOfBodies, { organization: body.id, other });
  return (
    <Answered asked={asked}>
      {({ organizationLinks: { people, events, projects } }) => (
        <>
          <h3>{say('organization.linked.with', { one: body.name, other: name })}</h3>
          <dl>
            <dt>{say('organization.linked.people')}</dt>
            <dd>{people.length > 0 ? <Entities page="person" of={people} /> : '—'}</dd>
            <dt>{say('organization.linked.events')}</dt>
            <dd>{events.length > 0 ? <Entities page="event" of={events} /> : '—'}</dd>
            <dt>{say('organization.linked.projects')}</dt>
            <dd>{projects.length > 0 ? <Entities page="project" of={projects} /> : '—'}</dd>
          </dl>
        </>
      )}
    </Answered>
  );
}

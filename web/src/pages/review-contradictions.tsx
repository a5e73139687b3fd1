import { useAnswer } from '../api/ask.ts';
import { ContradictionsFound, type ContradictionsFoundQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { useSay, wordOf } from '../texts/index.ts';

type Found = ContradictionsFoundQuery['contradictions']['contradictions'][number];

/** Where texts contradict one another: what the one says and what the other says, with sources. */
export function ContradictionList({ of }: { readonly of: string | null }) {
  const say = useSay();
  const asked = useAnswer(ContradictionsFound, { of });
  return (
    <section class="card" aria-label={say('review.contradictions')}>
      <Answered asked={asked}>
        {({ contradictions: { contradictions, isCut } }) =>
          contradictions.length === 0 ? (
            <Nothing>{say('review.contradictions.none')}</Nothing>
          ) : (
            <>
              {isCut && <p class="told">{say('review.contradictions.cut')}</p>}
              <ul class="plain-list contradictions">
                {contradictions.map((found, place) => (
                  <Contradiction key={place} found={found} />
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </section>
  );
}

type Side = Found['sides'][number];

/** What can be put right of a side: of two that contradict one another, one is mostly misread. */
const lineOf = ({ tenure, participation }: Pick<Side, 'tenure' | 'participation'>) =>
  tenure
    ? { of: { id: tenure.id, name: `${tenure.person.name} ${tenure.title}` } }
    : participation
      ? { of: { id: participation.id, name: participation.event.name } }
      : {};

function Contradiction({ found }: { readonly found: Found }) {
  const say = useSay();
  const { span } = useDates();
  const { kind, standing, post, person, project, stakeOf, from, to, sides } = found;
  return (
    <li>
      <p>
        <b>{wordOf(say, 'contradiction', kind)}</b>{' '}
        <span class="standing">{wordOf(say, 'contradiction.standing', standing)}</span>{' '}
        {post && (
          <span lang="zh-Hans">
            {post.organization && <Entity page="organization" of={post.organization} />} {post.title}
          </span>
        )}
        {person && <Entity page="person" of={person} />}
        {project && <Entity page="project" of={project} />}{' '}
        {stakeOf && <Entity page="organization" of={stakeOf} />}{' '}
        {(from ?? to) && <small>{span(from, to)}</small>}
      </p>
      <ul>
        {sides.map(({ tenure, participation, amount, evidence }, place) => (
          <li key={place} lang="zh-Hans">
            {tenure && (
              <>
                <Entity page="person" of={tenure.person} /> {tenure.title}
              </>
            )}
            {participation && <Entity page="event" of={participation.event} />}
            {amount} <Cite evidence={evidence} {...lineOf({ tenure, participation })} />
          </li>
        ))}
      </ul>
    </li>
  );
}

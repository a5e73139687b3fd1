import type { Asked } from '../api/ask.ts';
import type { PathBetweenQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';

/** Who met whom where, from the one to the other. */
export function PathList({ asked }: { readonly asked: Asked<PathBetweenQuery> }) {
  const say = useSay();
  const { day } = useDates();
  return (
    <section class="path" aria-label={say('network.path')}>
      <Answered asked={asked}>
        {({ path }) =>
          path ? (
            <ol>
              {path.people.map((person, place) => {
                const event = path.events[place];
                return (
                  <li key={person.id}>
                    <Entity page="person" of={person} />
                    {event && (
                      <>
                        {' '}
                        — <small>{day(event.date)}</small> <Entity page="event" of={event} /> —
                      </>
                    )}
                  </li>
                );
              })}
            </ol>
          ) : (
            <Nothing>{say('network.path.none')}</Nothing>
          )
        }
      </Answered>
      <a class="button" href={hrefWith({ a: null, b: null })}>
        {say('network.path.end')}
      </a>
    </section>
  );
}

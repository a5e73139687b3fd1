import { Nothing } from '../parts/answered.tsx';
import { AxisLine } from '../parts/axis.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { axisOver, useDates } from '../parts/dates.ts';
import { href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { PageProps } from './props.ts';
import type { KnownPerson } from './known.ts';

type Participation = KnownPerson['participations']['nodes'][number];

interface EventsByRoleProps extends PageProps {
  readonly participations: readonly Participation[];
  /** How many there are in all. */
  readonly count: number;
}

/** Events as dots over time, a lane a role, and as a table; `?role=CHAIR` shows those alone. */
export function EventsByRole({ participations, count, route }: EventsByRoleProps) {
  const say = useSay();
  const roles = [...new Set(participations.map(({ role }) => role))];
  const chosen = roles.find((role) => role === route.query.get('role')) ?? null;
  const shown = participations.filter(({ role }) => !chosen || role === chosen);
  return (
    <section class="card" aria-labelledby="events">
      <h2 id="events">{say('person.events')}</h2>
      {participations.length === 0 ? (
        <Nothing>{say('person.events.none')}</Nothing>
      ) : (
        <>
          <p class="chips">
            <a href={hrefWith({ role: null })} aria-current={chosen === null ? 'true' : undefined}>
              {say('person.role.all')} <small>{participations.length}</small>
            </a>
            {roles.map((role) => (
              <a key={role} href={hrefWith({ role })} aria-current={chosen === role ? 'true' : undefined}>
                {wordOf(say, 'role', role)}{' '}
                <small>{participations.filter((one) => one.role === role).length}</small>
              </a>
            ))}
          </p>
          {count > participations.length && (
            <p class="told">{say('person.events.latest', { shown: participations.length, count })}</p>
          )}
          <Lanes roles={chosen ? [chosen] : roles} participations={participations} />
          <EventTable participations={shown} />
        </>
      )}
    </section>
  );
}

interface LanesProps {
  readonly roles: readonly Participation['role'][];
  readonly participations: readonly Participation[];
}

function Lanes({ roles, participations }: LanesProps) {
  const say = useSay();
  const { day } = useDates();
  const axis = axisOver(participations.flatMap(({ event }) => [event.earliest, event.latest]));
  if (!axis) return null;
  return (
    <div class="lanes dots">
      <AxisLine axis={axis} />
      <ul>
        {roles.map((role) => (
          <li key={role}>
            <div class="lane-name">{wordOf(say, 'role', role)}</div>
            <div class="lane">
              {participations
                .filter((one) => one.role === role && one.event.earliest)
                .map(({ id, event }) => {
                  const from = axis.at(event.earliest!);
                  const to = axis.at(event.latest ?? event.earliest!);
                  return (
                    <a
                      key={id}
                      class="dot"
                      href={href(['event', event.id])}
                      title={`${day(event.date)} ${event.name}`}
                      aria-label={`${day(event.date)} ${event.name}`}
                      style={{ left: `${from}%`, width: `max(${to - from}%, 14px)` }}
                    />
                  );
                })}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EventTable({ participations }: { readonly participations: readonly Participation[] }) {
  const say = useSay();
  const { day } = useDates();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('person.events')}>
      <table>
        <Columns of={['column.date', 'column.event', 'column.role', 'column.printed']} />
        <tbody>
          {[...byEvent(participations)].map(([id, parts]) => (
            <tr key={id}>
              <td class="date">{parts[0].event.date ? day(parts[0].event.date) : say('person.undated')}</td>
              <td lang="zh-Hans">
                <a href={href(['event', id])}>{parts[0].event.name}</a>
              </td>
              <td>
                {parts.map((part) => (
                  <span key={part.id} class="part">
                    {wordOf(say, 'role', part.role)}{' '}
                    <Cite
                      evidence={part.evidence}
                      of={{ id: part.id, name: `${part.event.name} ${wordOf(say, 'role', part.role)}` }}
                    />
                  </span>
                ))}
              </td>
              <td lang="zh-Hans">{parts.find(({ printedTitle }) => printedTitle)?.printedTitle}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Parts = readonly [Participation, ...Participation[]];

/** The parts that they took in each event, in the order of events. */
function byEvent(participations: readonly Participation[]): ReadonlyMap<string, Parts> {
  const events = new Map<string, Parts>();
  for (const part of participations) {
    const before = events.get(part.event.id);
    events.set(part.event.id, before ? [...before, part] : [part]);
  }
  return events;
}

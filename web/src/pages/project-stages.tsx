import type { ProjectPageQuery } from '../api/generated.ts';
import { AxisLine } from '../parts/axis.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { type Axis, axisOver, useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';

type Told = NonNullable<ProjectPageQuery['project']>['stages'][number];

export const STAGES = ['NEGOTIATING', 'SIGNED', 'STARTED', 'COMPLETED', 'OPERATING'] as const;

/** How far documents say that it was, over time: a lane a stage, and the same as a table. */
export function Stages({ stages }: { readonly stages: readonly Told[] }) {
  const say = useSay();
  if (stages.length === 0) return null;
  const axis = axisOver(stages.flatMap(({ earliest, latest }) => [earliest, latest]));
  return (
    <section class="card" aria-labelledby="stages">
      <h2 id="stages">{say('project.stages')}</h2>
      {axis && <Lanes stages={stages} axis={axis} />}
      <Table stages={stages} />
    </section>
  );
}

interface LanesProps {
  readonly stages: readonly Told[];
  readonly axis: Axis;
}

function Lanes({ stages, axis }: LanesProps) {
  const say = useSay();
  return (
    <div class="lanes dots">
      <AxisLine axis={axis} />
      <ul>
        {STAGES.filter((one) => stages.some(({ stage }) => stage === one)).map((one) => (
          <li key={one}>
            <div class="lane-name">{wordOf(say, 'stage', one)}</div>
            <div class="lane">
              {stages.map((told) => told.stage === one && <Dot key={told.id} told={told} axis={axis} />)}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Dot({ told, axis }: { readonly told: Told; readonly axis: Axis }) {
  const say = useSay();
  const { day } = useDates();
  const { stage, date, earliest, latest, document, evidence } = told;
  const [source] = evidence;
  if (!earliest || !source) return null;
  const from = axis.at(earliest);
  const to = axis.at(latest ?? earliest);
  const name = `${day(date)} ${wordOf(say, 'stage', stage)}, ${document.citation}`;
  return (
    <a
      class="dot"
      href={hrefWith({ source: source.id, correct: null })}
      title={name}
      aria-label={name}
      style={{ left: `${from}%`, width: `max(${to - from}%, 14px)` }}
    />
  );
}

function Table({ stages }: { readonly stages: readonly Told[] }) {
  const say = useSay();
  const { day } = useDates();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('project.stages')}>
      <table>
        <Columns of={['column.date', 'column.stage', 'column.event', 'kind.document', 'column.sources']} />
        <tbody>
          {stages.map(({ id, stage, date, event, document, evidence }) => (
            <tr key={id}>
              <td class="date">
                {event?.date || !date ? day(date) : say('indicators.issued', { day: day(date) })}
              </td>
              <td class="short">{wordOf(say, 'stage', stage)}</td>
              <td>{event && <Entity page="event" of={event} />}</td>
              <td>
                <a href={href(['documents', document.id])} lang="zh-Hans">
                  {document.citation}
                </a>
              </td>
              <td>
                <Cite evidence={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

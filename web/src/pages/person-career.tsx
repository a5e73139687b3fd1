import { Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { type Axis, axisOver, useDates } from '../parts/dates.ts';
import { AxisLine } from '../parts/axis.tsx';
import { href } from '../router.ts';
import { useSay } from '../texts/index.ts';
import type { KnownPerson } from './known.ts';

type Tenure = KnownPerson['tenures'][number];

/** Posts as bars over time: what texts attest, and ends of which they tell more or less. */
export function Career({ tenures }: { readonly tenures: readonly Tenure[] }) {
  const say = useSay();
  const axis = axisOver(
    tenures.flatMap(({ attestedFrom, attestedTo, startEarliest, startLatest, endEarliest, endLatest }) => [
      attestedFrom,
      attestedTo,
      startEarliest,
      startLatest,
      endEarliest,
      endLatest,
    ]),
  );
  return (
    <section class="card" aria-labelledby="career">
      <h2 id="career">{say('person.career')}</h2>
      {tenures.length === 0 && <Nothing>{say('person.career.none')}</Nothing>}
      {tenures.length > 0 && (
        <>
          <div class="lanes">
            {axis && <AxisLine axis={axis} />}
            <ul>
              {tenures.map((tenure) => (
                <Post key={tenure.id} tenure={tenure} axis={axis} />
              ))}
            </ul>
          </div>
          <p class="legend">{say('person.career.told')}</p>
        </>
      )}
    </section>
  );
}

function Post({ tenure, axis }: { readonly tenure: Tenure; readonly axis: Axis | null }) {
  const say = useSay();
  const { span } = useDates();
  const { organization, title, former, byMove, attestedFrom, attestedTo, evidence } = tenure;
  return (
    <li>
      <div class="lane-name">
        {former && <small>{say('person.former')} </small>}
        {organization && (
          <a href={href(['organization', organization.id])} lang="zh-Hans">
            {organization.name}
          </a>
        )}{' '}
        <b lang="zh-Hans">{title}</b>
        {byMove && <small title={say('standing.by-move.why')}> {say('standing.by-move')}</small>}
        <br />
        <small>
          {say('person.attested')} {span(attestedFrom, attestedTo)}
        </small>{' '}
        <Cite evidence={evidence} of={{ id: tenure.id, name: title }} />{' '}
        <small>{say('sources.count', { count: tenure.sources })}</small>
      </div>
      <div class="lane">{axis && <Bar tenure={tenure} axis={axis} />}</div>
    </li>
  );
}

/** How far a fading end reaches, in percent of the axis. */
const FADE = 5;

function Bar({ tenure, axis }: { readonly tenure: Tenure; readonly axis: Axis }) {
  const at = (day: string | null): number | null => (day ? axis.at(day) : null);
  const from = at(tenure.attestedFrom) ?? at(tenure.startLatest) ?? at(tenure.endEarliest);
  const to = at(tenure.attestedTo) ?? at(tenure.endEarliest) ?? from;
  if (from === null || to === null) return null;
  const began = at(tenure.startEarliest);
  const ended = at(tenure.endLatest);
  return (
    <>
      <Stretch
        look={began === null ? 'fades-in' : 'hatched'}
        from={began ?? Math.max(0, from - FADE)}
        to={from}
      />
      <Stretch look="solid" from={from} to={to} />
      <Stretch
        look={ended === null ? 'fades-out' : 'hatched'}
        from={to}
        to={ended ?? Math.min(100, to + FADE)}
      />
    </>
  );
}

interface StretchProps {
  readonly look: string;
  readonly from: number;
  readonly to: number;
}

const Stretch = ({ look, from, to }: StretchProps) => (
  <i
    class={look}
    style={{ left: `${from}%`, width: `max(${Math.max(0, to - from)}%, ${look === 'solid' ? 3 : 0}px)` }}
  />
);

import type { IndicatorsListQuery } from '../api/generated.ts';
import { useDates } from '../parts/dates.ts';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';

export type Observation = IndicatorsListQuery['observations']['nodes'][number];

/** When it is of: its period, else when its document was issued. */
export const timeOf = ({ earliest, document }: Observation): string => earliest ?? document.earliest ?? '';

/** Oldest first, what has no time last; of one time, the shorter period first. */
export function byTime(one: Observation, other: Observation): number {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a.localeCompare(b) || (one.latest ?? '').localeCompare(other.latest ?? '');
}

interface Series {
  readonly name: string;
  readonly unit: string | null;
  readonly observations: readonly Observation[];
}

/** Values of one indicator and unit, where there are several to compare. */
function seriesIn(observations: readonly Observation[]): readonly Series[] {
  const found = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.value === null) continue;
    const key = JSON.stringify([one.name, one.unit]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()]
    .filter((several) => several.length > 1)
    .map((several) => ({ ...several[0]!, observations: several.toSorted(byTime) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'zh'));
}

/** A chart for each indicator that has several values: a column a period, each leading to its sentence. */
export function Charts({ observations }: { readonly observations: readonly Observation[] }) {
  const series = seriesIn(observations);
  if (series.length === 0) return null;
  return (
    <div class="charts">
      {series.map((one) => (
        <Chart key={`${one.name} ${one.unit}`} series={one} />
      ))}
    </div>
  );
}

const valueOf = ({ value }: Observation): number => Number(value);

function Chart({ series: { name, unit, observations } }: { readonly series: Series }) {
  const say = useSay();
  const values = observations.map(valueOf);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const place = (value: number): number => (most > least ? ((value - least) / (most - least)) * 100 : 0);
  const bodies = [...new Set(observations.map(bodyOf))];
  return (
    <figure class="chart">
      <figcaption>
        <a href={hrefWith({ text: name, after: null })} lang="zh-Hans">
          {name}
        </a>{' '}
        {unit && <span lang="zh-Hans">({unit})</span>} {say('indicators.by-period')}
      </figcaption>
      <ol class="periods" tabIndex={0} aria-label={say('indicators.chart', { name })}>
        {observations.map((one) => (
          <Column
            key={one.id}
            observation={one}
            from={place(Math.min(0, valueOf(one)))}
            to={place(Math.max(0, valueOf(one)))}
            look={bodies.length > 1 ? bodies.indexOf(bodyOf(one)) : null}
          />
        ))}
      </ol>
    </figure>
  );
}

const bodyOf = ({ organization }: Observation): string => organization?.name ?? '';

/** Fillings that stay apart in print. */
const LOOKS = ['solid', 'hatched', 'dotted', 'crossed'];

interface ColumnProps {
  readonly observation: Observation;
  /** Where it begins and ends, in percent from below. */
  readonly from: number;
  readonly to: number;
  /** Which of several bodies it is about. */
  readonly look: number | null;
}

function Column({ observation, from, to, look }: ColumnProps) {
  const say = useSay();
  const { day } = useDates();
  const { text, period, organization, document, evidence } = observation;
  const when = period
    ? day(period)
    : document.issued
      ? say('indicators.issued', { day: day(document.issued) })
      : day(null);
  const [source] = evidence;
  const parts = (
    <>
      <span class="figure" lang="zh-Hans">
        {text}
      </span>
      <span class="column">
        <i
          class={LOOKS[(look ?? 0) % LOOKS.length]}
          style={{ bottom: `${from}%`, height: `max(${to - from}%, 2px)` }}
        />
      </span>
      <span class="when">{when}</span>
      {look !== null && <small lang="zh-Hans">{organization?.name ?? say('indicators.no-body')}</small>}
    </>
  );
  return (
    <li>
      {source ? (
        <a href={hrefWith({ source: source.id, correct: null })} title={source.citation}>
          {parts}
        </a>
      ) : (
        parts
      )}
    </li>
  );
}

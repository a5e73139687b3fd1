import { useEffect, useState } from 'preact/hooks';
import { dayNumber, dayOfNumber, useDates } from '../parts/dates.ts';
import { go, hrefWith, routeNow } from '../router.ts';
import { type TextKey, useSay, wordOf } from '../texts/index.ts';
import { COLOURINGS, MEASURES, type Reading } from './choice.ts';
import { type Around, KINDS } from './shown.ts';

const ROLES = [
  'CHAIR',
  'SPEAK',
  'LEAD',
  'ATTEND',
  'ACCOMPANY',
  'HOST',
  'REPORT',
  'SIGN',
  'WITNESS',
  'UNVEIL',
];

interface ControlsProps {
  readonly around: Around;
  readonly reading: Reading;
}

/** Kinds, parts, period, reach and measures: each is a part of the address. */
export function Controls({ around, reading }: ControlsProps) {
  const say = useSay();
  const { without, hops, role, measure, colouring, hide } = reading;
  const set = (values: Parameters<typeof hrefWith>[0]): void => go(hrefWith(values));
  return (
    <section class="card no-print" aria-label={say('network.controls')}>
      <p class="chips">
        {KINDS.map((kind) => {
          const isOut = without.includes(kind);
          const next = isOut ? without.filter((one) => one !== kind) : [...without, kind];
          return (
            <a key={kind} href={hrefWith({ without: next })} aria-current={isOut ? undefined : 'true'}>
              {wordOf(say, 'kind', kind)}
            </a>
          );
        })}
        {hide.length > 0 && (
          <a href={hrefWith({ hide: null })}>{say('network.unhide', { count: hide.length })}</a>
        )}
      </p>
      <div class="controls">
        <label>
          {say('network.hops')}{' '}
          <select value={String(hops)} onChange={({ currentTarget }) => set({ hops: currentTarget.value })}>
            {[1, 2, 3, 4].map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('column.role')}{' '}
          <select value={role ?? ''} onChange={({ currentTarget }) => set({ role: currentTarget.value })}>
            <option value="">{say('person.role.all')}</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {wordOf(say, 'role', one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('network.size')}{' '}
          <select value={measure} onChange={({ currentTarget }) => set({ size: currentTarget.value })}>
            {MEASURES.map((one) => (
              <option key={one} value={one}>
                {say(`network.measure.${one}` as TextKey)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('network.colour')}{' '}
          <select value={colouring} onChange={({ currentTarget }) => set({ colour: currentTarget.value })}>
            {COLOURINGS.map((one) => (
              <option key={one} value={one}>
                {say(`network.colouring.${one}` as TextKey)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Period around={around} reading={reading} />
    </section>
  );
}

const BEAT = 450;
const BEATS = 30;

/** The last day of events that are shown, by a slider that plays. */
function Period({ around, reading: { since, until } }: ControlsProps) {
  const say = useSay();
  const { day } = useDates();
  const [isPlaying, setPlaying] = useState(false);
  const days = around.nodes.flatMap(({ earliest }) => (earliest ? [dayNumber(earliest)] : []));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const at = until ? dayNumber(until) : last;
  const show = (number: number): void =>
    go(hrefWith({ until: number >= last ? null : dayOfNumber(number) }), { replace: true });
  useEffect(() => {
    if (!isPlaying) return;
    const step = Math.max(1, (last - first) / BEATS);
    const timer = setInterval(() => {
      const until_ = routeNow().query.get('until');
      if (!until_) return setPlaying(false);
      show(dayNumber(until_) + step);
    }, BEAT);
    return () => clearInterval(timer);
  }, [isPlaying, first, last]);
  if (days.length === 0 || first === last) return null;
  const play = (): void => {
    if (!isPlaying && at >= last) show(first);
    setPlaying(!isPlaying);
  };
  return (
    <div class="controls">
      <label>
        {say('changes.from')}{' '}
        <input
          type="date"
          value={since ?? ''}
          onInput={({ currentTarget }) => go(hrefWith({ since: currentTarget.value }), { replace: true })}
        />
      </label>
      <input
        type="range"
        aria-label={say('network.until')}
        aria-valuetext={day(dayOfNumber(at))}
        min={first}
        max={last}
        value={at}
        onInput={({ currentTarget }) => show(Number(currentTarget.value))}
      />
      <output>{day(dayOfNumber(at))}</output>
      <button type="button" aria-pressed={isPlaying} onClick={play}>
        {say(isPlaying ? 'network.pause' : 'network.play')}
      </button>
    </div>
  );
}

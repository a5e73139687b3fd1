import { useAnswer } from '../api/ask.ts';
import { LineUpOn, type LineUpOnQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { dayNumber, dayOfNumber, useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { go, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';

interface LineUpProps {
  readonly body: KnownOrganization;
  /** On which something is known of its posts, in order. */
  readonly days: readonly string[];
  readonly on: string | null;
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text));

/** Who held its posts on a day; `?on=2021-12-15` says which, a slider runs over the days that are known. */
export function LineUp({ body, days, on }: LineUpProps) {
  const say = useSay();
  const day = isDay(on) ? on : (days.at(-1) ?? null);
  const asked = useAnswer(LineUpOn, day ? { id: body.id, on: day } : null);
  const choose = (value: string): void => {
    if (isDay(value)) go(hrefWith({ on: value }), { replace: true });
  };
  return (
    <section class="card" aria-labelledby="line-up">
      <h2 id="line-up">{say('line-up.title')}</h2>
      {day === null ? (
        <Nothing>{say('line-up.none')}</Nothing>
      ) : (
        <>
          <Days days={days} day={day} onDay={choose} />
          <Answered asked={asked}>
            {({ organization }) => <Seats lineUp={organization?.lineUp ?? []} />}
          </Answered>
        </>
      )}
    </section>
  );
}

interface DaysProps {
  readonly days: readonly string[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Days before the first and behind the last that the slider reaches. */
const ROOM = 60;

function Days({ days, day, onDay }: DaysProps) {
  const say = useSay();
  const numbers = [...days, day].map(dayNumber);
  const { day: inWords } = useDates();
  return (
    <div class="controls no-print">
      <label>
        {say('line-up.day')}{' '}
        <input type="date" value={day} onInput={(event) => onDay(event.currentTarget.value)} />
      </label>
      <input
        type="range"
        aria-label={say('line-up.slide')}
        aria-valuetext={inWords(day)}
        min={Math.min(...numbers) - ROOM}
        max={Math.max(...numbers) + ROOM}
        value={dayNumber(day)}
        onInput={(event) => onDay(dayOfNumber(Number(event.currentTarget.value)))}
      />
    </div>
  );
}

type Filled = NonNullable<LineUpOnQuery['organization']>['lineUp'][number];

function Seats({ lineUp }: { readonly lineUp: readonly Filled[] }) {
  const say = useSay();
  if (lineUp.length === 0) return <Nothing>{say('line-up.none')}</Nothing>;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('line-up.title')}>
      <table>
        <Columns of={['column.post', 'column.holder', 'column.standing', 'column.time', 'column.sources']} />
        <tbody>{lineUp.map((filled) => rowsOf(filled))}</tbody>
      </table>
    </div>
  );
}

function rowsOf(filled: Filled) {
  const { post, holders } = filled;
  if (holders.length === 0) return <Empty key={post.id} filled={filled} />;
  return holders.map((holder, place) => (
    <Held key={holder.tenure.id} filled={filled} holder={holder} isFirst={place === 0} />
  ));
}

function Empty({ filled: { post, vacant } }: { readonly filled: Filled }) {
  const say = useSay();
  return (
    <tr>
      <th scope="row" lang="zh-Hans">
        {post.title}
      </th>
      <td>—</td>
      <td>
        <span class="standing">{say(vacant ? 'standing.vacant' : 'standing.unknown')}</span>
      </td>
      <td />
      <td />
    </tr>
  );
}

interface HeldProps {
  readonly filled: Filled;
  readonly holder: Filled['holders'][number];
  readonly isFirst: boolean;
}

function Held({ filled: { post, overfilled }, holder, isFirst }: HeldProps) {
  const say = useSay();
  const { span } = useDates();
  const { tenure, standing, acting } = holder;
  return (
    <tr>
      <th scope="row" lang="zh-Hans">
        {isFirst && post.title} {isFirst && overfilled && <small>{say('standing.overfilled')}</small>}
      </th>
      <td>
        <Entity page="person" of={tenure.person} /> {acting && <small>{say('standing.acting')}</small>}
      </td>
      <td>
        <span class={`standing ${standing.toLowerCase().replace('_', '-')}`}>
          {wordOf(say, 'standing', standing)}
          {tenure.byMove && <small title={say('standing.by-move.why')}> {say('standing.by-move')}</small>}
        </span>
      </td>
      <td>
        <small>{span(tenure.attestedFrom, tenure.attestedTo)}</small>
      </td>
      <td>
        <Cite
          evidence={tenure.evidence}
          of={{ id: tenure.id, name: `${tenure.person.name} ${post.title}` }}
        />
      </td>
    </tr>
  );
}

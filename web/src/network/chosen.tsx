import type { EntityPage } from '../parts/entity.tsx';
import { href, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { Reading } from './choice.ts';
import type { Dot } from './looks.ts';
import type { Line } from './shown.ts';

interface ChosenProps {
  readonly dot: Dot;
  readonly lines: readonly Line[];
  readonly reading: Reading;
}

/** The node that was chosen, and what can be done with it. */
export function Chosen({ dot, lines, reading }: ChosenProps) {
  const say = useSay();
  const { id, name, kind, degree, x, y } = dot;
  const { of, hide, pins, a } = reading;
  const isPinned = pins.has(id);
  const others = [...pins].filter(([one]) => one !== id).map(([one, at]) => `${one},${at.x},${at.y}`);
  const pinned = isPinned ? others : [...others, `${id},${x.toFixed(2)},${y.toFixed(2)}`];
  return (
    <section class="card" aria-labelledby="chosen">
      <h2 id="chosen" lang="zh-Hans">
        {name}
      </h2>
      <p class="told">
        {wordOf(say, 'kind', kind)} · {say('network.lines', { count: degree })} ·{' '}
        {lines.filter(({ from, to }) => from === id || to === id).length}
      </p>
      <p class="actions">
        {kind !== 'PLACE' && (
          <a class="button" href={href([kind.toLowerCase() as EntityPage, id])}>
            {say('network.open')}
          </a>
        )}
        {!of.includes(id) && (
          <a class="button" href={hrefWith({ of: [...of, id] })}>
            {say('network.expand')}
          </a>
        )}
        {!of.includes(id) && (
          <a class="button" href={hrefWith({ hide: [...hide, id], chosen: null })}>
            {say('network.hide')}
          </a>
        )}
        <a class="button" href={hrefWith({ pin: pinned })}>
          {say(isPinned ? 'network.unpin' : 'network.pin')}
        </a>
        {kind === 'PERSON' && (
          <a class="button" href={hrefWith(a && a !== id ? { b: id } : { a: id, b: null })}>
            {say(a && a !== id ? 'network.path-to' : 'network.path-from')}
          </a>
        )}
      </p>
    </section>
  );
}

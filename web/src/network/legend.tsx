import { useSay, wordOf } from '../texts/index.ts';
import type { Reading } from './choice.ts';
import { communityColour, type Dot, KIND_COLOURS } from './looks.ts';
import { KINDS } from './shown.ts';

const MOST = 8;

/** What colours and sizes mean. */
export function Legend({ reading, dots }: { readonly reading: Reading; readonly dots: readonly Dot[] }) {
  const say = useSay();
  const entries =
    reading.colouring === 'kind'
      ? KINDS.filter((kind) => dots.some((dot) => dot.kind === kind)).map((kind) => ({
          colour: KIND_COLOURS[kind],
          text: wordOf(say, 'kind', kind),
        }))
      : communities(dots).map(({ community, name, count }) => ({
          colour: communityColour(community),
          text: `${name} … (${count})`,
        }));
  return (
    <section class="card" aria-labelledby="legend">
      <h2 id="legend">{say('network.legend')}</h2>
      <ul class="plain-list legend-list">
        {entries.map(({ colour, text }) => (
          <li key={text}>
            <i style={{ background: colour }} /> <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="legend">{say(`network.legend.${reading.measure}`)}</p>
    </section>
  );
}

/** Communities by size, each named after whoever has most lines in it. */
function communities(dots: readonly Dot[]) {
  const groups = new Map<number, Dot[]>();
  for (const dot of dots) groups.set(dot.community, [...(groups.get(dot.community) ?? []), dot]);
  return [...groups]
    .map(([community, members]) => ({
      community,
      count: members.length,
      name: members.reduce((most, dot) => (dot.degree > most.degree ? dot : most)).name,
    }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST);
}

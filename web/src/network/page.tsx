import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/ask.ts';
import { NetworkAround, PathBetween, type PathBetweenQuery, RolesInEvents } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { useTitle } from '../parts/title.ts';
import type { PageProps } from '../pages/props.ts';
import { go, hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { readChoice, type Reading } from './choice.ts';
import { Chosen } from './chosen.tsx';
import { Controls } from './controls.tsx';
import { Drawing } from './drawing.tsx';
import { useLayout } from './layout.ts';
import { Legend } from './legend.tsx';
import { dotsOf } from './looks.ts';
import { PathList } from './path.tsx';
import { Picker } from './picker.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { type Around, shownOf, type TookPart } from './shown.ts';
import { Twin } from './table.tsx';

/** A network around entities, as the address says: what is in the middle, left out, pinned, measured and chosen. */
export function NetworkPage({ route }: PageProps) {
  const say = useSay();
  useTitle(say('nav.network'));
  const reading = readChoice(route.query);
  const { a, b } = reading;
  const path = useAnswer(PathBetween, a && b ? { from: a, to: b } : null);
  const along = idsAlong(path.answer?.path ?? null);
  const of = [...new Set([...reading.of, ...(a ? [a] : []), ...(b ? [b] : []), ...along])];
  const variables = { ids: of, hops: reading.hops, from: null, to: null, size: reading.most };
  const asked = useAnswer(NetworkAround, of.length > 0 ? variables : null);
  return (
    <>
      <div class="heading">
        <h1>{say('network.title')}</h1>
      </div>
      <section class="card no-print" aria-label={say('network.choose')}>
        <Picker reading={reading} known={asked.answer?.network.nodes ?? []} />
        {a && b && <PathList asked={path} />}
      </section>
      {of.length === 0 ? (
        <Nothing>{say('network.begin')}</Nothing>
      ) : (
        <Answered asked={asked}>
          {({ network }) => <Surroundings around={network} reading={{ ...reading, of }} along={along} />}
        </Answered>
      )}
    </>
  );
}

const idsAlong = (path: PathBetweenQuery['path']): readonly string[] =>
  path ? [...path.people, ...path.events].map(({ id }) => id) : [];

interface AroundProps {
  readonly around: Around;
  readonly reading: Reading;
  readonly along: readonly string[];
}

function Surroundings({ around, reading, along }: AroundProps) {
  const say = useSay();
  const tookPart = useRoles(around, reading.role);
  const key = JSON.stringify([reading, along]);
  const shown = useMemo(() => shownOf(around, reading, tookPart), [around, key, tookPart]);
  const layout = useLayout(shown);
  const dots = useMemo(() => layout && dotsOf(shown, layout, reading), [shown, layout, key]);
  const path = useMemo(() => new Set(along), [key]);
  const { chosen } = reading;
  const choose = (id: string | null): void => go(hrefWith({ chosen: id }), { replace: true });
  const chosenDot = dots?.find(({ id }) => id === chosen) ?? null;
  return (
    <>
      <Controls around={around} reading={reading} />
      {around.isCut && <p class="warning">{say('network.cut', { most: reading.most })}</p>}
      <div class="network">
        {dots === null ? (
          <p class="drawing waiting" role="status">
            {say('network.placing')}
          </p>
        ) : (
          <Drawing
            dots={dots}
            lines={shown.lines}
            chosen={chosen}
            path={path}
            label={say('network.drawn', { nodes: shown.nodes.length, lines: shown.lines.length })}
            onChoose={choose}
            onExpand={(id) => go(hrefWith({ of: [...reading.of, id] }))}
            onPin={(id, x, y) => go(hrefWith({ pin: pinnedAt(reading, id, x, y) }), { replace: true })}
          />
        )}
        <div class="beside-drawing">
          <Legend reading={reading} dots={dots ?? []} />
          {chosenDot && <Chosen dot={chosenDot} lines={shown.lines} reading={reading} />}
          {dots && <SaveButtons picture={{ dots, lines: shown.lines }} />}
        </div>
      </div>
      {dots && <Twin dots={dots} lines={shown.lines} chosen={chosen} onChoose={choose} />}
    </>
  );
}

const pinnedAt = ({ pins }: Reading, id: string, x: number, y: number): readonly string[] =>
  [...new Map(pins).set(id, { x, y })].map(([one, at]) => `${one},${at.x.toFixed(2)},${at.y.toFixed(2)}`);

const MOST_EVENTS = 200;

/** Who took the chosen part in the events of the network; null where no part is chosen or not known yet. */
function useRoles({ nodes }: Around, role: string | null): TookPart | null {
  const events = nodes.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id);
  const asked = useAnswer(RolesInEvents, role ? { ids: events.slice(0, MOST_EVENTS) } : null);
  const { answer } = asked;
  return useMemo(() => {
    if (!role || !answer) return null;
    const took = new Set<string>();
    for (const event of answer.nodes)
      if (event && 'participants' in event)
        for (const part of event.participants ?? [])
          if (part.role === role) took.add(`${(part.person ?? part.organization)?.id ?? ''} ${event.id}`);
    return (who, event) => took.has(`${who} ${event}`);
  }, [answer, role]);
}

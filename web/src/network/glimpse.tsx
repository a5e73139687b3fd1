import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/ask.ts';
import { NetworkAround } from '../api/generated.ts';
import { Answered } from '../parts/answered.tsx';
import { go, href } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { Drawing } from './drawing.tsx';
import { useLayout } from './layout.ts';
import { dotsOf } from './looks.ts';
import { type Around, type NodeKind, shownOf } from './shown.ts';
import { Twin } from './table.tsx';

/** Nodes that a small drawing has room for. */
const MOST = 40;
const LOOK = { measure: 'degree', colouring: 'kind', pins: new Map() } as const;

/** What is around someone, small: a click leads to the page of what is clicked, the table tells the same. */
export function Glimpse({ of }: { readonly of: string }) {
  const asked = useAnswer(NetworkAround, { ids: [of], hops: 2, from: null, to: null, size: MOST });
  return <Answered asked={asked}>{({ network }) => <Drawn around={network} of={of} />}</Answered>;
}

function Drawn({ around, of }: { readonly around: Around; readonly of: string }) {
  const say = useSay();
  const shown = useMemo(
    () => shownOf(around, { of: [of], without: [], hide: [], since: null, until: null }, null),
    [around, of],
  );
  const layout = useLayout(shown);
  const dots = useMemo(() => layout && dotsOf(shown, layout, LOOK), [shown, layout]);
  if (dots === null)
    return (
      <p class="drawing waiting" role="status">
        {say('network.placing')}
      </p>
    );
  const open = (id: string | null): void => {
    const node = shown.nodes.find((one) => one.id === id);
    if (node) go(addressOf(node.kind, node.id));
  };
  return (
    <>
      <Drawing
        dots={dots}
        lines={shown.lines}
        chosen={of}
        path={NONE}
        label={say('network.drawn', { nodes: shown.nodes.length, lines: shown.lines.length })}
        onChoose={open}
        onExpand={open}
        onPin={() => undefined}
        isStill
      />
      {around.isCut && <p class="told">{say('person.network.cut', { most: MOST })}</p>}
      <details>
        <summary>{say('network.table')}</summary>
        <Twin dots={dots} lines={shown.lines} chosen={of} onChoose={open} />
      </details>
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Places have no page: they are looked at in a network of their own. */
const addressOf = (kind: NodeKind, id: string): string =>
  kind === 'PLACE' ? href(['network'], { of: id }) : href([kind.toLowerCase(), id]);

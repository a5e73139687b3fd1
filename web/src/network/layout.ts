import { useEffect, useState } from 'preact/hooks';
import type { Placed, ToPlace } from './layout.worker.ts';
import type { Shown } from './shown.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

export type Layout = ReadonlyMap<string, Place>;

/** Layouts of this tab, by what they place. */
const kept = new Map<string, Layout>();
const MOST_KEPT = 30;
let worker: Worker | null = null;
let tickets = 0;
const waiting = new Map<number, (placed: Placed) => void>();

function workerNow(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Placed>) => {
    waiting.get(data.ticket)?.(data);
    waiting.delete(data.ticket);
  });
  return worker;
}

function keyOf({ nodes, lines }: Shown): string {
  return `${nodes.map(({ id }) => id).join(' ')}|${lines.map(({ from, to }) => from + to).join(' ')}`;
}

/** Where nodes stand and how they matter, found in a worker once for each network; null as long as it is at it. */
export function useLayout(shown: Shown | null): Layout | null {
  const [layout, setLayout] = useState<{ key: string; layout: Layout } | null>(null);
  const key = shown ? keyOf(shown) : '';
  useEffect(() => {
    if (!shown) return;
    const known = kept.get(key);
    if (known) return setLayout({ key, layout: known });
    let current = true;
    void place(shown).then((placed) => {
      kept.set(key, placed);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
      if (current) setLayout({ key, layout: placed });
    });
    return () => void (current = false);
  }, [key]);
  return layout?.key === key ? layout.layout : null;
}

function place({ nodes, lines }: Shown): Promise<Layout> {
  const ids = nodes.map(({ id }) => id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const ticket = tickets++;
  const request: ToPlace = {
    ticket,
    nodes: ids,
    lines: lines.map(({ from, to }) => [at.get(from)!, at.get(to)!] as const),
  };
  return new Promise((resolve) => {
    waiting.set(ticket, ({ x, y, degree, betweenness, community }) =>
      resolve(
        new Map(
          ids.map((id, index) => [
            id,
            {
              x: x[index]!,
              y: y[index]!,
              degree: degree[index]!,
              betweenness: betweenness[index]!,
              community: community[index]!,
            },
          ]),
        ),
      ),
    );
    workerNow().postMessage(request);
  });
}

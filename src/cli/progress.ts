import { Presets, SingleBar } from 'cli-progress';
import type { Context } from './context.ts';

export interface Progress {
  readonly show: (done: number, all: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** A bar for whoever watches; nothing where nobody does. */
export function makeProgress({ io, say }: Context): Progress {
  if (!io.watched) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    {
      stream: io.err,
      format: `${say('progress.reading')} {bar} {value}/{total}`,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, all) => {
      if (!started) bar.start(all, 0);
      started = true;
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

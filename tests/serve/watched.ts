import type { Bounds, GraphReads, GraphStore } from '../../src/graph/index.ts';

/** A store, and what it was asked since it was last looked at. */
export interface Watched {
  readonly store: GraphStore;
  /** The names of the reads and writes, in their order; empty from then on. */
  readonly taken: () => string[];
}

/** The same store, with a log of everything that it is asked, by itself or with the bounds of a request. */
export function watched(store: GraphStore): Watched {
  const log: string[] = [];
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(it, name) {
        const value: unknown = Reflect.get(it, name, it);
        if (typeof value !== 'function') return value;
        if (name === 'bounded')
          return (bounds: Bounds): GraphReads => watch(Reflect.apply(value, it, [bounds]) as GraphReads);
        return (...words: unknown[]): unknown => {
          log.push(String(name));
          return Reflect.apply(value, it, words);
        };
      },
    });
  return { store: watch(store), taken: () => log.splice(0) };
}

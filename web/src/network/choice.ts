import type { Colouring, Measure, Pins } from './looks.ts';
import type { Choice } from './shown.ts';

/** All that the address of a network says. */
export interface Reading extends Choice {
  readonly hops: number;
  /** How many nodes at most. */
  readonly most: number;
  readonly role: string | null;
  readonly measure: Measure;
  readonly colouring: Colouring;
  readonly pins: Pins;
  readonly chosen: string | null;
  /** Two people between whom a path is looked for. */
  readonly a: string | null;
  readonly b: string | null;
}

export const MEASURES: readonly Measure[] = ['same', 'degree', 'betweenness'];
export const COLOURINGS: readonly Colouring[] = ['kind', 'community'];

export function readChoice(query: URLSearchParams): Reading {
  const number = (key: string, usual: number, least: number, most: number): number => {
    const value = Math.round(Number(query.get(key) ?? usual));
    return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
  };
  return {
    of: query.getAll('of'),
    without: query.getAll('without'),
    hide: query.getAll('hide'),
    since: query.get('since'),
    until: query.get('until'),
    hops: number('hops', 2, 1, 4),
    most: number('most', 200, 10, 1000),
    role: query.get('role'),
    measure: MEASURES.find((one) => one === query.get('size')) ?? 'degree',
    colouring: COLOURINGS.find((one) => one === query.get('colour')) ?? 'kind',
    pins: new Map(query.getAll('pin').flatMap(pinIn)),
    chosen: query.get('chosen'),
    a: query.get('a'),
    b: query.get('b'),
  };
}

/** `per-1,3.5,-2`: a node and where it stays. */
function pinIn(text: string): (readonly [string, { readonly x: number; readonly y: number }])[] {
  const [id, x, y] = text.split(',');
  if (!id || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) return [];
  return [[id, { x: Number(x), y: Number(y) }]];
}

import type { Layout } from './layout.ts';
import type { NodeKind, Shown } from './shown.ts';

export type Measure = 'same' | 'degree' | 'betweenness';
export type Colouring = 'kind' | 'community';

/** A node as it is drawn, on the screen and in files. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
}

export const KIND_COLOURS: Readonly<Record<NodeKind, string>> = {
  PERSON: '#c0492f',
  ORGANIZATION: '#2b6a8c',
  EVENT: '#b98a00',
  PROJECT: '#3f8a45',
  PLACE: '#7a57ad',
};

/** Told apart by the colour-blind too, as far as so many can be. */
const COMMUNITY_COLOURS = [
  '#4477aa',
  '#cc6677',
  '#228833',
  '#c7a22f',
  '#66ccee',
  '#aa3377',
  '#999933',
  '#882255',
  '#44aa99',
  '#777777',
];

export const communityColour = (community: number): string =>
  COMMUNITY_COLOURS[community % COMMUNITY_COLOURS.length]!;

const SMALLEST = 4;
const LARGEST = 18;

/** Places in the address stand before those of the layout. */
export type Pins = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export function dotsOf(
  { nodes }: Shown,
  layout: Layout,
  { measure, colouring, pins }: { measure: Measure; colouring: Colouring; pins: Pins },
): readonly Dot[] {
  const most = Math.max(
    1e-9,
    ...nodes.map(({ id }) => (measure === 'same' ? 1 : (layout.get(id)?.[measure] ?? 0))),
  );
  return nodes.flatMap(({ id, name, kind }) => {
    const place = layout.get(id);
    if (!place) return [];
    const share = measure === 'same' ? 0.25 : place[measure] / most;
    return {
      ...place,
      ...pins.get(id),
      id,
      name,
      kind,
      size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share),
      colour: colouring === 'kind' ? KIND_COLOURS[kind] : communityColour(place.community),
    };
  });
}

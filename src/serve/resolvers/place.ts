import type { PlaceRow } from '../../graph/index.ts';
import { one, paged } from './links.ts';

export const Place = {
  parent: one('placesByIds', ({ parent }: PlaceRow) => parent),
  events: paged('eventsOfPlaces'),
};

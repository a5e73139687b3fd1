import { ALONE, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainName } from './names.ts';

/** A division is known by its code, any other place by its name among the bulletins of one publisher. */
export function placeMarks(
  place: { readonly name: string; readonly code: string | null },
  publishing: Publishing,
): Marks {
  if (place.code) return { block: `code ${place.code}`, features: [`code ${place.code}`] };
  const publisher = publisherFeature(publishing);
  if (!publisher) return ALONE;
  const key = `${plainName(place.name)} ${publisher}`;
  return { block: key, features: [key] };
}

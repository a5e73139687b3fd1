import { ALONE, featuresOf, type Marks, placeFeature, publisherFeature, type Publishing } from './marks.ts';
import { plainName } from './names.ts';

/** What one document tells of a person beside the name. */
export interface Acquaintance {
  readonly name: string;
  readonly byline: boolean;
  /** Bodies in which it gives them posts: their keys (null: unknown) and the codes of their jurisdictions. */
  readonly bodies: readonly { readonly key: string | null; readonly place: string | null }[];
  /** Whether it has them take part in something. */
  readonly active: boolean;
  /** Whether the document itself tells two people of this name apart. */
  readonly namesake: boolean;
}

/**
 * People are never one by name alone: it takes a body in common, posts in bodies of one jurisdiction, or a part in
 * what bulletins of one publisher report. Where a document knows two of one name, only a body in common counts.
 */
export function personMarks(person: Acquaintance, publishing: Publishing): Marks {
  const block = plainName(person.name);
  if (block === '') return ALONE;
  const bodies = person.bodies.map(({ key }) => key && `body ${key}`);
  if (person.namesake) return { block, features: featuresOf(bodies) };
  const places = person.bodies.map(({ place }) => placeFeature(place));
  const official = !person.byline && (person.active || person.bodies.length > 0);
  const here = official ? [publisherFeature(publishing), placeFeature(publishing.place)] : [];
  return { block, features: featuresOf([...bodies, ...places, ...here]) };
}

import { ALONE, featuresOf, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainName } from './names.ts';
import { homeScope, type ShortName } from './organizations.ts';
import { packTrace, type Trace } from './traces.ts';
import type { Station } from './stations.ts';
import { byId, type Candidate } from './gather.ts';
import { tellApart } from './tell-apart.ts';

/** What one document tells of a person beside the name. */
export interface Acquaintance {
  readonly name: string;
  readonly byline: boolean;
  /** Where it gives them posts that are not past, each once. */
  readonly stations: readonly Station[];
  /** Whether it has them take part in something. */
  readonly active: boolean;
  /** YYYY-MM of the first thing that it dates of them, else of its issue. */
  readonly month: string | null;
  /** Its id: where nothing tells whose bulletin it is, only what it says itself is of one. */
  readonly document: string;
  /** Where the document itself tells two people of this name apart: its id, and which of them. */
  readonly namesake: Trace['namesake'];
}

/**
 * People are never one by name alone: what ties them is a body or jurisdiction in common, or what bulletins of one
 * publisher report. Their name is the block, what the document tells of them one trace (`tell-apart.ts`).
 */
export function personMarks(person: Acquaintance, publishing: Publishing, shortName: ShortName): Marks {
  const block = plainName(person.name);
  if (block === '') return ALONE;
  const publisher = publisherFeature(publishing) ?? `document ${person.document}`;
  const home = homeScope(publishing, shortName);
  const byline = person.byline && !person.active && person.stations.length === 0;
  const trace: Trace = {
    month: person.month ?? '',
    publisher,
    home,
    byline,
    namesake: person.namesake,
    stations: person.stations.toSorted(inOrder),
  };
  return { block, features: featuresOf([packTrace(trace)]) };
}

/**
 * The candidates of one name, gathered into people; one whose own traces are of several people is in none, and
 * stands in `mixed`: its members are to be gathered one by one.
 */
export function gatherPeople<T extends Candidate>(
  name: string,
  candidates: readonly T[],
): { readonly groups: T[][]; readonly mixed: T[] } {
  const clusters = tellApart(
    name,
    candidates.flatMap(({ features }) => features),
  );
  const groups = new Map<number | string, T[]>();
  const mixed: T[] = [];
  for (const candidate of candidates) {
    const found = new Set(candidate.features.map((trace) => clusters.get(trace)!));
    if (found.size > 1) {
      mixed.push(candidate);
      continue;
    }
    const key = [...found][0] ?? candidate.id;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return { groups: [...groups.values()].map((group) => group.sort(byId)), mixed };
}

const inOrder = (a: Station, b: Station): number => {
  const [first, second] = [a, b].map(({ unit, rank }) => `${unit} ${rank}`);
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};

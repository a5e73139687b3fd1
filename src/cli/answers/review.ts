import type { GraphStore } from '../../graph/index.ts';
import { rowsById, type Suggestion } from '../../questions/index.ts';
import { type Source, sourcesOf } from './sources.ts';

/** One of two that look alike. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** What tells who it is: posts of a person, and the kind and place of a body. */
  readonly about: readonly string[];
  readonly sources: readonly Source[];
}

export interface ReviewAnswer extends Omit<Suggestion, 'one' | 'other'> {
  readonly one: Side;
  readonly other: Side;
}

/** Suggestions with what a person would look at to judge them. */
export async function describeSuggestions(
  store: GraphStore,
  suggestions: readonly Suggestion[],
): Promise<readonly ReviewAnswer[]> {
  const idsOf = (kind: Suggestion['kind']) =>
    suggestions.filter((one) => one.kind === kind).flatMap(({ one, other }) => [one, other]);
  const people = await rowsById(idsOf('person'), (ids) => store.peopleByIds(ids));
  const bodies = await rowsById(idsOf('organization'), (ids) => store.organizationsByIds(ids));
  const posts = await postsOf(store, [...people.keys()]);
  const places = await rowsById(
    [...bodies.values()].map(({ place }) => place),
    (ids) => store.placesByIds(ids),
  );
  const sources = await sourcesOf(store, [...people.keys(), ...bodies.keys()], 2);
  const side = (id: string): Side => {
    const body = bodies.get(id);
    const about = body
      ? [body.kind, body.level ?? '', places.get(body.place ?? '')?.name ?? ''].filter((word) => word !== '')
      : (posts.get(id) ?? []);
    return { id, name: (people.get(id) ?? body)?.name ?? '', about, sources: sources.get(id) ?? [] };
  };
  return suggestions.map((suggestion) => ({
    ...suggestion,
    one: side(suggestion.one),
    other: side(suggestion.other),
  }));
}

async function postsOf(store: GraphStore, people: readonly string[]): Promise<Map<string, string[]>> {
  const lists = await store.tenuresOfPeople(people);
  const bodies = await rowsById(
    lists.flat().map(({ organization }) => organization),
    (ids) => store.organizationsByIds(ids),
  );
  return new Map(
    people.map((id, i) => [
      id,
      [
        ...new Set(
          lists[i]!.map(({ organization, title, attestedFrom, attestedTo }) => {
            const days = [...new Set([attestedFrom, attestedTo])].filter((day) => day !== null).join('/');
            return `${bodies.get(organization ?? '')?.name ?? ''}${title}${days === '' ? '' : ` ${days}`}`;
          }),
        ),
      ],
    ]),
  );
}

import type { EventRow, GraphStore, ParticipationRow, PersonRow, TenureRow } from '../../graph/index.ts';
import { findPeople } from './find.ts';
import { rowsById } from '../../questions/index.ts';
import { type Source, sourcesOf } from './sources.ts';

/** A person in a post for a spell. Days are YYYY-MM-DD. */
export interface Spell extends Pick<
  TenureRow,
  | 'id'
  | 'title'
  | 'attestedFrom'
  | 'attestedTo'
  | 'startEarliest'
  | 'startLatest'
  | 'endEarliest'
  | 'endLatest'
  | 'former'
> {
  readonly sources: readonly Source[];
}

export interface PersonAnswer extends Pick<PersonRow, 'id' | 'name' | 'aliases' | 'pinyin' | 'byline'> {
  readonly posts: readonly (Spell & { readonly organization: string | null })[];
  readonly events: readonly (Pick<EventRow, 'id' | 'name' | 'type' | 'date'> &
    Pick<ParticipationRow, 'role' | 'verb' | 'printedTitle'> & {
      /** Id of their part in it. */
      readonly participation: string;
      readonly sources: readonly Source[];
    })[];
  /** Where they are named. */
  readonly sources: readonly Source[];
}

/** Everyone of the name, alias, pinyin or initials, with what is known of each; by name, then id. */
export async function askPeople(
  store: GraphStore,
  question: string,
  limit: number,
): Promise<readonly PersonAnswer[]> {
  const people = await findPeople(store, question);
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return [];
  const tenures = await store.tenuresOfPeople(ids);
  const took = (await store.participationsOfPeople(ids)).map((list) => list.slice(0, limit));
  const bodies = await rowsById(
    tenures.flat().map(({ organization }) => organization),
    (wanted) => store.organizationsByIds(wanted),
  );
  const events = await rowsById(
    took.flat().map(({ event }) => event),
    (wanted) => store.eventsByIds(wanted),
  );
  const claims = [...tenures.flat(), ...took.flat()].map(({ id }) => id);
  const sources = await sourcesOf(store, [...ids, ...claims]);
  return people.map(({ id, name, aliases, pinyin, byline }, i) => ({
    id,
    name,
    aliases,
    pinyin,
    byline,
    posts: tenures[i]!.map((tenure) => ({
      ...toSpell(tenure, sources),
      organization: tenure.organization === null ? null : (bodies.get(tenure.organization)?.name ?? null),
    })),
    events: took[i]!.flatMap((row) => {
      const event = events.get(row.event);
      return event ? [{ ...named(event), ...part(row), sources: sources.get(row.id) ?? [] }] : [];
    }),
    sources: sources.get(id) ?? [],
  }));
}

export const toSpell = (row: TenureRow, sources: ReadonlyMap<string, readonly Source[]>): Spell => ({
  id: row.id,
  title: row.title,
  attestedFrom: row.attestedFrom,
  attestedTo: row.attestedTo,
  startEarliest: row.startEarliest,
  startLatest: row.startLatest,
  endEarliest: row.endEarliest,
  endLatest: row.endLatest,
  former: row.former,
  sources: sources.get(row.id) ?? [],
});

const named = ({ id, name, type, date }: EventRow) => ({ id, name, type, date });
const part = ({ id, role, verb, printedTitle }: ParticipationRow) => ({
  participation: id,
  role,
  verb,
  printedTitle,
});

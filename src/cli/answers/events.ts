import type { EventFilter, EventRow, GraphStore, ParticipationRow } from '../../graph/index.ts';
import { dateBounds } from '../../model/index.ts';
import { asPrinted, type Participant } from './printed.ts';
import { rowsById } from '../../questions/index.ts';
import { type Source, sourcesOf } from './sources.ts';

export interface EventAnswer {
  readonly id: string;
  readonly name: string;
  readonly type: EventRow['type'];
  /** EDTF. */
  readonly date: string | null;
  readonly place: string | null;
  readonly planned: boolean;
  /** As printed. */
  readonly participants: readonly Participant[];
  readonly visited: readonly string[];
  readonly sources: readonly Source[];
}

export interface EventsAnswer {
  readonly events: readonly EventAnswer[];
  readonly more: boolean;
}

/** Days, both included, that a question is about; null when it is about a name. */
export function daysAsked(question: string): { readonly from: string; readonly to: string } | null {
  const written = /^(\d{4})(?:[年/.-](\d{1,2})(?:[月/.-](\d{1,2})日?|月)?|年)?$/u.exec(question.trim());
  const edtf = written
    ? written
        .slice(1)
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : question.trim();
  const bounds = dateBounds(edtf);
  return bounds?.earliest && bounds.latest ? { from: bounds.earliest, to: bounds.latest } : null;
}

/** Events of the days or with the name that is asked for, with who took part; oldest first, undated last. */
export async function askEvents(store: GraphStore, question: string, limit: number): Promise<EventsAnswer> {
  const filter: EventFilter = daysAsked(question) ?? { text: question.trim() };
  const { rows, hasNext } = await store.listEvents(filter, { first: limit });
  const dated = rows.filter((row) => row.earliest !== null);
  const undated = rows.filter((row) => row.earliest === null);
  return { events: await describeEvents(store, [...dated.toReversed(), ...undated]), more: hasNext };
}

async function describeEvents(store: GraphStore, events: readonly EventRow[]): Promise<EventAnswer[]> {
  if (events.length === 0) return [];
  const ids = events.map(({ id }) => id);
  const [participations, visited] = [
    await store.participationsOfEvents(ids),
    await store.visitedOfEvents(ids),
  ];
  const all = participations.flat();
  const people = await rowsById(
    all.map(({ person }) => person),
    (wanted) => store.peopleByIds(wanted),
  );
  const bodies = await rowsById(
    all.flatMap(({ organization, onBehalfOf }) => [organization, onBehalfOf]),
    (wanted) => store.organizationsByIds(wanted),
  );
  const places = await rowsById(
    events.map(({ place }) => place),
    (wanted) => store.placesByIds(wanted),
  );
  const sources = await sourcesOf(store, [...ids, ...all.map(({ id }) => id)]);
  const nameOf = (id: string | null) => (id === null ? null : (bodies.get(id)?.name ?? null));
  const describe = (row: ParticipationRow): Participant => ({
    id: row.person ?? row.organization ?? row.id,
    name: (row.person === null ? nameOf(row.organization) : people.get(row.person)?.name) ?? '',
    kind: row.person === null ? 'organization' : 'person',
    role: row.role,
    verb: row.verb,
    order: row.order,
    unordered: row.unordered,
    printedTitle: row.printedTitle,
    onBehalfOf: nameOf(row.onBehalfOf),
    sources: sources.get(row.id) ?? [],
  });
  return events.map((event, i) => ({
    id: event.id,
    name: event.name,
    type: event.type,
    date: event.date,
    place: event.place === null ? null : (places.get(event.place)?.name ?? null),
    planned: event.planned,
    participants: asPrinted(participations[i]!.map(describe)),
    visited: visited[i]!.map(({ name }) => name),
    sources: sources.get(event.id) ?? [],
  }));
}

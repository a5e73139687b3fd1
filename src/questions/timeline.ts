import { byUnits } from '../model/index.ts';
import type { EventRow, GraphReads, ObservationRow, ReorganizationRow, TenureRow } from '../graph/index.ts';

export const TIMELINE_KINDS = [
  'event',
  'post_began',
  'post_attested',
  'post_ended',
  'value',
  'reorganized',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Something that has a day, about one or several of those asked for. */
export interface TimelineEntry {
  /** Made of what it tells of, so that it stays the same. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** YYYY-MM-DD; the days between which it was. */
  readonly earliest: string;
  readonly latest: string;
  /** Id of the event, tenure, value or reorganization. */
  readonly what: string;
  readonly about: readonly string[];
}

export interface TimelineOptions {
  readonly kinds?: readonly TimelineKind[] | null;
  /** Days, both included: what may have been on one of them. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * What happened to people, bodies, places and projects, oldest first: the events in which they took part, which went to
 * see them or were held there; the posts of people and of bodies, as they began, were first attested where no notice says
 * so, and ended; the values of a body's indicators; what it came out of and became. What has no day is left out.
 *
 * @param of ids; those that nothing has are passed over
 */
export async function askTimeline(
  store: GraphReads,
  of: readonly string[],
  { kinds, from = null, to = null }: TimelineOptions = {},
): Promise<readonly TimelineEntry[]> {
  const entries = new Map<string, TimelineEntry>();
  for (const { about, events, tenures, values, changes } of await Promise.all(
    of.map((id) => tellingOf(store, id)),
  )) {
    const made = [
      ...events.flatMap(ofEvent),
      ...tenures.flatMap(ofTenure),
      ...values.flatMap(ofValue),
      ...changes.flatMap(ofChange),
    ];
    for (const entry of made) {
      const known = entries.get(entry.id)?.about ?? [];
      entries.set(entry.id, { ...entry, about: [...new Set([...known, about])] });
    }
  }
  return [...entries.values()]
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .filter(({ earliest, latest }) => (from === null || latest >= from) && (to === null || earliest <= to))
    .toSorted(
      (a, b) => byUnits(a.earliest, b.earliest) || byUnits(a.latest, b.latest) || byUnits(a.id, b.id),
    );
}

interface Telling {
  readonly about: string;
  readonly events: readonly EventRow[];
  readonly tenures: readonly TenureRow[];
  readonly values: readonly ObservationRow[];
  readonly changes: readonly ReorganizationRow[];
}

type Keyed<T> = (ids: readonly string[]) => Promise<readonly T[]>;

/** All that tells of one entity, whatever it is. */
async function tellingOf(store: GraphReads, id: string): Promise<Telling> {
  const one = async <T>(read: Keyed<readonly T[]>): Promise<readonly T[]> => (await read([id]))[0] ?? [];
  const [parts, attending, held, around, tenures, posts, values, before, after] = await Promise.all([
    one((ids) => store.participationsOfPeople(ids)),
    one((ids) => store.eventsOfOrganizations(ids)),
    one((ids) => store.eventsOfPlaces(ids)),
    one((ids) => store.eventsOfProjects(ids)),
    one((ids) => store.tenuresOfPeople(ids)),
    one((ids) => store.postsOfOrganizations(ids)),
    one((ids) => store.observationsOfOrganizations(ids)),
    one((ids) => store.predecessorsOfOrganizations(ids)),
    one((ids) => store.successorsOfOrganizations(ids)),
  ]);
  const attended = await store.eventsByIds([...new Set(parts.map(({ event }) => event))]);
  const holders = await store.tenuresOfPosts(posts.map((post) => post.id));
  return {
    about: id,
    events: [...attended.filter((event) => event !== null), ...attending, ...held, ...around],
    tenures: [...tenures, ...holders.flat()],
    values,
    changes: [...before, ...after],
  };
}

type Made = Omit<TimelineEntry, 'about'>;

/** An entry where days are known on both sides; that a post began by the day it is first seen says nothing of when. */
const entry = (kind: TimelineKind, what: string, earliest: string | null, latest: string | null): Made[] =>
  earliest === null || latest === null ? [] : [{ id: `${kind}:${what}`, kind, what, earliest, latest }];

const ofEvent = ({ id, earliest, latest }: EventRow): Made[] => entry('event', id, earliest, latest);
const ofValue = ({ id, earliest, latest }: ObservationRow): Made[] => entry('value', id, earliest, latest);

const ofChange = ({ id, earliest, latest }: ReorganizationRow): Made[] =>
  entry('reorganized', id, earliest, latest);

const ofTenure = (tenure: TenureRow): Made[] => {
  const { id, startEarliest, startLatest, endEarliest, endLatest, attestedFrom } = tenure;
  const began = entry('post_began', id, startEarliest, startLatest);
  return [
    ...began,
    ...(began.length === 0 ? entry('post_attested', id, attestedFrom, attestedFrom) : []),
    ...entry('post_ended', id, endEarliest, endLatest),
  ];
};

import {
  type ClaimData,
  type ClaimKind,
  type ClaimOf,
  dateBounds,
  type DateFact,
  type Facts,
  type OrganizationFact,
  type Span,
} from '../model/index.ts';
import {
  type Divisions,
  eventBlock,
  eventMarks,
  type Marks,
  organizationKey,
  organizationMarks,
  personMarks,
  placeMarks,
  projectMarks,
  type Publishing,
  type Station,
  stationOf,
} from '../resolve/index.ts';
import type { Evidences } from './evidence.ts';
import type { PlaceIds } from './ids.ts';
import { assertName } from './storable.ts';

/** What is known of the document while its claims are made. */
export interface Reading {
  readonly facts: Facts;
  readonly publishing: Publishing;
  readonly divisions: Divisions;
  readonly ids: PlaceIds;
  readonly evidences: Evidences;
}

/** Members by the ids that the facts give them. */
export interface Members {
  readonly organizations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
  readonly projects: ReadonlyMap<string, string>;
  readonly places: Places;
  readonly claims: readonly ClaimOf<'person' | 'organization' | 'event' | 'project'>[];
}

export function claimOf<K extends ClaimKind>(
  { facts }: Reading,
  kind: K,
  id: string,
  data: ClaimData[K],
  evidence: readonly string[],
  block: string | null = null,
): ClaimOf<K> {
  return { id, document: facts.document.id, kind, block, data, evidence } as unknown as ClaimOf<K>;
}

/** A member stands alone in a block of its own unless something makes it known. */
const memberOf = <K extends 'person' | 'organization' | 'place' | 'event' | 'project'>(
  reading: Reading,
  kind: K,
  id: string,
  marks: Marks,
  data: Omit<ClaimData[K], 'features'>,
  evidence: readonly string[],
): ClaimOf<K> =>
  claimOf(
    reading,
    kind,
    id,
    { ...data, features: marks.features } as unknown as ClaimData[K],
    evidence,
    marks.block ?? id,
  );

const firstStart = (spans: readonly Span[]): number =>
  spans.reduce((least, { start }) => Math.min(least, start), Infinity);
const placeOf = (spans: readonly Span[]): number | null => (spans.length ? firstStart(spans) : null);
const firstOf = (spans: readonly Span[]): Span[] => {
  const first = firstStart(spans);
  return spans.filter(({ start }) => start === first).slice(0, 1);
};

/** Places come up on the way, as seats of bodies and scenes of events; each once a document. */
export class Places {
  readonly #claims = new Map<string, ClaimOf<'place'>>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get claims(): ClaimOf<'place'>[] {
    return [...this.#claims.values()];
  }

  /** The member for a division, and those for the divisions that it lies in. */
  coded(code: string, spans: readonly Span[]): string {
    const known = this.#claims.get(code);
    if (known) return known.id;
    const division = this.#reading.divisions(code);
    const parent = division?.parent ? this.coded(division.parent, spans) : null;
    return this.#add(code, { name: division?.name ?? code, code, parent }, spans);
  }

  named(name: string, spans: readonly Span[]): string {
    const key = `name ${name}`;
    return this.#claims.get(key)?.id ?? this.#add(key, { name, code: null, parent: null }, spans);
  }

  #add(key: string, data: Omit<ClaimData['place'], 'features'>, spans: readonly Span[]): string {
    const reading = this.#reading;
    assertName(data.name, 'place', reading.facts.document.id);
    const id = reading.ids.next('plc', key);
    const marks = placeMarks(data, reading.publishing);
    this.#claims.set(key, memberOf(reading, 'place', id, marks, data, reading.evidences.of(firstOf(spans))));
    return id;
  }
}

export function membersOf(reading: Reading): Members {
  const places = new Places(reading);
  const organizations = organizationsOf(reading, places);
  const keys = keysOf(reading);
  const people = peopleOf(reading);
  const events = eventsOf(reading, keys, places);
  const projects = projectsOf(reading, keys, places);
  return {
    organizations: idsOf(reading.facts.organizations, organizations),
    people: idsOf(reading.facts.persons, people),
    events: idsOf(reading.facts.events, events),
    projects: idsOf(reading.facts.projects, projects),
    places,
    claims: [...organizations, ...people, ...events, ...projects],
  };
}

const idsOf = (facts: readonly { readonly id: string }[], claims: readonly { readonly id: string }[]) =>
  new Map(facts.map(({ id }, i) => [id, claims[i]!.id]));

type Keys = ReadonlyMap<string, { readonly key: string | null; readonly place: string | null }>;

const shortName =
  ({ divisions }: Reading) =>
  (code: string) =>
    divisions(code)?.short ?? null;

const keysOf = (reading: Reading): Keys =>
  new Map(
    reading.facts.organizations.map((body) => [
      body.id,
      { key: organizationKey(body, reading.publishing, shortName(reading)), place: body.place ?? null },
    ]),
  );

function organizationsOf(reading: Reading, places: Places): ClaimOf<'organization'>[] {
  const { facts, ids } = reading;
  const own = facts.organizations.map((body) => ids.next('org', body.name, placeOf(body.mentions)));
  return facts.organizations.map((body, i) => {
    assertName(body.name, 'body', facts.document.id);
    const data = {
      name: body.name,
      aliases: body.aliases,
      kind: body.kind,
      level: body.level,
      parent: parentOf(facts.organizations, own, i),
      place: body.place ? places.coded(body.place, body.mentions) : null,
    };
    const marks = organizationMarks(body, reading.publishing, shortName(reading));
    return memberOf(
      reading,
      'organization',
      own[i]!,
      marks,
      data,
      reading.evidences.of(firstOf(body.mentions)),
    );
  });
}

/** Facts give a parent by its id or its name. */
function parentOf(bodies: readonly OrganizationFact[], ids: readonly string[], child: number): string | null {
  const { parent } = bodies[child]!;
  if (!parent) return null;
  const byId = bodies.findIndex(({ id }) => id === parent);
  const at =
    byId >= 0 ? byId : bodies.findIndex(({ name, aliases }) => name === parent || aliases.includes(parent));
  return at < 0 || at === child ? null : ids[at]!;
}

function peopleOf(reading: Reading): ClaimOf<'person'>[] {
  const { facts, ids, publishing, evidences } = reading;
  const active = new Set(
    facts.events.flatMap(({ participants }) => participants.map(({ person }) => person)),
  );
  const stations = stationsOfPeople(reading);
  const months = monthsOfPeople(facts);
  const names = countOf(facts.persons.map(({ name }) => name));
  return facts.persons.map((person, i) => {
    assertName(person.name, 'name', facts.document.id);
    const byline = person.byline ?? false;
    const marks = personMarks(
      {
        name: person.name,
        byline,
        stations: [...(stations.get(person.id)?.values() ?? [])],
        active: active.has(person.id),
        month: months.get(person.id) ?? monthOf(facts.document.issued),
        namesake: names.get(person.name)! > 1 ? [facts.document.id, i] : null,
      },
      publishing,
      shortName(reading),
    );
    const id = ids.next('per', person.name, placeOf(person.mentions));
    const data = { name: person.name, aliases: person.aliases, byline };
    return memberOf(reading, 'person', id, marks, data, evidences.of(firstOf(person.mentions)));
  });
}

/** Where the document gives each person posts that are not past, by unit and rank. */
function stationsOfPeople(reading: Reading): Map<string, Map<string, Station>> {
  const { facts, publishing } = reading;
  const bodies = new Map(facts.organizations.map((body) => [body.id, body]));
  const stations = new Map<string, Map<string, Station>>();
  for (const { person, organization, title, former } of facts.posts) {
    const body = organization && !former ? bodies.get(organization) : undefined;
    const station = body && stationOf(body, title, publishing, shortName(reading));
    if (!station) continue;
    const own = stations.get(person) ?? new Map<string, Station>();
    stations.set(person, own.set(`${station.unit} ${station.rank}`, station));
  }
  return stations;
}

/** The first month in which the document has each person hold or do something. */
function monthsOfPeople(facts: Facts): Map<string, string> {
  const months = new Map<string, string>();
  const tell = (person: string, date: DateFact | null) => {
    const month = monthOf(date);
    const known = months.get(person);
    if (month !== null && (known === undefined || month < known)) months.set(person, month);
  };
  for (const { person, date, former } of facts.posts) if (!former) tell(person, date);
  for (const { date, participants } of facts.events)
    for (const { person } of participants) tell(person, date);
  return months;
}

/** YYYY-MM where the date is within one month. */
function monthOf(date: DateFact | null): string | null {
  const { earliest, latest } = (date && dateBounds(date.edtf)) ?? { earliest: null, latest: null };
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? month : null;
}

const countOf = (values: readonly (string | null)[]): Map<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

function eventsOf(reading: Reading, keys: Keys, places: Places): ClaimOf<'event'>[] {
  const { facts, ids, publishing, evidences } = reading;
  const own = facts.events.map((event) => ids.next('evt', event.name, placeOf(event.evidence)));
  const dates = facts.events.map(({ date }) => date && dateBounds(date.edtf));
  const blocks = facts.events.map(({ name }, i) => eventBlock({ name, date: dates[i]! }));
  const counts = countOf(blocks);
  return facts.events.map((event, i) => {
    assertName(event.name, 'name of an event', facts.document.id);
    const organizers = event.organizations.filter(({ role }) => role === 'organizer' || role === 'host');
    const marks = eventMarks(
      {
        name: event.name,
        date: dates[i]!,
        organizers: organizers.map(({ organization }) => keys.get(organization)?.key ?? null),
        namesake: counts.get(blocks[i]!)! > 1,
      },
      publishing,
    );
    const parent = facts.events.findIndex(({ id }) => id === event.parent);
    const data = {
      type: event.type,
      name: event.name,
      date: dates[i]!,
      place: event.place ? places.named(event.place, event.evidence) : null,
      series: event.series ?? null,
      number: event.number ?? null,
      planned: event.planned ?? false,
      parent: parent < 0 || parent === i ? null : own[parent]!,
      confidence: event.confidence,
    };
    return memberOf(reading, 'event', own[i]!, marks, data, evidences.of(event.evidence));
  });
}

function projectsOf(reading: Reading, keys: Keys, places: Places): ClaimOf<'project'>[] {
  const { facts, ids, publishing, evidences } = reading;
  return facts.projects.map((project) => {
    assertName(project.name, 'name of a project', facts.document.id);
    const investors = project.investors.map((id) => keys.get(id)?.key ?? null);
    const data = {
      name: project.name,
      aliases: project.aliases ?? [],
      capacity: project.capacity ?? null,
      stage: project.stage ?? null,
      site: project.site ?? null,
      place: project.site ? places.named(project.site, project.evidence) : null,
      investment: project.investment,
      registeredCapital: project.registeredCapital ?? null,
      confidence: project.confidence,
    };
    const id = ids.next('prj', project.name, placeOf(project.evidence));
    const marks = projectMarks({ name: project.name, investors }, publishing);
    return memberOf(reading, 'project', id, marks, data, evidences.of(project.evidence));
  });
}

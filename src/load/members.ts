import {
  type ClaimData,
  type ClaimOf,
  dateBounds,
  type OrganizationFact,
  type Span,
} from '../model/index.ts';
import {
  eventBlock,
  eventMarks,
  organizationKey,
  organizationMarks,
  placeMarks,
  projectMarks,
} from '../resolve/index.ts';
import { countOf, firstOf, memberOf, placeOf, type Reading, shortName } from './member.ts';
import { type People, peopleOf } from './people.ts';
import { assertName } from './storable.ts';

/** Members by the ids that the facts give them. */
export interface Members {
  readonly organizations: ReadonlyMap<string, string>;
  readonly people: People;
  readonly events: ReadonlyMap<string, string>;
  readonly projects: ReadonlyMap<string, string>;
  readonly places: Places;
  readonly claims: readonly ClaimOf<'person' | 'organization' | 'event' | 'project'>[];
}

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
    people,
    events: idsOf(reading.facts.events, events),
    projects: idsOf(reading.facts.projects, projects),
    places,
    claims: [...organizations, ...people.claims, ...events, ...projects],
  };
}

const idsOf = (facts: readonly { readonly id: string }[], claims: readonly { readonly id: string }[]) =>
  new Map(facts.map(({ id }, i) => [id, claims[i]!.id]));

type Keys = ReadonlyMap<string, { readonly key: string | null; readonly place: string | null }>;

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

function eventsOf(reading: Reading, keys: Keys, places: Places): ClaimOf<'event'>[] {
  const { facts, ids, publishing, evidences } = reading;
  const own = facts.events.map((event) => ids.next('evt', event.name, placeOf(event.evidence)));
  const dates = facts.events.map(({ date }) => date && dateBounds(date.edtf));
  const blocks = facts.events.map(({ name }, i) => eventBlock({ name, date: dates[i]! }));
  const counts = countOf(blocks);
  const names = new Map(facts.persons.map(({ id, name }) => [id, name]));
  return facts.events.map((event, i) => {
    assertName(event.name, 'name of an event', facts.document.id);
    const organizers = event.organizations.filter(({ role }) => role === 'organizer' || role === 'host');
    const marks = eventMarks(
      {
        name: event.name,
        date: dates[i]!,
        organizers: organizers.map(({ organization }) => keys.get(organization)?.key ?? null),
        participants: event.participants.flatMap(({ person }) => (person && names.get(person)) ?? []),
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

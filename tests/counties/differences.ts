import type { Facts } from '../../src/model/index.ts';
import type { Expected, ExpectedEvent, Names } from './expected.ts';

const squash = (text: string): string => text.normalize('NFKC').replace(/[\s“”·?]/gu, '');
const same = (names: Names, found: string): boolean => names.some((name) => squash(name) === squash(found));
/** One may be a fuller form of the other. */
const alike = (names: Names, found: string): boolean =>
  names.some((name) => {
    const [a, b] = [squash(name), squash(found)];
    return (
      a === b || b.endsWith(a) || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)))
    );
  });

type FoundEvent = Facts['events'][number];

/**
 * Where what was found of a text is not what a careful reader finds, a line each, sorted. What is optional may be found
 * or not; of whom a part is told, attending besides is right as well.
 */
export function differences(expected: Expected, facts: Facts): string[] {
  const nameOf = new Map(facts.persons.map(({ id, name }) => [id, name]));
  const namesOf = new Map(
    facts.organizations.map(({ id, name, aliases }) => [id, [name, ...(aliases ?? [])]]),
  );
  return [
    ...personLines(expected, facts),
    ...postLines(expected, facts, nameOf, namesOf),
    ...eventLines(expected, facts, nameOf),
    ...projectLines(expected, facts, namesOf),
  ].sort();
}

function personLines({ persons }: Expected, facts: Facts): string[] {
  const found = facts.persons.map(({ name }) => squash(name));
  const told = new Set([...persons.keys()].map(squash));
  return [
    ...[...persons].flatMap(([name, { optional }]) =>
      optional || found.includes(squash(name)) ? [] : [`missed person ${name}`],
    ),
    ...found.flatMap((name) => (told.has(name) ? [] : [`extra person ${name}`])),
  ];
}

function postLines(
  { posts }: Expected,
  facts: Facts,
  nameOf: ReadonlyMap<string, string>,
  namesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const open = [...facts.posts];
  const surest = posts.toSorted((a, b) => Number(a.body === null) - Number(b.body === null));
  const missed = surest.flatMap(({ person, body, title, optional }) => {
    const at = open.findIndex((post) => {
      if (!same([person], nameOf.get(post.person)!) || !same(title, post.title)) return false;
      if (body === null) return true;
      return post.organization !== null && namesOf.get(post.organization)!.some((name) => alike(body, name));
    });
    if (at >= 0) open.splice(at, 1);
    return at >= 0 || optional ? [] : [`missed post ${person} ${body?.[0] ?? '-'} ${title[0]!}`];
  });
  const extra = open.map(({ person, organization, title }) => {
    const body = organization === null ? '-' : namesOf.get(organization)![0]!;
    return `extra post ${nameOf.get(person)!} ${body} ${title}`;
  });
  return [...missed, ...extra];
}

function eventLines({ events }: Expected, facts: Facts, nameOf: ReadonlyMap<string, string>): string[] {
  const paired = pairsOf(events, facts.events, nameOf);
  const out = facts.events.flatMap((event) =>
    [...paired.values()].includes(event) ? [] : [`extra event ${event.type} ${event.name}`],
  );
  for (const event of events) {
    const found = paired.get(event);
    if (!found) {
      if (!event.optional) out.push(`missed event ${event.types[0]!} ${event.names[0]!}`);
      continue;
    }
    if (event.optional) continue;
    if (!event.types.includes(found.type)) out.push(`event ${event.names[0]!} is ${found.type}`);
    const day = found.date?.edtf.split('/')[0]!.replace(/[~?%]/gu, '') ?? '-';
    if (event.date !== null && event.date !== day) out.push(`event ${event.names[0]!} on ${day}`);
    out.push(...partLines(event, found, nameOf), ...siteLines(event, found));
  }
  return out;
}

function partLines(event: ExpectedEvent, found: FoundEvent, nameOf: ReadonlyMap<string, string>): string[] {
  const parts = new Set(found.participants.map(({ person, role }) => `${nameOf.get(person)!} ${role}`));
  const told = new Set(event.parts.flatMap(({ person, role }) => [`${person} ${role}`, `${person} attend`]));
  return [
    ...event.parts.flatMap(({ person, role, optional }) =>
      optional || parts.has(`${person} ${role}`) ? [] : [`missed part ${person} ${role}`],
    ),
    ...[...parts].flatMap((part) => (told.has(part) ? [] : [`extra part ${part}`])),
  ];
}

function siteLines(event: ExpectedEvent, { visited }: FoundEvent): string[] {
  return [
    ...event.sites.flatMap(({ names, optional }) =>
      optional || visited.some(({ name }) => alike(names, name)) ? [] : [`missed site ${names[0]!}`],
    ),
    ...visited.flatMap(({ name }) =>
      event.sites.some(({ names }) => alike(names, name)) ? [] : [`extra site ${name}`],
    ),
  ];
}

/** Which found event is which of those told: by people, name and day, the likest first. */
function pairsOf(
  events: readonly ExpectedEvent[],
  found: readonly FoundEvent[],
  nameOf: ReadonlyMap<string, string>,
): Map<ExpectedEvent, FoundEvent> {
  const pairs = events.flatMap((event) =>
    found.map((one) => ({ event, one, worth: likeness(event, one, nameOf) })),
  );
  const out = new Map<ExpectedEvent, FoundEvent>();
  for (const { event, one } of pairs.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth))
    if (!out.has(event) && ![...out.values()].includes(one)) out.set(event, one);
  return out;
}

function likeness(event: ExpectedEvent, found: FoundEvent, nameOf: ReadonlyMap<string, string>): number {
  const people = new Set(event.parts.map(({ person }) => person));
  const there = new Set(found.participants.map(({ person }) => nameOf.get(person)!));
  const both = [...people].filter((person) => there.has(person)).length;
  const shared = both / Math.max(1, people.size + there.size - both);
  const named = alike(event.names, found.name) ? 1 : 0;
  const typed = event.types.includes(found.type) ? 0.3 : 0;
  return named + shared > 0.2 ? 2 * named + 2 * shared + typed : 0;
}

function projectLines(
  { projects }: Expected,
  facts: Facts,
  namesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const open = [...facts.projects];
  const out = projects.flatMap(({ names, investor, amount, stage, optional }) => {
    const at = open.findIndex(({ name }) => alike(names, name));
    if (at < 0) return optional ? [] : [`missed project ${names[0]!}`];
    const [project] = open.splice(at, 1);
    const investors = (project!.investors ?? []).flatMap((id) => namesOf.get(id) ?? []);
    return [
      ...(investor && !investors.some((name) => alike(investor, name))
        ? [`project ${names[0]!} without ${investor[0]!}`]
        : []),
      ...(amount !== null && amount !== project!.investment?.amount
        ? [`project ${names[0]!} costs ${project!.investment?.amount ?? '-'}`]
        : []),
      ...(stage !== null && stage !== project!.stage
        ? [`project ${names[0]!} is ${project!.stage ?? '-'}`]
        : []),
    ];
  });
  return [...out, ...open.map(({ name }) => `extra project ${name}`)];
}

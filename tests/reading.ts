import type { Facts, SourceMetadata } from '../src/model/index.ts';
import { readFacts } from '../src/pipeline.ts';

/** What a stretch of bulletin says, in short lines: a fact each, in the order of the text. */
export interface Reading {
  readonly facts: Facts;
  /** Names. */
  readonly persons: readonly string[];
  /** Names in their fullest form. */
  readonly bodies: readonly string[];
  /** `陈良 = 青石县委 / 书记`, with `- /` where no body is told, and what is not merely attested in brackets behind. */
  readonly posts: readonly string[];
  /** `meeting 2023-03-05`: type and day, `-` where the day is unknown; planned ones end with `(planned)`. */
  readonly events: readonly string[];
  /** `陈良 attend speak`: a person of an event and the parts taken in it, by the alphabet. */
  readonly roles: readonly string[];
  /** `merged 县文化局 > 县文化和旅游局 2023-03-12`, with `-` for what is not told. */
  readonly reorganizations: readonly string[];
  /** What the people of an event went to see. */
  readonly visited: readonly string[];
}

/** The facts of a stretch of bulletin, a paragraph a line. It is read as a bulletin of 2023 unless `metadata` differs. */
export function read(text: string, metadata: SourceMetadata = { issued: '2023-03-31' }): Reading {
  const facts = readFacts(new TextEncoder().encode(text), 'stretch.txt', metadata);
  return {
    facts,
    persons: facts.persons.map(({ name }) => name),
    bodies: facts.organizations.map(({ name }) => name),
    posts: postLines(facts),
    reorganizations: reorganizationLines(facts),
    events: facts.events.map(({ type, date, planned }) =>
      [type, date?.edtf ?? '-', ...(planned ? ['(planned)'] : [])].join(' '),
    ),
    roles: facts.events.flatMap((event) => roleLines(facts, event)),
    visited: facts.events.flatMap(({ visited }) => visited.map(({ name }) => name)),
  };
}

/** A stretch as a bulletin of a place prints it. */
export const readAsOf = (publisher: string, text: string): Reading =>
  read(text, { issued: '2023-03-31', publisher });

function reorganizationLines({ organizations, reorganizations }: Facts): string[] {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return reorganizations.map(({ kind, predecessor, successor, date }) =>
    [kind, names.get(predecessor), '>', (successor && names.get(successor)) ?? '-', date?.edtf ?? '-'].join(
      ' ',
    ),
  );
}

function postLines(facts: Facts): string[] {
  return facts.posts.map(({ person, organization, title, former, act }) => {
    const marks = [...(former ? ['former'] : []), ...(act && act !== 'attest' ? [act] : [])];
    const line = `${personName(facts, person)} = ${bodyName(facts, organization)} / ${title}`;
    return marks.length === 0 ? line : `${line} (${marks.join(', ')})`;
  });
}

function roleLines(facts: Facts, { participants }: Facts['events'][number]): string[] {
  const roles = new Map<string, Set<string>>();
  for (const { person, role } of participants)
    roles.set(person, (roles.get(person) ?? new Set<string>()).add(role));
  return [...roles].map(([person, taken]) => [personName(facts, person), ...[...taken].toSorted()].join(' '));
}

export const personName = (facts: Facts, id: string): string =>
  facts.persons.find((person) => person.id === id)!.name;

export const bodyName = (facts: Facts, id: string | null): string =>
  facts.organizations.find((body) => body.id === id)?.name ?? '-';

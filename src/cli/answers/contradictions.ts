import type { GraphStore } from '../../graph/index.ts';
import {
  allContradictions,
  contradictionsOfBody,
  contradictionsOfPerson,
  contradictionsOfProject,
  rowsById,
} from '../../questions/index.ts';
import { type Contradiction, type Strength, strengthOf } from '../../tenures/index.ts';
import { findBodies, findPeople } from './find.ts';
import { type Source, sourcesByIds, sourcesOf } from './sources.ts';

/** What one of the two texts says. */
export interface Side {
  /** The holder of a seat, the event, or the amount as printed. */
  readonly says: string;
  readonly sources: readonly Source[];
}

export interface ContradictionAnswer {
  readonly kind: Contradiction['kind'];
  readonly strength: Strength;
  /** The seat with its body, the person, or the project. */
  readonly about: string;
  /** What makes it one: the days on which both hold the seat, the time of both events, of what the amounts are. */
  readonly by:
    | { readonly kind: 'days'; readonly oneSpelling: boolean; readonly from: string; readonly to: string }
    | { readonly kind: 'time'; readonly closeness: 'hour' | 'part-of-day' | 'day'; readonly day: string }
    | { readonly kind: 'amount'; readonly amount: 'investment' | 'registered-capital' | 'stake' };
  readonly sides: readonly [Side, Side];
}

/** Contradictions about all bodies, people and projects of the name; of the whole graph, at most so many. */
export async function askContradictions(
  store: GraphStore,
  question: string | null,
  most: number,
): Promise<{
  readonly found: readonly ContradictionAnswer[];
  readonly known: boolean;
  readonly more: boolean;
}> {
  if (question === null) {
    const all = await allContradictions(store, most);
    return { found: await describe(store, all.slice(0, most)), known: true, more: all.length > most };
  }
  const [bodies, people] = [await findBodies(store, question), await findPeople(store, question)];
  const { rows } = await store.listProjects({ text: question.trim() }, { first: 200 });
  const projects = rows.filter(({ name, aliases }) => [name, ...aliases].includes(question.trim()));
  const found: Contradiction[] = [];
  for (const { id } of bodies) found.push(...(await contradictionsOfBody(store, id)));
  for (const { id } of people) found.push(...(await contradictionsOfPerson(store, id)));
  for (const { id } of projects) found.push(...(await contradictionsOfProject(store, id)));
  return {
    found: await describe(store, found.slice(0, most)),
    known: bodies.length + people.length + projects.length > 0,
    more: found.length > most,
  };
}

async function describe(
  store: GraphStore,
  all: readonly Contradiction[],
): Promise<readonly ContradictionAnswer[]> {
  const seats = all.flatMap((one) => (one.kind === 'seat' ? [one] : []));
  const scenes = all.flatMap((one) => (one.kind === 'place' ? [one] : []));
  const amounts = all.flatMap((one) => (one.kind === 'amount' ? [one] : []));
  const people = await rowsById(
    [...seats.flatMap(({ one, other }) => [one.person, other.person]), ...scenes.map(({ person }) => person)],
    (ids) => store.peopleByIds(ids),
  );
  const bodies = await rowsById(
    [...seats.map(({ post }) => post.organization), ...amounts.map(({ organization }) => organization)],
    (ids) => store.organizationsByIds(ids),
  );
  const projects = await rowsById(
    amounts.map(({ project }) => project),
    (ids) => store.projectsByIds(ids),
  );
  const sources = await sourcesOf(store, [
    ...seats.flatMap(({ one, other }) => [one.id, other.id]),
    ...scenes.flatMap(({ one, other }) => [one.participation, other.participation]),
  ]);
  const quoted = await sourcesByIds(
    store,
    amounts.flatMap(({ one, other }) => [...one.evidence, ...other.evidence]),
  );
  const nameOf = (id: string | null) => (id === null ? '' : (bodies.get(id)?.name ?? ''));
  const sidesOf = (one: Side, other: Side): readonly [Side, Side] => [one, other];
  return all.map((one): ContradictionAnswer => {
    const common = { kind: one.kind, strength: strengthOf(one) };
    if (one.kind === 'seat') {
      const side = ({ person, id }: typeof one.one): Side => ({
        says: people.get(person)?.name ?? '',
        sources: sources.get(id) ?? [],
      });
      return {
        ...common,
        about: `${nameOf(one.post.organization)}${one.post.title}`,
        by: { kind: 'days', oneSpelling: one.oneSpelling, from: one.from, to: one.to },
        sides: sidesOf(side(one.one), side(one.other)),
      };
    }
    if (one.kind === 'place') {
      const side = ({ name, place, participation }: typeof one.one): Side => ({
        says: place === null ? name : `${name} (${place})`,
        sources: sources.get(participation) ?? [],
      });
      return {
        ...common,
        about: people.get(one.person)?.name ?? '',
        by: { kind: 'time', closeness: one.closeness, day: one.one.day },
        sides: sidesOf(side(one.one), side(one.other)),
      };
    }
    const side = ({ text, evidence }: typeof one.one): Side => ({
      says: text,
      sources: evidence.flatMap((id) => quoted.get(id) ?? []),
    });
    return {
      ...common,
      about: [projects.get(one.project)?.name ?? '', nameOf(one.organization)].filter(Boolean).join(', '),
      by: { kind: 'amount', amount: one.one.kind },
      sides: sidesOf(side(one.one), side(one.other)),
    };
  });
}

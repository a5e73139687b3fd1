import type { Amount, EventRow, GraphStore, OrganizationRow, ReorganizationRow } from '../../graph/index.ts';
import { findBodies } from './find.ts';
import { type Spell, toSpell } from './person.ts';
import { rowsById } from '../../questions/index.ts';
import { type Source, sourcesOf } from './sources.ts';

export interface BodyAnswer extends Pick<OrganizationRow, 'id' | 'name' | 'aliases' | 'kind' | 'level'> {
  readonly partOf: string | null;
  readonly place: string | null;
  /** What it came out of, and what became of it; without a name where it was abolished and no more is told. */
  readonly formerly: readonly Became[];
  readonly since: readonly Became[];
  readonly holders: readonly (Spell & { readonly person: string })[];
  readonly parts: readonly string[];
  /** In which it took part or that went to see it. */
  readonly events: readonly (Pick<EventRow, 'id' | 'name' | 'type' | 'date'> & {
    readonly sources: readonly Source[];
  })[];
  readonly projects: readonly {
    readonly name: string;
    readonly amount: Amount | null;
    readonly sources: readonly Source[];
  }[];
  readonly sources: readonly Source[];
}

export interface Became extends Pick<ReorganizationRow, 'kind' | 'date'> {
  /** Of the other body. */
  readonly name: string | null;
  readonly sources: readonly Source[];
}

/** Every body of the name, alias, pinyin or initials, with what is known of each; by name, then id. */
export async function askBodies(
  store: GraphStore,
  question: string,
  limit: number,
): Promise<readonly BodyAnswer[]> {
  const found = await findBodies(store, question);
  const answers: BodyAnswer[] = [];
  for (const body of found) answers.push(await describeBody(store, body, limit));
  return answers;
}

async function describeBody(store: GraphStore, body: OrganizationRow, limit: number): Promise<BodyAnswer> {
  const [[posts], [parts], [all], [stakes], [before], [after]] = await Promise.all([
    store.postsOfOrganizations([body.id]),
    store.partsOfOrganizations([body.id]),
    store.eventsOfOrganizations([body.id]),
    store.stakesOfOrganizations([body.id]),
    store.predecessorsOfOrganizations([body.id]),
    store.successorsOfOrganizations([body.id]),
  ]);
  const events = (all ?? []).slice(0, limit);
  const tenures = posts?.length ? (await store.tenuresOfPosts(posts.map(({ id }) => id))).flat() : [];
  const people = await rowsById(
    tenures.map(({ person }) => person),
    (ids) => store.peopleByIds(ids),
  );
  const projects = await rowsById(
    (stakes ?? []).map(({ project }) => project),
    (ids) => store.projectsByIds(ids),
  );
  const changes = [...(before ?? []), ...(after ?? [])];
  const others = changes.flatMap(({ predecessor, successor }) => [predecessor, successor]);
  const bodies = await rowsById([body.parent, ...others], (ids) => store.organizationsByIds(ids));
  const places = await rowsById([body.place], (ids) => store.placesByIds(ids));
  const claims = [...tenures, ...events, ...(stakes ?? []), ...changes].map(({ id }) => id);
  const sources = await sourcesOf(store, [body.id, ...claims]);
  const became = (row: ReorganizationRow, other: string | null): Became => ({
    kind: row.kind,
    date: row.date,
    name: other === null ? null : (bodies.get(other)?.name ?? null),
    sources: sources.get(row.id) ?? [],
  });
  const { id, name, aliases, kind, level } = body;
  return {
    id,
    name,
    aliases,
    kind,
    level,
    partOf: body.parent === null ? null : (bodies.get(body.parent)?.name ?? null),
    place: body.place === null ? null : (places.get(body.place)?.name ?? null),
    formerly: (before ?? []).map((row) => became(row, row.predecessor)),
    since: (after ?? []).map((row) => became(row, row.successor)),
    holders: tenures.map((row) => ({
      ...toSpell(row, sources),
      person: people.get(row.person)?.name ?? '',
    })),
    parts: (parts ?? []).map((part) => part.name),
    events: events.map((event) => ({
      id: event.id,
      name: event.name,
      type: event.type,
      date: event.date,
      sources: sources.get(event.id) ?? [],
    })),
    projects: (stakes ?? []).map((stake) => ({
      name: projects.get(stake.project)?.name ?? '',
      amount: stake.amount,
      sources: sources.get(stake.id) ?? [],
    })),
    sources: sources.get(id) ?? [],
  };
}

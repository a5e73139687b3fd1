import type { GraphStore, LineUpRow, OrganizationRow, TenureRow } from '../../graph/index.ts';
import { type Change, changesBetween, type FilledPost, lineUp, type Standing } from '../../tenures/index.ts';
import { findBodies } from './find.ts';
import { type Spell, toSpell } from './person.ts';
import { rowsById, tenuresByMove } from '../../questions/index.ts';
import { type Source, sourcesOf } from './sources.ts';

export interface LineUpAnswer extends Pick<OrganizationRow, 'id' | 'name'> {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly posts: readonly {
    readonly title: string;
    readonly seats: number | null;
    readonly vacant: boolean;
    readonly overfilled: boolean;
    readonly holders: readonly (Spell & {
      readonly person: string;
      readonly standing: Standing;
      readonly acting: boolean;
      /** That the texts' holder is this person is inferred from a move alone. */
      readonly byMove: boolean;
    })[];
  }[];
}

export interface ChangesAnswer extends Pick<OrganizationRow, 'id' | 'name'> {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly (Pick<Change, 'kind'> & {
    readonly person: string;
    readonly before: readonly Spell[];
    readonly after: readonly Spell[];
  })[];
}

/** The line-up on a day of every body of the name or alias. */
export async function askLineUps(
  store: GraphStore,
  question: string,
  day: string,
): Promise<readonly LineUpAnswer[]> {
  const bodies = await findBodies(store, question);
  const lists = await store.lineUpsOfOrganizations(
    bodies.map(({ id }) => id),
    day,
  );
  const { people, sources } = await context(store, lists.flat());
  const moves = await tenuresByMove(
    store,
    lists.flat().flatMap(({ tenure }) => tenure ?? []),
  );
  return bodies.map(({ id, name }, i) => ({
    id,
    name,
    day,
    posts: lineUp(lists[i]!, day, moves).map(({ post, holders, vacant, overfilled }) => ({
      title: post.title,
      seats: post.seats,
      vacant,
      overfilled,
      holders: holders.map(({ tenure, standing, acting, byMove }) => ({
        ...toSpell(tenure, sources),
        person: people.get(tenure.person) ?? '',
        standing,
        acting,
        byMove,
      })),
    })),
  }));
}

/** Who came, left or moved between two days, in every body of the name or alias. */
export async function askChanges(
  store: GraphStore,
  question: string,
  [from, to]: readonly [from: string, to: string],
): Promise<readonly ChangesAnswer[]> {
  const bodies = await findBodies(store, question);
  const ids = bodies.map(({ id }) => id);
  const [before, after] = await Promise.all([from, to].map((day) => store.lineUpsOfOrganizations(ids, day)));
  const { people, sources } = await context(store, [...before!, ...after!].flat());
  const spells = (tenures: readonly TenureRow[]) => tenures.map((tenure) => toSpell(tenure, sources));
  const filled = (rows: readonly LineUpRow[], day: string): FilledPost[] => lineUp(rows, day);
  return bodies.map(({ id, name }, i) => ({
    id,
    name,
    from,
    to,
    changes: changesBetween(filled(before![i]!, from), filled(after![i]!, to)).map((change) => ({
      kind: change.kind,
      person: people.get(change.person) ?? '',
      before: spells(change.before),
      after: spells(change.after),
    })),
  }));
}

async function context(
  store: GraphStore,
  rows: readonly LineUpRow[],
): Promise<{
  readonly people: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, readonly Source[]>;
}> {
  const tenures = rows.flatMap(({ tenure }) => tenure ?? []);
  const people = await rowsById(
    tenures.map(({ person }) => person),
    (ids) => store.peopleByIds(ids),
  );
  const names = new Map([...people].map(([id, { name }]) => [id, name]));
  return {
    people: names,
    sources: await sourcesOf(
      store,
      tenures.map(({ id }) => id),
    ),
  };
}

import {
  type GraphReads,
  type OrganizationRow,
  type Page,
  type PageRequest,
  pages,
  type PersonRow,
} from '../graph/index.ts';
import type { Claim } from '../model/index.ts';
import {
  compareBodies,
  type ComparedBody,
  type ComparedPerson,
  comparePeople,
  type Comparison,
  Judged,
  UNLIKE,
} from '../resolve/index.ts';

/** Two entities of which a person may say whether they are one. */
export interface Suggestion extends Comparison {
  readonly kind: 'person' | 'organization';
  /** Id of the first and of the second, the smaller first. */
  readonly one: string;
  readonly other: string;
}

export interface SuggestionOptions {
  readonly kind?: Suggestion['kind'] | null;
  /** Only those of one entity. */
  readonly of?: string | null;
}

/** So many of one name or spelling are compared with one another; of more, one asks by entity. */
const MOST_IN_BLOCK = 60;
/** Rows fetched at a time. */
const PAGE = 500;

/**
 * Entities that look alike but not so much that they were taken for one, the likest first, then by ids. Left out are
 * those that cannot be one, bodies of which one became the other, and those of which anybody has judged.
 */
export async function suggestionsIn(
  store: GraphReads,
  { kind = null, of = null }: SuggestionOptions = {},
): Promise<readonly Suggestion[]> {
  const judged = await Judgements.read(store);
  const found: Suggestion[] = [];
  if (kind !== 'organization') found.push(...(await peopleAlike(store, judged, of)));
  if (kind !== 'person') found.push(...(await bodiesAlike(store, judged, of)));
  return found.toSorted(
    (a, b) => b.score - a.score || compareText(a.one, b.one) || compareText(a.other, b.other),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of which entities anybody has said something, unsure among it. */
class Judgements {
  readonly #pairs = new Set<string>();

  static async read(store: GraphReads): Promise<Judgements> {
    const all = (await store.judgements()).filter(({ withdrawnAt }) => withdrawnAt === null);
    const ids = [...new Set(all.flatMap(({ one, other }) => [one, other]))];
    const people = await store.peopleByIds(ids);
    const bodies = await store.organizationsByIds(ids);
    const entity = new Map(ids.map((id, i) => [id, people[i]?.id ?? bodies[i]?.id ?? id]));
    const found = new Judgements();
    const judged = new Judged(all);
    for (const { one, other } of all)
      for (const a of judged.sideOf(one))
        for (const b of judged.sideOf(other))
          found.#pairs.add(pairOf(entity.get(a) ?? a, entity.get(b) ?? b));
    return found;
  }

  has(a: string, b: string): boolean {
    return this.#pairs.has(pairOf(a, b));
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

async function all<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages(list)) rows.push(...page);
  return rows;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
}

/** Pairs that have a name, an alias or a pronunciation in common. */
function blocked<T extends Named>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
  of: string | null,
) {
  const blocks = new Map<string, T[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const block = blocks.get(key);
      if (block) block.push(row);
      else blocks.set(key, [row]);
    }
  const pairs = new Map<string, readonly [T, T]>();
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK && of === null) continue;
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1))
        if (of === null || a.id === of || b.id === of)
          pairs.set(pairOf(a.id, b.id), a.id < b.id ? [a, b] : [b, a]);
    });
  }
  return [...pairs.values()];
}

async function peopleAlike(store: GraphReads, judged: Judgements, of: string | null): Promise<Suggestion[]> {
  const rows = await all((page) => store.listPeople({}, page));
  const asked = of === null ? null : ((await store.peopleByIds([of]))[0]?.id ?? of);
  const pairs = blocked(
    rows,
    ({ name, aliases, pinyin }) => [name, ...aliases, `sounds ${pinyin}`],
    asked,
  ).filter(([a, b]) => !judged.has(a.id, b.id));
  const known = await knownPeople(store, pairs.flat());
  return pairs.flatMap(([a, b]) =>
    suggested('person', a, b, comparePeople(known.get(a.id)!, known.get(b.id)!)),
  );
}

function suggested(
  kind: Suggestion['kind'],
  a: Named,
  b: Named,
  comparison: Comparison | null,
): Suggestion[] {
  if (comparison === null || comparison.score < UNLIKE) return [];
  return [{ kind, one: a.id, other: b.id, ...comparison }];
}

const featuresIn = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ data }) => ('features' in data ? data.features : []));

async function inParts<T>(ids: readonly string[], read: (ids: readonly string[]) => Promise<readonly T[]>) {
  const found: T[] = [];
  for (let i = 0; i < ids.length; i += PAGE) found.push(...(await read(ids.slice(i, i + PAGE))));
  return found;
}

async function knownPeople(store: GraphReads, rows: readonly PersonRow[]) {
  const people = [...new Map(rows.map((row) => [row.id, row])).values()];
  const ids = people.map(({ id }) => id);
  const claims = await inParts(ids, (some) => store.claimsOf(some));
  const parts = await inParts(ids, (some) => store.participationsOfPeople(some));
  const company = await inParts(ids, (some) => store.coAttendeesOfPeople(some, { first: 50 }));
  return new Map(
    people.map(({ id, name, aliases, pinyin }, i): [string, ComparedPerson] => [
      id,
      {
        name,
        aliases,
        pinyin,
        traces: featuresIn(claims[i]!),
        documents: [...new Set(claims[i]!.map(({ document }) => document))],
        events: parts[i]!.map(({ event }) => event),
        company: company[i]!.map(({ person }) => person),
      },
    ]),
  );
}

async function bodiesAlike(store: GraphReads, judged: Judgements, of: string | null): Promise<Suggestion[]> {
  const rows = await all((page) => store.listOrganizations({}, page));
  const asked = of === null ? null : ((await store.organizationsByIds([of]))[0]?.id ?? of);
  const held = new Map<string, string[]>();
  const posts = await inParts(
    rows.map(({ id }) => id),
    (some) => store.postsOfOrganizations(some),
  );
  const tenures = await inParts(
    posts.flat().map(({ id }) => id),
    (some) => store.tenuresOfPosts(some),
  );
  for (const { organization, person } of tenures.flat())
    if (organization !== null) held.set(organization, [...(held.get(organization) ?? []), person]);
  const keysOf = ({ id, name, aliases, pinyin }: OrganizationRow) => [
    name,
    ...aliases,
    `sounds ${pinyin}`,
    ...(held.get(id) ?? []).map((person) => `held by ${person} ${name.at(-1)}`),
  ];
  const alike = blocked(rows, keysOf, asked).filter(([a, b]) => !judged.has(a.id, b.id));
  const eras = await erasOf(store, alike.flat());
  const pairs = alike.filter(([a, b]) => !eras.has(pairOf(a.id, b.id)));
  const known = await knownBodies(store, pairs.flat(), held);
  return pairs.flatMap(([a, b]) =>
    suggested('organization', a, b, compareBodies(known.get(a.id)!, known.get(b.id)!)),
  );
}

/** Pairs of which one became the other: two bodies, each of its time. */
async function erasOf(store: GraphReads, rows: readonly OrganizationRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const changes = (await inParts(ids, (some) => store.successorsOfOrganizations(some))).flat();
  return new Set(
    changes.flatMap(({ predecessor, successor }) =>
      successor === null ? [] : [pairOf(predecessor, successor)],
    ),
  );
}

async function knownBodies(
  store: GraphReads,
  rows: readonly OrganizationRow[],
  held: ReadonlyMap<string, readonly string[]>,
) {
  const bodies = [...new Map(rows.map((row) => [row.id, row])).values()];
  const claims = await inParts(
    bodies.map(({ id }) => id),
    (some) => store.claimsOf(some),
  );
  const ids = [...new Set(claims.flat().map(({ document }) => document))];
  const documents = await inParts(ids, (some) => store.documentsByIds(some));
  const publishers = new Map(
    documents.flatMap((row) => (row?.publisher ? [[row.id, row.publisher] as const] : [])),
  );
  return new Map(
    bodies.map(({ id, name, aliases, pinyin, kind, place, parent }, i): [string, ComparedBody] => {
      const own = [...new Set(claims[i]!.map(({ document }) => document))];
      return [
        id,
        {
          name,
          aliases,
          pinyin,
          kind,
          place,
          parent,
          keys: featuresIn(claims[i]!),
          publishers: own.flatMap((document) => publishers.get(document) ?? []),
          documents: own,
          people: held.get(id) ?? [],
        },
      ];
    }),
  );
}

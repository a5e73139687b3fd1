import { Failure } from '../model/index.ts';
import { type Choice, CHOICES, type ListName, type Order } from './choices.ts';
import { compareText, compareValues } from './order.ts';
import { assertFirst, badCursor } from './paging.ts';
import type { GraphReads, Page, PageRequest } from './store.ts';
import { assertModest, conditionsOf, fulfils, type Related, type Where } from './where.ts';

/*
 * Lists chosen by nested conditions and in other orders than the stores keep. What an index can narrow goes into the
 * list's statement; each row is then looked at here, along the list, so that both stores answer alike and nothing that
 * is given comes near a statement.
 */

export interface Chosen {
  /** What the port's list is narrowed by. */
  readonly filter?: object;
  readonly where?: Where | null;
  /** Name of an order; the list's usual one when left out. */
  readonly order?: string | null;
}

interface Row {
  readonly id: string;
}

/** Rows looked at for one answer at most. */
const MOST_LOOKED_AT = 500_000;
const CHUNK = 1000;

/** A page of a list. @throws Failure as the port's lists, and `question.where`, `question.too-wide` */
export async function choose<T extends Row>(
  reads: GraphReads,
  name: ListName,
  { filter = {}, where, order }: Chosen,
  page: PageRequest,
): Promise<Page<T>> {
  const choice = CHOICES[name];
  const isUsual = (order ?? choice.usual) === choice.usual;
  if (isUsual && !where) return (await choice.list(reads, filter, page)) as Page<T>;
  assertFirst(page.first);
  const asked = { filter, where: where ?? {} };
  const chosen = isUsual
    ? await along(reads, choice, asked, page)
    : await sorted(reads, choice, asked, order!, page);
  return chosen as Page<T>;
}

/** How many rows a list has. */
export async function countChosen(reads: GraphReads, name: ListName, chosen: Chosen): Promise<number> {
  const { filter = {}, where } = chosen;
  if (!where && conditionsOf(filter).length === 0) return (await reads.counts())[name];
  let count = 0;
  for await (const { rows } of matching(reads, CHOICES[name], { filter, where: where ?? {} }, null, CHUNK))
    count += rows.length;
  return count;
}

interface Asked {
  readonly filter: object;
  readonly where: Where;
}

async function along(reads: GraphReads, choice: Choice, asked: Asked, page: PageRequest): Promise<Page<Row>> {
  const rows: Row[] = [];
  const cursors: string[] = [];
  for await (const found of matching(reads, choice, asked, page.after ?? null, page.first + 1)) {
    rows.push(...found.rows);
    cursors.push(...found.cursors);
    if (rows.length > page.first) break;
  }
  return {
    rows: rows.slice(0, page.first),
    cursors: cursors.slice(0, page.first),
    hasNext: rows.length > page.first,
  };
}

interface Found {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
}

/** Rows that fulfil all conditions, in the list's order, as many steps as it takes. */
async function* matching(
  reads: GraphReads,
  choice: Choice,
  { filter, where: given }: Asked,
  after: string | null,
  size: number,
): AsyncGenerator<Found> {
  assertModest(given);
  const where = await resolved(reads, given);
  const narrowed = { ...hintsOf(where, choice), ...Object.fromEntries(conditionsOf(filter)) };
  let looked = 0;
  for (let first = Math.min(size, CHUNK), from = after; ; first = Math.min(first * 4, CHUNK)) {
    const page: Page<Row> = await choice.list(reads, narrowed, { first, after: from });
    const related = await relatedTo(reads, choice, where, page.rows);
    const places = page.rows.flatMap((row, i) => (fulfils(row, where, related) ? [i] : []));
    yield { rows: places.map((i) => page.rows[i]!), cursors: places.map((i) => page.cursors[i]!) };
    looked += page.rows.length;
    if (!page.hasNext) return;
    if (looked >= MOST_LOOKED_AT) throw tooWide();
    from = page.cursors.at(-1)!;
  }
}

const tooWide = (): Failure =>
  new Failure(
    'question.too-wide',
    `expected to find it among ${MOST_LOOKED_AT} rows, got more`,
    'narrow the list by a name, type, period, body or document',
  );

/** What belongs to the rows, for the names that some condition has. */
async function relatedTo(
  reads: GraphReads,
  { related }: Choice,
  where: Where,
  rows: readonly Row[],
): Promise<Related> {
  const ids = rows.map(({ id }) => id);
  const places = new Map(ids.map((id, i) => [id, i]));
  const names = [...namesIn(where)].filter((name) => Object.hasOwn(related, name));
  const loaded = new Map(
    await Promise.all(names.map(async (name) => [name, await related[name]!(reads, ids)] as const)),
  );
  return (name, row) => {
    const place = places.get(row['id'] as string);
    return place === undefined ? null : (loaded.get(name)?.[place] ?? null);
  };
}

function namesIn(where: Where): Set<string> {
  const names = new Set<string>();
  for (const [name, asked] of conditionsOf(where)) {
    if (name === 'not') for (const inner of namesIn(asked as Where)) names.add(inner);
    else if (name === 'and' || name === 'or')
      for (const part of asked as Where[]) for (const inner of namesIn(part)) names.add(inner);
    else names.add(name);
  }
  return names;
}

/** Parameters of the list's statement that leave out nothing of what is asked for. */
export function hintsOf(where: Where, choice: Pick<Choice, 'hints'>): Readonly<Record<string, unknown>> {
  const hints: Record<string, unknown> = {};
  const look = (part: object, path: string): void => {
    for (const [name, asked] of conditionsOf(part)) {
      if (name === 'or' || name === 'not') continue;
      if (name === 'and' && path === '') for (const one of asked as Where[]) look(one, '');
      else if (typeof asked === 'object' && !Array.isArray(asked)) look(asked!, `${path}${name}.`);
      else if (Object.hasOwn(choice.hints, path + name)) hints[choice.hints[path + name]!] ??= asked;
    }
  };
  look(where, '');
  return hints;
}

type ById =
  'organizationsByIds' | 'placesByIds' | 'peopleByIds' | 'postsByIds' | 'eventsByIds' | 'projectsByIds';
const REFERENCES: Readonly<Record<string, readonly ById[]>> = {
  id: ['peopleByIds', 'organizationsByIds', 'placesByIds', 'eventsByIds', 'projectsByIds'],
  parent: ['organizationsByIds', 'placesByIds', 'eventsByIds'],
  organization: ['organizationsByIds'],
  onBehalfOf: ['organizationsByIds'],
  place: ['placesByIds'],
  person: ['peopleByIds'],
  event: ['eventsByIds'],
  project: ['projectsByIds'],
};

/** The conditions with each id of a member replaced by that of the entity to which it leads. */
async function resolved(reads: GraphReads, where: Where): Promise<Where> {
  const leads = new Map<string, string>();
  for (const [read, ids] of idsIn(where))
    for (const [i, row] of (await reads[read]([...ids])).entries()) if (row) leads.set([...ids][i]!, row.id);
  return leads.size === 0 ? where : (replaced(where, leads) as Where);
}

function idsIn(where: Where): Map<ById, Set<string>> {
  const ids = new Map<ById, Set<string>>();
  const look = (value: unknown, name: string): void => {
    if (Array.isArray(value)) return value.forEach((part) => look(part, name));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).forEach(([inner, part]) =>
        look(part, inner === 'eq' || inner === 'in' ? name : inner),
      );
    if (typeof value !== 'string' || !Object.hasOwn(REFERENCES, name)) return;
    for (const read of REFERENCES[name]!) ids.set(read, (ids.get(read) ?? new Set()).add(value));
  };
  look(where, '');
  return ids;
}

function replaced(value: unknown, leads: ReadonlyMap<string, string>, name = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => replaced(part, leads, name));
  if (typeof value === 'string') return Object.hasOwn(REFERENCES, name) ? (leads.get(value) ?? value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, part]) => [
      inner,
      replaced(part, leads, inner === 'eq' || inner === 'in' ? name : inner),
    ]),
  );
}

interface Keyed {
  readonly key: unknown;
  readonly row: Row;
}

/** The best rows of the whole list behind the cursor; no more of them than asked for are held at once. */
async function sorted(
  reads: GraphReads,
  choice: Choice,
  asked: Asked,
  name: string,
  page: PageRequest,
): Promise<Page<Row>> {
  const order = choice.orders[name]!;
  const after = (page.after ?? null) === null ? null : fromCursor(page.after!, name);
  let best: Keyed[] = [];
  for await (const { rows } of matching(reads, choice, asked, null, CHUNK)) {
    const more = rows.map((row) => ({ key: keyOf(row, order), row }));
    const behind = after === null ? more : more.filter((one) => compare(one, after, order) > 0);
    best = [...best, ...behind].toSorted((a, b) => compare(a, b, order)).slice(0, page.first + 1);
  }
  const shown = best.slice(0, page.first);
  return {
    rows: shown.map(({ row }) => row),
    cursors: shown.map(({ key, row }) => toCursor(name, key, row.id)),
    hasNext: best.length > page.first,
  };
}

const keyOf = (row: Row, { by }: Order): unknown =>
  by.reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part] ?? null, row);

function compare(one: Keyed, other: Keyed, { by, isDescending }: Order): number {
  if (one.key === null || other.key === null) {
    const unknownLast = Number(one.key === null) - Number(other.key === null);
    return unknownLast || compareText(one.row.id, other.row.id);
  }
  const byKey = compareValues(one.key, other.key, by.at(-1)!);
  return (isDescending ? -byKey : byKey) || compareText(one.row.id, other.row.id);
}

const toCursor = (order: string, key: unknown, id: string): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url');

function fromCursor(cursor: string, order: string): Keyed {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    value = null;
  }
  if (!Array.isArray(value) || value.length !== 3 || value[0] !== order || typeof value[2] !== 'string')
    throw badCursor(cursor);
  const key: unknown = value[1];
  if (key !== null && typeof key !== 'string' && typeof key !== 'number') throw badCursor(cursor);
  return { key, row: { id: value[2] } };
}

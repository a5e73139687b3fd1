import { type Columns, type Flat, indicator, rowOf, seen } from './columns.ts';
import { type Direction, pageOf, pageParameters } from './paging.ts';
import { fold, LONGEST_FRAGMENT } from './ranking.ts';
import type { IndicatorRow } from './rows.ts';
import type { Runner } from './runner.ts';
import type {
  DocumentFilter,
  EventFilter,
  IndicatorFilter,
  ObservationFilter,
  OrganizationFilter,
  Page,
  PageRequest,
  PersonFilter,
  PlaceFilter,
  PostFilter,
  ProjectFilter,
} from './store.ts';

/** How a list is asked for. Each filter beside `text` is a parameter of the statement, under the same name. */
interface List<T, F> {
  readonly statement: string;
  readonly columns: Columns<T>;
  readonly filters: readonly (keyof F & string)[];
  readonly direction: Direction;
  readonly keyOf: (row: T) => string;
}

const define = <T, F>(list: List<T, F>): List<T, F> => list;

const byName = { direction: 'ascending', keyOf: (row: { readonly name: string }) => row.name } as const;
const byTitle = { direction: 'ascending', keyOf: (row: { readonly title: string }) => row.title } as const;
const byDay = {
  direction: 'newest-first',
  keyOf: (row: { readonly earliest: string | null }) => row.earliest ?? '',
} as const;

type Seen<K extends keyof typeof seen> = (typeof seen)[K] extends Columns<infer T> ? T : never;

export const people = define<Seen<'person'>, PersonFilter>({
  statement: 'read/list-people',
  columns: seen.person,
  filters: ['organization', 'event', 'document'],
  ...byName,
});
export const organizations = define<Seen<'organization'>, OrganizationFilter>({
  statement: 'read/list-organizations',
  columns: seen.organization,
  filters: ['kind', 'level', 'parent', 'place', 'document'],
  ...byName,
});
export const places = define<Seen<'place'>, PlaceFilter>({
  statement: 'read/list-places',
  columns: seen.place,
  filters: ['parent', 'document'],
  ...byName,
});
export const posts = define<Seen<'post'>, PostFilter>({
  statement: 'read/list-posts',
  columns: seen.post,
  filters: ['organization', 'person'],
  ...byTitle,
});
export const events = define<Seen<'event'>, EventFilter>({
  statement: 'read/list-events',
  columns: seen.event,
  filters: ['type', 'from', 'to', 'person', 'organization', 'document'],
  ...byDay,
});
export const projects = define<Seen<'project'>, ProjectFilter>({
  statement: 'read/list-projects',
  columns: seen.project,
  filters: ['stage', 'organization', 'document'],
  ...byName,
});
export const observations = define<Seen<'observation'>, ObservationFilter>({
  statement: 'read/list-observations',
  columns: seen.observation,
  filters: ['organization', 'document', 'from', 'to'],
  ...byName,
});
export const indicators = define<IndicatorRow, IndicatorFilter>({
  statement: 'read/list-indicators',
  columns: indicator,
  filters: ['organization'],
  ...byName,
});
export const documents = define<Seen<'document'>, DocumentFilter>({
  statement: 'read/list-documents',
  columns: seen.document,
  filters: ['from', 'to', 'problems'],
  ...byDay,
});

const EMPTY = { rows: [], cursors: [], hasNext: false };

/** A page of a list. A text of white space alone narrows nothing. */
export async function pageIn<T extends { readonly id: string }, F extends { readonly text?: string | null }>(
  runner: Runner,
  list: List<T, F>,
  filter: F,
  page: PageRequest,
): Promise<Page<T>> {
  const where = pageParameters(page, list.direction);
  const folded = fold(filter.text ?? '');
  if (folded.length > LONGEST_FRAGMENT) return EMPTY;
  const parameters: Record<string, unknown> = {
    ...where,
    text: folded === '' ? null : runner.fragment(folded),
  };
  if (list.statement === documents.statement) parameters['fragment'] = folded === '' ? null : folded;
  for (const name of list.filters) parameters[name] = filter[name] ?? null;
  const rows: readonly Flat[] = await runner.run(list.statement, parameters);
  return pageOf(
    rows.map((flat) => rowOf(list.columns, flat)),
    page.first,
    list.keyOf,
  );
}

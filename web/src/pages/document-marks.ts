import { useEffect, useState } from 'preact/hooks';
import { ask, useAsking } from '../api/ask.ts';
import { DocumentMarks, type DocumentMarksQuery } from '../api/generated.ts';
import type { Mark } from '../parts/marks.ts';

/** The lists of what is recognized, by the kind of their marks. */
export const LISTS = {
  person: 'people',
  organization: 'organizations',
  event: 'events',
  project: 'projects',
  observation: 'observations',
} as const;
export type MarkedKind = keyof typeof LISTS;
export const MARKED_KINDS = Object.keys(LISTS) as readonly MarkedKind[];

/** How much of a list is there. */
export interface Loaded {
  readonly loaded: number;
  readonly total: number;
}

export interface Marks {
  readonly marks: readonly Mark[];
  readonly counts: Readonly<Partial<Record<MarkedKind, Loaded>>>;
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly again: () => void;
}

const NONE = { marks: [], counts: {}, isWhole: false, error: null };

/** All marks of a document, page by page until every list is whole. */
export function useMarks(id: string): Marks {
  const { round, again } = useAsking();
  const [state, setState] = useState<Omit<Marks, 'again'>>(NONE);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      for await (const marks of pagesOf(id))
        if (current) setState(marks);
        else return;
    };
    load().catch((error: Error) => current && setState((before) => ({ ...before, error })));
    return () => void (current = false);
  }, [id, round]);
  return { ...state, again };
}

type Cursors = Readonly<Partial<Record<MarkedKind, string | null>>>;

async function* pagesOf(id: string): AsyncGenerator<Omit<Marks, 'again'>> {
  let marks: readonly Mark[] = [];
  let counts: Marks['counts'] = {};
  let open: Cursors = Object.fromEntries(MARKED_KINDS.map((kind) => [kind, null]));
  do {
    const page = await ask(DocumentMarks, variablesOf(id, open));
    marks = [...marks, ...MARKED_KINDS.flatMap((kind) => marksIn(page, kind, id))];
    counts = countsWith(counts, page);
    open = openAfter(page);
    yield { marks, counts, isWhole: Object.keys(open).length === 0, error: null };
  } while (Object.keys(open).length > 0);
}

function variablesOf(id: string, open: Cursors) {
  const asks = (kind: MarkedKind): boolean => Object.hasOwn(open, kind);
  return {
    id,
    people: open.person ?? null,
    withPeople: asks('person'),
    organizations: open.organization ?? null,
    withOrganizations: asks('organization'),
    events: open.event ?? null,
    withEvents: asks('event'),
    projects: open.project ?? null,
    withProjects: asks('project'),
    observations: open.observation ?? null,
    withObservations: asks('observation'),
  };
}

/** Of lists that go on, the cursors behind which they do. */
const openAfter = (page: DocumentMarksQuery): Cursors =>
  Object.fromEntries(
    MARKED_KINDS.flatMap((kind) => {
      const { hasNextPage = false, endCursor = null } = page[LISTS[kind]]?.pageInfo ?? {};
      return hasNextPage ? [[kind, endCursor]] : [];
    }),
  );

const countsWith = (counts: Marks['counts'], page: DocumentMarksQuery): Marks['counts'] => ({
  ...counts,
  ...Object.fromEntries(
    MARKED_KINDS.flatMap((kind) => {
      const list = page[LISTS[kind]];
      const before = counts[kind]?.loaded ?? 0;
      return list ? [[kind, { loaded: before + list.nodes.length, total: list.totalCount }]] : [];
    }),
  ),
});

/** Names are marked where they stand, whatever else where it is told of. */
function marksIn(page: DocumentMarksQuery, kind: MarkedKind, id: string): readonly Mark[] {
  const nodes = page[LISTS[kind]]?.nodes ?? [];
  return nodes.flatMap((one) => {
    const places =
      'mentions' in one ? one.mentions.nodes : one.evidence.filter(({ document }) => document.id === id);
    return places.map(({ start, end }) => ({ id: one.id, start, end, kind, label: one.name }));
  });
}

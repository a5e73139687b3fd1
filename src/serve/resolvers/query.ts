import { choose, countChosen, type ListName, type NodeKind, type Where } from '../../graph/index.ts';
import { Failure } from '../../model/index.ts';
import type { ByIds, Context } from '../loaders.ts';
import { nodeOf, nodesOf } from '../nodes.ts';
import { connection, type PageArguments, pageOf, pageRequest, sizeOf } from '../paging.ts';
import { inDays } from '../scalars.ts';
import { contradictions } from './contradictions.ts';
import { corrections } from './corrections.ts';
import { claims } from './documentClaim.ts';
import { indicators } from './indicator.ts';
import { ingestById, ingests } from './ingest.ts';
import { projectSums } from './projectSums.ts';
import { auditLog, judgements, suggestions } from './judgements.ts';
import { questions } from './questions.ts';
import { silences } from './silences.ts';
import { timeline } from './timeline.ts';

interface ListArguments extends PageArguments {
  readonly filter?: object | null;
  readonly where?: Where | null;
  readonly orderBy?: string | null;
}

const list =
  (name: ListName) =>
  async (_: unknown, args: ListArguments, { store }: Context) => {
    const chosen = {
      filter: inDays(args.filter ?? {}),
      where: args.where ?? null,
      order: args.orderBy ?? null,
    };
    const page = await choose(store, name, chosen, pageRequest(args));
    return connection(page, () => countChosen(store, name, chosen), args.after);
  };

interface ById {
  readonly id: string;
}

const byId =
  (read: ByIds) =>
  (_: unknown, { id }: ById, { loaders }: Context) =>
    loaders[read].load(id);

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly NodeKind[] | null;
  readonly first: number;
}

function wordsOf(text: string): string {
  const words = text.trim();
  if (words) return words;
  throw new Failure('query.text-empty', 'expected text to look for, got none', 'give at least one character');
}

export const Query = {
  viewer: (_: unknown, __: unknown, { user }: Context) => user,
  ingests,
  timeline,
  projectSums,
  ingest: ingestById,
  people: list('people'),
  organizations: list('organizations'),
  places: list('places'),
  posts: list('posts'),
  events: list('events'),
  projects: list('projects'),
  observations: list('observations'),
  indicators,
  documents: list('documents'),
  person: byId('peopleByIds'),
  organization: byId('organizationsByIds'),
  place: byId('placesByIds'),
  post: byId('postsByIds'),
  event: byId('eventsByIds'),
  project: byId('projectsByIds'),
  document: byId('documentsByIds'),
  node: (_: unknown, { id }: ById, context: Context) => nodeOf(id, context),
  nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context: Context) =>
    nodesOf(ids, context),
  evidence: async (
    _: unknown,
    { of, ...page }: PageArguments & { readonly of: string },
    { loaders }: Context,
  ) => {
    const rows = await loaders.evidenceOf.load(of);
    return connection(pageOf(rows, page), () => rows.length, page.after);
  },
  search: (_: unknown, { text, kinds, first }: SearchArguments, { store }: Context) =>
    store.search(wordsOf(text), kinds ?? [], sizeOf(first)),
  claims,
  ...questions,
  contradictions,
  silences,
  suggestions,
  judgements,
  corrections,
  auditLog,
  counts: (_: unknown, _args: unknown, { store }: Context) => store.counts(),
};

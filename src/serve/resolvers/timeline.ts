import { Failure } from '../../model/index.ts';
import { askTimeline, type TimelineEntry as EntryRow, type TimelineOptions } from '../../questions/index.ts';
import type { Context } from '../loaders.ts';
import { nodeOf } from '../nodes.ts';
import { connection, type PageArguments, pageOf } from '../paging.ts';
import { inDays } from '../scalars.ts';

const MOST_ENTITIES = 20;

interface TimelineArguments extends PageArguments, TimelineOptions {
  readonly of: readonly string[];
}

export async function timeline(_: unknown, { of, ...args }: TimelineArguments, { store }: Context) {
  if (of.length > MOST_ENTITIES)
    throw new Failure(
      'query.too-many-ids',
      `expected at most ${MOST_ENTITIES} ids, got ${of.length}`,
      'ask for them in parts',
    );
  const entries = await askTimeline(store, of, inDays(args));
  return connection(pageOf(entries, args), () => entries.length, args.after);
}

export const TimelineEntry = {
  what: ({ what }: EntryRow, _: unknown, context: Context) => nodeOf(what, context),
};

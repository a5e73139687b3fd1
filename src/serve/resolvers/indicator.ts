import { choose, countChosen, countRows, type IndicatorRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { connection, type PageArguments, pageRequest } from '../paging.ts';

interface IndicatorArguments extends PageArguments {
  readonly filter?: { readonly text?: string | null; readonly organization?: string | null } | null;
}

/** A page of indicators. */
export async function indicators(_: unknown, args: IndicatorArguments, { store }: Context) {
  const page = await store.listIndicators(args.filter ?? {}, pageRequest(args));
  return connection(
    page,
    () => countRows((asked) => store.listIndicators(args.filter ?? {}, asked)),
    args.after,
  );
}

export const Indicator = {
  count: ({ observations }: IndicatorRow) => observations,
  observations: async ({ name }: IndicatorRow, args: PageArguments, { store }: Context) => {
    const chosen = { where: { name: { eq: name } } };
    const page = await choose(store, 'observations', chosen, pageRequest(args));
    return connection(page, () => countChosen(store, 'observations', chosen), args.after);
  },
};

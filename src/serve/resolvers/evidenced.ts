import { independentSources } from '../../questions/index.ts';
import type { Context } from '../loaders.ts';

interface Row {
  readonly id: string;
}

const evidence = ({ id }: Row, _: unknown, { loaders }: Context) => loaders.evidenceOf.load(id);

/** What every claim answers of what it rests on. */
export const evidenced = {
  evidence,
  sources: async (row: Row, _: unknown, context: Context) =>
    independentSources(await evidence(row, _, context)),
};

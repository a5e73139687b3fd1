import type { ProjectFilter } from '../../graph/index.ts';
import { askProjectSums, type ProjectSum as SumRow, type SummedBy } from '../../questions/index.ts';
import type { Context } from '../loaders.ts';
import { sizeOf } from '../paging.ts';

interface SumArguments {
  readonly by: readonly SummedBy[];
  readonly filter?: ProjectFilter | null;
  readonly first: number;
}

export const projectSums = async (_: unknown, { by, filter, first }: SumArguments, { store }: Context) =>
  (await askProjectSums(store, by, filter ?? {})).slice(0, sizeOf(first));

export const ProjectSum = {
  organization: ({ organization }: SumRow, _: unknown, { loaders }: Context) =>
    organization === null ? null : loaders.organizationsByIds.load(organization),
};

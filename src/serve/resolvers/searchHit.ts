import type { SearchHit as Hit } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { nodeOfHit } from '../nodes.ts';

export const SearchHit = {
  node: (hit: Hit, _: unknown, context: Context) => nodeOfHit(hit, context),
};

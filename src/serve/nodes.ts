import type { NodeKind } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import type { ByIds, Context } from './loaders.ts';

interface NodeType {
  readonly type: string;
  readonly read: ByIds;
}

/** What an id is of, by its first letters. A document's id has none: it is the start of its hash. */
const BY_PREFIX: Readonly<Record<string, NodeType>> = {
  per: { type: 'Person', read: 'peopleByIds' },
  org: { type: 'Organization', read: 'organizationsByIds' },
  plc: { type: 'Place', read: 'placesByIds' },
  pst: { type: 'Post', read: 'postsByIds' },
  ten: { type: 'Tenure', read: 'tenuresByIds' },
  evt: { type: 'Event', read: 'eventsByIds' },
  par: { type: 'Participation', read: 'participationsByIds' },
  prj: { type: 'Project', read: 'projectsByIds' },
  stk: { type: 'Stake', read: 'stakesByIds' },
  obs: { type: 'Observation', read: 'observationsByIds' },
  reo: { type: 'Reorganization', read: 'reorganizationsByIds' },
  art: { type: 'Article', read: 'articlesByIds' },
  evd: { type: 'Evidence', read: 'evidencesByIds' },
};
const DOCUMENT: NodeType = { type: 'Document', read: 'documentsByIds' };

const BY_KIND: Readonly<Record<NodeKind, ByIds>> = {
  person: 'peopleByIds',
  organization: 'organizationsByIds',
  place: 'placesByIds',
  post: 'postsByIds',
  event: 'eventsByIds',
  project: 'projectsByIds',
  observation: 'observationsByIds',
  document: 'documentsByIds',
  article: 'articlesByIds',
};

const nodeType = (id: string): NodeType => BY_PREFIX[/^([a-z]{3})-/.exec(id)?.[1] ?? ''] ?? DOCUMENT;

/** Name of the GraphQL type of a row. Visits, which are claims but no nodes, are told by their prefix too. */
export const typeNameOf = ({ id }: { readonly id: string }): string =>
  id.startsWith('vis-') ? 'Visit' : nodeType(id).type;

/** The row that an id leads to, whatever it is of. */
export const nodeOf = (id: string, { loaders }: Context): Promise<unknown> =>
  loaders[nodeType(id).read].load(id);

export const nodeOfHit = (hit: { readonly kind: NodeKind; readonly id: string }, { loaders }: Context) =>
  loaders[BY_KIND[hit.kind]].load(hit.id);

const MOST_IDS = 200;

/** @throws Failure where there are too many ids */
export function nodesOf(ids: readonly string[], context: Context): Promise<unknown[]> {
  if (ids.length > MOST_IDS)
    throw new Failure(
      'query.too-many-ids',
      `expected at most ${MOST_IDS} ids, got ${ids.length}`,
      'ask for them in parts',
      { details: { ids: ids.length } },
    );
  return Promise.all(ids.map((id) => nodeOf(id, context)));
}

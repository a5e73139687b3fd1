import type { EntityKind, EntityRows } from '../graph/index.ts';
import type { Claim, ClaimKind } from '../model/index.ts';

/** Where the data of a claim names members of its document. */
const IN_CLAIMS: { readonly [K in ClaimKind]: readonly string[] } = {
  person: [],
  organization: ['parent', 'place'],
  place: ['parent'],
  event: ['place', 'parent'],
  project: ['place'],
  attestation: ['person', 'organization'],
  participation: ['party', 'event', 'onBehalfOf'],
  stake: ['organization', 'project'],
  visit: ['event', 'target'],
  observation: ['organization'],
  reorganization: ['predecessor', 'successor'],
};

/** Where a row of the entity layer names other rows of it. */
const IN_ROWS: { readonly [K in EntityKind]: readonly string[] } = {
  person: [],
  organization: ['parent', 'place'],
  place: ['parent'],
  event: ['place', 'parent'],
  project: ['place'],
  post: ['organization'],
  tenure: ['person', 'post'],
  participation: ['event', 'person', 'organization', 'onBehalfOf'],
  stake: ['organization', 'project'],
  visit: ['event', 'organization', 'place', 'project'],
  observation: ['organization'],
  reorganization: ['predecessor', 'successor'],
};

/** Ids of the members of which a claim says something. */
export function membersIn({ kind, data }: Claim): string[] {
  const values = data as unknown as Readonly<Record<string, unknown>>;
  return IN_CLAIMS[kind].map((field) => values[field]).filter((value) => typeof value === 'string');
}

/** The row with other ids for what it refers to; the row itself where none of them changes. */
export function redirected<K extends EntityKind>(
  kind: K,
  row: EntityRows[K],
  to: (id: string) => string,
): EntityRows[K] {
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const changes: Record<string, string> = {};
  for (const field of IN_ROWS[kind]) {
    const value = values[field];
    if (typeof value === 'string' && to(value) !== value) changes[field] = to(value);
  }
  return Object.keys(changes).length === 0 ? row : { ...row, ...changes };
}

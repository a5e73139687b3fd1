import type { EntityRows, GraphWriter, PostRow, StoredClaim } from '../graph/index.ts';
import type { Claim } from '../model/index.ts';
import { postId } from './ids.ts';
import type { Links } from './links.ts';
import { leastOf } from './merge.ts';
import { ofKind, partition } from './place-statements.ts';
import { seatsOf } from '../resolve/index.ts';
import { redirected } from './references.ts';
import { takeRows } from './retract-statements.ts';
import { groupBy } from '../model/index.ts';
import { changesOf, type Move, mergesOf, renamesOf, type Settled, settle } from './settle.ts';
import { isPlain, joinSpells, type Spell, spellFrom, spellKey, spellOf, spellsOf } from './spells.ts';

export interface PlacedTenures {
  readonly rowOf: ReadonlyMap<string, string>;
  readonly merges: readonly Move[];
  /** Posts that became part of others; no tenure is in them any more once `merges` are done with. */
  readonly postMerges: readonly Move[];
  readonly tenures: readonly EntityRows['tenure'][];
  /** Attestations of the store whose tenures were made anew. */
  readonly reopened: readonly StoredClaim[];
}

/** A spell with its post, as far as it has one in the store. */
type Held = Spell & { readonly post: string | null };

/** A row of the store, or a new one of one attestation. */
interface Told {
  readonly row: Held;
  readonly isNew: boolean;
}

/** Puts attestations into tenures, one a spell, and tenures into posts: one post a title in a body. */
export async function placeTenures(
  writer: GraphWriter,
  claims: readonly Claim[],
  links: Links,
  merges: readonly Move[],
): Promise<PlacedTenures> {
  const attestations = ofKind(claims, 'attestation');
  const added = attestations.map((claim): Held => ({ ...spellOf(claim, links.entityOf), post: null }));
  const { stored, posts } = await storedSpells(writer, added, links, merges);
  const redirect = (held: Held): Held => ({ ...held, ...redirectedSpell(held, links) });
  const told: Told[] = [
    ...stored.map((row) => ({ row, isNew: false })),
    ...added.map((row) => ({ row, isNew: true })),
  ];
  const groups = [...groupBy(told, ({ row, isNew }) => spellKey(isNew ? row : redirect(row))).values()];
  const again = groups.filter(isToBeMadeAnew).flatMap((group) => partition(group).stored);
  if (again.length > 0) {
    const ids = again.map(({ id }) => id);
    const reopened = await takeRows(writer, ids, new Set());
    await links.learn(writer, reopened);
    const placed = await placeTenures(writer, [...claims, ...reopened], links, merges);
    return { ...placed, reopened: [...reopened, ...placed.reopened] };
  }
  const bySpell = groups.flatMap((group) =>
    spellsOf(group.map(({ row }) => row)).map((members) => members.map((i) => group[i]!)),
  );
  const held = settle<Held>(bySpell.map(partition), joinHeld, redirect).map((settled, i) =>
    made(settled, bySpell[i]!),
  );
  const settledPosts = await settlePosts(writer, held, posts, links);
  const tenures = tenuresIn(held, settledPosts);
  await writer.renameEntities([...renamesOf(settledPosts), ...renamesOf(tenures)]);
  const changedPosts = changesOf(settledPosts);
  const changed = changesOf(tenures);
  if (changedPosts.length) await writer.putEntities('post', changedPosts);
  if (changed.length) await writer.putEntities('tenure', changed);
  const ids = new Map(
    bySpell.flatMap((spell, i) => spell.map(({ row }) => [row.id, held[i]!.row.id] as const)),
  );
  return {
    rowOf: new Map(attestations.map(({ id }, i) => [id, ids.get(added[i]!.id)!])),
    merges: mergesOf(tenures),
    postMerges: mergesOf(settledPosts),
    tenures: changed,
    reopened: [],
  };
}

/** Where a notice or something past tells of a post, or there are several spells, rows do not tell enough. */
function isToBeMadeAnew(group: readonly Told[]): boolean {
  if (group.every(({ isNew }) => isNew) || (group.length === 1 && !group[0]!.isNew)) return false;
  const rows = group.map(({ row }) => row);
  return rows.some((row) => !isPlain(row)) || spellsOf(rows).length > 1;
}

const joinHeld = (a: Held, b: Held): Held => ({ ...joinSpells(a, b), post: a.post ?? b.post });

/** A spell all of whose attestations are new is made of them; others have nothing but when they were attested. */
const made = (settled: Settled<Held>, spell: readonly Told[]): Settled<Held> =>
  spell.every(({ isNew }) => isNew)
    ? { ...settled, row: { ...settled.row, ...spellFrom(spell.map(({ row }) => row)) } }
    : settled;

const redirectedSpell = (spell: Held, links: Links) => ({
  person: links.now(spell.person),
  organization: spell.organization && links.now(spell.organization),
});

/** Tenures that may have to do with the new ones, or with entities that became part of others, and their posts. */
async function storedSpells(
  writer: GraphWriter,
  added: readonly Held[],
  links: Links,
  merges: readonly Move[],
): Promise<{ stored: Held[]; posts: readonly PostRow[] }> {
  const touched = merges.flatMap(({ id, to }) => [id, to]);
  const touchedPosts = touched.length ? await writer.entitiesReferringTo('post', touched) : [];
  const people = added.map(({ person }) => person).filter((id) => links.isStored(id));
  const ids = [...new Set([...people, ...touched, ...touchedPosts.map(({ id }) => id)])];
  const tenures = ids.length ? await writer.entitiesReferringTo('tenure', ids) : [];
  const postIds = [...new Set(tenures.map(({ post }) => post))];
  const posts = postIds.length ? await writer.entitiesByIds('post', postIds) : [];
  const byId = new Map(posts.map((post) => [post.id, post]));
  const stored = tenures.map((tenure) => {
    const { organization, title } = byId.get(tenure.post)!;
    return { ...tenure, organization, title };
  });
  return { stored, posts };
}

/** A title without a body is a post of whoever bears it. */
const postKey = ({ organization, title, person }: Spell): string =>
  JSON.stringify(organization === null ? [null, title, person] : [organization, title]);

type SettledPost = Settled<PostRow> & { readonly key: string };

async function settlePosts(
  writer: GraphWriter,
  held: readonly Settled<Held>[],
  known: readonly PostRow[],
  links: Links,
): Promise<SettledPost[]> {
  const stored = new Map(known.map((post) => [post.id, post]));
  for (const post of await titled(writer, held, links)) stored.set(post.id, post);
  const postsOf = groupBy(
    [...stored.values()].filter(({ organization }) => organization !== null),
    ({ organization, title }) => JSON.stringify([links.now(organization!), title]),
  );
  const groups = groupBy(held, ({ row }) => postKey(row));
  const keys = [...groups.keys()];
  const settled = settle(
    keys.map((key) => ({
      stored: postsOf.get(key) ?? ownPosts(groups.get(key)!, stored),
      added: groups.get(key)!.map(({ row }) => postOf(row)),
    })),
    (a, b) => ({ ...a, id: leastOf(a.id, b.id), seats: a.seats ?? b.seats }),
    (post) => redirected('post', post, links.now),
  );
  return settled.map((post, i) => ({ ...post, key: keys[i]! }));
}

const postOf = ({ id, organization, title }: Spell): PostRow => ({
  id: postId(id),
  organization,
  title,
  seats: seatsOf(title),
});

/** Posts of a title without a body: those of the tenures that are one. */
const ownPosts = (held: readonly Settled<Held>[], stored: ReadonlyMap<string, PostRow>): PostRow[] =>
  held.flatMap(({ row, was, merged }) =>
    row.organization === null ? [...(was ? [was] : []), ...merged].map(({ post }) => stored.get(post!)!) : [],
  );

async function titled(
  writer: GraphWriter,
  held: readonly Settled<Held>[],
  links: Links,
): Promise<readonly PostRow[]> {
  const sought = new Map<string, { organization: string; title: string }>();
  for (const { row } of held) {
    const { organization, title } = row;
    if (organization !== null && links.isStored(organization))
      sought.set(postKey(row), { organization, title });
  }
  return sought.size ? writer.postsTitled([...sought.values()]) : [];
}

function tenuresIn(
  held: readonly Settled<Held>[],
  posts: readonly SettledPost[],
): Settled<EntityRows['tenure']>[] {
  const ids = new Map(posts.map(({ key, row }) => [key, row.id]));
  return held.map(({ row, was, merged }) => ({
    row: tenureOf({ ...row, post: ids.get(postKey(row))! }),
    was: was && tenureOf(was),
    merged: merged.map(tenureOf),
  }));
}

const tenureOf = ({ organization: _body, title: _title, post, ...rest }: Held): EntityRows['tenure'] => ({
  ...rest,
  post: post!,
});

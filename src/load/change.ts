import type { Evidenced, GraphWriter, StoredClaim } from '../graph/index.ts';
import type { Claim } from '../model/index.ts';
import type { Judged } from '../resolve/index.ts';
import { correctArriving } from './corrections.ts';
import { type Difference, differenceOf } from './difference.ts';
import { Links } from './links.ts';
import { placeMembers } from './place-members.ts';
import { placeStatements } from './place-statements.ts';
import { placeTenures } from './place-tenures.ts';
import { judgedIn, loosen } from './judged.ts';
import { referAgain, referringTo } from './referring.ts';
import { isMember, retractMembers } from './retract-members.ts';
import { derivedPairs, retractStatements } from './retract-statements.ts';
import { regroup, withMembers } from './regroup.ts';
import type { DocumentRows } from './rows.ts';
import type { Move } from './settle.ts';

/** Documents that come and go in one write. */
export interface Change {
  /** Ids of documents in the store that are taken out. */
  readonly leaving: readonly string[];
  /** Ids of documents in the store that are in `arriving` too. */
  readonly replaced: readonly string[];
  readonly arriving: readonly DocumentRows[];
  /** Members of which judgements came or were withdrawn. */
  readonly judged?: readonly string[];
  /** Claims of documents that stay, as they are and as they are to be. */
  readonly restated?: { readonly before: readonly StoredClaim[]; readonly after: readonly Claim[] };
}

/** Brings the store from one set of documents to another. What it touches is what these documents speak of. */
export async function applyChange(writer: GraphWriter, change: Change): Promise<void> {
  const { leaving, replaced, restated = { before: [], after: [] } } = change;
  const arriving = await correctArriving(writer, change.arriving, leaving);
  const outgoing = [...leaving, ...replaced];
  const going = outgoing.length ? await writer.claimsOfDocuments(outgoing) : [];
  const before = [...going, ...restated.before];
  const own = differenceOf(before, [...arriving.flatMap(({ claims }) => claims), ...restated.after]);
  const judged = await judgedIn(writer);
  const loose = await loosen(writer, own, judged, change.judged ?? []);
  const { difference, apart: mixed } = await regroup(writer, withMembers(own, loose.members));
  const apart = [...loose.apart, ...mixed];
  const reopened =
    before.length || apart.length
      ? await retract(writer, withoutStaying(difference, restated.before), outgoing, apart)
      : { claims: [], kept: [], referring: [] };
  if (before.length === 0 && outgoing.length) await writer.deleteDocuments(outgoing);
  if (restated.before.length) await writer.deleteClaims(goneFrom(restated));
  if (arriving.length) await putDocuments(writer, arriving, reopened.kept);
  await place(writer, difference.added, reopened.claims, judged);
  await referAgain(writer, reopened.referring);
}

/** Claims of documents that stay are kept where they are. */
const withoutStaying = (difference: Difference, staying: readonly StoredClaim[]): Difference => {
  const ids = new Set(staying.map(({ id }) => id));
  return { ...difference, kept: difference.kept.filter(({ id }) => !ids.has(id)) };
};

function goneFrom({ before, after }: NonNullable<Change['restated']>): string[] {
  const staying = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !staying.has(id));
}

/**
 * Takes claims out, and with them the documents' rows; those that come back are put again.
 *
 * @param apart entities that are taken apart: all their members are among the claims taken out
 */
async function retract(
  writer: GraphWriter,
  { removed, kept }: Difference,
  outgoing: readonly string[],
  apart: readonly string[],
) {
  const members = await retractMembers(writer, removed);
  const claims = await retractStatements(writer, removed, [...members.split, ...apart]);
  await members.write();
  const referring = await referringTo(writer, apart);
  const current = await withEntities(writer, kept, new Set(claims.map(({ id }) => id)));
  if (outgoing.length) await writer.deleteDocuments(outgoing);
  await writer.deleteEntities(members.gone);
  return { claims, kept: current, referring };
}

async function withEntities(
  writer: GraphWriter,
  kept: readonly StoredClaim[],
  reopened: ReadonlySet<string>,
): Promise<StoredClaim[]> {
  if (kept.length === 0) return [];
  const found = await writer.entitiesOfClaims(kept.map(({ id }) => id));
  const entities = new Map(found.map(({ id, entity }) => [id, entity]));
  return kept.map((claim) => ({
    ...claim,
    entity: reopened.has(claim.id) ? null : (entities.get(claim.id) ?? null),
  }));
}

async function putDocuments(
  writer: GraphWriter,
  arriving: readonly DocumentRows[],
  kept: readonly StoredClaim[],
): Promise<void> {
  await writer.putDocuments(arriving.map(({ document }) => document));
  await writer.putArticles(arriving.flatMap(({ articles }) => articles));
  await writer.putEvidences(arriving.flatMap(({ evidences }) => evidences));
  if (kept.length === 0) return;
  await writer.putClaims(kept);
  await writer.putEvidenced(kept.flatMap((claim) => evidenceFor(claim, claim.entity)));
}

/**
 * @param added claims that the store does not have
 * @param reopened statements that it has, whose rows have gone
 */
async function place(
  writer: GraphWriter,
  added: readonly Claim[],
  reopened: readonly StoredClaim[],
  judged: Judged,
): Promise<void> {
  const claims = [...added, ...reopened];
  if (claims.length === 0) return;
  const links = new Links();
  const merges = await placeMembers(writer, added.filter(isMember), links, judged);
  await links.learn(writer, claims);
  const tenures = await placeTenures(writer, claims, links, merges);
  const statements = await placeStatements(writer, claims, links, merges);
  const entityOf = ({ id }: Claim) => tenures.rowOf.get(id) ?? statements.rowOf.get(id) ?? links.entityOf(id);
  await writer.putClaims(added.map((claim) => ({ ...claim, entity: entityOf(claim) })));
  const again = [...reopened, ...tenures.reopened];
  if (again.length) await writer.assign(again.map((claim) => ({ id: claim.id, entity: entityOf(claim) })));
  await writer.putEvidenced(
    [...claims, ...tenures.reopened].flatMap((claim) => evidenceFor(claim, entityOf(claim))),
  );
  for (const moves of [[...tenures.merges, ...statements.merges], tenures.postMerges, merges])
    await moveClaims(writer, moves);
  await writer.refreshDerived(
    derivedPairs({
      tenures: tenures.tenures,
      participations: statements.participations,
      stakes: statements.stakes,
    }),
  );
}

const evidenceFor = ({ evidence }: Claim, subject: string | null): Evidenced[] =>
  subject === null ? [] : evidence.map((id) => ({ subject, evidence: id }));

/** What supported rows that became part of others supports those. */
async function moveClaims(writer: GraphWriter, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  const to = new Map(moves.map((move) => [move.id, move.to]));
  const claims = await writer.claimsOfEntities([...to.keys()]);
  await writer.assign(claims.map(({ id, entity }) => ({ id, entity: to.get(entity!)! })));
  await writer.putEvidenced(claims.flatMap((claim) => evidenceFor(claim, to.get(claim.entity!)!)));
  await writer.deleteEntities([...to.keys()]);
}

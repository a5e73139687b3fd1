import type { CorrectionRow, GraphWriter, StoredClaim } from '../graph/index.ts';
import { type Claim, dateBounds } from '../model/index.ts';
import { plainName } from '../resolve/index.ts';
import type { DocumentRows } from './rows.ts';
import { membersIn } from './references.ts';

/** Claims of one document, with the words that they rest on by the ids of evidences. */
interface Reading {
  readonly claims: readonly Claim[];
  readonly quotes: ReadonlyMap<string, string>;
}

interface Corrected {
  readonly claims: readonly Claim[];
  /** Those of the document, with the claims to which they apply now. */
  readonly corrections: readonly CorrectionRow[];
}

/** Documents as corrections have them; those of which corrections cease to apply, or begin to, are told so. */
export async function correctArriving(
  writer: GraphWriter,
  arriving: readonly DocumentRows[],
  leaving: readonly string[],
): Promise<readonly DocumentRows[]> {
  const all = await writer.corrections();
  if (all.length === 0) return arriving;
  const changed: CorrectionRow[] = [];
  const corrected = arriving.map((rows) => {
    const own = all.filter(({ document }) => document === rows.document.id);
    if (own.length === 0) return rows;
    const quotes = new Map(rows.evidences.map(({ id, quote }) => [id, quote]));
    const found = correct({ claims: rows.claims, quotes }, own);
    changed.push(...found.corrections);
    return { ...rows, claims: found.claims };
  });
  const gone = new Set(leaving);
  changed.push(
    ...all.filter(({ document }) => gone.has(document)).map((row) => ({ ...row, original: null })),
  );
  await writer.putCorrections(changed);
  return corrected;
}

/** Standing corrections in order of time, each on what those before it left. */
export function correct({ claims, quotes }: Reading, corrections: readonly CorrectionRow[]): Corrected {
  let current = [...claims];
  const told = corrections.map((correction): CorrectionRow => {
    if (correction.withdrawnAt !== null) return { ...correction, original: null };
    const target = targetOf(current, quotes, correction);
    const changed =
      target && correction.action === 'correct' ? changedBy(target, correction.change, current) : null;
    if (target === undefined || (correction.action === 'correct' && changed === null))
      return { ...correction, original: null };
    current = current.flatMap((claim) => (claim !== target ? [claim] : changed ? [changed] : []));
    return { ...correction, original: target };
  });
  return { claims: current, corrections: told };
}

/** Claims as they were read, from what corrections made of them. */
export function uncorrected(
  claims: readonly StoredClaim[],
  corrections: readonly CorrectionRow[],
): readonly Claim[] {
  const found = new Map<string, Claim>(
    claims.map(({ entity: _entity, ...claim }) => [claim.id, claim as Claim]),
  );
  for (const { original } of corrections.toReversed()) if (original) found.set(original.id, original);
  return [...found.values()];
}

function targetOf(
  claims: readonly Claim[],
  quotes: ReadonlyMap<string, string>,
  { kind, claim: id, original, quote, said }: CorrectionRow,
): Claim | undefined {
  const alike = claims.filter((claim) => claim.kind === kind && sameWords(saidBy(claim, claims), said));
  return (
    alike.find((claim) => claim.id === id || claim.id === original?.id) ??
    alike.find(({ evidence }) => evidence.some((one) => quotes.get(one) === quote))
  );
}

const sameWords = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: object): [string, unknown][] =>
  Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** What a claim says without ids: members by their names, dates as EDTF. */
export function saidBy(
  claim: Claim,
  claims: readonly Claim[],
): Record<string, string | number | boolean | null> {
  const members = new Set(membersIn(claim));
  const names = new Map(claims.map(({ id, data }) => [id, 'name' in data ? data.name : '']));
  const said: Record<string, string | number | boolean | null> = {};
  for (const [field, value] of Object.entries(claim.data as object) as [string, unknown][]) {
    if (field === 'confidence' || field === 'features') continue;
    if (typeof value === 'string') said[field] = members.has(value) ? (names.get(value) ?? '') : value;
    else if (typeof value === 'number' || typeof value === 'boolean') said[field] = value;
    else if (value !== null && typeof value === 'object' && 'edtf' in value) said[field] = String(value.edtf);
    else if (value !== null) said[field] = JSON.stringify(value);
  }
  return said;
}

/** The fields of a claim that a change of each name goes into, by kind. */
const FIELDS: Readonly<Partial<Record<Claim['kind'], Readonly<Record<string, string>>>>> = {
  attestation: { title: 'title', date: 'date', person: 'person', body: 'organization' },
  participation: { role: 'role', title: 'printedTitle', person: 'party', body: 'party' },
  person: { person: 'name' },
  event: { date: 'date' },
  stake: { body: 'organization' },
  observation: { body: 'organization', date: 'period' },
  reorganization: { date: 'date' },
};

/** What may be put right of a claim of the kind: role, title, date, person, body. */
export const correctable = (kind: Claim['kind']): readonly string[] => Object.keys(FIELDS[kind] ?? {});

/** A field that may be put right, with what the claim says; null where it says nothing. */
export interface CorrectableField {
  readonly field: string;
  readonly value: string | null;
}

/**
 * What may be put right of a claim, with what it says now.
 *
 * @param claims of its document, at least the members that it names
 */
export function correctableFields(claim: Claim, claims: readonly Claim[]): readonly CorrectableField[] {
  const said = saidBy(claim, claims);
  return Object.entries(FIELDS[claim.kind] ?? {}).map(([field, inData]) => {
    const value = isPartyOfOtherKind(claim, field, claims) ? null : said[inData];
    return { field, value: value === null || value === undefined ? null : String(value) };
  });
}

/** Whoever took part is a person or a body. */
function isPartyOfOtherKind(claim: Claim, field: string, claims: readonly Claim[]): boolean {
  if (claim.kind !== 'participation' || (field !== 'person' && field !== 'body')) return false;
  const party = claims.find(({ id }) => id === claim.data.party);
  return party !== undefined && party.kind !== (field === 'person' ? 'person' : 'organization');
}

/** What is said of members can be withdrawn, they themselves cannot. */
export const isWithdrawable = ({ kind }: Claim): boolean => STATEMENTS.includes(kind);

const STATEMENTS: readonly Claim['kind'][] = [
  'attestation',
  'participation',
  'stake',
  'visit',
  'observation',
  'reorganization',
];

/**
 * The claim with other values. People and bodies are others that the document names.
 *
 * @returns null where the document names no such person or body, or the value is none
 */
export function changedBy(
  claim: Claim,
  change: Readonly<Record<string, string>>,
  claims: readonly Claim[],
): Claim | null {
  const data: Record<string, unknown> = { ...claim.data };
  let block = claim.block;
  for (const [name, value] of Object.entries(change)) {
    const field = FIELDS[claim.kind]?.[name];
    if (field === undefined) return null;
    const put = valueOf(claim, name, value, claims);
    if (put === null) return null;
    data[field] = put;
    if (claim.kind === 'person') block = plainName(value);
  }
  return { ...claim, block, data } as unknown as Claim;
}

function valueOf(claim: Claim, name: string, value: string, claims: readonly Claim[]): unknown {
  if (name === 'date') return dateBounds(value);
  const isMember = (name === 'person' && claim.kind !== 'person') || name === 'body';
  if (!isMember) return value;
  const kind = name === 'person' ? 'person' : 'organization';
  return claims.find((other) => other.kind === kind && isCalled(other, value))?.id ?? null;
}

const isCalled = ({ data }: Claim, name: string): boolean =>
  'name' in data && (data.name === name || ('aliases' in data && data.aliases.includes(name)));

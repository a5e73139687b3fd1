import type { TenureRow } from '../graph/index.ts';
import { type ClaimOf, greatestText, leastText, daysBetween } from '../model/index.ts';
import type { EntityOf } from './entities.ts';
import { tenureId } from './ids.ts';
import { leastOf } from './merge.ts';

/** A tenure before it is known which post it is in; of one attestation, or of several that tell of one spell. */
export type Spell = Omit<TenureRow, 'post'>;

/** Attestations with the same key tell of one person in one post, in one spell or several. */
export const spellKey = ({ person, organization, title }: Spell): string =>
  JSON.stringify([person, organization, title]);

/**
 * What one text tells of a spell. Called so on a day, they had begun by then and had not ended before; a notice of
 * appointment or removal gives both bounds; spoken of as past, it had ended by then.
 */
export function spellOf({ id, data }: ClaimOf<'attestation'>, entityOf: EntityOf): Spell {
  const { earliest, latest } = data.date ?? { earliest: null, latest: null };
  const day = earliest !== null && earliest === latest ? earliest : null;
  const past = data.former || data.act === 'remove';
  const begins = data.act === 'appoint' || data.act === 'elect';
  return {
    id: tenureId(id),
    person: entityOf(data.person),
    organization: data.organization && entityOf(data.organization),
    title: data.title,
    attestedFrom: past ? null : day,
    attestedTo: past ? null : day,
    startEarliest: begins && !data.former ? earliest : null,
    startLatest: latest,
    endEarliest: data.former && data.act !== 'remove' ? null : earliest,
    endLatest: past ? latest : null,
    former: data.former,
    confidence: data.confidence,
  };
}

/** A spell of several attestations. What each tells stands; where two differ, what was attested goes before a notice. */
export function joinSpells(a: Spell, b: Spell): Spell {
  const attestedFrom = leastText(a.attestedFrom, b.attestedFrom);
  const startEarliest = greatestText(a.startEarliest, b.startEarliest);
  return {
    ...(a.id <= b.id ? a : b),
    confidence: Math.max(a.confidence, b.confidence),
    attestedFrom,
    attestedTo: greatestText(a.attestedTo, b.attestedTo),
    startEarliest,
    startLatest: leastText(a.startLatest, b.startLatest),
    endEarliest: greatestText(a.endEarliest, b.endEarliest),
    endLatest: leastText(a.endLatest, b.endLatest),
    former: a.former && b.former,
  };
}

/**
 * The row of one spell from all of its attestations. A notice of appointment after the first attestation (a further
 * term) says nothing of the start; that it was spoken of as past before its last attestation, nothing of the end.
 */
export function spellFrom(attestations: readonly Spell[]): Spell {
  const spell = attestations.reduce(joinSpells);
  const { attestedFrom, attestedTo } = spell;
  const starts = attestations.map(({ startEarliest }) => startEarliest).filter((day) => day !== null);
  const first = starts.length ? starts.reduce(leastOf) : null;
  const ends = attestations.flatMap((one) =>
    one.endLatest !== null && holdsUntil(one.endLatest, attestedTo, isSpokenOf(one)) ? [one.endLatest] : [],
  );
  const endLatest = ends.reduce<string | null>(leastText, null);
  const startEarliest = first !== null && attestedFrom !== null && attestedFrom < first ? null : first;
  const { endEarliest: seen } = spell;
  const endEarliest = seen === null || endLatest === null ? seen : leastOf(seen, endLatest);
  return { ...spell, startEarliest, endLatest, endEarliest };
}

/** Spoken of as past, without a notice that tells when it ended. */
const isSpokenOf = ({ former, endEarliest }: Spell): boolean => former && endEarliest === null;

/** Whether the end that a text gives goes with the last attestation: a notice may be followed by its echo. */
const holdsUntil = (end: string, attestedTo: string | null, former: boolean): boolean =>
  attestedTo === null || attestedTo <= end || (!former && daysBetween(end, attestedTo) <= ECHO_DAYS);

/** Attestations further apart than a term of office are not of one spell. */
const LONGEST_GAP_DAYS = 5 * 366;
/** A paper may still print the old title for so long after a notice. */
const ECHO_DAYS = 31;

/**
 * Whether a row tells more than from when to when it was attested. Spells in which any does are made of their
 * attestations, never of rows.
 */
export const isPlain = (spell: Spell): boolean =>
  spell.startEarliest === null &&
  spell.endLatest === null &&
  !spell.former &&
  spell.startLatest === spell.attestedFrom &&
  spell.endEarliest === spell.attestedTo;

/**
 * Attestations of one person in one post, by spell. A removal ends a spell, and so does a gap longer than a term;
 * what is past belongs to the last spell that began before it, what has no date to the last of all.
 *
 * @returns indices into `attestations`
 */
export function spellsOf(attestations: readonly Spell[]): number[][] {
  const indices = attestations.map((_, i) => i);
  const at = (i: number) => attestations[i]!;
  const dated = indices.filter((i) => !isSpokenOf(at(i)) && dayOf(at(i)) !== null);
  dated.sort((a, b) => inTime(at(a), at(b)));
  const spells: { members: number[]; last: string; ended: string | null }[] = [];
  for (const i of dated) {
    const day = dayOf(at(i))!;
    const current = spells.at(-1);
    const removal = at(i).endLatest;
    const last = removal ?? greatestText(at(i).attestedTo, at(i).endEarliest) ?? day;
    if (current === undefined || isBreak(current, day)) spells.push({ members: [i], last, ended: removal });
    else {
      current.members.push(i);
      current.last = last > current.last ? last : current.last;
      current.ended = leastText(current.ended, removal);
    }
  }
  const rest = indices.filter((i) => !dated.includes(i));
  if (spells.length === 0) return rest.length ? [rest] : [];
  for (const i of rest) {
    const { endLatest } = at(i);
    const begun =
      endLatest === null ? spells : spells.filter(({ members }) => dayOf(at(members[0]!))! <= endLatest);
    (begun.at(-1) ?? spells[0]!).members.push(i);
  }
  return spells.map(({ members }) => members);
}

const dayOf = ({ attestedFrom, endEarliest, endLatest, startLatest }: Spell): string | null =>
  endLatest === null ? leastText(attestedFrom, startLatest) : (endEarliest ?? endLatest);

/** By day, removals after what else is of that day. */
const inTime = (a: Spell, b: Spell): number => {
  const [first, second] = [a, b].map(
    (spell) => `${dayOf(spell)} ${spell.endLatest === null ? 0 : 1} ${spell.id}`,
  );
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};

const isBreak = (
  { last, ended }: { readonly last: string; readonly ended: string | null },
  day: string,
): boolean =>
  daysBetween(last, day) > LONGEST_GAP_DAYS || (ended !== null && daysBetween(ended, day) > ECHO_DAYS);

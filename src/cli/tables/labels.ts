import type { Amount, EventRow, OrganizationRow, ParticipationRow } from '../../graph/index.ts';
import type { Say } from '../messages/index.ts';
import type { Spell } from '../answers/person.ts';

export const roleLabel = (role: ParticipationRow['role'], say: Say): string => say(`role.${role}`);
export const typeLabel = (type: EventRow['type'], say: Say): string => say(`type.${type}`);
export const kindLabel = (kind: OrganizationRow['kind'], say: Say): string => say(`kind.${kind}`);
export const dateLabel = (date: string | null, say: Say): string => date ?? say('value.undated');
export const listLabel = (names: readonly string[], say: Say): string =>
  names.join(say('value.list-separator'));
/** What several rows say, each once. */
export const eachOnce = (texts: readonly (string | null)[], say: Say): string =>
  listLabel([...new Set(texts.filter((text) => text !== null))], say);

export const amountLabel = (amount: Amount | null): string => amount?.text ?? '';

export const titleLabel = ({ title, former }: Spell, say: Say): string =>
  former ? say('value.former', { title }) : title;

/** Days on which texts call them so. */
export const attestedLabel = ({ attestedFrom, attestedTo }: Spell): string =>
  attestedFrom === attestedTo ? (attestedFrom ?? '') : `${attestedFrom ?? '…'} – ${attestedTo ?? '…'}`;

/** Bounds of start and end, empty where no notice gives any. */
export function boundsLabel(spell: Spell): string {
  const start = bound(spell.startEarliest, spell.startLatest);
  const end = bound(spell.endEarliest, spell.endLatest);
  return start === '' && end === '' ? '' : `${start || '…'} – ${end || '…'}`;
}

function bound(earliest: string | null, latest: string | null): string {
  if (earliest === latest) return earliest ?? '';
  if (earliest === null) return `≤ ${latest}`;
  return latest === null ? `≥ ${earliest}` : `${earliest}/${latest}`;
}

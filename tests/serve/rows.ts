import type { EventRow, EvidenceRow, ParticipationRow, PersonRow } from '../../src/graph/index.ts';

/** Rows for tests that need many, or just one that is odd. */
export const personRow = (id: string, name = id): PersonRow => ({
  id,
  name,
  aliases: [],
  pinyin: '',
  initials: '',
  byline: false,
});

export const eventRow = (id: string): EventRow => ({
  id,
  type: 'meeting',
  name: id,
  date: null,
  earliest: null,
  latest: null,
  place: null,
  series: null,
  number: null,
  planned: false,
  parent: null,
  confidence: 1,
});

export const participationRow = (id: string, event: string, person: string): ParticipationRow => ({
  id,
  event,
  person,
  organization: null,
  role: 'attend',
  verb: null,
  order: null,
  unordered: false,
  printedTitle: null,
  onBehalfOf: null,
  confidence: 1,
});

export const evidenceRow = (quote: string, start: number, article: string | null = 'art-1'): EvidenceRow => ({
  id: `evd-${start}`,
  document: 'd',
  article,
  start,
  end: start + quote.length,
  quote,
  before: '',
  after: '',
});

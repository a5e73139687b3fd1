import type { PersonAnswer } from '../answers/person.ts';
import { groupById } from '../answers/printed.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import {
  attestedLabel,
  boundsLabel,
  dateLabel,
  eachOnce,
  listLabel,
  roleLabel,
  titleLabel,
} from './labels.ts';
import { renderTable } from './table.ts';

/** A person's posts and events, and the sentences that say so. */
export function showPerson(person: PersonAnswer, say: Say, columns?: number): string {
  const notes = new Footnotes();
  const parts = [
    heading(person, say),
    posts(person, notes, say, columns),
    events(person, notes, say, columns),
  ];
  if (person.posts.length === 0 && person.events.length === 0)
    parts.push(`${say('heading.named-in')} ${notes.cite(person.sources)}`);
  return [...parts.filter((part) => part !== ''), ...notes.lines(columns)].join('\n');
}

const heading = (person: PersonAnswer, say: Say): string =>
  [
    `${person.name} (${person.pinyin})`,
    ...(person.aliases.length === 0 ? [] : [say('heading.also', { names: listLabel(person.aliases, say) })]),
    ...(person.byline ? [say('heading.byline')] : []),
  ].join(' · ');

function posts({ posts: spells }: PersonAnswer, notes: Footnotes, say: Say, columns?: number): string {
  if (spells.length === 0) return '';
  const head = [
    say('table.body'),
    say('table.post'),
    say('table.attested'),
    say('table.bounds'),
    say('table.source'),
  ];
  const rows = spells.map((spell) => [
    spell.organization ?? say('value.unknown'),
    titleLabel(spell, say),
    attestedLabel(spell),
    boundsLabel(spell),
    notes.cite(spell.sources),
  ]);
  return `\n${say('heading.posts')}\n${renderTable(head, rows, columns)}`;
}

function events({ events: took }: PersonAnswer, notes: Footnotes, say: Say, columns?: number): string {
  if (took.length === 0) return '';
  const head = [
    say('table.date'),
    say('table.event'),
    say('table.role'),
    say('table.verb'),
    say('table.title'),
    say('table.source'),
  ];
  const rows = groupById(took).map((parts) => [
    dateLabel(parts[0]!.date, say),
    parts[0]!.name,
    eachOnce(
      parts.map(({ role }) => roleLabel(role, say)),
      say,
    ),
    eachOnce(
      parts.map(({ verb }) => verb),
      say,
    ),
    eachOnce(
      parts.map(({ printedTitle }) => printedTitle),
      say,
    ),
    notes.cite(parts.flatMap(({ sources }) => sources)),
  ]);
  return `\n${say('heading.events')}\n${renderTable(head, rows, columns)}`;
}

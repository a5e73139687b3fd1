import type { EventAnswer } from '../answers/events.ts';
import { groupById, type Participant } from '../answers/printed.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import { dateLabel, eachOnce, listLabel, roleLabel, typeLabel } from './labels.ts';
import { renderTable } from './table.ts';

/** An event with who took part, in the order in which they are printed, and the sentences that say so. */
export function showEvent(event: EventAnswer, say: Say, columns?: number): string {
  const notes = new Footnotes();
  const heading = `${dateLabel(event.date, say)}  ${event.name} ${notes.cite(event.sources.slice(0, 1))}`;
  return [heading, factsOf(event, say), table(event, notes, say, columns), ...notes.lines(columns)].join(
    '\n',
  );
}

const factsOf = (event: EventAnswer, say: Say): string =>
  [
    typeLabel(event.type, say),
    ...(event.planned ? [say('heading.planned')] : []),
    ...(event.place === null ? [] : [say('heading.at', { place: event.place })]),
    ...(event.visited.length === 0 ? [] : [say('heading.visited', { names: listLabel(event.visited, say) })]),
    ...(event.participants.some(({ unordered }) => unordered) ? [say('heading.unordered')] : []),
  ].join(' · ');

function table(event: EventAnswer, notes: Footnotes, say: Say, columns?: number): string {
  if (event.participants.length === 0) return say('heading.no-participants');
  const behalf = event.participants.some(({ onBehalfOf }) => onBehalfOf !== null);
  const head = [
    say('table.number'),
    say('table.name'),
    say('table.role'),
    say('table.verb'),
    say('table.title'),
    ...(behalf ? [say('table.for')] : []),
    say('table.source'),
  ];
  const rows = groupById(event.participants).map((parts) => {
    const all = (textOf: (part: Participant) => string | null) => eachOnce(parts.map(textOf), say);
    return [
      all(({ order }) => (order === null ? null : String(order + 1))),
      parts[0]!.name,
      all(({ role }) => roleLabel(role, say)),
      all(({ verb }) => verb),
      all(({ printedTitle }) => printedTitle),
      ...(behalf ? [all(({ onBehalfOf }) => onBehalfOf)] : []),
      notes.cite(parts.flatMap(({ sources }) => sources)),
    ];
  });
  return renderTable(head, rows, columns);
}

import type { Named, PrecedenceAnswer } from '../answers/precedence.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import { listLabel } from './labels.ts';
import { renderTable } from './table.ts';

/** Who stands before whom, how often, and on which lists. */
export function showPrecedence(answer: PrecedenceAnswer, say: Say, columns?: number): string {
  const { name, from, to, lists, unordered, tiers } = answer;
  const notes = new Footnotes();
  const names = (people: readonly Named[]) =>
    listLabel(
      people.map((person) => person.name),
      say,
    );
  const rows = tiers.map(({ rank, people, isTie, before }) => [
    String(rank + 1),
    isTie ? say('precedence.tie', { names: names(people) }) : names(people),
    before
      .map(({ after, times, of }) => say('precedence.before', { names: names(after), times, of }))
      .join('\n'),
    notes.cite(before.flatMap(({ sources }) => sources)),
  ]);
  const head = (['rank', 'name', 'listed-before', 'source'] as const).map((column) => say(`table.${column}`));
  return [
    say('heading.precedence', { name, from: from ?? '…', to: to ?? '…' }),
    say('precedence.lists', { lists, unordered }),
    rows.length === 0 ? say('precedence.none') : renderTable(head, rows, columns),
    ...(rows.length === 0 ? [] : [say('precedence.partial')]),
    ...notes.lines(columns),
  ].join('\n');
}

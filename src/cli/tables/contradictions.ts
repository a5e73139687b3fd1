import type { ContradictionAnswer } from '../answers/contradictions.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import { renderTable } from './table.ts';

/** What texts say against one another, both sides with their sentences. */
export function showContradictions(
  found: readonly ContradictionAnswer[],
  say: Say,
  columns?: number,
): string {
  const notes = new Footnotes();
  const rows = found.map(({ about, by, strength, sides }) => [
    about,
    ...sides.map(({ says, sources }) => `${says} ${notes.cite(sources.slice(0, 2))}`.trim()),
    whyOf(by, say),
    say(`strength.${strength}`),
  ]);
  const head = (['about', 'one-says', 'other-says', 'because', 'standing'] as const).map((column) =>
    say(`table.${column}`),
  );
  return [renderTable(head, rows, columns), ...notes.lines(columns)].join('\n');
}

function whyOf(by: ContradictionAnswer['by'], say: Say): string {
  if (by.kind === 'days')
    return say(`contradiction.${by.oneSpelling ? 'spelling' : 'seat'}`, { from: by.from, to: by.to });
  if (by.kind === 'time') return say(`contradiction.${by.closeness}`, { day: by.day });
  return say(`contradiction.${by.amount}`);
}

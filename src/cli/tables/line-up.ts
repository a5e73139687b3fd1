import type { ChangesAnswer, LineUpAnswer } from '../answers/line-up.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import { attestedLabel, boundsLabel, listLabel, titleLabel } from './labels.ts';
import { renderTable } from './table.ts';

/** Every post of a body on a day, who held it and how surely, and the sentences that say so. */
export function showLineUp({ name, day, posts }: LineUpAnswer, say: Say, columns?: number): string {
  const notes = new Footnotes();
  const head = ['post', 'holder', 'standing', 'attested', 'bounds', 'source'] as const;
  const rows = posts.flatMap(({ title, holders, vacant, overfilled }) =>
    holders.length === 0
      ? [[title, '', say(vacant ? 'standing.vacant' : 'standing.unknown'), '', '', '']]
      : holders.map((holder) => [
          title,
          holder.acting ? say('value.acting', { name: holder.person }) : holder.person,
          say(standingOf(holder, overfilled)),
          attestedLabel(holder),
          boundsLabel(holder),
          notes.cite(holder.sources),
        ]),
  );
  const lines = [
    say('heading.line-up', { name, day }),
    rows.length === 0
      ? say('heading.no-posts')
      : renderTable(
          head.map((column) => say(`table.${column}`)),
          rows,
          columns,
        ),
  ];
  return [...lines, ...notes.lines(columns)].join('\n');
}

/** The message for how surely someone holds a post. */
const standingOf = (
  { standing, byMove }: LineUpAnswer['posts'][number]['holders'][number],
  overfilled: boolean,
) =>
  overfilled
    ? 'standing.contested'
    : standing === 'inferred' && byMove
      ? 'standing.by-move'
      : (`standing.${standing}` as const);

/** Who came, left or moved between two days, and the sentences that say so. */
export function showChanges({ name, from, to, changes }: ChangesAnswer, say: Say, columns?: number): string {
  const notes = new Footnotes();
  const titles = (spells: ChangesAnswer['changes'][number]['before']) =>
    listLabel(
      spells.map((spell) => titleLabel(spell, say)),
      say,
    );
  const rows = changes.map(({ person, kind, before, after }) => [
    person,
    say(`change.${kind}`),
    titles(before),
    titles(after),
    notes.cite([...before, ...after].flatMap(({ sources }) => sources.slice(0, 1))),
  ]);
  const head = ['name', 'change', 'before', 'after', 'source'] as const;
  const lines = [
    say('heading.changes', { name, from, to }),
    rows.length === 0
      ? say('heading.no-changes')
      : renderTable(
          head.map((column) => say(`table.${column}`)),
          rows,
          columns,
        ),
  ];
  return [...lines, ...notes.lines(columns)].join('\n');
}

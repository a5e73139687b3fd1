import type { SilencesAnswer } from '../answers/silences.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import { listLabel } from './labels.ts';
import { renderTable } from './table.ts';

/** Who has not been seen since a day, and of how many lists that can be said. */
export function showSilences(answer: SilencesAnswer, say: Say, columns?: number): string {
  const { name, since, meetings, withList, withOpenList, names, members } = answer;
  const notes = new Footnotes();
  const silent = members.filter((member) => member.silent);
  const rows = silent.map((member) => [
    member.name,
    listLabel(member.titles, say),
    member.seen === null ? '' : [member.seen.day, member.seen.event ?? ''].join(' ').trim(),
    member.meetings === 0
      ? say('silences.no-lists')
      : say('silences.missed', {
          missed: member.meetings - member.named,
          lists: member.meetings,
          open: member.open,
        }),
    notes.cite(member.sources.slice(0, 1)),
  ]);
  const head = (['name', 'post', 'last-seen', 'missed', 'source'] as const).map((column) =>
    say(`table.${column}`),
  );
  return [
    say('heading.silences', { name, since }),
    say('silences.meetings', { meetings, lists: withList, names, open: withOpenList }),
    rows.length === 0 ? say('silences.none') : renderTable(head, rows, columns),
    say('silences.others', { count: members.length - silent.length }),
    ...notes.lines(columns),
  ].join('\n');
}

import type { Became, BodyAnswer } from '../answers/body.ts';
import type { Say } from '../messages/index.ts';
import { Footnotes } from './footnotes.ts';
import {
  amountLabel,
  attestedLabel,
  boundsLabel,
  dateLabel,
  kindLabel,
  listLabel,
  titleLabel,
  typeLabel,
} from './labels.ts';
import { renderTable } from './table.ts';

/** A body's posts with their holders, parts, events and projects, and the sentences that say so. */
export function showBody(body: BodyAnswer, say: Say, columns?: number): string {
  const notes = new Footnotes();
  const parts = [
    heading(body, say),
    section('heading.formerly', eras(body.formerly, notes, say), say, columns),
    section('heading.since', eras(body.since, notes, say), say, columns),
    section('heading.posts', holders(body, notes, say), say, columns),
    body.parts.length === 0 ? '' : `\n${say('heading.parts')}\n${listLabel(body.parts, say)}`,
    section('heading.events', events(body, notes, say), say, columns),
    section('heading.projects', projects(body, notes, say), say, columns),
  ].filter((part) => part !== '');
  if (parts.length === 1) parts.push(`${say('heading.named-in')} ${notes.cite(body.sources)}`);
  return [...parts, ...notes.lines(columns)].join('\n');
}

const heading = (body: BodyAnswer, say: Say): string =>
  [
    body.name,
    kindLabel(body.kind, say),
    ...(body.level === null ? [] : [say(`level.${body.level}`)]),
    ...(body.partOf === null ? [] : [say('heading.part-of', { name: body.partOf })]),
    ...(body.place === null ? [] : [say('heading.at', { place: body.place })]),
    ...(body.aliases.length === 0 ? [] : [say('heading.also', { names: listLabel(body.aliases, say) })]),
  ].join(' · ');

/** A table's head and rows. */
type Grid = readonly [readonly string[], readonly (readonly string[])[]];

function section(
  key: 'heading.formerly' | 'heading.since' | 'heading.posts' | 'heading.events' | 'heading.projects',
  [head, rows]: Grid,
  say: Say,
  columns?: number,
): string {
  return rows.length === 0 ? '' : `\n${say(key)}\n${renderTable(head, rows, columns)}`;
}

const eras = (changes: readonly Became[], notes: Footnotes, say: Say): Grid => [
  [say('table.date'), say('table.change'), say('table.body'), say('table.source')],
  changes.map(({ kind, date, name, sources }) => [
    dateLabel(date, say),
    say(`reorganization.${kind}`),
    name ?? '',
    notes.cite(sources),
  ]),
];

const holders = (body: BodyAnswer, notes: Footnotes, say: Say): Grid => [
  [say('table.post'), say('table.holder'), say('table.attested'), say('table.bounds'), say('table.source')],
  body.holders.map((spell) => [
    titleLabel(spell, say),
    spell.person,
    attestedLabel(spell),
    boundsLabel(spell),
    notes.cite(spell.sources),
  ]),
];

const events = (body: BodyAnswer, notes: Footnotes, say: Say): Grid => [
  [say('table.date'), say('table.event'), say('table.type'), say('table.source')],
  body.events.map((event) => [
    dateLabel(event.date, say),
    event.name,
    typeLabel(event.type, say),
    notes.cite(event.sources.slice(0, 1)),
  ]),
];

const projects = (body: BodyAnswer, notes: Footnotes, say: Say): Grid => [
  [say('table.project'), say('table.amount'), say('table.source')],
  body.projects.map((project) => [project.name, amountLabel(project.amount), notes.cite(project.sources)]),
];

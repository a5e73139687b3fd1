import { quotesOf } from './citing.ts';
import type { Contents, Item, Kind, Rows } from './contents.ts';

/*
 * FollowTheMoney, for Aleph and its like: one entity a line. Values are lists there, so that both bounds of a date
 * stand side by side; days that texts attest are `date`, bounds from notices `startDate` and `endDate`. Values of
 * indicators have no schema there and are left out.
 */

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;
interface Entity {
  readonly schema: string;
  readonly properties: Properties;
}

const SCHEMAS: Readonly<Record<string, string>> = { government: 'PublicBody', company: 'Company' };

const webAddress = (url: string | null): string | null =>
  url !== null && /^https?:\/\//u.test(url) ? url : null;

const sourced = ({ sources }: Item): Properties => ({
  sourceUrl: sources.map(({ document }) => webAddress(document.url)),
  publisher: sources.map(({ document }) => document.publisher),
});

/** Of a thing: its documents as well. */
const proved = (item: Item): Properties => ({
  ...sourced(item),
  proof: item.sources.map(({ document }) => document.id),
});

/** Of an event or project: its sentences as well. */
const quoted = (item: Item): Properties => ({ ...proved(item), description: quotesOf(item.sources) });

/** Of a link, which in older versions of the model has no `proof`. */
const linked = (item: Item): Properties => ({
  ...sourced(item),
  description: quotesOf(item.sources),
  recordId: item.sources.map(({ document }) => document.id),
});

/** Of a thing: what it is called and who is to be believed. */
const called = (name: string, aliases: readonly string[] = []): Properties => ({
  name: [name],
  alias: aliases,
});

/** FollowTheMoney knows days, months and years, no other EDTF. */
const day = (date: string | null): string | null =>
  date !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : null;

const ENTITIES: {
  readonly [K in Exclude<Kind, 'observation'>]: (row: Rows[K], item: Item<K>) => Entity | null;
} = {
  document: ({ title, id, publisher, issued, url, paths }) => ({
    schema: 'Document',
    properties: {
      name: [title ?? id],
      title: [title],
      publisher: [publisher],
      publishedAt: [day(issued)],
      sourceUrl: [webAddress(url)],
      fileName: paths.length > 0 ? paths : [id],
    },
  }),
  place: ({ name }) => ({ schema: 'Address', properties: { ...called(name), full: [name] } }),
  organization: ({ name, aliases, kind, parent, place }, item) => ({
    schema: SCHEMAS[kind] ?? 'Organization',
    properties: {
      ...called(name, aliases),
      ...proved(item),
      classification: [kind],
      parent: [parent],
      addressEntity: [place],
    },
  }),
  person: ({ name, aliases }, item) => ({
    schema: 'Person',
    properties: { ...called(name, aliases), ...proved(item) },
  }),
  post: ({ title, organization, seats }) => ({
    schema: 'Position',
    properties: {
      ...called(title),
      organization: [organization],
      numberOfSeats: [seats === null ? null : String(seats)],
    },
  }),
  event: ({ name, type, date, earliest, latest, place }, item) => ({
    schema: 'Event',
    properties: {
      ...called(name),
      ...quoted(item),
      summary: [type],
      date: [day(date)],
      startDate: [earliest],
      endDate: [latest],
      location: [item.nameOf(place)],
      addressEntity: [place],
    },
  }),
  project: ({ name, aliases, stage, site, place, investment }, item) => ({
    schema: 'Project',
    properties: {
      ...called(name, aliases),
      ...quoted(item),
      phase: [stage],
      notes: [site],
      amount: [investment?.amount],
      currency: [investment?.currency],
      addressEntity: [place],
    },
  }),
  tenure: (row, item) => ({
    schema: 'Occupancy',
    properties: {
      ...linked(item),
      holder: [row.person],
      post: [row.post],
      date: [row.attestedFrom, row.attestedTo],
      startDate: [row.startEarliest, row.startLatest],
      endDate: [row.endEarliest, row.endLatest],
      status: [row.endLatest !== null || row.former ? 'ended' : 'unknown'],
    },
  }),
  participation: ({ event, person, organization, role, printedTitle }, item) => ({
    schema: 'UnknownLink',
    properties: {
      ...linked(item),
      subject: [person ?? organization],
      object: [event],
      role: [role],
      summary: [printedTitle],
    },
  }),
  visit: ({ event, organization, place, project, name }, item) => {
    const seen = organization ?? place ?? project;
    return seen === null
      ? null
      : {
          schema: 'UnknownLink',
          properties: {
            ...linked(item),
            subject: [event],
            object: [seen],
            role: ['visited'],
            summary: [name],
          },
        };
  },
  stake: ({ organization, project, amount }, item) => ({
    schema: 'ProjectParticipant',
    properties: {
      ...linked(item),
      participant: [organization],
      project: [project],
      role: ['investor'],
      summary: [amount?.text],
    },
  }),
  reorganization: ({ kind, predecessor, successor, date, earliest, latest }, item) =>
    successor === null
      ? null
      : {
          schema: 'Succession',
          properties: {
            ...linked(item),
            predecessor: [predecessor],
            successor: [successor],
            role: [kind],
            date: [day(date)],
            startDate: [earliest, latest],
          },
        },
};

const ORDER = Object.keys(ENTITIES) as (keyof typeof ENTITIES)[];

/** One entity of FollowTheMoney a line. */
export async function* ftm(contents: Contents): AsyncGenerator<string> {
  for (const kind of ORDER) for await (const item of contents.of(kind)) yield lineOf(kind, item);
}

function lineOf<K extends keyof typeof ENTITIES>(kind: K, item: Item<K>): string {
  const entity = ENTITIES[kind](item.row, item);
  if (entity === null) return '';
  const { schema, properties } = entity;
  return `${JSON.stringify({ id: item.row.id, schema, properties: stated(properties) })}\n`;
}

/** Each value once; properties without any left out. */
const stated = (properties: Properties): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(properties)
      .map(
        ([name, values]) =>
          [name, [...new Set(values.filter((value) => Boolean(value)))] as string[]] as const,
      )
      .filter(([, values]) => values.length > 0),
  );

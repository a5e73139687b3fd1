import { citationOf } from './citing.ts';
import type { Contents, Item, Kind, Rows, Source } from './contents.ts';

/*
 * Popolo JSON: persons, organizations, areas, posts, memberships, events. Its start and end are for what is known:
 * they are there where notices leave one day only. Days that texts attest and the bounds that notices give stand
 * beside, in properties of our own, which Popolo allows.
 */

const links = (sources: readonly Source[]) =>
  distinct(
    sources.map((source) => ({
      url: source.document.url ?? `urn:sha256:${source.document.sha256}`,
      note: citationOf(source),
    })),
  );

const quotes = (sources: readonly Source[]) =>
  distinct(
    sources.map((source) => ({
      url: source.document.url ?? `urn:sha256:${source.document.sha256}`,
      note: `${source.evidence.quote}（${citationOf(source)}）`,
    })),
  );

interface Link {
  readonly url: string;
  readonly note: string;
}
const distinct = (all: readonly Link[]): Link[] => [
  ...new Map(all.map((link) => [`${link.url} ${link.note}`, link])).values(),
];

const otherNames = (aliases: readonly string[]) => aliases.map((name) => ({ name }));
const only = (earliest: string | null, latest: string | null): string | null =>
  earliest === latest ? earliest : null;

type Section = 'area' | 'organization' | 'person' | 'post' | 'membership' | 'event';

interface SectionOf<K extends Kind> {
  readonly name: Section;
  readonly kind: K;
  readonly object: (row: Rows[K], item: Item<K>) => object;
}
const section = <K extends Kind>(one: SectionOf<K>): SectionOf<K> => one;

const SECTIONS = [
  section({
    name: 'person',
    kind: 'person',
    object: ({ id, name, aliases, pinyin }, { sources }) => ({
      id,
      name,
      sort_name: pinyin,
      other_names: otherNames(aliases),
      sources: links(sources),
    }),
  }),
  section({
    name: 'organization',
    kind: 'organization',
    object: ({ id, name, aliases, kind, parent, place }, { sources }) => ({
      id,
      name,
      other_names: otherNames(aliases),
      classification: kind,
      parent_id: parent,
      area_id: place,
      sources: links(sources),
    }),
  }),
  section({
    name: 'area',
    kind: 'place',
    object: ({ id, name, code, parent }) => ({ id, name, identifier: code, parent_id: parent }),
  }),
  section({
    name: 'post',
    kind: 'post',
    object: ({ id, title, organization }) => ({
      id,
      label: title,
      role: title,
      organization_id: organization,
    }),
  }),
  section({
    name: 'membership',
    kind: 'tenure',
    object: (row, { sources }) => ({
      id: row.id,
      label: row.title,
      role: row.title,
      person_id: row.person,
      organization_id: row.organization,
      post_id: row.post,
      start_date: only(row.startEarliest, row.startLatest),
      end_date: only(row.endEarliest, row.endLatest),
      attested_from: row.attestedFrom,
      attested_to: row.attestedTo,
      start_earliest: row.startEarliest,
      start_latest: row.startLatest,
      end_earliest: row.endEarliest,
      end_latest: row.endLatest,
      sources: quotes(sources),
    }),
  }),
  section({
    name: 'event',
    kind: 'event',
    object: ({ id, name, type, earliest, latest, planned, parent, place, date }, { sources, nameOf }) => ({
      id,
      name,
      classification: type,
      start_date: earliest,
      end_date: latest,
      date,
      location: nameOf(place) || null,
      status: planned ? 'tentative' : 'confirmed',
      parent_id: parent,
      sources: quotes(sources),
    }),
  }),
] as unknown as readonly SectionOf<Kind>[];

const PLURALS: Readonly<Record<Section, string>> = {
  area: 'areas',
  organization: 'organizations',
  person: 'persons',
  post: 'posts',
  membership: 'memberships',
  event: 'events',
};

/** One object of lists, a line for each thing in them. */
export async function* popolo(contents: Contents): AsyncGenerator<string> {
  let opening = '{';
  for (const { name, kind, object } of SECTIONS) {
    yield `${opening}\n"${PLURALS[name]}": [`;
    let before = '\n';
    for await (const item of contents.of(kind)) {
      yield before + JSON.stringify(object(item.row, item));
      before = ',\n';
    }
    yield '\n]';
    opening = ',';
  }
  yield* attendances(contents);
  yield '\n}\n';
}

/** Who took part in events, one a claim: attendees of Popolo have neither role nor source. */
async function* attendances(contents: Contents): AsyncGenerator<string> {
  yield ',\n"attendances": [';
  let before = '\n';
  for await (const { row, sources } of contents.of('participation')) {
    const { id, event, person, organization, role, printedTitle, order } = row;
    const object = {
      id,
      event_id: event,
      person_id: person,
      organization_id: organization,
      role,
      label: printedTitle,
      order,
      sources: quotes(sources),
    };
    yield before + JSON.stringify(object);
    before = ',\n';
  }
  yield '\n]';
}

import {
  type ClaimOf,
  dateBounds,
  type DateFact,
  groupBy,
  type PersonFact,
  type Span,
} from '../model/index.ts';
import { exclusive, HELD, personMarks, seldomTogether, type Station, stationOf } from '../resolve/index.ts';
import { countOf, firstOf, memberOf, placeOf, type Reading, shortName } from './member.ts';
import { assertName } from './storable.ts';

/** The people of a document: a member for each article that names them, since two articles may tell of two. */
export interface People {
  readonly claims: readonly ClaimOf<'person'>[];
  /** The member that a claim speaks of: the person as the article of its evidence knows them. */
  readonly at: (person: string, evidence: readonly Span[]) => string | undefined;
}

/** A person as one article knows them, or one row of a list where it lists two of the name. */
interface Appearance {
  readonly person: PersonFact;
  readonly which: number;
  /** Where the row begins; null where it is the article's only one of the name. */
  readonly row: number | null;
  readonly mentions: Span[];
  readonly stations: Map<string, Station>;
  month: string | null;
  active: boolean;
}

export function peopleOf(reading: Reading): People {
  const { facts, evidences } = reading;
  const appearances = new Map<string, Appearance>();
  const rowOf = rowsApart(reading);
  const firsts = new Map<string, Appearance>();
  facts.persons.forEach((person, which) => {
    const { mentions } = person;
    const articles = mentions.length ? mentions.map(({ start }) => evidences.articleAt(start)) : [null];
    articles.forEach((article, i) => {
      const row = mentions[i] ? rowOf(person.id, mentions[i].start) : null;
      const key = keyOf(person.id, article, row);
      const known = appearances.get(key);
      const mention = mentions[i] ? [mentions[i]] : [];
      if (known) known.mentions.push(...mention);
      else {
        const fresh = {
          person,
          which,
          row,
          mentions: mention,
          stations: new Map(),
          month: null,
          active: false,
        };
        appearances.set(key, fresh);
        if (!firsts.has(person.id)) firsts.set(person.id, fresh);
      }
    });
  });
  const appearanceAt = (person: string, evidence: readonly Span[]): Appearance | undefined =>
    appearances.get(
      evidence[0]
        ? keyOf(person, evidences.articleAt(evidence[0].start), rowOf(person, evidence[0].start))
        : keyOf(person, null, null),
    ) ?? firsts.get(person);
  tellPosts(reading, appearanceAt);
  tellParts(reading, appearanceAt);
  tellWhoIsMeant([...appearances.values()]);
  const names = countOf(facts.persons.map(({ name }) => name));
  const all = [...appearances.values()];
  const claims = all.map((one) => claimFor(reading, one, names.get(one.person.name)! > 1));
  const ids = new Map(all.map((one, i) => [one, claims[i]!.id]));
  return {
    claims,
    at: (person, evidence) => {
      const found = appearanceAt(person, evidence);
      return found && ids.get(found);
    },
  };
}

const keyOf = (person: string, article: string | null, row: number | null): string =>
  `${person} ${article ?? ''} ${row ?? ''}`;

/** The longest row of a list. */
const ROW = 60;

/**
 * Rows of lists that are of two people of one name, since nobody holds both posts at once: 市教育局副局长：某某 above
 * 某镇党委书记：某某. Gives where the row of a mention begins, null where its article does not tell two apart.
 */
function rowsApart({ facts, publishing, evidences, divisions }: Reading): RowOf {
  const bodies = new Map(facts.organizations.map((body) => [body.id, body]));
  const short = (code: string) => divisions(code)?.short ?? null;
  const { text } = facts.document;
  const rowAt = (at: number): number => text.lastIndexOf('\n', at - 1) + 1;
  const listed = new Map<string, { readonly row: number; readonly station: Station }[]>();
  for (const { person, organization, title, former, evidence } of facts.posts) {
    const [span] = evidence;
    const body = organization ? bodies.get(organization) : undefined;
    if (!span || !body || former || evidence.length > 1 || !isRow(text.slice(span.start, span.end))) continue;
    const station = stationOf(body, title, publishing, short);
    if (!station) continue;
    const key = keyOf(person, evidences.articleAt(span.start), null);
    listed.set(key, [...(listed.get(key) ?? []), { row: rowAt(span.start), station }]);
  }
  const apart = new Map(
    [...listed].flatMap(([key, posts]) =>
      posts.some((a) => posts.some((b) => a.row !== b.row && exclusive(a.station, b.station)))
        ? [[key, new Set(posts.map(({ row }) => row))] as const]
        : [],
    ),
  );
  return (person, at) => {
    const rows = apart.get(keyOf(person, evidences.articleAt(at), null));
    return rows?.has(rowAt(at)) ? rowAt(at) : null;
  };
}

type RowOf = (person: string, at: number) => number | null;

const isRow = (words: string): boolean => words.length <= ROW && !/[。；！？]/u.test(words);

type Find = (person: string, evidence: readonly Span[]) => Appearance | undefined;

/** Where the document gives people posts, by unit and rank: what it says of now goes before what it says of before. */
function tellPosts(reading: Reading, find: Find): void {
  const { facts, publishing } = reading;
  const bodies = new Map(facts.organizations.map((body) => [body.id, body]));
  for (const { person, organization, title, former, act, date, evidence } of facts.posts) {
    const appearance = find(person, evidence);
    if (!appearance) continue;
    const held = act === 'remove' ? 'left' : former ? 'past' : 'now';
    if (held !== 'past') tellMonth(appearance, date);
    const body = organization ? bodies.get(organization) : undefined;
    const station = body && stationOf(body, title, publishing, shortName(reading), held);
    if (!station) continue;
    const key = `${station.unit} ${station.rank}`;
    const known = appearance.stations.get(key);
    if (!known || HELD.indexOf(held) < HELD.indexOf(known.held)) appearance.stations.set(key, station);
  }
}

function tellParts({ facts }: Reading, find: Find): void {
  for (const { date, participants } of facts.events)
    for (const { person, evidence } of participants) {
      const appearance = find(person, evidence);
      if (!appearance) continue;
      appearance.active = true;
      tellMonth(appearance, date);
    }
}

/**
 * Whom an article names without a post is the one whom others of the document name with it, where these tell of one.
 * Byline and text are two.
 */
function tellWhoIsMeant(appearances: readonly Appearance[]): void {
  const named = groupBy(
    appearances.filter(({ person }) => !person.byline),
    ({ person }) => person.id,
  );
  for (const all of named.values()) {
    const bare = all.filter(({ stations, row }) => stations.size === 0 && row === null);
    const told = all.flatMap(({ stations }) => [...stations.values()].filter(({ held }) => held === 'now'));
    if (bare.length === 0 || told.some((one) => told.some((other) => mayBeTwo(one, other)))) continue;
    for (const { stations } of bare)
      for (const station of told) stations.set(`${station.unit} ${station.rank}`, station);
  }
}

const mayBeTwo = (one: Station, other: Station): boolean =>
  exclusive(one, other) || seldomTogether(one, other);

/** The first month in which an article has someone hold or do something. */
function tellMonth(appearance: Appearance, date: DateFact | null): void {
  const month = monthOf(date);
  if (month !== null && (appearance.month === null || month < appearance.month)) appearance.month = month;
}

/** YYYY-MM where the date is within one month. */
function monthOf(date: DateFact | null): string | null {
  const { earliest, latest } = (date && dateBounds(date.edtf)) ?? { earliest: null, latest: null };
  const month = earliest?.slice(0, 7);
  return month !== undefined && month === latest?.slice(0, 7) ? month : null;
}

/** More than any document names people: rows are numbered behind them. */
const NAMES = 1_000_000;

function claimFor(reading: Reading, appearance: Appearance, namesake: boolean): ClaimOf<'person'> {
  const { facts, ids, publishing, evidences } = reading;
  const { person, which, row, mentions, stations, active } = appearance;
  assertName(person.name, 'name', facts.document.id);
  const byline = person.byline ?? false;
  const marks = personMarks(
    {
      name: person.name,
      byline,
      stations: [...stations.values()],
      active,
      month: appearance.month ?? monthOf(facts.document.issued),
      document: facts.document.id,
      namesake:
        row !== null ? [facts.document.id, NAMES + row] : namesake ? [facts.document.id, which] : null,
    },
    publishing,
    shortName(reading),
  );
  const id = ids.next('per', person.name, placeOf(mentions));
  const data = { name: person.name, aliases: person.aliases, byline };
  return memberOf(reading, 'person', id, marks, data, evidences.of(firstOf(mentions)));
}

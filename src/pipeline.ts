import { withBylines } from './annotate/bylines.ts';
import { annotateAmounts } from './annotate/amounts.ts';
import { annotateDates, type DateContext } from './annotate/dates.ts';
import { documentYear } from './annotate/dates-year.ts';
import { decidePersons } from './annotate/persons.ts';
import { type Boundaries, findBodies } from './annotate/bodies.ts';
import { bodiesInLists } from './annotate/bodies-lists.ts';
import { findPlaces } from './annotate/places.ts';
import { findRanks } from './annotate/ranks.ts';
import { makeScan } from './annotate/scan.ts';
import { tellNamesakes } from './annotate/namesakes.ts';
import { normalize } from './annotate/normal.ts';
import { annotateSentences } from './annotate/sentences.ts';
import { titleProblems } from './annotate/title-problems.ts';
import { annotateTitles } from './annotate/titles.ts';
import { BodyTable } from './annotate/body-table.ts';
import { findHome } from './annotate/jurisdiction.ts';
import { findReprints } from './annotate/reprints.ts';
import { resolveSurnames } from './annotate/surnames.ts';
import { findPublisher } from './annotate/publisher.ts';
import { loadCutter, wordAcross, wordBoundaries } from './annotate/words.ts';
import { readNames } from './annotate/names.ts';
import { withBodies } from './extract/added-bodies.ts';
import { extractEvents } from './extract/events.ts';
import { writeFacts } from './extract/facts.ts';
import { extractIndicators } from './extract/indicators.ts';
import { extractPosts } from './extract/posts.ts';
import { extractProjects } from './extract/projects.ts';
import { extractReorganizations } from './extract/reorganizations.ts';
import { withCompanies } from './extract/projects-companies.ts';
import { type Lexicon, loadLexicon, rulesVersion } from './gazetteer/index.ts';
import { layOut } from './layout/layout.ts';
import {
  type AnnotatedBulletin,
  type Bulletin,
  byStart,
  type Facts,
  type Findings,
  type SourceMetadata,
  type TitleMention,
  type TitlePart,
  textOf,
} from './model/index.ts';
import { readSource } from './read/source.ts';

/**
 * The facts of one document, from its bytes. The only place that knows the order of the stages.
 *
 * @param name of the file, for messages and the format
 * @throws Failure where the bytes hold no text
 */
export function readFacts(bytes: Uint8Array, name: string, metadata: SourceMetadata = {}): Facts {
  const { source, problems } = readSource(bytes, name);
  const annotated = annotate(layOut(source, metadata, wordAcross(loadCutter())));
  const { doc, findings } = extract(annotated);
  return writeFacts({
    annotated: doc,
    findings,
    problems: [...problems, ...annotated.bulletin.problems, ...annotated.problems],
    rules: rulesVersion(),
  });
}

export function annotate(bulletin: Bulletin): AnnotatedBulletin {
  const norm = normalize(bulletin.text);
  const lexicon = loadLexicon();
  const scan = makeScan(norm, wordBoundaries(norm, loadCutter()), lexicon);
  const boundaries = (known ??= boundariesOf(lexicon));
  const sentences = annotateSentences(norm, bulletin.articles);
  const { path, issued } = bulletin.metadata;
  const year = documentYear(norm, bulletin.articles, {
    ...(path === undefined ? {} : { path }),
    ...(issued === undefined ? {} : { issued }),
    masthead: mastheadOf(bulletin),
  });
  const { dates, problems } = annotateDates(norm, sentences, year);
  const ranks = findRanks(scan);
  const places = findPlaces(scan, (word) => boundaries.stops(word));
  const ended = findBodies(scan, places, ranks, dates, boundaries);
  const ends = new Set<number>();
  for (const layer of [places, ranks, dates]) for (const { end } of layer) ends.add(end);
  const starts = new Set<number>();
  for (const { start } of ranks) starts.add(start);
  const closed = (start: number, end: number): boolean => ends.has(end) || starts.has(start);
  // what lists add stands behind, since bodies point at one another by their place
  const raw = [...ended, ...bodiesInLists(scan, ended, closed)];
  const inOrder = raw.toSorted(byStart);
  const readings = readNames(scan, { ranks, bodies: inOrder, places, closed: dates });
  const decided = decidePersons(scan, readings, bulletin.text);
  const { persons, mentions } = withBylines(norm, decided.persons, decided.mentions);
  const masthead = mastheadOf(bulletin);
  const publisher = findPublisher(scan, bulletin, masthead);
  const people = new Set(persons.map(({ name }) => name));
  const home = findHome(scan, places, { publisher, masthead, path, people });
  const reprints = findReprints(norm, bulletin.articles, home);
  const table = new BodyTable(raw, lexicon, home, bulletin.text, reprints);
  const read = annotateTitles(scan, { ranks, places, persons: mentions, boundaries }, table);
  const called = resolveSurnames(scan, ranks, persons, mentions, read);
  const { bodies, mentions: bodyMentions, index } = table.finish();
  const titles: TitleMention[] = [];
  for (const title of read) {
    const parts: TitlePart[] = [];
    for (const part of title.parts)
      parts.push({ ...part, body: part.body === null ? null : index(part.body) });
    titles.push({ ...title, parts });
  }
  const told = tellNamesakes({ persons, mentions: called.mentions, titles, bodies }, sentences, home.name);
  return {
    bulletin,
    norm,
    cut: scan.cut,
    sentences,
    dates,
    amounts: annotateAmounts(norm, dates),
    persons: told.persons,
    personMentions: told.mentions,
    bodies,
    bodyMentions,
    titles: told.titles,
    publisher,
    jurisdiction: home.name,
    issued: year.issued ?? monthOf(year),
    problems: [...problems, ...called.problems, ...titleProblems(told.titles, told.persons, bodies)],
  };
}

let known: Boundaries | undefined;

/** What the tables say of words at the bounds of names; made once, so that it stays compiled between documents. */
const boundariesOf = ({ functionWords, preceders }: Lexicon): Boundaries => ({
  stops: (word) => functionWords.has(word) || (preceders.get(word) ?? 'generic') !== 'generic',
  verb: (word) => functionWords.has(word) && word.length === 2 && !preceders.has(word),
  generic: (word) => preceders.get(word) === 'generic',
});

/** YYYY-MM of an issue that tells its month alone. */
const monthOf = ({ year, month }: DateContext): string | null =>
  year && month ? `${year}-${String(month).padStart(2, '0')}` : null;

/** The lines of a page that belong to no article: where a bulletin prints its issue and date. */
const mastheadOf = ({ source, furniture }: Bulletin): string =>
  furniture.map((line) => normalize(textOf(source.text, line))).join('\n');

/** What the extractors find, and the document with the bodies that only these tell of. */
function extract(annotated: AnnotatedBulletin): { doc: AnnotatedBulletin; findings: Findings } {
  const { projects, companies } = extractProjects(annotated);
  const doc = withCompanies(annotated, companies);
  const { reorganizations, towns } = extractReorganizations(doc);
  return {
    doc: withBodies(doc, towns),
    findings: {
      posts: extractPosts(annotated),
      events: extractEvents(annotated),
      projects,
      indicators: extractIndicators(annotated),
      reorganizations,
    },
  };
}

import { decidePersons } from './annotate/persons.ts';
import { findBodies } from './annotate/bodies.ts';
import { findPlaces } from './annotate/places.ts';
import { findRanks } from './annotate/ranks.ts';
import { makeScan } from './annotate/scan.ts';
import { normalize } from './annotate/normal.ts';
import { annotateSentences } from './annotate/sentences.ts';
import { annotateTitles, gatherBodies } from './annotate/titles.ts';
import { loadCutter, wordBoundaries } from './annotate/words.ts';
import { readNames } from './annotate/names.ts';
import { extractPosts } from './extract/posts.ts';
import { loadLexicon } from './gazetteer/index.ts';
import { layOut } from './layout/layout.ts';
import { type Bulletin, type Facts, type SourceMetadata, toSource } from './model/index.ts';
import { readSource } from './read/source.ts';

/**
 * The facts of one document, from its bytes. The only place that knows the order of the stages.
 *
 * @param name of the file, for messages and the format
 * @throws Failure where the bytes hold no text
 */
export function readFacts(bytes: Uint8Array, name: string, metadata: SourceMetadata = {}): Facts {
  const { source, problems } = readSource(bytes, name);
  const bulletin = layOut(source, metadata);
  const norm = normalize(bulletin.text);
  const lexicon = loadLexicon();
  const scan = makeScan(norm, wordBoundaries(norm, loadCutter()), lexicon);
  const boundaries = {
    stops: (word: string) => (lexicon.preceders.get(word) ?? 'generic') !== 'generic',
    generic: (word: string) => lexicon.preceders.get(word) === 'generic',
  };
  const ranks = findRanks(scan);
  const places = findPlaces(scan, boundaries.stops);
  const raw = findBodies(scan, places, ranks, [], boundaries);
  const { persons, mentions } = decidePersons(
    scan,
    readNames(scan, { ranks, bodies: raw, places, closed: [] }),
  );
  const table = gatherBodies(raw);
  const titles = annotateTitles(scan, { ranks, places, persons: mentions, boundaries }, table);
  const sentences = annotateSentences(norm, bulletin.articles);
  const posts = extractPosts({ titles, sentences });
  const inSource = (spans: readonly { start: number; end: number }[]) =>
    spans.flatMap((span) => toSource(bulletin.map, span));
  return {
    document: {
      id: source.id,
      sha256: source.sha256,
      title: titleOf(bulletin),
      publisher: metadata.publisher ?? null,
      issued: null,
      text: source.text,
      rules: 'draft',
      format: source.format,
    },
    articles: bulletin.articles.map((article) => ({
      id: article.id,
      title: article.title && bulletin.text.slice(article.title.start, article.title.end),
      paragraphs: article.paragraphs.map((span) => ({
        text: bulletin.text.slice(span.start, span.end),
        spans: inSource([span]),
      })),
    })),
    persons: persons.map((person, i) => ({
      id: `p${i + 1}`,
      name: person.name,
      aliases: [...person.aliases],
      mentions: mentions.filter((m) => m.person === i).flatMap((m) => inSource([m])),
      confidence: person.confidence,
    })),
    organizations: table.bodies.map((body, i) => ({
      id: `o${i + 1}`,
      name: body.name,
      aliases: [...body.aliases],
      kind: body.kind,
      level: body.level,
      parent: body.parent,
      mentions: table.mentions.filter((m) => m.body === i).flatMap((m) => inSource([m])),
    })),
    posts: posts.map((post) => ({
      person: `p${post.person + 1}`,
      organization: post.body === null ? null : `o${post.body + 1}`,
      title: post.title,
      date: null,
      evidence: inSource(post.evidence),
      confidence: post.confidence,
      ...(post.former ? { former: true } : {}),
    })),
    events: [],
    projects: [],
    indicators: [],
    problems: [...problems, ...bulletin.problems].map(({ code, span, detail }) => ({
      code,
      ...(span ? { span } : {}),
      ...(detail === undefined ? {} : { detail }),
    })),
  };
}

const titleOf = ({ text, articles }: Bulletin): string | null => {
  const title = articles[0]?.title;
  return title ? text.slice(title.start, title.end) : null;
};

import type { ArticleRow, NodeKind, OrganizationRow, PersonRow } from './rows.ts';

/*
 * What is found by a fragment, and what comes first. Both stores keep *terms*: one for each name, alias, pinyin,
 * initials, title and article text, made here, so that both find the same.
 *
 * A fragment is found where the folded term holds the folded fragment. Hits are ordered by rank, then length of the
 * term, then the folded term, kind and id, strings by code points; of one node only the first counts.
 *
 * The rank, which the statements give, is 0 for a whole name, 1 for the start of a name, 2 for what is within one; 3 to
 * 5 the same for aliases, then for pinyin, initials and titles, and 15 for text.
 */

export type TermField = 'name' | 'alias' | 'pinyin' | 'initials' | 'title' | 'text' | 'publisher';

/** A word by which a node is found. Publishers narrow lists of documents and are not searched. */
export interface Term {
  readonly node: string;
  readonly kind: NodeKind;
  /** Of the node, as a hit shows it. */
  readonly name: string;
  readonly field: TermField;
  /** Null for the text of an article, which the article keeps. */
  readonly value: string | null;
  readonly folded: string;
  /** UTF-16 units of `folded`; 0 for text, where length means nothing. */
  readonly size: number;
}

/** Longest fragment that is looked for, in UTF-16 units; a longer one is found nowhere. */
export const LONGEST_FRAGMENT = 1000;

/** Small letters, without spaces. Letters whose small form is of another length stay as they are. */
export const fold = (text: string): string => small(text).replace(/\s+/gu, '');

const small = (text: string): string =>
  text.replace(/[\p{Lu}\p{Lt}]/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });

/** Of a node with a name: people and organizations have aliases and pinyin, projects aliases. */
export function namedTerms(
  kind: NodeKind,
  row: { readonly id: string; readonly name: string } & Partial<
    Pick<PersonRow | OrganizationRow, 'aliases' | 'pinyin' | 'initials'>
  >,
): Term[] {
  const term = termsFor(row.id, kind, row.name);
  return [
    ...term('name', row.name),
    ...(row.aliases ?? []).flatMap((alias) => term('alias', alias)),
    ...term('pinyin', row.pinyin),
    ...term('initials', row.initials),
  ];
}

export const titledTerms = (
  kind: NodeKind,
  row: { readonly id: string; readonly title: string | null },
): Term[] => termsFor(row.id, kind, row.title ?? '')('title', row.title);

export const documentTerms = (row: {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
}): Term[] => [
  ...titledTerms('document', row),
  ...termsFor(row.id, 'document', row.title ?? '')('publisher', row.publisher),
];

/** Separates paragraphs in a folded text, so that no fragment is found across two. */
const PARAGRAPH = '\n';

export function articleTerms(row: ArticleRow): Term[] {
  const folded = row.paragraphs.map((paragraph) => fold(paragraph.text)).join(PARAGRAPH);
  const text = { node: row.id, kind: 'article', name: row.title ?? '', field: 'text', value: null } as const;
  return [...titledTerms('article', row), ...(folded === '' ? [] : [{ ...text, folded, size: 0 }])];
}

function termsFor(node: string, kind: NodeKind, name: string) {
  return (field: TermField, value: string | null | undefined): Term[] => {
    const folded = fold(value ?? '');
    return folded === '' ? [] : [{ node, kind, name, field, value: value!, folded, size: folded.length }];
  };
}

/** How much of a text is shown on either side of what was found. */
const AROUND = 32;

/** Where an article's text holds the fragment: the first place, with 32 characters either side of it. */
export function passageOf(article: Pick<ArticleRow, 'paragraphs'>, fragment: string): string {
  for (const { text } of article.paragraphs) {
    const found = placeIn(text, fragment);
    if (found) return text.slice(Math.max(0, found.start - AROUND), found.end + AROUND);
  }
  return '';
}

/** In the text as it stands, spaces and all. */
function placeIn(text: string, fragment: string): { start: number; end: number } | null {
  const at = fold(text).indexOf(fragment);
  if (at < 0) return null;
  const places = placesOfFolded(text);
  return { start: places[at]!, end: places[at + fragment.length - 1]! + 1 };
}

function placesOfFolded(text: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text[i]!)) places.push(i);
  return places;
}

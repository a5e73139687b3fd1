import { createHash } from 'node:crypto';
import { layOut } from '../../src/layout/layout.ts';
import type { Bulletin, Source } from '../../src/model/index.ts';

export const sourceOf = (text: string, format: Source['format'] = 'text'): Source => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id: sha256.slice(0, 12), sha256, text, format, encoding: 'utf-8' };
};

/** The articles of a page: headline, then paragraphs; kickers where there are some. */
export const articlesIn = (bulletin: Bulletin) =>
  bulletin.articles.map(({ title, kickers, paragraphs }) => ({
    title: title && bulletin.text.slice(title.start, title.end),
    ...(kickers.length > 0
      ? { kickers: kickers.map(({ start, end }) => bulletin.text.slice(start, end)) }
      : {}),
    paragraphs: paragraphs.map(({ start, end }) => bulletin.text.slice(start, end)),
  }));

export const readText = (text: string) => articlesIn(layOut(sourceOf(text), {}));
export const readMarkdown = (text: string) => articlesIn(layOut(sourceOf(text, 'markdown'), {}));
export const furnitureIn = (text: string) =>
  layOut(sourceOf(text), {}).furniture.map(({ start, end }) => text.slice(start, end));
export const problemsIn = (text: string) => layOut(sourceOf(text), {}).problems;

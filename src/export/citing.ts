import type { Source } from './contents.ts';

/** Where one can look it up: title, publisher, day of issue, address, as far as they are known. */
export const citationOf = ({ document }: Pick<Source, 'document'>): string =>
  [
    document.title === null ? document.id : `《${document.title}》`,
    document.publisher,
    document.issued,
    document.url ?? document.paths[0],
  ]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join('，');

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

export const quotesOf = (sources: readonly Source[]): string[] =>
  distinct(sources.map(({ evidence }) => evidence.quote));

export const citationsOf = (sources: readonly Source[]): string[] => distinct(sources.map(citationOf));

export const addressesOf = (sources: readonly Source[]): string[] =>
  distinct(sources.flatMap(({ document }) => document.url ?? []));

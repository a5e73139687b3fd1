import type { DocumentRow } from '../graph/index.ts';

/** As one cites it: 《title》，publisher，day of issue，address, as far as they are known; its id where it has no title. */
export const citationOf = ({ id, title, publisher, issued, url }: DocumentRow): string =>
  [title === null ? id : `《${title}》`, publisher, issued, url].filter((part) => part !== null).join('，');

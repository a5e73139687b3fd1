import { loadLexicon } from '../gazetteer/index.ts';

/** What before a head makes it a post that several may hold at once. */
const OF_SEVERAL = /副|助理|兼职|挂职|名誉|荣誉|特邀|顾问/u;

/**
 * How many may hold a post of this title in one body at once: one for who heads it, null where nothing says.
 * Its acting holder (代县长) has the same seat, under a title of their own.
 */
export function seatsOf(title: string): number | null {
  const head = loadLexicon().heads.endingAt(title, title.length);
  return head?.value.single && !OF_SEVERAL.test(title.slice(0, head.start)) ? 1 : null;
}

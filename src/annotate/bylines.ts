import type { Person, PersonMention } from '../model/index.ts';

/** What stands before those who wrote, photographed or edited: 本报讯(记者 陈良 通讯员 孙洁). */
const BEFORE =
  /(?:记者|通讯员|摄影|文\/图|供稿|撰稿|责任编辑|编辑|责编|编审|文稿|讯 ?\(|(?:记者|通讯员)\))[:\s]*(?:\p{Script=Han}{2,4}[\s、]+)*$/u;
const LONGEST = 24;

/** Marks mentions in bylines, and as bylines those people who are named in no other place. */
export function withBylines(
  norm: string,
  persons: readonly Person[],
  mentions: readonly PersonMention[],
): { persons: Person[]; mentions: PersonMention[] } {
  const elsewhere = new Set<number>();
  const marked = mentions.map((mention): PersonMention => {
    const line = norm.lastIndexOf('\n', mention.start - 1) + 1;
    if (BEFORE.test(norm.slice(Math.max(line, mention.start - LONGEST), mention.start)))
      return { ...mention, byline: true };
    elsewhere.add(mention.person);
    return mention;
  });
  return {
    persons: persons.map((person, i) => (elsewhere.has(i) ? person : { ...person, byline: true })),
    mentions: marked,
  };
}

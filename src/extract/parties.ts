import type { AnnotatedBulletin, Span, TitleMention } from '../model/index.ts';

/** Someone named, with the title printed with the name. */
export interface Member extends Span {
  readonly person: number;
  readonly printedTitle: string | null;
}

/** Names in a row, titles included: 县委书记陈良，县长李岩、副县长王平. */
export interface Party extends Span {
  readonly members: readonly Member[];
}

const joined = /^(?:[\s、,;和及与]|以及|同志|先生|女士|等)*$/u;

/** The parties of a sentence, from left to right. */
export function partiesOf(doc: AnnotatedBulletin, sentence: Span): Party[] {
  const out: { start: number; end: number; members: Member[] }[] = [];
  for (const member of membersOf(doc, sentence)) {
    const last = out.at(-1);
    const gap = last && doc.norm.slice(last.end, member.start);
    if (last && gap!.length <= 6 && joined.test(gap!) && !/,.*等|等.*,/u.test(gap!)) {
      last.members.push(member);
      last.end = member.end;
    } else out.push({ start: member.start, end: member.end, members: [member] });
  }
  return out;
}

function membersOf(doc: AnnotatedBulletin, sentence: Span): Member[] {
  const titles = new Map<number, TitleMention>();
  for (const title of doc.titles)
    if (title.start < sentence.end && title.end > sentence.start) titles.set(nameStartOf(doc, title), title);
  return doc.personMentions
    .filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && !mention.byline)
    .map((mention) => {
      const title = titles.get(mention.start);
      const near = title && title.start <= mention.start && title.end >= mention.end ? title : null;
      // a title that a row of names shares begins before the first of them
      const own =
        near && !doc.personMentions.some((m) => m.start >= near.start && m.end <= mention.start)
          ? near
          : null;
      return {
        start: own?.start ?? mention.start,
        end: own?.end ?? mention.end,
        person: mention.person,
        printedTitle: title ? doc.norm.slice(title.title.start, title.title.end) : null,
      };
    });
}

function nameStartOf(doc: AnnotatedBulletin, title: TitleMention): number {
  const behind = doc.personMentions.filter(
    (mention) => mention.person === title.person && mention.start >= title.start && mention.end <= title.end,
  );
  return behind.at(-1)?.start ?? title.start;
}

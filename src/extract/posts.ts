import {
  type AnnotatedBulletin,
  type DateMention,
  LONGEST_EVIDENCE,
  type PostFinding,
  type Sentence,
  spanAt,
  type TitleMention,
} from '../model/index.ts';

type Source = Pick<AnnotatedBulletin, 'titles' | 'sentences' | 'dates' | 'issued'>;

/**
 * One post per person, body and title, with the first sentence that says so and the day that it attests: the one that
 * the article names last before it, else the article's first, else the day of issue.
 */
export function extractPosts(doc: Source): PostFinding[] {
  const out = new Map<string, PostFinding>();
  const days = daysOf(doc);
  for (const title of doc.titles) {
    const sentence = spanAt(doc.sentences, title.start);
    for (const part of title.parts) {
      const key = `${title.person}|${part.body}|${part.title}`;
      if (out.has(key)) continue;
      out.set(key, {
        person: title.person,
        body: part.body,
        title: part.title,
        date:
          sentence === null ? doc.issued : (dayBefore(days.get(sentence.article) ?? [], title) ?? doc.issued),
        act: part.act ?? 'attest',
        evidence: [evidenceOf(title, sentence)],
        confidence: part.confidence,
        ...(part.former ? { former: true } : {}),
      });
    }
  }
  const posts = [...out.values()];
  // 市长陈良 after 青石市市长陈良 says nothing new
  const placed = new Set<string>();
  for (const { body, person, title } of posts) if (body !== null) placed.add(`${person} ${title}`);
  return posts.filter((post) => post.body !== null || !placed.has(`${post.person} ${post.title}`));
}

const evidenceOf = (title: TitleMention, sentence: Sentence | null): { start: number; end: number } =>
  sentence === null || sentence.end - sentence.start > LONGEST_EVIDENCE
    ? { start: title.start, end: Math.min(title.end, title.start + LONGEST_EVIDENCE) }
    : { start: sentence.start, end: Math.max(sentence.end, title.end) };

/** A day, or days of one month; 今年以来 and the like attest no day. */
const isDay = ({ edtf, period }: DateMention): boolean =>
  edtf !== null && !period && /-\d\d[~?]?$/u.test(edtf);

/** The days that each article names, in its order. */
function daysOf(doc: Source): Map<number, DateMention[]> {
  const out = new Map<number, DateMention[]>();
  for (const date of doc.dates) {
    const article = isDay(date) ? spanAt(doc.sentences, date.start)?.article : undefined;
    if (article === undefined) continue;
    const days = out.get(article);
    if (days) days.push(date);
    else out.set(article, [date]);
  }
  return out;
}

const dayBefore = (days: readonly DateMention[], title: TitleMention): string | null =>
  (days.findLast((date) => date.start <= title.start) ?? days[0])?.edtf ?? null;

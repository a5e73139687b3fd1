import type { AnnotatedBulletin, DateMention, PostFinding, Sentence, TitleMention } from '../model/index.ts';

type Source = Pick<AnnotatedBulletin, 'titles' | 'sentences' | 'dates' | 'issued'>;

/**
 * One post per person, body and title, with the first sentence that says so and the day that it attests: the one that
 * the article names last before it, else the article's first, else the day of issue.
 */
export function extractPosts(doc: Source): PostFinding[] {
  const out = new Map<string, PostFinding>();
  for (const title of doc.titles) {
    const sentence = doc.sentences.find((s) => s.start <= title.start && title.start < s.end) ?? null;
    for (const part of title.parts) {
      const key = `${title.person}|${part.body}|${part.title}`;
      if (out.has(key)) continue;
      out.set(key, {
        person: title.person,
        body: part.body,
        title: part.title,
        date: dateOf(doc, title, sentence),
        act: part.act ?? 'attest',
        evidence: [evidenceOf(title, sentence)],
        confidence: part.confidence,
        ...(part.former ? { former: true } : {}),
      });
    }
  }
  const posts = [...out.values()];
  // 市长陈良 after 青石市市长陈良 says nothing new
  return posts.filter((post) => post.body !== null || !posts.some((other) => restates(other, post)));
}

const restates = (other: PostFinding, post: PostFinding): boolean =>
  other.person === post.person && other.title === post.title && other.body !== null;

const LONGEST = 600;

const evidenceOf = (title: TitleMention, sentence: Sentence | null): { start: number; end: number } =>
  sentence === null || sentence.end - sentence.start > LONGEST
    ? { start: title.start, end: Math.min(title.end, title.start + LONGEST) }
    : { start: sentence.start, end: Math.max(sentence.end, title.end) };

/** A day, or days of one month; 今年以来 and the like attest no day. */
const isDay = ({ edtf, period }: DateMention): boolean =>
  edtf !== null && !period && /-\d\d[~?]?$/u.test(edtf);

function dateOf(doc: Source, title: TitleMention, sentence: Sentence | null): string | null {
  if (sentence === null) return doc.issued;
  const article = doc.sentences.filter((s) => s.article === sentence.article);
  const [from, to] = [article[0]!.start, article.at(-1)!.end];
  const days = doc.dates.filter((date) => isDay(date) && date.start >= from && date.end <= to);
  const before = days.findLast((date) => date.start <= title.start);
  return (before ?? days[0])?.edtf ?? doc.issued;
}

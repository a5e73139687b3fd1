import type { AnnotatedBulletin, PostFinding } from '../model/index.ts';

/** One post per person, body and title, with the first sentence that says so. */
export function extractPosts(doc: Pick<AnnotatedBulletin, 'titles' | 'sentences'>): PostFinding[] {
  const out = new Map<string, PostFinding>();
  for (const title of doc.titles) {
    const sentence = doc.sentences.find((s) => s.start <= title.start && title.start < s.end) ?? title;
    const evidence =
      sentence.end - sentence.start > 600
        ? { start: title.start, end: Math.min(title.end, title.start + 600) }
        : { start: sentence.start, end: Math.max(sentence.end, title.end) };
    for (const part of title.parts) {
      const key = `${title.person}|${part.body}|${part.title}`;
      if (out.has(key)) continue;
      out.set(key, {
        person: title.person,
        body: part.body,
        title: part.title,
        date: null,
        act: part.act ?? 'attest',
        evidence: [evidence],
        confidence: part.confidence,
        ...(part.former ? { former: true } : {}),
      });
    }
  }
  const posts = [...out.values()];
  // 市长陈良 after 青石市市长陈良 says nothing new
  return posts.filter(
    (post) =>
      post.body !== null ||
      !posts.some(
        (other) => other.person === post.person && other.title === post.title && other.body !== null,
      ),
  );
}

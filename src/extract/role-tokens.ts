import { overlaps, type Span, unitsLike, unitsOf } from '../model/index.ts';
import type { EventWords, RoleVerb } from '../gazetteer/index.ts';
import { closing, type EventMention, type EventReader } from './event-names.ts';
import type { Party } from './parties.ts';

/** What a sentence is made of for those who take parts in it. */
export type Token =
  | { readonly kind: 'party'; readonly start: number; readonly end: number; readonly party: Party }
  | { readonly kind: 'pronoun' | 'body' | 'event'; readonly start: number; readonly end: number }
  | { readonly kind: 'act'; readonly start: number; readonly end: number; readonly mention: EventMention }
  | { readonly kind: 'verb'; readonly start: number; readonly end: number; readonly verb: RoleVerb };

/** The tokens of a sentence from left to right: names, bodies, events, and verbs that give roles. */
export function* tokensOf(
  { doc, words }: EventReader,
  sentence: Span,
  parties: readonly Party[],
  mentions: readonly EventMention[],
): Generator<Token> {
  const { norm, cut } = doc;
  const fixed: Token[] = [
    ...parties.map((party) => ({ kind: 'party' as const, start: party.start, end: party.end, party })),
    // a name of an event never runs over people: 市人大常委会副主任陈良
    ...mentions
      .filter((mention) => mention.use !== 'spoken' && !parties.some((party) => overlaps(party, mention)))
      .map((mention) =>
        mention.kind === 'act'
          ? { kind: 'act' as const, start: mention.start, end: mention.end, mention }
          : { kind: 'event' as const, start: mention.start, end: mention.end },
      ),
    ...doc.bodyMentions
      .filter((body) => body.start >= sentence.start && body.end <= sentence.end)
      .map(({ start, end }) => ({ kind: 'body' as const, start, end })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  // for each of them the next party's start
  const partyFrom = Array.from({ length: fixed.length + 1 }, () => sentence.end);
  for (let i = fixed.length - 1; i >= 0; i--)
    partyFrom[i] = fixed[i]!.kind === 'party' ? fixed[i]!.start : partyFrom[i + 1]!;
  let next = 0;
  let close = -1;
  for (let at = sentence.start; at < sentence.end;) {
    while (next < fixed.length && fixed[next]!.start < at) next++;
    const token = fixed[next];
    if (token && token.start === at) {
      const verb = token.kind === 'act' ? verbAt(words, norm, cut, at, sentence.end, sentence.end) : null;
      yield verb && verb.end >= token.end && (verb.verb.kind !== 'plain' || verb.verb.role !== 'other')
        ? verb
        : token;
      at = Math.max(token.end, verb?.end ?? 0);
      continue;
    }
    const limit = token ? token.start : sentence.end;
    if (norm[at] === '“') {
      if (close < at) close = closing(norm, at);
      if (close < sentence.end) {
        at = close + 1;
        continue;
      }
    }
    if (
      (norm[at] === '他' || norm[at] === '她') &&
      norm[at + 1] !== '们' &&
      !/[其]/u.test(norm[at - 1] ?? '') &&
      cut[at]
    ) {
      yield { kind: 'pronoun', start: at, end: at + 1 };
      at++;
      continue;
    }
    const verb = verbAt(words, norm, cut, at, limit, partyFrom[next]!);
    if (verb) {
      yield verb;
      at = verb.end;
    } else at++;
  }
}

const han = unitsLike(/\p{Script=Han}/u);

function verbAt(
  words: EventWords,
  norm: string,
  cut: Uint8Array,
  at: number,
  limit: number,
  reach: number,
): (Token & { kind: 'verb' }) | null {
  if (!cut[at] && !han.at(norm, at - 1)) return null;
  for (const match of words.roles.each(norm, at)) {
    if (match.end > limit || (!cut[at] && match.phrase.length < 2)) continue;
    if (!cut[match.end] && match.phrase.length < 3 && !objects.test(norm.slice(match.end, match.end + 2)))
      continue;
    return { kind: 'verb', start: at, end: match.end, verb: match.value };
  }
  return madeAt(words, norm, cut, at, reach);
}

/** Nouns that the cutter joins to the verb before them: 主持会议, 汇报工作. */
const objects = /^(?:会议|工作|情况|活动|大会|仪式|祝贺|感谢|欢迎|慰问|敬意|赞赏|肯定|满意|支持)/u;

const makes = /^(?:作|做|致|发表|进行|讲|提出|提|谈)了?/u;

/** What {@link makes} begins with. */
const makers = unitsOf('作做致发进讲提谈');

/** 作了题为…的专题辅导: the noun that the clause ends with, or the last before a mark, tells the role. */
function madeAt(
  words: EventWords,
  norm: string,
  cut: Uint8Array,
  at: number,
  limit: number,
): (Token & { kind: 'verb' }) | null {
  if (!cut[at] || !makers.at(norm, at)) return null;
  const maker = makes.exec(norm.slice(at, at + 3));
  if (!maker) return null;
  const from = at + maker[0].length;
  const clause = /^(?:“[^”]{0,40}”|《[^》]{0,40}》|[^,。;!?:、“《]){0,40}/u.exec(
    norm.slice(from, Math.min(limit, from + 120)),
  )![0];
  for (let end = from + clause.length; end > from; end--) {
    if (!cut[end]) continue;
    const match = words.made.endingAt(norm, end, from);
    if (match) return { kind: 'verb', start: at, end, verb: match.value };
  }
  return null;
}

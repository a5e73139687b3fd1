import type { JudgementReport } from '../../load/index.ts';
import type { ReviewAnswer, Side } from '../answers/review.ts';
import type { MessageKey, Say } from '../messages/index.ts';
import { listLabel } from './labels.ts';

/** Two that look alike, what speaks for and against it, and where each is told of. */
export function showSuggestion(answer: ReviewAnswer, say: Say, number: number, count: number): string {
  const { one, other, score, supporting, opposing } = answer;
  const words = (reasons: readonly string[]) =>
    listLabel(
      reasons.map((reason) =>
        say(`evidence.${reason}` as MessageKey & `evidence.${(typeof supporting)[number]}`),
      ),
      say,
    );
  return [
    say('review.pair', { number, count, one: one.name, other: other.name, score }),
    ...showSide(one, 'A', say),
    ...showSide(other, 'B', say),
    say('review.for', { reasons: words(supporting) }),
    ...(opposing.length > 0 ? [say('review.against', { reasons: words(opposing) })] : []),
  ].join('\n');
}

const showSide = ({ id, name, about, sources }: Side, letter: string, say: Say): string[] => [
  say('review.posts', {
    letter,
    name,
    id,
    posts: about.length > 0 ? listLabel(about, say) : say('value.unknown'),
  }),
  ...sources.map(({ sentence, path, title, document }) =>
    say('review.source', { sentence: sentence.replaceAll(/\s+/gu, ''), document: title ?? path ?? document }),
  ),
];

/** A judgement with its fate. */
export function showJudgement({ judgement, conflict }: JudgementReport, say: Say): string {
  const { at, id, verdict, one, other, user, note, withdrawnAt, withdrawnBy } = judgement;
  return [
    say('judgements.line', {
      at,
      id,
      verdict: say(`verdict.${verdict}`),
      one,
      other,
      user,
      note: note ?? '',
    }).trimEnd(),
    ...(withdrawnAt === null
      ? []
      : [say('judgements.withdrawn', { user: withdrawnBy ?? '', at: withdrawnAt })]),
    ...(conflict === null ? [] : [say('judgements.conflict', { against: listLabel(conflict.against, say) })]),
  ].join('\n');
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, forgetAnswers, useAnswer } from '../api/ask.ts';
import {
  JudgeTwo,
  type JudgeTwoMutationVariables,
  SuggestionsToJudge,
  type SuggestionsToJudgeQuery,
  WithdrawJudgement,
} from '../api/generated.ts';
import { Answered, Nothing, Trouble } from '../parts/answered.tsx';
import { go, hrefWith } from '../router.ts';
import { type TextKey, useSay, wordOf } from '../texts/index.ts';
import { Side } from './review-side.tsx';

export type Suggestion = SuggestionsToJudgeQuery['suggestions']['nodes'][number];
type Verdict = JudgeTwoMutationVariables['verdict'];

/** Keys by which one judges without a mouse. */
const KEYS: Readonly<Record<string, Verdict>> = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' };
const VERDICTS = Object.entries(KEYS);
const AT_ONCE = 20;
const SUGGESTED = ['PERSON', 'ORGANIZATION'] as const;

/** One pair after the other, side by side; `?at=` is the one that is looked at. */
export function Suggestions({ query }: { readonly query: URLSearchParams }) {
  const say = useSay();
  const kind = SUGGESTED.find((one) => one === query.get('kind')) ?? null;
  const asked = useAnswer(SuggestionsToJudge, { kind, first: AT_ONCE });
  const judging = useJudging();
  return (
    <>
      <p class="chips">
        <a href={hrefWith({ kind: null, at: null })} aria-current={kind === null ? 'true' : undefined}>
          {say('search.all')}
        </a>
        {SUGGESTED.map((one) => (
          <a
            key={one}
            href={hrefWith({ kind: one, at: null })}
            aria-current={kind === one ? 'true' : undefined}
          >
            {wordOf(say, 'kind', one)}
          </a>
        ))}
      </p>
      <Last judging={judging} />
      <Answered asked={asked}>
        {({ suggestions: { nodes, totalCount } }) => {
          const place = Math.max(
            0,
            nodes.findIndex(({ id }) => id === query.get('at')),
          );
          const suggestion = nodes[place];
          if (!suggestion) return <Nothing>{say('review.none')}</Nothing>;
          return (
            <Pair
              key={suggestion.id}
              suggestion={suggestion}
              told={say('review.of', { place: place + 1, count: totalCount })}
              before={nodes[place - 1]?.id ?? null}
              next={nodes[place + 1]?.id ?? null}
              judging={judging}
            />
          );
        }}
      </Answered>
    </>
  );
}

interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  readonly names: string;
}

interface Judging {
  readonly last: Judged | null;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly judge: (suggestion: Suggestion, verdict: Verdict, note: string) => void;
  readonly undo: () => void;
}

/** Judges and takes back; what was answered before is asked anew. */
function useJudging(): Judging {
  const [last, setLast] = useState<Judged | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const change = (done: Promise<Judged | null>): void => {
    setBusy(true);
    done
      .then(
        (judged) => {
          setError(null);
          setLast(judged);
          forgetAnswers();
        },
        (failed: Error) => setError(failed),
      )
      .finally(() => setBusy(false));
  };
  return {
    last,
    isBusy,
    error,
    judge: ({ one, other }, verdict, note) => {
      if (!one || !other) return;
      const names = `${nameOf(one)} · ${nameOf(other)}`;
      const asked = ask(JudgeTwo, { one: one.id, other: other.id, verdict, note: note.trim() || null });
      change(asked.then(({ judge }) => ({ id: judge.id, verdict, names })));
    },
    undo: () => {
      if (last) change(ask(WithdrawJudgement, { id: last.id }).then(() => null));
    },
  };
}

type Sided = NonNullable<Suggestion['one']>;
const nameOf = (side: Sided): string => ('name' in side ? side.name : side.id);

function Last({ judging: { last, undo, error, isBusy } }: { readonly judging: Judging }) {
  const say = useSay();
  return (
    <>
      {error && <Trouble error={error} />}
      <p class="last" aria-live="polite">
        {last && (
          <>
            {last.names}: {wordOf(say, 'verdict', last.verdict)}{' '}
            <button type="button" disabled={isBusy} onClick={undo} aria-keyshortcuts="z">
              {say('review.undo')} (z)
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface PairProps {
  readonly suggestion: Suggestion;
  readonly told: string;
  readonly before: string | null;
  readonly next: string | null;
  readonly judging: Judging;
}

function Pair({ suggestion, told, before, next, judging }: PairProps) {
  const say = useSay();
  const [note, setNote] = useState('');
  const { judge, undo, isBusy } = judging;
  const onKey = useRef<(key: string) => void>(() => undefined);
  onKey.current = (key) => {
    const verdict = KEYS[key];
    if (isBusy) return;
    if (verdict) judge(suggestion, verdict, note);
    if (key === 'z') undo();
    if (key === 'j' && next) go(hrefWith({ at: next }));
    if (key === 'k' && before) go(hrefWith({ at: before }));
  };
  useKeys(onKey);
  return (
    <section class="card" aria-label={told}>
      <div class="controls">
        <b>{told}</b>
        <span>{say('review.score', { score: suggestion.score.toFixed(2) })}</span>
        {before && <a href={hrefWith({ at: before })}>← (k)</a>}
        {next && <a href={hrefWith({ at: next })}>→ (j)</a>}
      </div>
      <div class="columns">
        <Reasons told={say('review.for')} reasons={suggestion.supporting} />
        <Reasons told={say('review.against')} reasons={suggestion.opposing} />
      </div>
      <div class="columns">
        <Side of={suggestion.one} />
        <Side of={suggestion.other} />
      </div>
      <div class="controls no-print">
        {VERDICTS.map(([key, verdict]) => (
          <button
            key={key}
            type="button"
            disabled={isBusy}
            aria-keyshortcuts={key}
            onClick={() => judge(suggestion, verdict, note)}
          >
            {wordOf(say, 'verdict', verdict)} ({key})
          </button>
        ))}
        <label>
          {say('review.note')}{' '}
          <input
            value={note}
            maxLength={2000}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
      </div>
    </section>
  );
}

interface ReasonsProps {
  readonly told: string;
  readonly reasons: Suggestion['supporting'];
}

function Reasons({ told, reasons }: ReasonsProps) {
  const say = useSay();
  return (
    <div>
      <h2>{told}</h2>
      {reasons.length === 0 ? (
        <p class="nothing">—</p>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{say(`reason.${reason.toLowerCase().replaceAll('_', '-')}` as TextKey)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Keys anywhere but where one writes. */
function useKeys(onKey: { readonly current: (key: string) => void }): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
      onKey.current(event.key);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

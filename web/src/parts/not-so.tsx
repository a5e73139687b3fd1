import { useState } from 'preact/hooks';
import { ask, forgetAnswers } from '../api/ask.ts';
import { WithdrawClaim } from '../api/generated.ts';
import { useSay } from '../texts/index.ts';
import { Trouble } from './answered.tsx';
import { useMayReview } from './role.ts';

/** For reviewers: says of a line that it is not so, and why. The page of review lists it, to be taken back. */
export function NotSo({ claim, name }: { readonly claim: string; readonly name: string }) {
  const say = useSay();
  const may = useMayReview();
  const [reason, setReason] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  if (!may) return null;
  if (reason === null)
    return (
      <button
        type="button"
        class="plain not-so no-print"
        aria-label={say('not-so.of', { name })}
        title={say('not-so.of', { name })}
        onClick={() => setReason('')}
      >
        ✗
      </button>
    );
  const send = (event: Event): void => {
    event.preventDefault();
    ask(WithdrawClaim, { claim, reason: reason.trim() }).then(() => {
      setReason(null);
      forgetAnswers();
    }, setError);
  };
  return (
    <form class="controls no-print" onSubmit={send}>
      <label>
        {say('not-so.why')}{' '}
        <input
          value={reason}
          required
          maxLength={2000}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!reason.trim()}>
        {say('not-so.send')}
      </button>
      <button type="button" onClick={() => setReason(null)}>
        {say('not-so.leave')}
      </button>
      {error && <Trouble error={error} />}
    </form>
  );
}

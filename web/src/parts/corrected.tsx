import { useEffect, useState } from 'preact/hooks';
import { ask, forgetAnswers } from '../api/ask.ts';
import { WithdrawCorrection } from '../api/generated.ts';
import { useSay } from '../texts/index.ts';
import { Trouble } from './answered.tsx';

interface Made {
  readonly id: string;
  /** The words that were put right. */
  readonly text: string;
}

let last: Made | null = null;
const listeners = new Set<() => void>();

/** Has the page say that something was put right, and offer to take it back. */
export function tellCorrected(made: Made | null): void {
  last = made;
  listeners.forEach((listener) => listener());
}

/** What was put right last in this tab, until it is taken back or set aside. */
export function Corrected() {
  const say = useSay();
  const [made, setMade] = useState(last);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const listener = (): void => {
      setError(null);
      setMade(last);
    };
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  const undo = ({ id }: Made): void => {
    ask(WithdrawCorrection, { id }).then(() => {
      tellCorrected(null);
      forgetAnswers();
    }, setError);
  };
  return (
    <div role="status" class="no-print">
      {made && (
        <p class="card corrected">
          {say('correct.done')} <span lang="zh-Hans">“{made.text}”</span>{' '}
          <button type="button" onClick={() => undo(made)}>
            {say('review.undo')}
          </button>{' '}
          <button type="button" class="plain" onClick={() => tellCorrected(null)}>
            {say('correct.aside')}
          </button>
        </p>
      )}
      {error && <Trouble error={error} />}
    </div>
  );
}

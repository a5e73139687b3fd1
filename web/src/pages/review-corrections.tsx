import { useState } from 'preact/hooks';
import { ask, forgetAnswers, useAnswer } from '../api/ask.ts';
import { CorrectionsMade, WithdrawCorrection } from '../api/generated.ts';
import { Answered, Nothing, Trouble } from '../parts/answered.tsx';
import { href } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';

/** What was put right by hand, by whom and why; each can be taken back. */
export function Corrections() {
  const say = useSay();
  const asked = useAnswer(CorrectionsMade, {});
  const [error, setError] = useState<Error | null>(null);
  const withdraw = (id: string): void => {
    ask(WithdrawCorrection, { id }).then(() => {
      setError(null);
      forgetAnswers();
    }, setError);
  };
  return (
    <section class="card" aria-label={say('review.corrections')}>
      {error && <Trouble error={error} />}
      <Answered asked={asked}>
        {({ corrections: { nodes } }) =>
          nodes.length === 0 ? (
            <Nothing>{say('review.corrections.none')}</Nothing>
          ) : (
            <ul class="plain-list contradictions">
              {nodes.map(({ id, action, quote, reason, user, document, withdrawnAt, withdrawnBy }) => (
                <li key={id}>
                  <b>{wordOf(say, 'correction', action)}</b> <span lang="zh-Hans">“{quote}”</span> {reason}{' '}
                  <small>{user}</small>{' '}
                  {document && (
                    <a href={href(['documents', document.id])} lang="zh-Hans">
                      {document.citation}
                    </a>
                  )}{' '}
                  {withdrawnAt ? (
                    <small>
                      {say('review.withdrawn', { user: withdrawnBy ?? '', at: withdrawnAt.slice(0, 10) })}
                    </small>
                  ) : (
                    <button type="button" onClick={() => withdraw(id)}>
                      {say('review.undo')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/ask.ts';
import { ChuxiError } from '../api/client.ts';
import { failureIn, useSay } from '../texts/index.ts';

interface AnsweredProps<Answer> {
  readonly asked: Asked<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** What a question answers, that it is waited for, or why it has no answer and what to do. */
export function Answered<Answer>({ asked, children }: AnsweredProps<Answer>) {
  const say = useSay();
  if (asked.error) return <Trouble error={asked.error} again={asked.again} />;
  if (asked.answer === null)
    return asked.waiting ? (
      <p class="waiting" role="status">
        {say('app.waiting')}
      </p>
    ) : null;
  return (
    <div aria-busy={asked.waiting} class={asked.waiting ? 'answer stale' : 'answer'}>
      {children(asked.answer)}
    </div>
  );
}

export function Trouble({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const say = useSay();
  const { code = '', remedy = null } = error instanceof ChuxiError ? error : {};
  const words = failureIn(say, code);
  return (
    <div role="alert" class="card trouble">
      <h2>{say('error.title')}</h2>
      {words && <p>{words}</p>}
      {code !== 'web.unreachable' && <p lang={words ? 'en' : undefined}>{error.message}</p>}
      {!words && remedy && <p>{say('error.remedy', { remedy })}</p>}
      {again && (
        <button type="button" onClick={again}>
          {say('error.again')}
        </button>
      )}
    </div>
  );
}

/** Says that there is nothing, and what to do. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}

import { useState } from 'preact/hooks';
import { ask, forgetAnswers, useAnswer } from '../api/ask.ts';
import { CorrectionsMade, type CorrectionsMadeQuery, WithdrawCorrection } from '../api/generated.ts';
import { Answered, Nothing, Trouble } from '../parts/answered.tsx';
import { NextPage } from '../parts/next-page.tsx';
import { href, hrefWith } from '../router.ts';
import { type Say, useSay, wordOf } from '../texts/index.ts';

type Made = CorrectionsMadeQuery['corrections']['nodes'][number];

/** `?applying=`: those that are followed, or those that are not. */
const CHOICES = [
  [null, 'review.corrections.all'],
  ['yes', 'review.corrections.applying'],
  ['no', 'review.corrections.not-applying'],
] as const;

/** What was put right by hand, by whom and why, and whether it is followed; each can be taken back. */
export function Corrections({ query }: { readonly query: URLSearchParams }) {
  const say = useSay();
  const [chosen] = CHOICES.find(([choice]) => choice === query.get('applying')) ?? CHOICES[0];
  const applying = chosen && chosen === 'yes';
  const asked = useAnswer(CorrectionsMade, { applying, after: query.get('after') });
  const [error, setError] = useState<Error | null>(null);
  const withdraw = (id: string): void => {
    ask(WithdrawCorrection, { id }).then(() => {
      setError(null);
      forgetAnswers();
    }, setError);
  };
  return (
    <section class="card" aria-label={say('review.corrections')}>
      <p class="chips">
        {CHOICES.map(([choice, text]) => (
          <a
            key={text}
            href={hrefWith({ applying: choice, after: null })}
            aria-current={choice === chosen ? 'true' : undefined}
          >
            {say(text)}
          </a>
        ))}
      </p>
      {error && <Trouble error={error} />}
      <Answered asked={asked}>
        {({ corrections: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <Nothing>{say(chosen ? 'review.corrections.no-such' : 'review.corrections.none')}</Nothing>
          ) : (
            <>
              <p class="told">{say('search.found', { count: totalCount })}</p>
              <ul class="plain-list contradictions">
                {nodes.map((made) => (
                  <Correction key={made.id} made={made} onWithdraw={() => withdraw(made.id)} />
                ))}
              </ul>
              <NextPage of={pageInfo} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Correction({ made, onWithdraw }: { readonly made: Made; readonly onWithdraw: () => void }) {
  const say = useSay();
  const { action, quote, reason, user, at, document, applies, withdrawnAt, withdrawnBy } = made;
  return (
    <li>
      <p>
        <b>{wordOf(say, 'correction', action)}</b> <span lang="zh-Hans">“{quote}”</span>
      </p>
      {changesOf(made, say).map((change) => (
        <p key={change}>{change}</p>
      ))}
      <p>
        {reason} <small>{say('review.made', { user, at: at.slice(0, 10) })}</small>{' '}
        {document && (
          <a href={href(['documents', document.id])} lang="zh-Hans">
            {document.citation}
          </a>
        )}
      </p>
      {withdrawnAt ? (
        <small>{say('review.withdrawn', { user: withdrawnBy ?? '', at: withdrawnAt.slice(0, 10) })}</small>
      ) : (
        <p>
          {!applies && (
            <span class="warning">
              {say(document ? 'review.corrections.otherwise' : 'review.corrections.gone')}
            </span>
          )}{' '}
          <button type="button" onClick={onWithdraw}>
            {say('review.undo')}
          </button>
        </p>
      )}
    </li>
  );
}

/** Where what a claim says stands, by the field that is put right. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  role: ['role'],
  title: ['title', 'printedTitle'],
  date: ['date', 'period'],
  person: ['person', 'party', 'name'],
  body: ['organization', 'party'],
};

/** Title: 局长 → 副局长. */
function changesOf({ said, change }: Made, say: Say): readonly string[] {
  const before = JSON.parse(said) as Readonly<Record<string, unknown>>;
  const after = Object.entries(JSON.parse(change) as Readonly<Record<string, string>>);
  return after.map(([field, value]) => {
    const key = SAID[field]?.find((one) => typeof before[one] === 'string');
    const was = key === undefined ? '—' : (before[key] as string);
    const word = (one: string): string => (field === 'role' && one !== '—' ? wordOf(say, 'role', one) : one);
    return `${wordOf(say, 'correct.field', field)}: ${word(was)} → ${word(value)}`;
  });
}

import { useState } from 'preact/hooks';
import { ask, forgetAnswers, useAnswer } from '../api/ask.ts';
import { JudgementsMade, type JudgementsMadeQuery, WithdrawJudgement } from '../api/generated.ts';
import { Answered, Nothing, Trouble } from '../parts/answered.tsx';
import { Columns } from '../parts/columns.tsx';
import { NextPage } from '../parts/next-page.tsx';
import { useLanguage, useSay, wordOf } from '../texts/index.ts';

type Made = JudgementsMadeQuery['judgements']['nodes'][number];

/** What was said, by whom and when; each can be taken back. */
export function Judgements({ after }: { readonly after: string | null }) {
  const say = useSay();
  const asked = useAnswer(JudgementsMade, { after });
  const [error, setError] = useState<Error | null>(null);
  const withdraw = (id: string): void => {
    ask(WithdrawJudgement, { id }).then(
      () => {
        setError(null);
        forgetAnswers();
      },
      (failed: Error) => setError(failed),
    );
  };
  return (
    <section class="card" aria-label={say('review.judgements')}>
      {error && <Trouble error={error} />}
      <Answered asked={asked}>
        {({ judgements: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Nothing>{say('review.judgements.none')}</Nothing>
          ) : (
            <>
              <table>
                <Columns of={['review.pair', 'review.verdict', 'review.by', 'review.note', 'review.undo']} />
                <tbody>
                  {nodes.map((made) => (
                    <Row key={made.id} made={made} onWithdraw={() => withdraw(made.id)} />
                  ))}
                </tbody>
              </table>
              <NextPage of={pageInfo} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

const nameOf = (side: Made['one'], id: string | undefined): string =>
  side && 'name' in side ? side.name : (side?.id ?? id ?? '');

function Row({ made, onWithdraw }: { readonly made: Made; readonly onWithdraw: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const when = (at: string): string => new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  const { one, other, pair, verdict, user, at, note, withdrawnAt, withdrawnBy, contradicts } = made;
  return (
    <tr>
      <td lang="zh-Hans">
        {nameOf(one, pair[0])} · {nameOf(other, pair[1])}
      </td>
      <td>
        {wordOf(say, 'verdict', verdict)}
        {contradicts.length > 0 && <p class="warning">{say('review.contradicts')}</p>}
      </td>
      <td>
        {user} <small>{when(at)}</small>
      </td>
      <td>{note}</td>
      <td>
        {withdrawnAt ? (
          <small>{say('review.withdrawn', { user: withdrawnBy ?? '', at: when(withdrawnAt) })}</small>
        ) : (
          <button type="button" onClick={onWithdraw}>
            {say('review.undo')}
          </button>
        )}
      </td>
    </tr>
  );
}

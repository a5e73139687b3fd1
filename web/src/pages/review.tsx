import { Nothing } from '../parts/answered.tsx';
import { useMayReview } from '../parts/role.ts';
import { useTitle } from '../parts/title.ts';
import { hrefWith } from '../router.ts';
import { type TextKey, useSay } from '../texts/index.ts';
import type { PageProps } from './props.ts';
import { ContradictionList } from './review-contradictions.tsx';
import { Corrections } from './review-corrections.tsx';
import { Judgements } from './review-judgements.tsx';
import { Suggestions } from './review-suggestions.tsx';

const TABS = ['suggestions', 'judgements', 'corrections', 'contradictions'] as const;

/** Who may be one, what was said of that, and where texts contradict one another: `?tab=`. */
export function ReviewPage({ route }: PageProps) {
  const say = useSay();
  const may = useMayReview();
  useTitle(say('nav.review'));
  const tab = TABS.find((one) => one === route.query.get('tab')) ?? 'suggestions';
  return (
    <>
      <div class="heading">
        <h1>{say(may ? 'nav.review' : 'review.contradictions')}</h1>
        <p class="chips">
          {TABS.filter((one) => may || one === 'contradictions').map((one) => (
            <a
              key={one}
              href={hrefWith({ tab: one, at: null, after: null, applying: null })}
              aria-current={one === tab ? 'page' : undefined}
            >
              {say(`review.${one}` as TextKey)}
            </a>
          ))}
        </p>
      </div>
      {tab === 'contradictions' && <ContradictionList of={route.query.get('of')} />}
      {tab !== 'contradictions' && !may && <Nothing>{say('review.may-not')}</Nothing>}
      {tab === 'suggestions' && may && <Suggestions query={route.query} />}
      {tab === 'corrections' && may && <Corrections query={route.query} />}
      {tab === 'judgements' && may && <Judgements after={route.query.get('after')} />}
    </>
  );
}

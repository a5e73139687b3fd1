import type { DocumentPageQuery } from '../api/generated.ts';
import type { Mark } from '../parts/marks.ts';
import { hrefWith } from '../router.ts';
import { problemIn, type Say, useSay } from '../texts/index.ts';

export type ProblemOfText = NonNullable<DocumentPageQuery['document']>['problems'][number];

/** By place in its list: nothing else tells one from another. */
const idOf = (place: number): string => `problem-${place}`;

/** Where a text left something open; `?problem=` says which is shown. */
export const marksOf = (problems: readonly ProblemOfText[], say: Say): readonly Mark[] =>
  problems.flatMap(({ code, start, end }, place) =>
    start === null || end === null
      ? []
      : [{ id: idOf(place), start, end, kind: 'problem', label: problemIn(say, code) }],
  );

/** What a text left open: in words, with what was found and a way to its place. */
export function Problems({ problems }: { readonly problems: readonly ProblemOfText[] }) {
  const say = useSay();
  if (problems.length === 0) return null;
  return (
    <section class="card" aria-labelledby="problems">
      <h2 id="problems">
        {say('documents.problems')} <small>{problems.length}</small>
      </h2>
      <ul class="plain-list">
        {problems.map(({ code, detail, start }, place) => (
          <li key={place}>
            {start === null ? (
              problemIn(say, code)
            ) : (
              <a href={hrefWith({ problem: idOf(place) })}>{problemIn(say, code)}</a>
            )}{' '}
            {detail && <small lang="zh-Hans">{detail}</small>}
          </li>
        ))}
      </ul>
      <p class="legend">{say('documents.problems.told')}</p>
    </section>
  );
}

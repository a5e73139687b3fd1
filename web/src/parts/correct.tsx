import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { useMayReview } from './role.ts';

/** What a line tells, by which it can be put right. */
export interface Line {
  /** Of the row that the line shows, or of one claim. */
  readonly id: string;
  readonly name: string;
}

/** For reviewers: opens the form that puts a line right or withdraws it, beside the page. */
export function Correct({ of: { id, name } }: { readonly of: Line }) {
  const say = useSay();
  if (!useMayReview()) return null;
  return (
    <a
      class="correct no-print"
      href={hrefWith({ correct: id, source: null })}
      aria-label={say('correct.of', { name })}
      title={say('correct.of', { name })}
    >
      ✎
    </a>
  );
}

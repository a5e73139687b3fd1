import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { Correct, type Line } from './correct.tsx';

export interface Cited {
  readonly id: string;
  readonly citation: string;
}

interface CiteProps {
  readonly evidence: readonly Cited[];
  /** What the sentences say, where it can be put right. */
  readonly of?: Line;
}

/** Numbers that open the sentences which say so, beside the page; for reviewers, with what puts it right. */
export function Cite({ evidence, of }: CiteProps) {
  const say = useSay();
  return (
    <span class="cite">
      {evidence.map(({ id, citation }, place) => (
        <a
          key={id}
          href={hrefWith({ source: id, correct: null })}
          title={citation}
          aria-label={say('source.open', { number: place + 1, citation })}
          data-evidence={id}
        >
          {place + 1}
        </a>
      ))}
      {of && <Correct of={of} />}
    </span>
  );
}

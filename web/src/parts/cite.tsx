import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';

export interface Cited {
  readonly id: string;
  readonly citation: string;
}

/** Numbers that open the sentences which say so, beside the page. */
export function Cite({ evidence }: { readonly evidence: readonly Cited[] }) {
  const say = useSay();
  return (
    <span class="cite">
      {evidence.map(({ id, citation }, place) => (
        <a
          key={id}
          href={hrefWith({ source: id })}
          title={citation}
          aria-label={say('source.open', { number: place + 1, citation })}
          data-evidence={id}
        >
          {place + 1}
        </a>
      ))}
    </span>
  );
}

import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { useSay, wordOf } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';

type Change = KnownOrganization['predecessors']['nodes'][number];

/** What a body was called before or came out of, and what became of it, each with its day and sentence. */
export function Eras({ body: { predecessors, successors } }: { readonly body: KnownOrganization }) {
  const say = useSay();
  if (predecessors.nodes.length + successors.nodes.length === 0) return null;
  return (
    <section class="card" aria-labelledby="eras">
      <h2 id="eras">{say('eras.title')}</h2>
      <Side title={say('eras.formerly')} changes={predecessors.nodes} other="predecessor" />
      <Side title={say('eras.since')} changes={successors.nodes} other="successor" />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly changes: readonly Change[];
  /** Which of the two bodies is not that of the page. */
  readonly other: 'predecessor' | 'successor';
}

function Side({ title, changes, other }: SideProps) {
  const say = useSay();
  const { day } = useDates();
  if (changes.length === 0) return null;
  const id = `eras-${other}`;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul class="plain-list" aria-labelledby={id}>
        {changes.map((change) => (
          <li key={change.id}>
            <small>{day(change.date)}</small> {wordOf(say, 'reorganization', change.kind)}{' '}
            {change[other] && <Entity page="organization" of={change[other]} />}{' '}
            <Cite
              evidence={change.evidence}
              of={{ id: change.id, name: wordOf(say, 'reorganization', change.kind) }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

import { useAnswer } from '../api/ask.ts';
import { PrecedenceInBody, type PrecedenceInBodyQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { href } from '../router.ts';
import { useSay } from '../texts/index.ts';
import type { KnownPerson } from './known.ts';

const MOST_BODIES = 4;

/** Who stands before and behind them on printed lists of the bodies in which they hold a post. */
export function PrecedenceOf({ person }: { readonly person: KnownPerson }) {
  const say = useSay();
  const bodies = [...new Set(person.tenures.flatMap(({ organization }) => organization?.id ?? []))];
  return (
    <section class="card" aria-labelledby="precedence">
      <h2 id="precedence">{say('person.precedence')}</h2>
      {bodies.length === 0 && <Nothing>{say('person.precedence.none')}</Nothing>}
      {bodies.slice(0, MOST_BODIES).map((id) => (
        <InBody key={id} organization={id} person={person.id} />
      ))}
    </section>
  );
}

type Body = NonNullable<PrecedenceInBodyQuery['organization']>;
type Pair = Body['precedence']['pairs'][number];

function InBody({ organization, person }: { readonly organization: string; readonly person: string }) {
  const asked = useAnswer(PrecedenceInBody, { organization });
  return (
    <Answered asked={asked}>{(answer) => <Neighbours body={answer.organization} person={person} />}</Answered>
  );
}

function Neighbours({ body, person }: { readonly body: Body | null; readonly person: string }) {
  const say = useSay();
  const pairs = body?.precedence.pairs ?? [];
  const before = pairs.filter((pair) => pair.after.id === person);
  const behind = pairs.filter((pair) => pair.before.id === person);
  if (!body || before.length + behind.length === 0) return null;
  const { lists, edges } = body.precedence;
  const evidence = edges
    .flatMap((edge) => edge.evidence)
    .filter(({ id }, at, all) => firstOf(all, id) === at);
  return (
    <div class="precedence">
      <p>
        {say('person.precedence.told', { organization: body.name, lists })}{' '}
        <Cite evidence={evidence.slice(0, 8)} />
      </p>
      <Names told={say('person.precedence.before')} pairs={before} of={(pair) => pair.before} />
      <Names told={say('person.precedence.after')} pairs={behind} of={(pair) => pair.after} />
    </div>
  );
}

const firstOf = (all: readonly { readonly id: string }[], id: string): number =>
  all.findIndex((one) => one.id === id);

interface NamesProps {
  readonly told: string;
  readonly pairs: readonly Pair[];
  readonly of: (pair: Pair) => Pair['before'];
}

function Names({ told, pairs, of }: NamesProps) {
  if (pairs.length === 0) return null;
  return (
    <p>
      <span class="told">{told}</span>{' '}
      {pairs.map((pair) => (
        <span key={of(pair).id} class="tag">
          <a href={href(['person', of(pair).id])} lang="zh-Hans">
            {of(pair).name}
          </a>{' '}
          <small>
            {pair.times}/{pair.of}
          </small>
        </span>
      ))}
    </p>
  );
}

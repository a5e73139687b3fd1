import { useAnswer } from '../api/ask.ts';
import { ChangesBetween, type ChangesBetweenQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { Entity } from '../parts/entity.tsx';
import { go, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { KnownOrganization } from './known.ts';

interface ChangesProps {
  readonly body: KnownOrganization;
  readonly days: readonly string[];
  readonly query: URLSearchParams;
}

/** Who came, left or moved between `?from=` and `?to=`; between the first and the last day known when left out. */
export function Changes({ body, days, query }: ChangesProps) {
  const say = useSay();
  const from = query.get('from') ?? days[0];
  const to = query.get('to') ?? days.at(-1);
  const asked = useAnswer(ChangesBetween, from && to ? { id: body.id, from, to } : null);
  if (!from || !to) return null;
  const field = (key: 'from' | 'to', value: string) => (
    <label>
      {say(`changes.${key}`)}{' '}
      <input
        type="date"
        value={value}
        onInput={({ currentTarget }) =>
          currentTarget.value && go(hrefWith({ from, to, [key]: currentTarget.value }), { replace: true })
        }
      />
    </label>
  );
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">{say('changes.title')}</h2>
      <div class="controls">
        {field('from', from)}
        {field('to', to)}
      </div>
      <Answered asked={asked}>
        {({ organization }) => (
          <>
            <Table changes={organization?.changes ?? []} />
            <OrderChanges changes={organization?.orderChanges ?? []} />
          </>
        )}
      </Answered>
    </section>
  );
}

type Change = NonNullable<ChangesBetweenQuery['organization']>['changes'][number];

function Table({ changes }: { readonly changes: readonly Change[] }) {
  const say = useSay();
  if (changes.length === 0) return <Nothing>{say('changes.none')}</Nothing>;
  return (
    <table>
      <Columns of={['column.person', 'column.change', 'column.before', 'column.after', 'column.elsewhere']} />
      <tbody>
        {changes.map(({ person, kind, before, after, elsewhere }) => (
          <tr key={person.id + kind}>
            <td>
              <Entity page="person" of={person} />
            </td>
            <td>{wordOf(say, 'change', kind)}</td>
            <td>
              <Titles tenures={before} />
            </td>
            <td>
              <Titles tenures={after} />
            </td>
            <td>
              {elsewhere.map((tenure) => (
                <span key={tenure.id} class="part">
                  {tenure.organization && <Entity page="organization" of={tenure.organization} />}{' '}
                  <Titles tenures={[tenure]} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OrderChange = NonNullable<ChangesBetweenQuery['organization']>['orderChanges'][number];

/** Whose order on printed lists has changed, with how often each way. */
function OrderChanges({ changes }: { readonly changes: readonly OrderChange[] }) {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{say('changes.order')}</h3>
      <ul class="plain-list">
        {changes.map(({ risen, fallen, earlier, later }) => (
          <li key={`${risen.id} ${fallen.id}`}>
            <Entity page="person" of={risen} /> {say('changes.risen')} <Entity page="person" of={fallen} />{' '}
            <small>
              {say('changes.often', {
                later: `${later.times}/${later.of}`,
                earlier: `${earlier.times}/${earlier.of}`,
              })}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

const Titles = ({ tenures }: { readonly tenures: Change['before'] }) => (
  <>
    {tenures.map(({ id, title, evidence }) => (
      <span key={id} class="part" lang="zh-Hans">
        {title} <Cite evidence={evidence} of={{ id, name: title }} />
      </span>
    ))}
  </>
);

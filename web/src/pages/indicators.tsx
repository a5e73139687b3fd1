import { useAnswer } from '../api/ask.ts';
import { IndicatorsList, type IndicatorsListQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { useTitle } from '../parts/title.ts';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { FilterBox } from './filter-box.tsx';
import type { PageProps } from './props.ts';

type Observation = IndicatorsListQuery['observations']['nodes'][number];

/** Values by indicator and period, each with its source; those of one indicator and unit share an axis. */
export function IndicatorsPage({ route }: PageProps) {
  const say = useSay();
  useTitle(say('nav.indicators'));
  const text = route.query.get('text');
  const after = route.query.get('after');
  const asked = useAnswer(IndicatorsList, { text, organization: route.query.get('organization'), after });
  return (
    <>
      <div class="heading">
        <h1>{say('nav.indicators')}</h1>
      </div>
      <section class="card" aria-label={say('nav.indicators')}>
        <FilterBox label={say('indicators.filter')} text={text} />
        <Answered asked={asked}>
          {({ observations: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Nothing>{say('indicators.none')}</Nothing>
            ) : (
              <>
                <Table observations={nodes} />
                {pageInfo.hasNextPage && (
                  <a class="button" href={hrefWith({ after: pageInfo.endCursor })}>
                    {say('documents.next')}
                  </a>
                )}
              </>
            )
          }
        </Answered>
      </section>
    </>
  );
}

/** When it is of: its period, else when its document was issued. */
const timeOf = ({ earliest, document }: Observation): string => earliest ?? document.earliest ?? '';

function Table({ observations }: { readonly observations: readonly Observation[] }) {
  const say = useSay();
  const sorted = observations.toSorted(
    (one, other) => one.name.localeCompare(other.name, 'zh') || timeOf(one).localeCompare(timeOf(other)),
  );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('indicators.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column.indicator')}</th>
            <th scope="col">{say('column.period')}</th>
            <th scope="col">{say('column.value')}</th>
            <th scope="col">{say('column.growth')}</th>
            <th scope="col">{say('column.body')}</th>
            <th scope="col">{say('column.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <Row key={one.id} observation={one} most={mostOf(one, observations)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The most of its indicator and unit; null where it is the only one, and a bar would tell nothing. */
const mostOf = ({ name, unit }: Observation, all: readonly Observation[]): number | null => {
  const alike = all.filter((one) => one.name === name && one.unit === unit);
  return alike.length > 1 ? Math.max(...alike.map(({ value }) => Number(value ?? 0))) : null;
};

function Row({ observation, most }: { readonly observation: Observation; readonly most: number | null }) {
  const say = useSay();
  const { day } = useDates();
  const { name, text, value, growth, growthText, period, organization, document, evidence } = observation;
  return (
    <tr>
      <td lang="zh-Hans">
        <a href={hrefWith({ text: name })}>{name}</a>
      </td>
      <td>
        {period ? (
          day(period)
        ) : (
          <small>
            {document.issued ? say('indicators.issued', { day: day(document.issued) }) : day(null)}
          </small>
        )}
      </td>
      <td class="amount">
        {most !== null && (
          <span class="bar">
            <i style={{ width: `${most > 0 ? (Number(value ?? 0) / most) * 100 : 0}%` }} />
          </span>
        )}
        <span lang="zh-Hans">{text}</span>
      </td>
      <td class={growth !== null && growth < 0 ? 'number falls' : 'number'}>{growthText}</td>
      <td>{organization && <Entity page="organization" of={organization} />}</td>
      <td>
        <Cite evidence={evidence} of={{ id: observation.id, name }} />
      </td>
    </tr>
  );
}

import { useAnswer } from '../api/ask.ts';
import { IndicatorsList } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { useDates } from '../parts/dates.ts';
import { Entity } from '../parts/entity.tsx';
import { NextPage } from '../parts/next-page.tsx';
import { useTitle } from '../parts/title.ts';
import { hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { FilterBox } from './filter-box.tsx';
import { byTime, Charts, type Observation } from './indicator-charts.tsx';
import type { PageProps } from './props.ts';

/** Values by indicator and period, each with its source: as charts where there are several, and all in a table. */
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
                <Charts observations={nodes} />
                <Table observations={nodes} />
                <NextPage of={pageInfo} />
              </>
            )
          }
        </Answered>
      </section>
    </>
  );
}

function Table({ observations }: { readonly observations: readonly Observation[] }) {
  const say = useSay();
  const sorted = observations.toSorted(
    (one, other) => one.name.localeCompare(other.name, 'zh') || byTime(one, other),
  );
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('indicators.table')}>
      <table>
        <Columns
          of={[
            'column.indicator',
            'column.period',
            'column.value',
            'column.growth',
            'column.body',
            'column.sources',
          ]}
        />
        <tbody>
          {sorted.map((one) => (
            <Row key={one.id} observation={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ observation }: { readonly observation: Observation }) {
  const say = useSay();
  const { day } = useDates();
  const { name, text, growth, growthText, period, organization, document, evidence } = observation;
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
      <td class="number" lang="zh-Hans">
        {text}
      </td>
      <td class={growth !== null && growth < 0 ? 'number falls' : 'number'}>{growthText}</td>
      <td>{organization && <Entity page="organization" of={organization} />}</td>
      <td>
        <Cite evidence={evidence} of={{ id: observation.id, name }} />
      </td>
    </tr>
  );
}

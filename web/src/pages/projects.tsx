import { useAnswer } from '../api/ask.ts';
import { ProjectsList, type ProjectsListQuery } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { Columns } from '../parts/columns.tsx';
import { useDates } from '../parts/dates.ts';
import { Entities, Entity } from '../parts/entity.tsx';
import { NextPage } from '../parts/next-page.tsx';
import { useTitle } from '../parts/title.ts';
import { hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import { FilterBox } from './filter-box.tsx';
import { STAGES } from './project-stages.tsx';
import { SumsByStage, SumsByYear } from './project-sums.tsx';
import type { PageProps } from './props.ts';

type Project = ProjectsListQuery['projects']['nodes'][number];

/** Projects with their amounts as bars, in one currency each, and when texts tell of them. */
export function ProjectsPage({ route }: PageProps) {
  const say = useSay();
  useTitle(say('nav.projects'));
  const text = route.query.get('text');
  const stage = STAGES.find((one) => one === route.query.get('stage')) ?? null;
  const asked = useAnswer(ProjectsList, { text, stage, after: route.query.get('after') });
  return (
    <>
      <div class="heading">
        <h1>{say('nav.projects')}</h1>
      </div>
      <section class="card" aria-label={say('nav.projects')}>
        <FilterBox label={say('projects.filter')} text={text} />
        <p class="chips">
          <a href={hrefWith({ stage: null })} aria-current={stage === null ? 'true' : undefined}>
            {say('projects.all')}
          </a>
          {STAGES.map((one) => (
            <a key={one} href={hrefWith({ stage: one })} aria-current={stage === one ? 'true' : undefined}>
              {wordOf(say, 'stage', one)}
            </a>
          ))}
        </p>
        <Answered asked={asked}>
          {({ years, stages, projects: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Nothing>{say('projects.none')}</Nothing>
            ) : (
              <>
                <div class="columns">
                  <SumsByYear years={years} />
                  <SumsByStage stages={stages} />
                </div>
                <Table projects={nodes} />
                <NextPage of={pageInfo} />
              </>
            )
          }
        </Answered>
      </section>
    </>
  );
}

const amountOf = ({ investment }: Project): number =>
  investment?.currency === 'CNY' ? Number(investment.amount) : 0;

function Table({ projects }: { readonly projects: readonly Project[] }) {
  const say = useSay();
  const { day } = useDates();
  const most = Math.max(1, ...projects.map(amountOf));
  const sorted = projects.toSorted((one, other) => amountOf(other) - amountOf(one));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={say('projects.table')}>
      <table>
        <Columns
          of={[
            'column.project',
            'column.investment',
            'column.stage',
            'column.bodies',
            'column.events',
            'column.sources',
          ]}
        />
        <tbody>
          {sorted.map((project) => (
            <tr key={project.id}>
              <td>
                <Entity page="project" of={project} />
              </td>
              <td class="amount">
                <span class="bar">
                  <i style={{ width: `${(amountOf(project) / most) * 100}%` }} />
                </span>
                <span lang="zh-Hans">{project.investment?.text ?? '—'}</span>
              </td>
              <td class="short">{project.stage && wordOf(say, 'stage', project.stage)}</td>
              <td>
                <Entities page="organization" of={project.stakes.map(({ organization }) => organization)} />
              </td>
              <td>
                {project.events.nodes.map((event) => (
                  <div key={event.id}>
                    <small>{day(event.date)}</small> <Entity page="event" of={event} />
                  </div>
                ))}
              </td>
              <td>
                <Cite evidence={project.evidence} />{' '}
                <small>{say('sources.count', { count: project.sources })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

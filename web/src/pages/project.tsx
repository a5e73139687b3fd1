import { useAnswer } from '../api/ask.ts';
import { ProjectPage as Question, type ProjectPageQuery } from '../api/generated.ts';
import { Answered } from '../parts/answered.tsx';
import { Cite } from '../parts/cite.tsx';
import { useDates } from '../parts/dates.ts';
import { Entities, Entity } from '../parts/entity.tsx';
import { useTitle } from '../parts/title.ts';
import { href } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import { NoSuch } from './no-page.tsx';
import { Stages } from './project-stages.tsx';
import type { PageProps } from './props.ts';

export function ProjectPage({ route }: PageProps) {
  const [, id = ''] = route.parts;
  const asked = useAnswer(Question, { id });
  useTitle(asked.answer?.project?.name);
  return (
    <Answered asked={asked}>{({ project }) => (project ? <Known project={project} /> : <NoSuch />)}</Answered>
  );
}

type KnownProject = NonNullable<ProjectPageQuery['project']>;

function Known({ project }: { readonly project: KnownProject }) {
  const say = useSay();
  const { day } = useDates();
  const { stage, investment, registeredCapital, capacity, site, place, stakes, events, people } = project;
  const facts = [
    [say('column.stage'), stage && wordOf(say, 'stage', stage)],
    [say('column.investment'), investment?.text],
    [say('project.capital'), registeredCapital?.text],
    [say('project.capacity'), capacity],
    [say('project.site'), site ?? place?.name],
  ] as const;
  return (
    <>
      <div class="heading">
        <p class="eyebrow">{say('project.title')}</p>
        <h1 lang="zh-Hans">{project.name}</h1>
        <p class="told">
          {project.aliases.join(' · ')} <Cite evidence={project.evidence} />
        </p>
        <p class="no-print">
          <a class="button" href={href(['network'], { of: project.id })}>
            {say('person.network')}
          </a>
        </p>
      </div>
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">{say('project.facts')}</h2>
        <dl class="facts">
          {facts
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang="zh-Hans">{value}</dd>
              </div>
            ))}
          {stakes.map(({ id, organization, amount, evidence }) => (
            <div key={id}>
              <dt>{say('project.stake')}</dt>
              <dd>
                <Entity page="organization" of={organization} /> {amount?.text}{' '}
                <Cite evidence={evidence} of={{ id, name: organization.name }} />
              </dd>
            </div>
          ))}
          {people.length > 0 && (
            <div>
              <dt>{say('kind.person')}</dt>
              <dd>
                <Entities page="person" of={people} />
              </dd>
            </div>
          )}
          {events.nodes.map((event) => (
            <div key={event.id}>
              <dt>{day(event.date)}</dt>
              <dd>
                <Entity page="event" of={event} />
              </dd>
            </div>
          ))}
          {project.documents.map(({ id, citation }) => (
            <div key={id}>
              <dt>{say('person.documents')}</dt>
              <dd>
                <a href={href(['documents', id])} lang="zh-Hans">
                  {citation}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Stages stages={project.stages} />
    </>
  );
}

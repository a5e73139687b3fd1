import type { ProjectsListQuery } from '../api/generated.ts';
import { Columns } from '../parts/columns.tsx';
import { type Say, useLanguage, useSay, wordOf } from '../texts/index.ts';

type Year = ProjectsListQuery['years'][number];
type Stage = ProjectsListQuery['stages'][number];
type Sums = Year['sums'];

const yuanIn = (sums: Sums): number => Number(sums.find(({ currency }) => currency === 'CNY')?.amount ?? 0);

/** Investment by year, of all projects that are listed, whatever page is shown: yuan as bars, other currencies in words. */
export function SumsByYear({ years }: { readonly years: readonly Year[] }) {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(1, ...years.map(({ sums }) => yuanIn(sums)));
  const sorted = years.toSorted((one, other) => (one.year ?? '9999').localeCompare(other.year ?? '9999'));
  return (
    <figure class="chart">
      <figcaption>{say('projects.by-year')}</figcaption>
      <ul class="bars">
        {sorted.map(({ year, projects, sums }) => (
          <li key={year}>
            <span>{year ?? say('date.open')}</span>
            <span class="bar">
              <i style={{ width: `${(yuanIn(sums) / most) * 100}%` }} />
            </span>
            <span>
              {[
                say('projects.sum', { sum: hundredMillions(yuanIn(sums)), count: projects }),
                ...others(sums, language),
              ].join(' + ')}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const hundredMillions = (yuan: number): string =>
  (yuan / 1e8).toLocaleString(undefined, { maximumFractionDigits: 2 });

const others = (sums: Sums, language: string): readonly string[] =>
  sums
    .filter(({ currency }) => currency !== 'CNY')
    .map(({ currency, amount }) => `${currency} ${Number(amount).toLocaleString(language)}`);

/** What projects of each stage come to. */
export function SumsByStage({ stages }: { readonly stages: readonly Stage[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table>
      <caption>{say('projects.by-stage')}</caption>
      <Columns of={['column.stage', 'kind.project', 'column.investment', 'projects.unknown']} />
      <tbody>
        {stages.map(({ stage, projects, unknown, sums }) => (
          <tr key={stage}>
            <th scope="row">{stage ? wordOf(say, 'stage', stage) : say('date.open')}</th>
            <td class="number">{projects}</td>
            <td class="number">{inWords(sums, say, language)}</td>
            <td class="number">{unknown > 0 && unknown}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const inWords = (sums: Sums, say: Say, language: string): string =>
  [
    ...(yuanIn(sums) > 0 ? [say('projects.yuan', { sum: hundredMillions(yuanIn(sums)) })] : []),
    ...others(sums, language),
  ].join(' + ');

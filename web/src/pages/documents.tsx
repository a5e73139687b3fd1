import { useAnswer } from '../api/ask.ts';
import { DocumentsList } from '../api/generated.ts';
import { Answered, Nothing } from '../parts/answered.tsx';
import { Columns } from '../parts/columns.tsx';
import { useDates } from '../parts/dates.ts';
import { NextPage } from '../parts/next-page.tsx';
import { useTitle } from '../parts/title.ts';
import { href, hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';
import { DocumentPage } from './document.tsx';
import { FilterBox } from './filter-box.tsx';
import type { PageProps } from './props.ts';
import { Upload } from './upload.tsx';

/** What was read, or with an id in the path one of it. */
export function DocumentsPage({ route }: PageProps) {
  return route.parts[1] ? <DocumentPage route={route} /> : <List route={route} />;
}

function List({ route }: PageProps) {
  const say = useSay();
  useTitle(say('nav.documents'));
  const text = route.query.get('text');
  const problems = route.query.get('problems') === 'yes' || null;
  return (
    <>
      <div class="heading">
        <h1>{say('documents.title')}</h1>
      </div>
      <Upload ingest={route.query.get('ingest')} />
      <section class="card" aria-labelledby="read">
        <h2 id="read">{say('documents.read')}</h2>
        <FilterBox label={say('documents.filter')} text={text} />
        <p class="chips">
          <a href={hrefWith({ problems: null, after: null })} aria-current={problems ? undefined : 'true'}>
            {say('documents.all')}
          </a>
          <a href={hrefWith({ problems: 'yes', after: null })} aria-current={problems ? 'true' : undefined}>
            {say('documents.with-problems')}
          </a>
        </p>
        <Table text={text} problems={problems} after={route.query.get('after')} />
      </section>
    </>
  );
}

interface TableProps {
  readonly text: string | null;
  /** Those alone whose text left something open. */
  readonly problems: true | null;
  readonly after: string | null;
}

function Table({ text, problems, after }: TableProps) {
  const say = useSay();
  const { day } = useDates();
  const asked = useAnswer(DocumentsList, { text, problems, after });
  return (
    <Answered asked={asked}>
      {({ documents: { nodes, totalCount, pageInfo } }) =>
        nodes.length === 0 ? (
          <Nothing>{say('documents.none')}</Nothing>
        ) : (
          <>
            <p class="told">{say('search.found', { count: totalCount })}</p>
            <table>
              <Columns
                of={[
                  'column.title',
                  'column.publisher',
                  'column.issued',
                  'kind.article',
                  'column.problems',
                  'column.path',
                ]}
              />
              <tbody>
                {nodes.map(({ id, title, publisher, issued, articles, problems: open, paths }) => (
                  <tr key={id}>
                    <td lang="zh-Hans">
                      <a href={href(['documents', id])}>{title ?? paths[0] ?? id}</a>
                    </td>
                    <td lang="zh-Hans">{publisher}</td>
                    <td class="date">{day(issued)}</td>
                    <td class="number">{articles.length}</td>
                    <td class="number">{open.length > 0 && open.length}</td>
                    <td>
                      <small>{paths.join(', ')}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <NextPage of={pageInfo} />
          </>
        )
      }
    </Answered>
  );
}

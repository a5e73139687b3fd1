import { useEffect, useState } from 'preact/hooks';
import { type Asked, follow, forgetAnswers, useAnswer } from '../api/ask.ts';
import { IngestProgress, IngestState, type IngestStateQuery } from '../api/generated.ts';
import { Trouble } from '../parts/answered.tsx';
import { useMayReview } from '../parts/role.ts';
import { upload } from '../parts/upload.ts';
import { go, href, hrefWith } from '../router.ts';
import { problemIn, useSay, wordOf } from '../texts/index.ts';

/** Gives files to be read, where whoever asks may, and tells file by file what becomes of them (`?ingest=`). */
export function Upload({ ingest }: { readonly ingest: string | null }) {
  if (!useMayReview()) return null;
  return (
    <>
      <Form />
      {ingest && <Progress key={ingest} id={ingest} />}
    </>
  );
}

function Form() {
  const say = useSay();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [publisher, setPublisher] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const send = (event: Event): void => {
    event.preventDefault();
    setSending(true);
    upload({ files, publisher: publisher.trim() })
      .then(
        (id) => {
          setError(null);
          go(hrefWith({ ingest: id }));
        },
        (failed: Error) => setError(failed),
      )
      .finally(() => setSending(false));
  };
  return (
    <form class="card no-print" onSubmit={send} aria-labelledby="upload">
      <h2 id="upload">{say('upload.title')}</h2>
      <div class="controls">
        <label>
          {say('upload.files')}{' '}
          <input
            type="file"
            multiple
            accept=".txt,.md,.markdown"
            onChange={({ currentTarget }) => setFiles([...(currentTarget.files ?? [])])}
          />
        </label>
        <label>
          {say('column.publisher')}{' '}
          <input value={publisher} onInput={({ currentTarget }) => setPublisher(currentTarget.value)} />
        </label>
        <button type="submit" disabled={files.length === 0 || isSending}>
          {say('upload.send')}
        </button>
      </div>
      {error && <Trouble error={error} />}
    </form>
  );
}

const AGAIN = 400;
type Ingest = NonNullable<IngestStateQuery['ingest']>;
const isOver = ({ state }: Ingest): boolean => state !== 'WAITING' && state !== 'RUNNING';

/** How far an upload has come: as the server tells it, and asked for again and again where it tells no more. */
function useIngest(id: string): Asked<{ readonly ingest: Ingest | null }> {
  const [told, setTold] = useState<Ingest | null>(null);
  const [isTelling, setTelling] = useState(true);
  const over = told !== null && isOver(told);
  const polled = useAnswer(IngestState, isTelling || over ? null : { id });
  const { again } = polled;
  useEffect(() => {
    const leaving = new AbortController();
    void followTo(id, leaving.signal, setTold).then(() => !leaving.signal.aborted && setTelling(false));
    return () => leaving.abort();
  }, [id]);
  const isPolling = !isTelling && !over && (polled.answer === null || goesOn(polled.answer.ingest));
  useEffect(() => {
    if (!isPolling) return;
    const timer = setInterval(again, AGAIN);
    return () => clearInterval(timer);
  }, [isPolling, again]);
  return isTelling || over
    ? { answer: told && { ingest: told }, error: null, waiting: told === null, again }
    : polled;
}

const goesOn = (ingest: Ingest | null): boolean => ingest !== null && !isOver(ingest);

/** Up to its end, or to that of the stream; why that ended is asked for by polling. */
async function followTo(id: string, signal: AbortSignal, tell: (ingest: Ingest) => void): Promise<void> {
  try {
    for await (const { ingestProgress } of follow(IngestProgress, { id }, signal)) tell(ingestProgress);
  } catch {
    return;
  }
}

function Progress({ id }: { readonly id: string }) {
  const say = useSay();
  const { answer, error, again } = useIngest(id);
  const ingest = answer?.ingest ?? null;
  const over = ingest !== null && isOver(ingest);
  useEffect(() => {
    if (over) forgetAnswers();
  }, [over]);
  if (error) return <Trouble error={error} again={again} />;
  if (!ingest) return answer ? <p class="nothing">{say('upload.forgotten')}</p> : null;
  const { files, done } = ingest;
  return (
    <section class="card" aria-labelledby="progress">
      <h2 id="progress">{wordOf(say, 'ingest', ingest.state)}</h2>
      <progress
        max={files.length}
        value={done}
        aria-label={say('upload.done', { done, of: files.length })}
      />{' '}
      <span aria-live="polite">{say('upload.done', { done, of: files.length })}</span>
      {ingest.error && <p class="warning">{ingest.error.message}</p>}
      <ul class="plain-list">
        {files.map((file, place) => (
          <UploadedFile key={place} file={file} />
        ))}
      </ul>
    </section>
  );
}

function UploadedFile({ file }: { readonly file: Ingest['files'][number] }) {
  const say = useSay();
  const { name, state, document, problems, error } = file;
  return (
    <li>
      {name}: {wordOf(say, 'file', state)}{' '}
      {document && (
        <a href={href(['documents', document.id])} lang="zh-Hans">
          {document.title ?? document.id}
        </a>
      )}
      {error && (
        <p class="warning">
          {error.message} {error.remedy}
        </p>
      )}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ code, detail }, place) => (
            <li key={place}>
              <small>
                {problemIn(say, code)}
                {detail && `: ${detail}`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

import { useSay } from '../texts/index.ts';
import { useTitle } from '../parts/title.ts';

export function NoPage() {
  const say = useSay();
  useTitle('404');
  return (
    <div class="card">
      <h1>404</h1>
      <p>{say('error.no-page')}</p>
      <a href="/">{say('error.start')}</a>
    </div>
  );
}

/** An id that leads nowhere. */
export function NoSuch() {
  const say = useSay();
  return (
    <div class="card">
      <h1>404</h1>
      <p>{say('error.no-such')}</p>
      <a href="/">{say('error.start')}</a>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { go, href, type Route, routeNow } from '../router.ts';
import { useMayReview } from './role.ts';
import { type TextKey, useSay } from '../texts/index.ts';

interface Shown {
  readonly page: string;
  readonly text: TextKey;
  readonly query?: Readonly<Record<string, string>>;
}

const PAGES: readonly Shown[] = [
  { page: 'documents', text: 'nav.documents' },
  { page: 'projects', text: 'nav.projects' },
  { page: 'indicators', text: 'nav.indicators' },
  { page: 'network', text: 'nav.network' },
];
/** Of reviewers, and what others see of it. */
const REVIEW: Shown = { page: 'review', text: 'nav.review' };
const CONTRADICTIONS: Shown = {
  page: 'review',
  text: 'review.contradictions',
  query: { tab: 'contradictions' },
};

export function Header({ route, onLanguage }: { readonly route: Route; readonly onLanguage: () => void }) {
  const say = useSay();
  const mayReview = useMayReview();
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span>{say('app.title')}</span>
      </a>
      <SearchBox route={route} />
      <nav aria-label={say('app.pages')}>
        {[...PAGES, mayReview ? REVIEW : CONTRADICTIONS].map(({ page, text, query }) => (
          <a
            key={page}
            href={href([page], query)}
            aria-current={route.parts[0] === page ? 'page' : undefined}
          >
            {say(text)}
          </a>
        ))}
      </nav>
      <button type="button" class="plain" onClick={onLanguage} aria-label={say('app.language.label')}>
        {say('app.language')}
      </button>
    </header>
  );
}

const PAUSE = 160;

/** Shows what it finds while one types; `/` leads here from anywhere. */
function SearchBox({ route }: { readonly route: Route }) {
  const say = useSay();
  const box = useRef<HTMLInputElement>(null);
  const inAddress = route.path === '/' ? (route.query.get('q') ?? '') : '';
  const [text, setText] = useState(inAddress);
  useEffect(() => setText(inAddress), [inAddress, route.path]);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  useEffect(() => {
    if (text === inAddress || document.activeElement !== box.current) return;
    const timer = setTimeout(() => lookFor(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const send = (event: Event): void => {
    event.preventDefault();
    lookFor(text);
    document.querySelector<HTMLAnchorElement>('#main .hits a')?.focus();
  };
  return (
    <form role="search" class="search" onSubmit={send}>
      <input
        id="search"
        type="search"
        ref={box}
        value={text}
        autoComplete="off"
        spellcheck={false}
        placeholder={say('search.hint')}
        aria-label={say('search.label')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}

function lookFor(text: string): void {
  const { path, query } = routeNow();
  const kind = path === '/' ? query.get('kind') : null;
  go(href([], { q: text.trim(), kind }), { replace: path === '/' && query.has('q') });
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

export function Footer() {
  const say = useSay();
  return (
    <footer class="foot">
      <span>
        出席 Chuxi · {say('app.tagline')} · <a href="/graphql">GraphQL</a>
      </span>
    </footer>
  );
}

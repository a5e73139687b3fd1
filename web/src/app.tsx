import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTokenWanted } from './api/token.ts';
import { DocumentsPage } from './pages/documents.tsx';
import { EventPage } from './pages/event.tsx';
import { Home } from './pages/home.tsx';
import { IndicatorsPage } from './pages/indicators.tsx';
import { NoPage } from './pages/no-page.tsx';
import { ProjectPage } from './pages/project.tsx';
import { ProjectsPage } from './pages/projects.tsx';
import { ReviewPage } from './pages/review.tsx';
import type { PageProps } from './pages/props.ts';
import { OrganizationPage } from './pages/organization.tsx';
import { PersonPage } from './pages/person.tsx';
import { Corrected } from './parts/corrected.tsx';
import { Footer, Header } from './parts/frame.tsx';
import { lazily } from './parts/lazy.tsx';
import { useMayReview } from './parts/role.ts';
import { SourcePanel } from './parts/source-panel.tsx';
import { TokenForm } from './parts/token-form.tsx';
import { type Route, useRoute } from './router.ts';
import { keepLanguage, type Language, languageNow, sayIn, Speech } from './texts/index.ts';

/** Needed by few: it comes when it is opened. */
const CorrectPanel = lazily(async () => (await import('./parts/correct-panel.tsx')).CorrectPanel);

/** Pages by the first part of their path; those with an id have it in the second. */
const PAGES: Readonly<Record<string, FunctionComponent<PageProps>>> = {
  person: PersonPage,
  organization: OrganizationPage,
  event: EventPage,
  documents: DocumentsPage,
  project: ProjectPage,
  projects: ProjectsPage,
  indicators: IndicatorsPage,
  review: ReviewPage,
  network: lazily(async () => (await import('./network/page.tsx')).NetworkPage),
};

const pageOf = ({ parts: [first] }: Route): FunctionComponent<PageProps> =>
  first === undefined ? Home : ((Object.hasOwn(PAGES, first) ? PAGES[first] : null) ?? NoPage);

export function App() {
  const route = useRoute();
  const [language, setLanguage] = useState<Language>(languageNow);
  const speech = useMemo(() => ({ language, say: sayIn(language) }), [language]);
  const wanted = useTokenWanted();
  const main = useRef<HTMLElement>(null);
  useEffect(() => void (document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en'), [language]);
  useFocusOnArrival(main, route.path);
  const turn = (): void => {
    const other = language === 'zh' ? 'en' : 'zh';
    keepLanguage(other);
    setLanguage(other);
  };
  const Page = pageOf(route);
  const beside = panelOf(route, useMayReview());
  const panel = wanted ? null : beside;
  return (
    <Speech.Provider value={speech}>
      <a class="skip" href="#main">
        {speech.say('app.skip')}
      </a>
      <Header route={route} onLanguage={turn} />
      <div class={panel ? 'stage with-source' : 'stage'}>
        <main id="main" tabIndex={-1} ref={main}>
          <Corrected />
          {wanted ? <TokenForm /> : <Page key={route.path} route={route} />}
        </main>
        {panel}
      </div>
      <Footer />
    </Speech.Provider>
  );
}

/** What stands beside the page: what puts a line right, or where it is from. */
function panelOf({ query }: Route, mayReview: boolean): ComponentChildren {
  const correct = query.get('correct');
  const source = query.get('source');
  if (correct && mayReview) return <CorrectPanel key={correct} id={correct} />;
  return source ? <SourcePanel id={source} /> : null;
}

/** Whoever goes by keyboard or by ear is at the new page, not at the link of the one before. */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }, path: string): void {
  const arrived = useRef(path);
  useEffect(() => {
    if (arrived.current === path) return;
    arrived.current = path;
    if (document.activeElement?.id !== 'search') main.current?.focus({ preventScroll: true });
  }, [path]);
}

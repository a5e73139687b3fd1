import { openStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import type { Facts, Span } from '../../src/model/index.ts';
import { bulletin } from '../review/alike.ts';
import { loaded } from '../serve/loaded.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

const PEOPLE = 430;
const BODIES = 210;
const GIVEN = '安邦晨初德凡庚禾嘉可岚明宁朴启荣三同维信雅'.split('');

/** Surname and two characters of many: each name once. */
const nameOf = (number: number): string =>
  `沈${GIVEN[Math.floor(number / GIVEN.length)]}${GIVEN[number % GIVEN.length]}`;
const bodyOf = (number: number): string => `青禾${number}村`;

/** A list of names, a paragraph for people and one for bodies, as of a congress. */
function congress(): Facts {
  const names = Array.from({ length: PEOPLE }, (_, number) => nameOf(number));
  const bodies = Array.from({ length: BODIES }, (_, number) => bodyOf(number));
  const text = `${names.join('、')}。\n${bodies.join('、')}。`;
  const at = (name: string): Span => {
    const start = text.indexOf(name);
    return { start, end: start + name.length };
  };
  const paragraphs = text.split('\n').map((paragraph) => ({ text: paragraph, spans: [at(paragraph)] }));
  return {
    document: {
      id: 'doc-congress',
      sha256: '1'.repeat(64),
      title: '代表名单',
      publisher: '临江区',
      issued: { edtf: '2023-03' },
      text,
      rules: 'test',
    },
    articles: [{ id: 'a1', title: '代表名单', paragraphs }],
    persons: names.map((name, number) => ({
      id: `p${number}`,
      name,
      aliases: [],
      mentions: [at(name)],
      confidence: 1,
    })),
    organizations: bodies.map((name, number) => ({
      id: `o${number}`,
      name,
      aliases: [],
      kind: 'community',
      level: 'village',
      parent: null,
      mentions: [at(name)],
    })),
    posts: [],
    events: [],
    projects: [],
    indicators: [],
    reorganizations: [],
    problems: [],
  };
}

journeys('in a browser, a document that names more than a page holds', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await loaded([congress()]))));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('has all of them marked, and tells how many', async () => {
    const page = await explorer.visit('/documents/doc-congress');
    const article = page.getByRole('article');
    await article
      .locator('mark.person')
      .nth(PEOPLE - 1)
      .waitFor();
    const found = page.getByRole('region', { name: 'What was found' });
    await found.getByRole('link', { name: `People ${PEOPLE}`, exact: true }).waitFor();
    await found.getByRole('link', { name: `Bodies ${BODIES}`, exact: true }).waitFor();
    expect(new Set(await article.locator('mark.person').allTextContents()).size).toBe(PEOPLE);
    expect(new Set(await article.locator('mark.organization').allTextContents()).size).toBe(BODIES);
    expect(await page.getByText('More marks are coming').count()).toBe(0);
    expect(await hindrances(page)).toEqual([]);
  });

  test('says how many are there already while others come', async () => {
    const page = await explorer.visit('/');
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let pages = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('DocumentMarks') && ++pages === 2) await held;
      await route.continue();
    });
    await page.goto(`${explorer.origin}/documents/doc-congress`);
    const found = page.getByRole('region', { name: 'What was found' });
    await found.getByRole('link', { name: `People 200/${PEOPLE}` }).waitFor();
    await page.getByText('More marks are coming').waitFor();
    goOn();
    await found.getByRole('link', { name: `People ${PEOPLE}`, exact: true }).waitFor();
    expect(pages).toBe(3);
  });

  test('tells where marks stop because the server no longer answers, and goes on when asked to', async () => {
    const page = await explorer.visit('/', { complaints: /Failed to load|ERR_/ });
    let pages = 0;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('DocumentMarks') && ++pages === 2
        ? route.abort()
        : route.continue(),
    );
    await page.goto(`${explorer.origin}/documents/doc-congress`);
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    expect(await page.locator('mark.person').count()).toBe(200);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .locator('mark.person')
      .nth(PEOPLE - 1)
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

journeys('in a browser, an event with someone whom very many documents name', () => {
  const OTHERS = 230;
  const post = { person: '何向东', body: '区商务局', code: '440306' };
  let explorer: Explorer;
  beforeAll(async () => {
    const store = await openStore(':memory:');
    const last = bulletin(OTHERS + 1, { ...post, month: '2021-12' });
    const { facts } = last;
    const evidence = facts.articles[0]!.paragraphs[0]!.spans;
    const meeting = {
      id: 'e1',
      article: 'a0',
      type: 'meeting' as const,
      name: '商务工作会议',
      date: { edtf: '2021-12-18' },
      place: null,
      participants: [{ person: 'p0', role: 'chair' as const, verb: '主持', evidence, confidence: 1 }],
      organizations: [],
      visited: [],
      evidence,
      confidence: 1,
    };
    // by id, it comes behind all the others
    const document = { ...facts.document, id: 'doc-z' };
    const others = Array.from({ length: OTHERS }, (_, at) => bulletin(at + 1, { ...post, month: '2021-12' }));
    const named = { ...facts, document, persons: byNameAlone(facts.persons, evidence[0]!) };
    await loadDocuments(store, [...others, { ...last, facts: { ...named, events: [meeting] } }]);
    explorer = await Explorer.over(store);
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('has them marked in its article', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/event/${await idOf(page, 'EVENT', '商务工作会议')}`);
    const marks = page.getByRole('region', { name: 'The article' }).locator('mark.person');
    await marks.first().waitFor();
    expect(await marks.allTextContents()).toEqual(['何向东']);
  });
});

/** Named by their name alone: the bulletin has its whole sentence for that. */
const byNameAlone = (persons: Facts['persons'], { start }: Span): Facts['persons'] =>
  persons.map((person) => ({ ...person, mentions: [{ start: start + 6, end: start + 9 }] }));

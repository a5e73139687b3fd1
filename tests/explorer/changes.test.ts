import type { Facts, Span } from '../../src/model/index.ts';
import { loaded } from '../serve/loaded.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

type Listed = readonly [name: string, body: string, title: string];

/** A bulletin of an invented county: a meeting with its printed list. */
function meeting(number: number, day: string, listed: readonly Listed[]): Facts {
  const text = `${listed.map(([name, body, title]) => `${body}${title}${name}`).join('、')}出席商务工作会议。`;
  const whole: Span[] = [{ start: 0, end: text.length }];
  const bodies = [...new Set(listed.map(([, body]) => body))];
  const idOfBody = (body: string): string => `o${bodies.indexOf(body)}`;
  return {
    document: {
      id: `doc-${number}`,
      sha256: `${number}`.padStart(64, '0'),
      title: `第${number}期`,
      publisher: '南汀县',
      issued: { edtf: day },
      text,
      rules: 'test',
    },
    articles: [{ id: 'a1', title: null, paragraphs: [{ text, spans: whole }] }],
    persons: listed.map(([name], at) => ({
      id: `p${at}`,
      name,
      aliases: [],
      mentions: whole,
      confidence: 1,
    })),
    organizations: bodies.map((name) => ({
      id: idOfBody(name),
      name,
      aliases: [],
      kind: 'government',
      level: 'county',
      parent: null,
      mentions: whole,
    })),
    posts: listed.map(([, body, title], at) => ({
      person: `p${at}`,
      organization: idOfBody(body),
      title,
      date: { edtf: day },
      former: false,
      act: 'attest',
      evidence: whole,
      confidence: 1,
    })),
    events: [
      {
        id: 'e1',
        article: 'a1',
        type: 'meeting',
        name: '商务工作会议',
        date: { edtf: day },
        place: null,
        participants: listed.map(([, , printedTitle], order) => ({
          person: `p${order}`,
          role: 'attend',
          order,
          verb: '出席',
          printedTitle,
          evidence: whole,
          confidence: 1,
        })),
        organizations: [],
        visited: [],
        evidence: whole,
        confidence: 1,
      },
    ],
    projects: [],
    indicators: [],
    reorganizations: [],
    problems: [],
  };
}

const BUREAU = '南汀县商务局';
const [SHEN, LU, HE] = ['沈一苇', '陆明远', '何向东'];

journeys('in a browser, a body and a person over time', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.over(
      await loaded([
        meeting(1, '2021-03-05', [
          [SHEN, BUREAU, '局长'],
          [LU, BUREAU, '副局长'],
          [HE, BUREAU, '副局长'],
        ]),
        meeting(2, '2023-04-06', [
          [LU, BUREAU, '局长'],
          [SHEN, BUREAU, '局长'],
          [HE, '南汀县水利局', '局长'],
        ]),
      ]),
    );
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('who has passed whom on printed lists is told with how often', async () => {
    const page = await explorer.visit('/');
    const id = await idOf(page, 'ORGANIZATION', BUREAU);
    await page.goto(`${explorer.origin}/organization/${id}?from=2021-12-31&to=2023-12-31`);
    const changes = page.getByRole('region', { name: 'Changes between two days' });
    await changes.getByRole('heading', { name: 'Order on printed lists' }).waitFor();
    expect(await changes.getByRole('listitem').allTextContents()).toEqual([
      `${LU} now stands before ${SHEN} 1/1 lists; before, the other way on 1/1`,
    ]);
    expect(await hindrances(page)).toEqual([]);
  });

  test('who left a body is told with the post that they have elsewhere', async () => {
    const page = await explorer.visit('/');
    const id = await idOf(page, 'ORGANIZATION', '南汀县水利局');
    await page.goto(`${explorer.origin}/organization/${id}?from=2021-12-31&to=2023-12-31`);
    const changes = page.getByRole('region', { name: 'Changes between two days' });
    const row = changes.getByRole('row', { name: HE });
    await row.waitFor();
    expect(await row.getByRole('cell').last().textContent()).toContain(`${BUREAU} 副局长`);
  });

  test('a person’s posts and events stand in one order of time, and narrow to either', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/person/${await idOf(page, 'PERSON', SHEN)}`);
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const lines = timeline.getByRole('listitem');
    await lines.first().waitFor();
    const told = await lines.allTextContents();
    expect(told.filter((line) => line.includes('商务工作会议')).map((line) => line.slice(0, 10))).toEqual([
      '5 Mar 2021',
      '6 Apr 2023',
    ]);
    expect(told.some((line) => line.startsWith('5 Mar 2021first called so 南汀县商务局 局长'))).toBe(true);
    await timeline.getByRole('link', { name: 'posts' }).click();
    await page.waitForURL('**timeline=posts');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.timeline li').length < count,
      told.length,
    );
    expect((await lines.allTextContents()).filter((line) => line.includes('会议'))).toEqual([]);
    await lines
      .first()
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('how many sources say so stands beside a post', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/person/${await idOf(page, 'PERSON', SHEN)}`);
    const career = page.getByRole('region', { name: 'Career' });
    await career.getByText('sources: 2').waitFor();
    expect(await career.getByText(/sources: \d/).count()).toBe(1);
  });
});

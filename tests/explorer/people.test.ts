import { gzipSync } from 'node:zlib';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys, seeds } from './browser.ts';
import { missing, placesIn } from './pixels.ts';

const MEETING = '开发区党建、政法暨机构改革动员会议';

journeys('in a browser, search and people', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await seeds())));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('金锋 is found by jf from anywhere with the keyboard, and his career opened', async () => {
    const page = await explorer.visit('/');
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('jf');
    await page.waitForURL('**/?q=jf');
    await page.locator('.hits a', { hasText: '金锋' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const hit = page.locator('.hits a', { hasText: '金锋' });
    expect(await hit.textContent()).toContain('开发区管委会主任');
    await hit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '金锋' }).waitFor();
    const career = page.getByRole('region', { name: 'Career' });
    expect(await career.getByRole('listitem').count()).toBe(2);
    expect(await career.textContent()).toContain('9 Dec 2021 – 18 Mar 2023');
  });

  test('ends of a career that nothing tells of fade, and what is attested is solid', async () => {
    const page = await explorer.visit('/?q=金锋');
    await page.locator('.hits a', { hasText: '金锋' }).first().click();
    const bars = page.getByRole('region', { name: 'Career' }).locator('.lane').first().locator('i');
    await bars.first().waitFor();
    expect(await bars.evaluateAll((all) => all.map((bar) => bar.className))).toEqual([
      'fades-in',
      'solid',
      'fades-out',
    ]);
    const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(widths[1]!).toBeGreaterThan(5 * widths[0]!);
  });

  test('every line opens its sentence in the article, marked, and Escape closes it', async () => {
    const page = await explorer.visit('/?q=金锋');
    await page.locator('.hits a', { hasText: '金锋' }).first().click();
    const row = page.getByRole('row', { name: MEETING });
    await row
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    const source = page.getByRole('complementary', { name: 'Source' });
    const mark = source.locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect(await mark.allTextContents().then((all) => all.join(''))).toContain('金锋出席并讲话');
    expect(page.url()).toContain('source=evd-');
    await page.keyboard.press('Escape');
    await source.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('source=');
  });

  test('an address shows the same to a colleague, and back and forward lead through what was seen', async () => {
    const page = await explorer.visit('/?q=金锋');
    await page.locator('.hits a', { hasText: '金锋' }).first().click();
    await page.getByRole('link', { name: /^chaired/ }).click();
    await page.waitForURL('**?role=CHAIR');
    const rows = page.getByRole('region', { name: 'Events by role' }).locator('tbody tr');
    const seen = await rows.allTextContents();
    expect(seen.length).toBeGreaterThan(0);
    const colleague = await explorer.visit(page.url().slice(explorer.origin.length));
    await colleague.locator('tbody tr').first().waitFor();
    expect(await colleague.locator('tbody tr').allTextContents()).toEqual(seen);
    await page.goBack();
    await page.waitForURL((url) => url.pathname.startsWith('/person/') && url.search === '');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('q') === '金锋');
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: '金锋' }).waitFor();
  });

  test('whom he meets most leads to them', async () => {
    const page = await explorer.visit('/');
    const id = await idOf(page, 'PERSON', '金锋');
    await page.goto(`${explorer.origin}/person/${id}`);
    const first = page.getByRole('region', { name: 'Whom they meet most' }).getByRole('link').first();
    expect(await first.textContent()).toBe('杨海蔚');
    await first.click();
    await page.getByRole('heading', { level: 1, name: '杨海蔚' }).waitFor();
  });

  test('what is around him is drawn small once one looks there, and a table tells the same', async () => {
    const page = await explorer.visit('/');
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(`${explorer.origin}/person/${await idOf(page, 'PERSON', '金锋')}`);
    await page.getByRole('region', { name: 'Career' }).waitFor();
    const isOfNetwork = (url: string): boolean => /layout\.worker|glimpse/.test(url);
    expect(scripts.filter(isOfNetwork)).toEqual([]);
    const section = page.getByRole('region', { name: 'Network around' });
    await section.scrollIntoViewIfNeeded();
    const drawing = section.getByRole('img', { name: /^A network of/ });
    await drawing.locator('canvas').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => {
      const element = document.querySelector('.drawing') as { placesOf?: () => object } | null;
      return Object.keys(element?.placesOf?.() ?? {}).length > 0;
    });
    expect(scripts.filter(isOfNetwork)).toHaveLength(2);
    await drawing.scrollIntoViewIfNeeded();
    const count = Object.keys(await placesIn(drawing)).length;
    expect(count).toBe(40);
    expect((await missing(page, drawing)).length).toBeLessThan(count * 0.25);
    await section.getByText('Table of the network').click();
    const rows = section.locator('.twin tbody tr');
    expect(await rows.count()).toBe(count);
    expect(await hindrances(page)).toEqual([]);
    await rows.getByRole('button', { name: '杨海蔚', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '杨海蔚' }).waitFor();
  });

  test('precedence tells who stands behind him, by how many lists', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/person/${await idOf(page, 'PERSON', '金锋')}`);
    const precedence = page.getByRole('region', { name: 'Precedence' });
    await precedence.getByRole('link', { name: '杨海蔚' }).waitFor();
    expect(await precedence.textContent()).toMatch(/stand behind\s*杨海蔚 5\/5/);
  });

  test('search groups what it finds and narrows to a kind', async () => {
    const page = await explorer.visit('/?q=开发区');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const groups = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(groups.map((text) => text.replace(/ \d+$/, ''))).toEqual(
      expect.arrayContaining(['Bodies', 'Events', 'Articles']),
    );
    await page.getByRole('link', { name: 'Bodies' }).click();
    await page.waitForURL('**kind=ORGANIZATION**');
    await page.getByRole('link', { name: '← all' }).waitFor();
    // what was found before stands until the answer is there
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
  });

  test('nothing found says what to do', async () => {
    const page = await explorer.visit('/?q=zzzzqq');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Try fewer characters');
  });

  test('a page that is not there and an id of nobody say what to do', async () => {
    const page = await explorer.visit('/person/per-00000000000000000000');
    await page.getByText('Nothing in the graph has this id').waitFor();
    await page.getByRole('link', { name: 'To the start' }).click();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect((await fetch(`${explorer.origin}/nowhere`)).status).toBe(404);
  });

  test('Chinese browsers read Chinese, and the choice of another language holds', async () => {
    const page = await explorer.visit('/', { locale: 'zh-CN' });
    await page.getByRole('heading', { name: '图中内容' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
  });

  test('a server that is gone is told, with what to do', async () => {
    const page = await explorer.visit('/', { complaints: /ERR_FAILED|Failed to load/ });
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('jin');
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.hits a', { hasText: '金锋' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing that hinders, %s', async (colorScheme) => {
    const page = await explorer.visit('/?q=金', { colorScheme });
    await page.locator('.hits a').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.locator('.hits a', { hasText: '金锋' }).first().click();
    await page
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    await page.locator('mark[data-chosen]').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('the first load is small', async () => {
    const page = await explorer.visit('/');
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    const loaded = await page.evaluate(() =>
      [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].filter(
        (name) => !name.includes('/graphql'),
      ),
    );
    const bodies = await Promise.all(loaded.map(async (url) => (await fetch(url)).arrayBuffer()));
    const packed = bodies.reduce((sum, body) => sum + gzipSync(Buffer.from(body)).length, 0);
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    expect(packed).toBeLessThan(150_000);
  });
});

import type { Page } from 'playwright-core';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys, seeds } from './browser.ts';

const BULLETIN = `南汀县人民政府公报

县长沈一苇调研春耕

2023年3月5日，县长沈一苇到青禾镇调研春耕备耕工作。副县长陆明远参加。<script>window.hacked = 1</script>
`;

journeys('in a browser, documents, projects and figures', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await seeds())));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('what was read is listed, and narrows to words', async () => {
    const page = await explorer.visit('/documents');
    await page.getByText('8 found').waitFor();
    await page.getByLabel('Words').fill('水利');
    await page.keyboard.press('Enter');
    await page.waitForURL('**text=**');
    await page.getByRole('link', { name: '金锋督查全区水利工作' }).waitFor();
    await page.getByText('1 found').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
  });

  test('words that no document bears say what to do', async () => {
    const page = await explorer.visit('/documents?text=zzzz');
    await page.getByText('No document bears these words').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(0);
  });

  test('a source has marks of all that was recognized, which lead there', async () => {
    const page = await explorer.visit('/documents');
    await page.getByRole('link', { name: '开发区动员部署党建、政法和机构改革工作' }).click();
    const article = page.getByRole('article');
    await article.locator('mark.person').first().waitFor();
    const people = await article.locator('mark.person').allTextContents();
    expect([...new Set(people)].toSorted()).toEqual(
      ['张登清', '张进', '杨海蔚', '金锋', '阮琳琳'].toSorted(),
    );
    expect(await article.locator('mark.event').count()).toBeGreaterThan(0);
    await article.getByRole('link', { name: '张登清' }).first().click();
    await page.getByRole('heading', { level: 1, name: '张登清' }).waitFor();
  });

  test('marks of a kind are left out by a click, and the address knows', async () => {
    const page = await explorer.visit('/documents');
    await page.getByRole('link', { name: '开发区动员部署党建、政法和机构改革工作' }).click();
    await page.locator('mark.person').first().waitFor();
    await page
      .getByRole('region', { name: 'What was found' })
      .getByRole('link', { name: /^People/ })
      .click();
    await page.waitForURL('**hide=person');
    await page.locator('mark.person').first().waitFor({ state: 'detached' });
    expect(await page.locator('mark.organization').count()).toBeGreaterThan(0);
  });

  test('projects stand by their amounts, with a chart by year and each with its source', async () => {
    const page = await explorer.visit('/projects');
    const table = page.getByRole('region', { name: 'Table of projects' });
    await table.waitFor();
    const rows = await table.locator('tbody tr').allTextContents();
    expect(rows).toHaveLength(12);
    expect(rows[0]).toContain('100亿元');
    expect(
      await table
        .locator('tbody tr')
        .first()
        .getByRole('link', { name: /^Source/ })
        .count(),
    ).toBe(1);
    expect(await page.getByRole('figure').getByRole('listitem').first().textContent()).toMatch(/^2021.*5 ×/);
  });

  test('a stage narrows projects, and a project tells its stakes', async () => {
    const page = await explorer.visit('/projects');
    await page.getByRole('link', { name: 'signed' }).click();
    await page.waitForURL('**stage=SIGNED');
    await page.getByRole('link', { name: '1.6GWh动力锂离子电池项目', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '1.6GWh动力锂离子电池项目' }).waitFor();
    const facts = await page.getByRole('region', { name: 'What is known' }).textContent();
    expect(facts).toContain('江苏亿多力新能源科技有限公司');
    expect(facts).toContain('5亿元');
  });

  test('figures have their growth and open their sentence', async () => {
    const page = await explorer.visit('/indicators');
    const row = page.getByRole('row', { name: '工业入库税收' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/2\.7亿元.*54\.9%/);
    await row.getByRole('link', { name: /^Source/ }).click();
    const mark = page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toContain('2.7亿元');
  });

  test('an uploaded bulletin is read, its people are there, and its markup is text', async () => {
    const page = await explorer.visit('/documents');
    const file = { name: 'nanting.txt', mimeType: 'text/plain', buffer: Buffer.from(BULLETIN) };
    await page.getByLabel('Text or Markdown files').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload' }).click();
    const progress = page.getByRole('region', { name: 'Done' });
    await progress.waitFor();
    expect(await progress.textContent()).toMatch(/1 of 1 done.*nanting\.txt: added/);
    await page.getByText('9 found').waitFor();
    await progress.getByRole('link').click();
    const article = page.getByRole('article');
    await article.getByRole('link', { name: '沈一苇' }).first().waitFor();
    expect(await article.textContent()).toContain('<script>window.hacked = 1</script>');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await idOf(page, 'PERSON', '陆明远')).toMatch(/^per-/);
  });

  /** Uploads a bulletin, and counts how often the page asks how far it has come. */
  const uploaded = async (page: Page) => {
    let asked = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('query IngestState')) asked++;
    });
    const file = { name: 'nanting.txt', mimeType: 'text/plain', buffer: Buffer.from(BULLETIN) };
    await page.getByLabel('Text or Markdown files').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload' }).click();
    const progress = page.getByRole('region', { name: 'Done' });
    await progress.waitFor();
    return { asked, text: await progress.textContent() };
  };

  test('how far an upload has come is told by the server, not asked for', async () => {
    const page = await explorer.visit('/documents');
    const stream = page.waitForResponse((response) =>
      (response.headers()['content-type'] ?? '').includes('text/event-stream'),
    );
    const { asked, text } = await uploaded(page);
    expect((await stream).status()).toBe(200);
    expect(asked).toBe(0);
    expect(text).toMatch(/1 of 1 done.*nanting\.txt: /);
  });

  test('where the server stops telling, the page asks on up to the end', async () => {
    const page = await explorer.visit('/documents');
    const isOfStream = (headers: Record<string, string>): boolean =>
      headers['accept'] === 'text/event-stream';
    await page.route('**/graphql', (route) =>
      isOfStream(route.request().headers())
        ? route.fulfill({ contentType: 'text/event-stream', body: ':\n\n' })
        : route.fallback(),
    );
    const { asked, text } = await uploaded(page);
    expect(asked).toBeGreaterThan(0);
    expect(text).toMatch(/1 of 1 done.*nanting\.txt: /);
  });

  test('an upload that the server does not know is told as such', async () => {
    const page = await explorer.visit('/documents?ingest=of-before');
    await page.getByText('The server knows of no such upload').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });

  test('a file of another kind is refused with what to do', async () => {
    const page = await explorer.visit('/documents');
    const file = { name: 'nanting.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await page.getByLabel('Text or Markdown files').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload' }).click();
    const progress = page.getByRole('region', { name: 'Done' });
    await progress.waitFor();
    expect(await progress.textContent()).toMatch(/nanting\.pdf: not read/);
    expect(await progress.locator('.warning').textContent()).not.toBe('');
  });

  test.each(['/documents', '/projects', '/indicators'])(
    'axe finds nothing that hinders on %s',
    async (path) => {
      const page = await explorer.visit(path);
      await page.getByRole('table').first().waitFor();
      expect(await hindrances(page)).toEqual([]);
    },
  );

  test('axe finds nothing that hinders on a source and a project', async () => {
    const page = await explorer.visit('/documents');
    await page.getByRole('link', { name: '十二月要闻' }).click();
    await page.locator('mark').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
    const id = await idOf(page, 'PROJECT', '1.6GWh动力锂离子电池项目');
    await page.goto(`${explorer.origin}/project/${id}`);
    await page.getByRole('region', { name: 'What is known' }).waitFor();
    expect(await hindrances(page)).toEqual([]);
  });
});

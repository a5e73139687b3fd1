import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenFile } from '../../src/serve/index.ts';
import { loaded } from '../serve/loaded.ts';
import { WORLD } from '../serve/world.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

journeys('in a browser, a server that asks who is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-guarded-'));
  const tokens = new TokenFile(join(folder, 'tokens'));
  const complaints = /401/;
  let explorer: Explorer;
  let reader: string;
  let reviewer: string;
  beforeAll(async () => {
    reader = await tokens.add('reader', 'reader', null);
    reviewer = await tokens.add('reviewer', 'reviewer', null);
    explorer = await Explorer.over(await loaded([WORLD]), { authentication: { tokens } });
  });
  afterAll(async () => {
    await explorer?.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => explorer?.endJourney());

  async function enter(token: string, path = '/') {
    const page = await explorer.visit(path, { complaints });
    await page.getByLabel('Token').fill(token);
    await page.getByRole('button', { name: 'Go on' }).click();
    return page;
  }

  test('asks for the token once, keeps it for the tab and never in the address', async () => {
    const page = await enter(reader);
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    expect(page.url()).not.toContain(reader);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(reader);
    const other = await page.context().newPage();
    await other.goto(explorer.origin);
    await other.getByLabel('Token').waitFor();
  });

  test('a token that nobody knows is told, and another can be given', async () => {
    const page = await enter('chuxi_wrong');
    await page.getByText('does not know this token').waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.getByLabel('Token').fill(reader);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
  });

  test('upload is shown to those who may, and to no others', async () => {
    const page = await enter(reader, '/documents');
    await page.getByText('1 found').waitFor();
    expect(await page.getByRole('button', { name: 'Upload' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Review' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Contradictions' }).click();
    await page.getByText('No texts were found to contradict').waitFor();
    const another = await enter(reviewer, '/documents');
    await another.getByRole('button', { name: 'Upload' }).waitFor();
    await another.getByRole('link', { name: 'Review' }).click();
    await another.getByText('Nothing waits to be judged').waitFor();
  });
});

journeys('in a browser, a server that answers kept questions alone', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.over(await loaded([WORLD]), { persisted: { only: true } });
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('is asked by names, and takes files', async () => {
    const page = await explorer.visit('/?q=陈禾', { complaints: /400/ });
    await page.locator('.hits a', { hasText: '陈禾' }).first().click();
    await page.getByRole('heading', { level: 1, name: '陈禾' }).waitFor();
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await page.getByText('1 found').waitFor();
    const text =
      '南汀县人民政府公报\n\n县长沈一苇调研春耕\n\n2023年3月5日，县长沈一苇到青禾镇调研春耕备耕工作。\n';
    const file = { name: 'nanting.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.getByLabel('Text or Markdown files').setInputFiles(file);
    await page.getByRole('button', { name: 'Upload' }).click();
    const progress = page.getByRole('region', { name: 'Done' });
    await progress.waitFor();
    expect(await progress.textContent()).toContain('nanting.txt: added');
  });
});

journeys('in a browser, names that look like markup', () => {
  const NAME = '<script>window.hacked = 1</script>';
  const [first, ...others] = WORLD.persons;
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.over(
      await loaded([{ ...WORLD, persons: [{ ...first!, name: NAME }, ...others] }]),
    );
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('stand as text on pages, in networks and in what is saved of them', async () => {
    const page = await explorer.visit('/?q=script');
    await page.locator('.hits a', { hasText: NAME }).first().click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await page.title()).toContain(NAME);
    const id = await idOf(page, 'PERSON', NAME);
    await page.goto(`${explorer.origin}/network?of=${id}`);
    await page
      .getByRole('region', { name: 'Table of the network' })
      .getByRole('button', { name: NAME })
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const { readFile } = await import('node:fs/promises');
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

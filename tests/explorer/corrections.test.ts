import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadDocuments, removeDocument } from '../../src/load/index.ts';
import { TokenFile } from '../../src/serve/index.ts';
import { bulletin } from '../review/alike.ts';
import { loaded } from '../serve/loaded.ts';
import { WORLD } from '../serve/world.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

journeys('in a browser, corrections', () => {
  let explorer: Explorer;
  beforeEach(async () => (explorer = await Explorer.over(await loaded([WORLD]))));
  afterEach(async () => {
    explorer?.endJourney();
    await explorer?.close();
  });

  const openEvent = async (): Promise<Page> => {
    const page = await explorer.visit('/');
    const id = await idOf(page, 'EVENT', '春季招商会');
    await page.goto(`${explorer.origin}/event/${id}`);
    await page.getByRole('region', { name: 'Who took part' }).waitFor();
    return page;
  };
  const form = (page: Page) => page.getByRole('complementary', { name: 'Correct what a document says' });

  test('a part in an event is withdrawn with a reason, and comes back when that is undone', async () => {
    const page = await openEvent();
    const spoke = page.getByRole('link', { name: 'Correct: 陆苇 spoke' });
    await spoke.click();
    await form(page).getByText('副区长陆苇代表区政府讲话').first().waitFor();
    const withdraw = form(page).getByRole('button', { name: 'It is not so: withdraw it' });
    expect(await withdraw.isDisabled()).toBe(true);
    await form(page).getByLabel('Why?').fill('read wrongly');
    expect(await hindrances(page)).toEqual([]);
    await withdraw.click();
    await form(page).waitFor({ state: 'detached' });
    await spoke.waitFor({ state: 'detached' });
    await page.goto(`${explorer.origin}/review?tab=corrections`);
    await page.getByText('read wrongly').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('undone by local').waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.goBack();
    await spoke.waitFor();
    expect(await spoke.count()).toBe(1);
  });

  test('a role and a title are put right, which the page shows at once and takes back', async () => {
    const page = await openEvent();
    await page.getByRole('link', { name: 'Correct: 陆苇 spoke' }).click();
    await form(page).getByLabel('Role').selectOption({ label: 'chaired' });
    await form(page).getByLabel('Title').fill('常务副区长');
    await form(page).getByLabel('Why?').fill('as the minutes have it');
    await form(page).getByRole('button', { name: 'Put it right' }).click();
    const takers = page.getByRole('region', { name: 'Who took part' });
    await takers.getByText('常务副区长').waitFor();
    await takers.getByRole('link', { name: 'Correct: 陆苇 chaired' }).waitFor();
    expect(page.url()).not.toContain('correct=');
    const told = page.getByRole('status').filter({ hasText: 'Corrected:' });
    expect(await told.textContent()).toContain('陆苇');
    expect(await hindrances(page)).toEqual([]);
    await told.getByRole('button', { name: 'Undo' }).click();
    await takers.getByText('常务副区长').waitFor({ state: 'detached' });
    expect(await takers.getByRole('link', { name: 'Correct: 陆苇 spoke' }).count()).toBe(1);
  });

  test('whom the document does not name is refused in words, and another is taken', async () => {
    const page = await openEvent();
    await page.getByRole('link', { name: 'Correct: 陆苇 spoke' }).click();
    const who = form(page).getByLabel('Person');
    await who.fill('沈一苇');
    await form(page).getByLabel('Why?').fill('mistaken');
    await form(page).getByRole('button', { name: 'Put it right' }).click();
    await form(page).getByText('must be one that the document names, a date').waitFor();
    await who.fill('陈禾');
    await form(page).getByRole('button', { name: 'Put it right' }).click();
    await page.getByRole('link', { name: 'Correct: 陈禾 spoke' }).waitFor();
    expect(await page.getByRole('link', { name: 'Correct: 陆苇 spoke' }).count()).toBe(0);
  });

  test('the form can be read in the dark too', async () => {
    const page = await explorer.visit('/', { colorScheme: 'dark' });
    const id = await idOf(page, 'EVENT', '春季招商会');
    await page.goto(`${explorer.origin}/event/${id}`);
    await page.getByRole('link', { name: 'Correct: 陆苇 spoke' }).click();
    await form(page).getByLabel('Why?').waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('of several documents that say so, one is put right', async () => {
    const post = { person: '何向东', body: '区商务局', code: '440306' };
    await loadDocuments(explorer.store, [
      bulletin(1, { ...post, month: '2021-09' }),
      bulletin(2, { ...post, month: '2021-10' }),
    ]);
    const page = await explorer.visit('/');
    const id = await idOf(page, 'PERSON', '何向东');
    await page.goto(`${explorer.origin}/person/${id}`);
    await page.getByRole('link', { name: 'Correct: 局长' }).click();
    const which = form(page).getByLabel('2 statements say so; correct this one');
    await which.waitFor();
    const second = (await which.locator('option').allTextContents()).findIndex((text) =>
      text.includes('第2期'),
    );
    await which.selectOption({ index: second });
    await form(page).getByRole('link', { name: '第2期' }).waitFor();
    await form(page).getByLabel('Title').fill('副局长');
    await form(page).getByLabel('Why?').fill('one of two');
    await form(page).getByRole('button', { name: 'Put it right' }).click();
    await page.getByRole('link', { name: 'Correct: 副局长' }).waitFor();
    const titles = await page.getByRole('region', { name: 'Career' }).locator('b').allTextContents();
    expect(titles.toSorted()).toEqual(['副局长', '局长']);
    await page.goto(`${explorer.origin}/review?tab=corrections`);
    await page.getByText('Title: 局长 → 副局长').waitFor();
    expect(await page.getByText('Title: 局长 → 副局长').count()).toBe(1);
  });

  test('what applies no more, its document gone, is listed by itself and taken back', async () => {
    const page = await openEvent();
    await page.getByRole('link', { name: 'Correct: 陆苇 spoke' }).click();
    await form(page).getByLabel('Why?').fill('of a bulletin that goes');
    await form(page).getByRole('button', { name: 'It is not so: withdraw it' }).click();
    await form(page).waitFor({ state: 'detached' });
    await page.goto(`${explorer.origin}/review?tab=corrections&applying=no`);
    await page.getByText('No correction is like this').waitFor();
    await removeDocument(explorer.store, WORLD.document.id);
    await page.goto(`${explorer.origin}/review?tab=corrections`);
    await page.getByRole('link', { name: 'not followed' }).click();
    await page.waitForURL('**applying=no');
    await page.getByText('Does not apply: the document is not there.').waitFor();
    expect(await hindrances(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('undone by local').waitFor();
    expect(await page.getByText('Does not apply').count()).toBe(0);
  });
});

journeys('in a browser, corrections and those who may not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-corrections-'));
  const tokens = new TokenFile(join(folder, 'tokens'));
  let explorer: Explorer;
  afterAll(async () => {
    explorer?.endJourney();
    await explorer?.close();
    rmSync(folder, { recursive: true });
  });

  test('a reader has no form, whatever the address says', async () => {
    const reader = await tokens.add('reader', 'reader', null);
    explorer = await Explorer.over(await loaded([WORLD]), { authentication: { tokens } });
    const page = await explorer.visit('/?correct=par-1', { complaints: /401/ });
    await page.getByLabel('Token').fill(reader);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'What the graph holds' }).waitFor();
    await page.goto(`${explorer.origin}/?q=陆苇`);
    await page.locator('.hits a', { hasText: '陆苇' }).first().click();
    await page
      .getByRole('link', { name: /^Source/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /^Correct/ }).count()).toBe(0);
    expect(await page.getByRole('complementary').count()).toBe(0);
  });
});

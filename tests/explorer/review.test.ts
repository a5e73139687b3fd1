import type { Page } from 'playwright-core';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import { alike, bulletin } from '../review/alike.ts';
import { hindrances } from './accessible.ts';
import { Explorer, journeys } from './browser.ts';

journeys('in a browser, review', () => {
  let explorer: Explorer;
  beforeEach(async () => {
    const store = await openStore(':memory:');
    await loadDocuments(store, alike);
    explorer = await Explorer.over(store);
  });
  afterEach(async () => {
    explorer?.endJourney();
    await explorer?.close();
  });

  const people = async (page: Page): Promise<number> =>
    page.evaluate(async () => {
      const body = JSON.stringify({ query: '{ people(filter: { text: "周明" }) { totalCount } }' });
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch('/graphql', { method: 'POST', headers, body });
      return ((await reply.json()) as { data: { people: { totalCount: number } } }).data.people.totalCount;
    });
  const open = async (path = '/review'): Promise<Page> => {
    const page = await explorer.visit(path);
    await page.getByText('1 of 1').waitFor();
    return page;
  };

  test('a pair stands side by side with reasons for and against, each side with its sources', async () => {
    const page = await open();
    expect(await page.getByRole('heading', { level: 2, name: '周明' }).count()).toBe(2);
    expect(await page.locator('.side').allTextContents()).toEqual([
      expect.stringMatching(/区(教育|水利)局.*局长/),
      expect.stringMatching(/区(教育|水利)局.*局长/),
    ]);
    expect(await page.getByText('One begins soon after the other ends').count()).toBe(1);
    await page
      .locator('.side')
      .first()
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    await page.locator('mark[data-chosen]').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('two are judged the same by a key, and that is undone by another', async () => {
    const page = await open();
    const before = await people(page);
    await page.keyboard.press('s');
    await page.getByText('周明 · 周明: Same').waitFor();
    await page.getByText('Nothing waits to be judged').waitFor();
    expect(await people(page)).toBe(before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 of 1').waitFor();
    expect(await people(page)).toBe(before);
    expect(await page.getByText('周明 · 周明: Same').count()).toBe(0);
  });

  test('what is written in the note is no key, and stands in the list of judgements', async () => {
    const page = await open();
    await page.getByLabel('Note').fill('');
    await page.getByLabel('Note').pressSequentially('suds');
    await page.getByText('1 of 1').waitFor();
    await page.getByRole('button', { name: 'Different (d)' }).click();
    await page.getByText('Nothing waits to be judged').waitFor();
    await page.getByRole('link', { name: 'Judgements' }).click();
    const row = page.getByRole('region', { name: 'Judgements' }).getByRole('row').nth(1);
    await row.waitFor();
    expect(await row.textContent()).toMatch(/周明 · 周明.*Different.*local.*suds/);
    await row.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('undone by local').waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('no contradiction is told as such', async () => {
    const page = await explorer.visit('/review?tab=contradictions');
    await page.getByText('No texts were found to contradict').waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('two holders of one seat are told with the sources of both', async () => {
    const seat = { body: '区商务局', code: '440306' };
    await loadDocuments(explorer.store, [
      bulletin(5, { person: '沈舟', month: '2021-10', ...seat }),
      bulletin(6, { person: '何向东', month: '2021-11', ...seat }),
      bulletin(7, { person: '沈舟', month: '2021-12', ...seat }),
    ]);
    const page = await explorer.visit('/review?tab=contradictions');
    const list = page.getByRole('region', { name: 'Contradictions' });
    await list.getByText('Two holders of one seat').waitFor();
    expect(await list.textContent()).toMatch(/区商务局.*局长.*(何向东.*沈舟|沈舟.*何向东)/);
    expect(await list.getByRole('link', { name: /^Source/ }).count()).toBeGreaterThanOrEqual(2);
    expect(await hindrances(page)).toEqual([]);
    await list.getByRole('link', { name: 'Correct: 何向东 局长' }).click();
    const form = page.getByRole('complementary', { name: 'Correct what a document says' });
    await form.getByLabel('Why?').fill('a slip of the paper');
    await form.getByRole('button', { name: 'It is not so: withdraw it' }).click();
    await page.getByText('No texts were found to contradict').waitFor();
  });
});

import { BUILDING } from '../serve/building.ts';
import { loaded } from '../serve/loaded.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

journeys('in a browser, how a project came on', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await loaded(BUILDING))));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  const open = async () => {
    const page = await explorer.visit('/');
    const id = await idOf(page, 'PROJECT', '智能仓储项目');
    await page.goto(`${explorer.origin}/project/${id}`);
    await page.getByRole('heading', { name: 'How it came on' }).waitFor();
    return page;
  };

  test('stands as documents tell it, oldest first, by the day of an event where one is told of', async () => {
    const page = await open();
    const rows = await page
      .getByRole('region', { name: 'How it came on' })
      .locator('tbody tr')
      .allTextContents();
    expect(rows).toEqual([
      expect.stringMatching(/^8 Dec 2021signed签约仪式.*第3期/),
      expect.stringMatching(/^issued Mar 2022started.*第2期/),
      expect.stringMatching(/^date unknowncompleted.*第1期/),
    ]);
    expect(await hindrances(page)).toEqual([]);
  });

  test('is drawn over time, each point leading to its sentence', async () => {
    const page = await open();
    const dots = page.locator('.lane .dot');
    expect(await dots.count()).toBe(2);
    const [signed, started] = await dots.evaluateAll((all) => all.map((dot) => dot.getBoundingClientRect()));
    expect(signed!.left).toBeLessThan(started!.left);
    expect(signed!.top).toBeLessThan(started!.top);
    await page.getByRole('link', { name: /^Mar 2022 started/ }).click();
    const mark = page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toContain('开工建设');
  });

  test('what projects come to is told by year and by stage, whatever page is shown', async () => {
    const page = await explorer.visit('/projects');
    const chart = page.getByRole('figure').getByRole('listitem');
    await chart.first().waitFor();
    expect(await chart.allTextContents()).toEqual(['20215 × 100 million yuan, 1 projects']);
    const stages = page.getByRole('table', { name: 'What projects of each stage come to' });
    expect(await stages.locator('tbody tr').allTextContents()).toEqual(['completed15 × 100 million yuan']);
    const sources = page.getByRole('region', { name: 'Table of projects' }).getByText(/^sources: /);
    expect(await sources.textContent()).toBe('sources: 4');
    expect(await hindrances(page)).toEqual([]);
  });
});

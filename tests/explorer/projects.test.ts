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
});

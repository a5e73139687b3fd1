import type { Page } from 'playwright-core';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys, seeds } from './browser.ts';

const MEETING = '开发区党建、政法暨机构改革动员会议';

journeys('in a browser, events', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await seeds())));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  async function meeting(): Promise<Page> {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/event/${await idOf(page, 'EVENT', MEETING)}`);
    await page.getByRole('heading', { level: 1, name: MEETING }).waitFor();
    return page;
  }
  const takers = (page: Page) => page.getByRole('region', { name: 'Who took part' }).getByRole('listitem');

  test('from his career leads to the event of 18 March 2023 and the sentence that says who chaired', async () => {
    const page = await explorer.visit('/?q=jf');
    await page.locator('.hits a', { hasText: '金锋' }).click();
    await page.getByRole('row', { name: '18 Mar 2023' }).getByRole('link', { name: MEETING }).first().click();
    await page.getByRole('heading', { level: 1, name: MEETING }).waitFor();
    expect(await page.locator('.heading').textContent()).toContain('18 Mar 2023');
    const chair = takers(page).filter({ hasText: 'chaired' });
    expect(await chair.getByRole('link', { name: '杨海蔚', exact: true }).count()).toBe(1);
    await chair
      .locator('.part', { hasText: 'chaired' })
      .getByRole('link', { name: /^Source/ })
      .click();
    const mark = page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toContain('杨海蔚主持');
  });

  test('those who took part stand in printed order with roles and titles', async () => {
    const page = await meeting();
    const lines = await takers(page).allTextContents();
    expect(lines).toHaveLength(5);
    expect(lines.map((line) => /\p{Script=Han}{2,3}/u.exec(line)![0])).toEqual([
      '杨海蔚',
      '金锋',
      '张登清',
      '阮琳琳',
      '张进',
    ]);
    expect(lines[0]).toMatch(/chaired.*spoke/);
    expect(lines[1]).toContain('开发区党工委副书记、管委会主任');
    expect(lines[1]).toMatch(/attended.*spoke/);
  });

  test('whoever is chosen on the list is marked in the article wherever they are named', async () => {
    const page = await meeting();
    await page.getByRole('link', { name: 'Show 金锋 in the article' }).click();
    await page.waitForURL('**?chosen=per-*');
    const marks = page.getByRole('region', { name: 'The article' }).locator('mark[data-chosen]');
    await marks.first().waitFor();
    expect(await marks.allTextContents()).toEqual(['金锋', '金锋', '金锋']);
  });

  test('a name in the article leads back to the list', async () => {
    const page = await meeting();
    await page.getByRole('region', { name: 'The article' }).getByRole('link', { name: '阮琳琳' }).click();
    const chosen = page.locator('.takers li.chosen');
    await chosen.waitFor();
    expect(await chosen.textContent()).toContain('阮琳琳');
  });

  test('sites that were visited stand in the order of the text, each with its source', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/event/${await idOf(page, 'EVENT', '督查全区水利工作')}`);
    const sites = page.getByRole('region', { name: 'Sites, as listed' }).getByRole('listitem');
    await sites.first().waitFor();
    expect(await sites.first().textContent()).toContain('老横泾河奥林村灌排泵站');
    expect(
      await sites
        .nth(0)
        .getByRole('link', { name: /^Source/ })
        .count(),
    ).toBe(1);
  });

  test('its sources lead to documents', async () => {
    const page = await meeting();
    await page.getByRole('region', { name: 'Sources' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: '开发区动员部署党建、政法和机构改革工作' }).waitFor();
    expect(page.url()).toContain('/documents/');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing that hinders, %s', async (colorScheme) => {
    const page = await explorer.visit('/', { colorScheme });
    const id = await idOf(page, 'EVENT', MEETING);
    const person = await idOf(page, 'PERSON', '金锋');
    await page.goto(`${explorer.origin}/event/${id}?chosen=${person}`);
    await page.locator('mark[data-chosen]').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys, seeds } from './browser.ts';

journeys('in a browser, bodies', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await seeds())));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  async function committee(query = ''): Promise<Page> {
    const page = await explorer.visit('/');
    await page.goto(
      `${explorer.origin}/organization/${await idOf(page, 'ORGANIZATION', '开发区管委会')}${query}`,
    );
    await page.getByRole('heading', { level: 1, name: '开发区管委会' }).waitFor();
    return page;
  }
  const seat = async (page: Page, title: string): Promise<string> => {
    const row = page
      .getByRole('region', { name: 'Line-up on a day' })
      .getByRole('row', { name: title })
      .first();
    await row.waitFor();
    return (await row.textContent()) ?? '';
  };

  test('the line-up of December 2021 has 金锋 as head, attested, and a deputy of whom nothing is known', async () => {
    const page = await committee('?on=2021-12-15');
    expect(await seat(page, '主任 金锋')).toMatch(/主任.*金锋.*attested/);
    expect(await seat(page, '副主任')).toMatch(/副主任.*—.*not known/);
  });

  test('the line-up of March 2023 is another, by the day that one chooses', async () => {
    const page = await committee('?on=2021-12-15');
    await seat(page, '主任 金锋');
    await page.getByLabel('Day', { exact: true }).fill('2023-03-25');
    await page.waitForURL('**on=2023-03-25');
    expect(await seat(page, '端武斌')).toMatch(/副主任.*端武斌.*attested/);
  });

  test('the slider changes the day with the keyboard, and the address with it', async () => {
    const page = await committee('?on=2021-12-15');
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**on=2021-12-16');
    expect(await slider.getAttribute('aria-valuetext')).toBe('16 Dec 2021');
  });

  test('changes between two days name who came, with sources', async () => {
    const page = await committee('?from=2021-12-15&to=2023-03-20');
    const changes = page.getByRole('region', { name: 'Changes between two days' });
    const row = changes.getByRole('row', { name: '李贵军' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/came.*副主任/);
    expect(await row.getByRole('link', { name: /^Source/ }).count()).toBeGreaterThan(0);
  });

  test('days between which nothing changed say what to do', async () => {
    const page = await committee('?from=2021-12-15&to=2021-12-16');
    const changes = page.getByRole('region', { name: 'Changes between two days' });
    await changes.getByText('Choose days further apart').waitFor();
    expect(await changes.getByRole('row').count()).toBe(0);
  });

  test('the chart has its posts with who held them', async () => {
    const page = await committee();
    const chart = page.getByRole('region', { name: 'Chart of parts and posts' });
    expect(await chart.getByRole('listitem').filter({ hasText: '副主任' }).last().textContent()).toMatch(
      /端武斌、李贵军/,
    );
  });

  test('printed, it has no bars, boxes or buttons, and is black on white', async () => {
    const page = await committee();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Chart of parts and posts' }).isVisible()).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('axe finds nothing that hinders', async () => {
    const page = await committee('?on=2023-03-20');
    await seat(page, '主任 金锋');
    await page.getByRole('region', { name: 'Changes between two days' }).getByRole('table').waitFor();
    expect(await hindrances(page)).toEqual([]);
  });
});

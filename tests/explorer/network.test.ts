import { readFile } from 'node:fs/promises';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys, seeds } from './browser.ts';
import { missing, placesIn } from './pixels.ts';

journeys('in a browser, networks', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await seeds())));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  async function network(query: (id: string) => string = (id) => `of=${id}`, names = ['金锋']) {
    const page = await explorer.visit('/');
    const ids = await Promise.all(names.map((name) => idOf(page, 'PERSON', name)));
    await page.goto(`${explorer.origin}/network?${ids.map(query).join('&')}`);
    const drawing = page.getByRole('img', { name: /^A network of/ });
    await drawing.locator('canvas').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => {
      const element = document.querySelector('.drawing') as { placesOf?: () => object } | null;
      return Object.keys(element?.placesOf?.() ?? {}).length > 0;
    });
    return { page, drawing, ids };
  }
  const table = (page: Page) => page.getByRole('region', { name: 'Table of the network' });
  const rows = (page: Page): Locator => table(page).locator('tbody tr');
  const saved = async (page: Page, format: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format }).click(),
    ]);
    return readFile(await download.path());
  };

  test('nodes are drawn where the layout says, in their colours', async () => {
    const { page, drawing } = await network();
    const places = await placesIn(drawing);
    const count = Object.keys(places).length;
    expect(count).toBe(await rows(page).count());
    expect(count).toBeGreaterThan(40);
    // names of others may run over a few
    expect((await missing(page, drawing)).length).toBeLessThan(count * 0.15);
    expect(new Set(Object.values(places).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(
      count,
    );
  });

  test('a drawing without nodes would be noticed', async () => {
    const { page, drawing } = await network();
    const count = Object.keys(await placesIn(drawing)).length;
    await drawing.evaluate((element) =>
      element.querySelectorAll('canvas').forEach((one) => (one.hidden = true)),
    );
    await drawing.evaluate((element) =>
      element.querySelectorAll('canvas').forEach((one) => one.style.setProperty('visibility', 'hidden')),
    );
    expect((await missing(page, drawing)).length).toBe(count);
  });

  test('begins with a name that one types', async () => {
    const page = await explorer.visit('/network');
    await page.getByText('to see what is around it').waitFor();
    await page.getByLabel('Add by name').fill('jinfeng');
    await page.getByRole('button', { name: /^金锋/ }).click();
    await page.waitForURL('**of=per-*');
    await rows(page).first().waitFor();
    expect(await rows(page).first().textContent()).toContain('金锋');
  });

  test('kinds are left out and come back, and the table is a twin of the drawing', async () => {
    const { page, drawing } = await network();
    const before = await rows(page).count();
    await page.getByRole('region', { name: 'What is drawn' }).getByRole('link', { name: 'Places' }).click();
    await page.waitForURL('**without=PLACE');
    await page.waitForFunction((count) => document.querySelectorAll('.twin tbody tr').length < count, before);
    await page.waitForFunction(() => {
      const element = document.querySelector('.drawing') as unknown as { placesOf?: () => object };
      return (
        Object.keys(element.placesOf?.() ?? {}).length === document.querySelectorAll('.twin tbody tr').length
      );
    });
    expect(await table(page).getByRole('cell', { name: 'Places' }).count()).toBe(0);
    expect(Object.keys(await placesIn(drawing)).length).toBe(await rows(page).count());
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.twin tbody tr').length === count,
      before,
    );
  });

  test('a node is chosen in the table, hidden, and shown again', async () => {
    const { page } = await network();
    await table(page).getByRole('button', { name: '端武斌' }).click();
    const chosen = page.getByRole('region', { name: '端武斌' });
    await chosen.getByRole('link', { name: 'Hide' }).click();
    await table(page).getByRole('button', { name: '端武斌' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Show 1 hidden' }).click();
    await table(page).getByRole('button', { name: '端武斌' }).waitFor();
    expect(page.url()).not.toContain('hide=');
  });

  test('a node is expanded: what is around it comes too', async () => {
    const { page } = await network((id) => `of=${id}&hops=1`);
    const before = await rows(page).count();
    await table(page).getByRole('button', { name: '督查全区水利工作' }).click();
    await page.getByRole('link', { name: 'Expand' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.twin tbody tr').length > count, before);
    expect(new URL(page.url()).searchParams.getAll('of')).toHaveLength(2);
  });

  test('a node stays where it is dragged to, and the address knows', async () => {
    const { page, drawing, ids } = await network();
    const [id = ''] = ids;
    const box = (await drawing.boundingBox())!;
    const { x, y } = (await placesIn(drawing))[id]!;
    await page.mouse.move(box.x + 1 + x, box.y + 1 + y);
    await page.mouse.down();
    await page.mouse.move(box.x + x + 60, box.y + y + 40, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL('**pin=per-*');
    const moved = (await placesIn(drawing))[id]!;
    expect(Math.abs(moved.x - x - 60)).toBeLessThan(30);
    expect(new URL(page.url()).searchParams.get('pin')).toMatch(new RegExp(`^${id},`, 'u'));
  });

  test('a role leaves the parts that are others', async () => {
    const { page } = await network();
    const before = await rows(page).count();
    await page.getByLabel('Role').selectOption('CHAIR');
    await page.waitForURL('**role=CHAIR');
    await page.waitForFunction((count) => document.querySelectorAll('.twin tbody tr').length < count, before);
    expect(await table(page).getByRole('button', { name: '阮琳琳' }).count()).toBe(0);
  });

  test('a period leaves out what was later, and plays', async () => {
    const { page } = await network((id) => `of=${id}&until=2023-03-10`);
    expect(await table(page).getByRole('button', { name: '督查全区水利工作' }).count()).toBe(0);
    const slider = page.getByRole('slider', { name: 'Last day of events' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('10 Mar 2023');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor({ timeout: 40_000 });
    await table(page).getByRole('button', { name: '督查全区水利工作' }).waitFor();
    expect(page.url()).not.toContain('until=');
  });

  test('sizes and colours follow measures, with a legend', async () => {
    const { page } = await network((id) => `of=${id}&size=betweenness&colour=community`);
    const legend = page.getByRole('region', { name: 'Legend' });
    expect(await legend.getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await legend.textContent()).toContain('shortest ways');
    expect(await rows(page).first().textContent()).toContain('金锋');
    await page.getByRole('button', { name: 'Betweenness' }).click();
    const values = await table(page).locator('tbody td:nth-child(4)').allTextContents();
    const sorted = values.map(Number).toSorted((one, other) => other - one);
    expect(values.map(Number)).toEqual(sorted);
  });

  test('the path between two people is told and drawn', async () => {
    const { page, ids } = await network((id) => `of=${id}`, ['毛礼良', '阮琳琳']);
    await page.goto(`${explorer.origin}/network?a=${ids[0]}&b=${ids[1]}`);
    const path = page.getByRole('region', { name: 'Path' });
    await path.getByRole('listitem').first().waitFor();
    const steps = await path.getByRole('listitem').allTextContents();
    expect(steps[0]).toContain('毛礼良');
    expect(steps.at(-1)).toBe('阮琳琳');
    expect(steps.length).toBeGreaterThan(2);
    await rows(page).first().waitFor();
    expect(await table(page).getByRole('button', { name: '阮琳琳' }).count()).toBe(1);
  });

  test('is saved for other programs: pictures, GEXF and CSV', async () => {
    const { page } = await network();
    const count = await rows(page).count();
    const graph = gexf.parse(UndirectedGraph, (await saved(page, 'GEXF')).toString('utf8'));
    expect(graph.order).toBe(count);
    const lines = parse(await saved(page, 'CSV'), { bom: true, columns: true }) as Record<string, string>[];
    expect(lines).toHaveLength(graph.size);
    expect(lines.some(({ fromName, toName }) => [fromName, toName].includes('金锋'))).toBe(true);
    const svg = (await saved(page, 'SVG')).toString('utf8');
    expect(svg.match(/<circle /g)).toHaveLength(count);
    const png = await saved(page, 'PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 1600]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing that hinders, %s', async (colorScheme) => {
    const page = await explorer.visit('/', { colorScheme });
    const id = await idOf(page, 'PERSON', '金锋');
    await page.goto(`${explorer.origin}/network?of=${id}&chosen=${id}`);
    await rows(page).first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });
});

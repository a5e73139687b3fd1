import type { Facts } from '../../src/model/index.ts';
import { loaded } from '../serve/loaded.ts';
import { hindrances } from './accessible.ts';
import { Explorer, journeys } from './browser.ts';

type Told = readonly [name: string, text: string, value: number, period: string | null];

/** A bulletin of an invented district that tells figures, a sentence each. */
function figures(number: number, told: readonly Told[]): Facts {
  const sentences = told.map(([name, printed]) => `${name}${printed}。`);
  const text = sentences.join('');
  const placeOf = (place: number): number => sentences.slice(0, place).join('').length;
  return {
    document: {
      id: `doc-${number}`,
      sha256: `${number}`.padStart(64, '0'),
      title: `第${number}期`,
      publisher: '临江区',
      issued: { edtf: '2023-10-08' },
      text,
      rules: 'test',
    },
    articles: [{ id: 'a1', title: '数据', paragraphs: [{ text, spans: [{ start: 0, end: text.length }] }] }],
    persons: [],
    organizations: [],
    posts: [],
    events: [],
    projects: [],
    reorganizations: [],
    indicators: told.map(([name, printed, value, period], place) => ({
      name,
      text: printed,
      value,
      unit: printed.replace(/^[-\d.]+/u, ''),
      period: period === null ? null : { edtf: period },
      evidence: [{ start: placeOf(place), end: placeOf(place + 1) }],
      confidence: 0.9,
    })),
    problems: [],
  };
}

journeys('in a browser, figures', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.over(
      await loaded([
        figures(1, [
          ['工业产值', '30亿元', 3000000000, '2023-07/2023-09'],
          ['工业产值', '10亿元', 1000000000, '2023-01/2023-03'],
          ['净增户数', '-20户', -20, '2023-01/2023-03'],
        ]),
        figures(2, [
          ['工业产值', '20亿元', 2000000000, '2023-04/2023-06'],
          ['净增户数', '40户', 40, '2023-04/2023-06'],
          ['外资到账', '7万美元', 70000, null],
        ]),
      ]),
    );
  });
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('of one indicator stand by period, as high as they are, each leading to its sentence', async () => {
    const page = await explorer.visit('/indicators');
    const chart = page.getByRole('figure').filter({ hasText: '工业产值' });
    const columns = chart.getByRole('listitem');
    await columns.first().waitFor();
    expect((await columns.allTextContents()).map((text) => /^\d+亿元/.exec(text)?.[0])).toEqual([
      '10亿元',
      '20亿元',
      '30亿元',
    ]);
    const heights = await chart
      .locator('.column i')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
    expect(heights[1]! / heights[0]!).toBeCloseTo(2, 1);
    expect(heights[2]! / heights[0]!).toBeCloseTo(3, 1);
    await chart.getByRole('link', { name: /20亿元/ }).click();
    const mark = page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toBe('工业产值20亿元。');
    expect(await hindrances(page)).toEqual([]);
  });

  test('less than nothing hang from the line on which others stand', async () => {
    const page = await explorer.visit('/indicators');
    const bars = page.getByRole('figure').filter({ hasText: '净增户数' }).locator('.column i');
    await bars.first().waitFor();
    const [under, over] = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect()));
    expect(under!.top).toBeCloseTo(over!.bottom, 0);
    expect(over!.height / under!.height).toBeCloseTo(2, 1);
  });

  test('have the table as their twin, which also has those that stand alone', async () => {
    const page = await explorer.visit('/indicators');
    const table = page.getByRole('region', { name: 'Table of figures' });
    await table.waitFor();
    expect(await table.locator('tbody td.number[lang]').allTextContents()).toEqual([
      '10亿元',
      '20亿元',
      '30亿元',
      '-20户',
      '40户',
      '7万美元',
    ]);
    expect(await page.getByRole('figure').count()).toBe(2);
    expect(await table.getByRole('link', { name: /^Source/ }).count()).toBe(6);
  });

  test('can be told apart in the dark too', async () => {
    const page = await explorer.visit('/indicators', { colorScheme: 'dark' });
    await page.getByRole('figure').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('print with all their columns', async () => {
    const page = await explorer.visit('/indicators', { viewport: { width: 700, height: 900 } });
    const chart = page.getByRole('figure').filter({ hasText: '工业产值' });
    await chart.waitFor();
    await page.emulateMedia({ media: 'print' });
    const list = chart.getByRole('list');
    expect(await list.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    const looks = await chart
      .locator('.column i')
      .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).printColorAdjust));
    expect(looks).toEqual(['exact', 'exact', 'exact']);
  });
});

import { loaded } from '../serve/loaded.ts';
import { WORLD } from '../serve/world.ts';
import { hindrances } from './accessible.ts';
import { Explorer, journeys } from './browser.ts';

journeys('in a browser, what texts left open', () => {
  const start = WORLD.document.text.indexOf('3月5日');
  const open = {
    ...WORLD,
    document: {
      ...WORLD.document,
      id: 'doc-open',
      sha256: 'f'.repeat(64),
      title: '无年份简报',
      path: 'open.txt',
    },
    problems: [
      { code: 'source.not-chinese' },
      { code: 'date.year-unknown', span: { start, end: start + 4 }, detail: '3月5日' },
      { code: 'organization.of-tomorrow', detail: '未来机构' },
    ],
  };
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await loaded([WORLD, open]))));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('narrows the list of documents, and is counted in it', async () => {
    const page = await explorer.visit('/documents');
    await page.getByText('2 found').waitFor();
    await page.getByRole('link', { name: 'with problems' }).click();
    await page.waitForURL('**problems=yes');
    await page.getByText('1 found').waitFor();
    expect(await page.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^无年份简报.*13open\.txt$/),
    ]);
    expect(await hindrances(page)).toEqual([]);
  });

  test('stands with its document in words, and is marked where it is', async () => {
    const page = await explorer.visit('/documents/doc-open');
    const told = page.getByRole('region', { name: 'What its text left open' });
    await told.waitFor();
    expect(await told.getByRole('listitem').allTextContents()).toEqual([
      'organization.of-tomorrow 未来机构',
      'hardly any Chinese in it; little will be found ',
      'a day without a year that anything tells 3月5日',
    ]);
    await told.getByRole('link').click();
    await page.waitForURL('**problem=problem-2');
    const mark = page.locator('mark.problem');
    await mark.first().waitFor();
    expect(await mark.allTextContents()).toEqual(['3月5日']);
    expect(await mark.getAttribute('data-chosen')).toBe('');
    expect(await hindrances(page)).toEqual([]);
  });

  test('can be read in the dark too', async () => {
    const page = await explorer.visit('/documents/doc-open?problem=problem-2', { colorScheme: 'dark' });
    await page.locator('mark.problem').first().waitFor();
    await page.locator('mark.person').first().waitFor();
    expect(await hindrances(page)).toEqual([]);
  });

  test('is not told of a document that left nothing open', async () => {
    const page = await explorer.visit(`/documents/${WORLD.document.id}`);
    await page.locator('mark.person').first().waitFor();
    expect(await page.getByRole('region', { name: 'What its text left open' }).count()).toBe(0);
    expect(await page.locator('mark.problem').count()).toBe(0);
  });
});

import { read } from '../reading.ts';
import { loaded } from '../serve/loaded.ts';
import { hindrances } from './accessible.ts';
import { Explorer, idOf, journeys } from './browser.ts';

const NOTICE = `青江县推进机构改革
3月12日，县委决定，将县文化局、县旅游局的职责整合，组建县文化和旅游局。县文化局局长陈良讲话。不再保留县粮食局。`;

journeys('in a browser, what became of bodies', () => {
  let explorer: Explorer;
  beforeAll(async () => (explorer = await Explorer.over(await loaded([read(NOTICE).facts]))));
  afterAll(() => explorer?.close());
  afterEach(() => explorer?.endJourney());

  test('a body leads to what it was before, with the day, and each to the sentence that says so', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/organization/${await idOf(page, 'ORGANIZATION', '县文化和旅游局')}`);
    const eras = page.getByRole('region', { name: 'Before and since' });
    const formerly = eras.getByRole('list', { name: 'Formerly' }).getByRole('listitem');
    await formerly.first().waitFor();
    const lines = (await formerly.allTextContents()).map((line) => line.replace(/\s*\d✎$/u, '')).toSorted();
    expect(lines).toEqual(['12 Mar 2023 merged 县文化局', '12 Mar 2023 merged 县旅游局'].toSorted());
    expect(await eras.getByRole('list', { name: 'Since' }).count()).toBe(0);
    await formerly
      .first()
      .getByRole('link', { name: /^Source/ })
      .click();
    const mark = page.getByRole('complementary', { name: 'Source' }).locator('mark[data-chosen]');
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join('')).toContain('组建县文化和旅游局');
    expect(await hindrances(page)).toEqual([]);
    await eras.getByRole('link', { name: '县文化局' }).click();
    await page.getByRole('heading', { level: 1, name: '县文化局' }).waitFor();
    const since = page.getByRole('list', { name: 'Since' }).getByRole('listitem');
    expect(await since.textContent()).toMatch(/12 Mar 2023 merged 县文化和旅游局/);
    await page.getByRole('region', { name: 'Chart of parts and posts' }).getByText('局长').first().waitFor();
  });

  test('one that ended without another says so', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/organization/${await idOf(page, 'ORGANIZATION', '县粮食局')}`);
    const since = page.getByRole('list', { name: 'Since' }).getByRole('listitem');
    await since.waitFor();
    expect(await since.textContent()).toMatch(/12 Mar 2023 abolished/);
    expect(await since.getByRole('link', { name: /^Source/ }).count()).toBe(1);
    expect(await since.getByRole('link', { name: /^县/ }).count()).toBe(0);
  });

  test('what was misread is taken back where it stands', async () => {
    const page = await explorer.visit('/');
    await page.goto(`${explorer.origin}/organization/${await idOf(page, 'ORGANIZATION', '县粮食局')}`);
    await page.getByRole('link', { name: 'Correct: abolished' }).click();
    await page.getByLabel('Why?').fill('misread');
    await page.getByRole('button', { name: 'It is not so: withdraw it' }).click();
    await page.getByText('Corrected:').waitFor();
    await page.getByRole('region', { name: 'Before and since' }).waitFor({ state: 'detached' });
    const bodies = (await explorer.store.listOrganizations({ text: '县粮食局' }, { first: 1 })).rows;
    expect(await explorer.store.successorsOfOrganizations(bodies.map(({ id }) => id))).toEqual([[]]);
  });
});

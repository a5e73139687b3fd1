// Takes the pictures of docs/images out of the explorer over the bulletins of seeds/, in both languages:
//
//     npm run build && node tools/screenshots.mjs [CHROMIUM]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const { openStore } = await import(`${root}dist/graph/index.js`);
const { ingest, seedFolder } = await import(`${root}dist/ingest.js`);
const { createServer } = await import(`${root}dist/serve/index.js`);

const store = await openStore(':memory:');
await ingest(store, [seedFolder()]);
const server = createServer(store);
const { port } = await server.listen(0);
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
});

/** The id by which a page is asked for. */
async function idOf(kind, text) {
  const query = `query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds, first: 1) { id } }`;
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text, kinds: [kind] } }),
  });
  return (await reply.json()).data.search[0].id;
}
const person = await idOf('PERSON', '金锋');
const event = await idOf('EVENT', '机构改革动员会议');
const body = await idOf('ORGANIZATION', '开发区管委会');
const document = await idOf('DOCUMENT', '机构改革');
const project = await idOf('PROJECT', '锂离子电池');

/** Pages with what has to be there before the picture is taken, and what is clicked before. */
const PAGES = [
  ['search', '/?q=jf', '.hits a'],
  ['person', `/person/${person}`, '.precedence'],
  ['event', `/event/${event}?chosen=${person}`, 'mark[data-chosen]'],
  ['organization', `/organization/${body}?on=2021-12-15`, '.standing'],
  ['network', `/network?of=${person}&colour=community`, '.twin tbody tr'],
  ['projects', '/projects', 'tbody tr'],
  ['project', `/project/${project}`, '.lane .dot'],
  ['indicators', '/indicators', 'tbody tr'],
  ['document', `/documents/${document}`, 'mark'],
  ['documents', '/documents', 'tbody tr'],
  ['correct', `/event/${event}`, '.source textarea', '.takers .correct'],
];
const LANGUAGES = { en: 'en-GB', zh: 'zh-CN' };

for (const [language, locale] of Object.entries(LANGUAGES)) {
  mkdirSync(`${root}docs/images/${language}`, { recursive: true });
  const context = await browser.newContext({
    locale,
    viewport: { width: 1200, height: 760 },
    reducedMotion: 'reduce',
  });
  for (const [name, path, mark, click] of PAGES) {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}${path}`);
    if (click) await page.locator(click).first().click();
    await page.locator(mark).first().waitFor();
    // what is drawn on a canvas is there a moment after what stands in the page
    await page.waitForTimeout(800);
    if (name === 'network') await page.locator('.network').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${root}docs/images/${language}/${name}.png` });
    await page.close();
  }
  await context.close();
}
await browser.close();
await server.close();
await store.close();

// How long the explorer takes, in a real Chromium over the bulletins of seeds/ (`npm run build` before):
//
//     node bench/explorer.mjs [CHROMIUM]
//
// Until the first page can be used, how much of it comes over the wire, and until 5,000 nodes with 20,000 lines are drawn,
// counted from when the layout is there. Each figure is the median of five.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const { openStore } = await import(`${root}dist/graph/index.js`);
const { ingest, seedFolder } = await import(`${root}dist/ingest.js`);
const { createServer } = await import(`${root}dist/serve/index.js`);
const ROUNDS = 5;
const [NODES, LINES] = [5_000, 20_000];
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const store = await openStore(':memory:');
await ingest(store, [seedFolder()]);
const server = createServer(store);
const { port } = await server.listen(0);
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
});

/** A network with a few centres, the same each time. */
function network() {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const kinds = ['PERSON', 'EVENT', 'ORGANIZATION', 'PROJECT', 'PLACE'];
  const nodes = Array.from({ length: NODES }, (_, at) => ({
    id: `n${at}`,
    kind: kinds[at % kinds.length],
    name: `第${at}号`,
    hops: at === 0 ? 0 : 1,
    earliest: null,
    latest: null,
  }));
  const edges = Array.from({ length: LINES }, (_, at) => ({
    from: `n${at % NODES}`,
    to: `n${Math.floor(random() ** 3 * NODES)}`,
    kind: 'ATTENDED',
    earliest: null,
    latest: null,
  }));
  return { isCut: false, nodes, edges };
}

async function opened() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.locator('.counts').waitFor();
  const figures = await page.evaluate(() => ({
    usable: performance.now(),
    bytes: performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize ?? 0), 0),
  }));
  await page.close();
  return figures;
}

/** Draws once for the layout, looks elsewhere, and comes back to it. */
async function drawn() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const answer = network();
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('NetworkAround')) return route.continue();
    return route.fulfill({ json: { data: { network: answer } } });
  });
  await page.goto(`http://127.0.0.1:${port}/network?of=n0`);
  const isDrawn = (count) =>
    Object.keys(document.querySelector('div.drawing')?.placesOf?.() ?? {}).length === count;
  const beganLayout = Date.now();
  await page.waitForFunction(isDrawn, NODES, { timeout: 300_000, polling: 100 });
  const layout = Date.now() - beganLayout;
  await page
    .getByRole('link', { name: /出席|Chuxi/ })
    .first()
    .click();
  await page.locator('.counts').waitFor();
  const began = Date.now();
  await page.goBack();
  await page.waitForFunction(isDrawn, NODES, { timeout: 60_000, polling: 20 });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const drawing = Date.now() - began;
  await page.close();
  return { layout, drawing };
}

const openings = [];
for (let round = 0; round < ROUNDS; round++) openings.push(await opened());
const drawings = [];
for (let round = 0; round < ROUNDS; round++) drawings.push(await drawn());
const text = `# The explorer

\`npm run build && node bench/explorer.mjs\`, Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)};
Chromium ${browser.version()} without a graphics card. Median of ${ROUNDS}.

| measure | | bar |
| --- | --- | --- |
| first page can be used, over the bulletins of seeds | ${median(openings.map(({ usable }) => usable)).toFixed(0)} ms | 2,000 ms |
| what of it comes over the wire, packed | ${(median(openings.map(({ bytes }) => bytes)) / 1000).toFixed(0)} kB | 150 kB |
| ${NODES} nodes and ${LINES} lines drawn, with the layout ready | ${median(drawings.map(({ drawing }) => drawing))} ms | 5,000 ms |
| their layout, in a worker | ${median(drawings.map(({ layout }) => layout))} ms | |
`;
console.log(text);
writeFileSync(`${root}bench/results/explorer.md`, text);
await browser.close();
await server.close();
await store.close();

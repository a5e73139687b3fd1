// What it takes to add one bulletin to graphs of 1,000, 3,000 and 10,000: npm run build && node bench/adding.mjs
// Takes minutes; writes as it goes. With numbers, to graphs of so many: node bench/adding.mjs 200 400
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../dist/graph/index.js';
import { ingest } from '../dist/ingest.js';
import { bulletinOf, COUNTIES } from './adding/bulletins.mjs';
import { counting } from './adding/counting.mjs';

const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [1_000, 3_000, 10_000];
/** Bulletins of a county, where the graph grows by counties. */
const ISSUES = 21;
/** Added one after the other; the middle of what each took counts. */
const ADDED = 9;

const folder = mkdtempSync(join(tmpdir(), 'chuxi-adding-'));
const results = join(import.meta.dirname, 'results/adding.md');

/** How the bulletins are spread: the county and the issue of each. */
const GROWTHS = {
  'by counties': {
    what: `each county has ${ISSUES} bulletins, and there are more counties`,
    placeOf: (i) => [Math.floor(i / ISSUES), i % ISSUES],
    counties: (size) => Math.ceil(size / ISSUES),
  },
  'by issues': {
    what: `there are ${Math.ceil(SIZES[0] / ISSUES)} counties, and each has more bulletins`,
    placeOf: (i) => [i % Math.ceil(SIZES[0] / ISSUES), Math.floor(i / Math.ceil(SIZES[0] / ISSUES))],
    counties: () => Math.ceil(SIZES[0] / ISSUES),
  },
};
const rows = [];

/** A file of each, whose path says of which county it is. */
function put(name, county, issue) {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  const { text, publisher } = bulletinOf(county, issue);
  const file = join(at, `${county}-${issue}.txt`);
  writeFileSync(file, text);
  return { file, publisher };
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Fills a store up to each size, and at each adds a few bulletins that are taken for nothing afterwards. */
async function measure(growth) {
  const { placeOf, counties } = GROWTHS[growth];
  const url = join(folder, `${growth.replaceAll(' ', '-')}.db`);
  const { store, counts } = counting(await openStore(url));
  let size = 0;
  for (const next of SIZES) {
    const files = [];
    for (; size < next; size++) files.push(put(growth, ...placeOf(size)).file);
    const start = performance.now();
    const { failures } = await ingest(store, files);
    if (failures.length > 0) throw failures[0].error;
    const filled = (performance.now() - start) / 1000;
    const spent = [];
    const counted = [];
    for (let n = 0; n < ADDED; n++) {
      const county = Math.floor((counties(next) * (n + 0.5)) / ADDED);
      const issue = 10_000 + 100 * SIZES.indexOf(next) + n;
      const { file } = put(`${growth}-added`, county, issue);
      counts.reset();
      const begun = performance.now();
      const report = await ingest(store, [file]);
      spent.push(performance.now() - begun);
      if (report.read !== 1) throw new Error(`expected one bulletin to be read, got ${report.read}: ${file}`);
      counted.push(counts.now());
    }
    const now = await store.counts();
    rows.push({
      growth,
      size: next,
      filled,
      entities: now.people + now.organizations + now.events,
      ms: middle(spent),
      writing: middle(counted.map(({ ms }) => ms)),
      read: middle(counted.map(({ read }) => read)),
      put: middle(counted.map(({ put: written }) => written)),
      busy: loadavg()[0],
    });
    write();
  }
  await store.close();
}

const number = (value) => Math.round(value).toLocaleString('en');
const line = (row) => {
  const first = rows.find(({ growth }) => growth === row.growth);
  const times = (value, of) => `${(value / of).toFixed(2)} ×`;
  return `| ${row.growth} | ${number(row.size)} | ${number(row.entities)} | ${number(row.ms)} | ${times(row.ms, first.ms)} | ${number(row.writing)} | ${times(row.writing, first.writing)} | ${number(row.read)} | ${number(row.put)} | ${times(row.size, first.size)} | ${row.busy.toFixed(1)} |`;
};

function write() {
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(
    results,
    `# Adding one bulletin

Made by \`npm run build && node ${['bench/adding.mjs', ...process.argv.slice(2)].join(' ')}\`, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores.

One more bulletin of two articles goes into an embedded store through \`ingest\`: its file is read, its facts are found, and what
they touch is resolved anew. The middle of ${ADDED}, each of another county. Graphs grow in two ways:
${Object.entries(GROWTHS)
  .map(([name, { what }]) => `${name}: ${what}`)
  .join('; ')}.
Writing: within the store's write. Rows read and put: entities and claims that the write looks at, and entities that it
gathers again, new ones included. ×: beside the smallest graph. Busy: processes that wanted a core.

| growth | bulletins | people, bodies, events | ms | × | writing, ms | × | rows read | entities put | bulletins × | busy |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}
`,
  );
}

try {
  if (SIZES.at(-1) / ISSUES > COUNTIES) throw new Error(`expected up to ${COUNTIES * ISSUES} bulletins`);
  for (const growth of Object.keys(GROWTHS)) await measure(growth);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Loads a share of the prefecture into an empty store and prints what it took: node load.mjs STORE SHARE
import { openStore } from '../../dist/graph/index.js';
import { Prefecture } from './prefecture.mjs';

/** As many as `loadDocuments` puts into one write. */
const BATCH = 20_000;
const WRITES = {
  document: 'putDocuments',
  article: 'putArticles',
  evidence: 'putEvidences',
  claim: 'putClaims',
  evidenced: 'putEvidenced',
};
const DERIVED = ['holds', 'attended', 'investsIn'];
const COUNTED = new Set(['person', 'organization', 'event', 'participation', 'tenure', 'evidence']);

const put = (writer, kind, rows) => {
  if (kind in WRITES) return writer[WRITES[kind]](rows);
  if (DERIVED.includes(kind))
    return writer.refreshDerived({ holds: [], attended: [], investsIn: [], [kind]: rows });
  return writer.putEntities(kind, rows);
};

const [url, share] = process.argv.slice(2);
const { CHUXI_USER: user, CHUXI_PASSWORD: password } = process.env;
const prefecture = new Prefecture(Number(share));
globalThis.gc?.();
const before = process.memoryUsage.rss();
const store = await openStore(url, user && password ? { user, password } : {});
const kinds = {};
let [counted, all, milliseconds, peak, processor] = [0, 0, 0, before, 0];
for (const [kind, rows] of prefecture.chunks(BATCH)) {
  const start = performance.now();
  const spent = process.cpuUsage();
  await store.write((writer) => put(writer, kind, rows));
  const took = performance.now() - start;
  milliseconds += took;
  const { user: own, system } = process.cpuUsage(spent);
  processor += own + system;
  const known = (kinds[kind] ??= { rows: 0, seconds: 0 });
  known.rows += rows.length;
  known.seconds += took / 1000;
  if (COUNTED.has(kind)) counted += rows.length;
  all += rows.length;
  peak = Math.max(peak, process.memoryUsage.rss());
}
await store.close();
const found = { counted, all, seconds: milliseconds / 1000, processor: processor / 1e6 };
process.stdout.write(JSON.stringify({ ...found, megabytes: (peak - before) / 2 ** 20, kinds }));

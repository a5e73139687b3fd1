// Loads documents that are read already: node loader.mjs BUILD STORE ITEMS BATCH-ROWS
// A line for each write that is done: its documents.
import { readFileSync, writeSync } from 'node:fs';

const [build, url, file, batchRows] = process.argv.slice(2);
const { openStore } = await import(`${build}/graph/open.js`);
const { loadDocuments } = await import(`${build}/load/index.js`);
const { CHUXI_USER: user, CHUXI_PASSWORD: password } = process.env;
let store;
try {
  const items = JSON.parse(readFileSync(file, 'utf8'));
  store = await openStore(url, user && password ? { user, password } : {});
  writeSync(1, '\n');
  await loadDocuments(store, items, {
    batchRows: Number(batchRows),
    onBatch: ({ documents }) => writeSync(1, `${documents.map(({ document }) => document).join(' ')}\n`),
  });
} catch (error) {
  writeSync(
    2,
    JSON.stringify({ name: error.name, code: error.code, message: error.message, remedy: error.remedy }),
  );
  process.exitCode = 1;
} finally {
  await store?.close();
}

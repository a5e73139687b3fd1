import { FORMAT_NAMES, formatOf, select } from '../../src/export/index.ts';
import { Contents } from '../../src/export/contents.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { fakeStore } from '../serve/fakeStore.ts';
import { personRow } from '../serve/rows.ts';

/** A store with people without end, that counts the pages it was asked for. */
function endless(): { readonly store: GraphStore; readonly pages: () => number } {
  let count = 0;
  const store = fakeStore({
    listPeople: (_, { first }) => {
      count++;
      const rows = Array.from({ length: first }, (__, i) => personRow(`per-${count}-${i}`));
      return Promise.resolve({ rows, cursors: rows.map(({ id }) => id), hasNext: true });
    },
  });
  return { store, pages: () => count };
}

const firstWith = async (text: AsyncIterable<string>, id: string): Promise<boolean> => {
  for await (const piece of text) if (piece.includes(id)) return true;
  return false;
};

test.each(FORMAT_NAMES)('%s takes no more of the graph than is read of it', async (name) => {
  const { store, pages } = endless();
  const contents = new Contents(store, await select(store, {}));
  const format = formatOf(name);
  const write =
    'write' in format
      ? format.write
      : Object.entries(format.files).find(([file]) => /^(?:people|Person)\.csv$/.test(file))![1];
  expect(await firstWith(write(contents), 'per-3-')).toBe(true);
  expect(pages()).toBeLessThanOrEqual(4);
});

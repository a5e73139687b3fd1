import { Contents } from '../../src/export/contents.ts';
import {
  type ExportOptions,
  type FormatName,
  filesOf,
  formatOf,
  select,
  textOf,
} from '../../src/export/index.ts';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { fill, person } from '../graph/fixture.ts';

/** A name full of what spreadsheets, XML and RDF take for something else. */
export const ODD = '=HYPERLINK("x")<script>&\'"\n;\\@';

/** The graph of the store's tests, with a sentence for one tenure and a person of an odd name, who took part in nothing. */
export async function openWorld(): Promise<GraphStore> {
  const store = await openStore(':memory:');
  await fill(store);
  await store.write(async (writer) => {
    await writer.putEvidenced([{ subject: 'ten-gu-head', evidence: 'evd-1' }]);
    await writer.putEntities('person', [
      person('per-odd', ODD, '+odd', { aliases: ['@SUM(1)', '\tx', 'a\u0001b', '-1+2'] }),
    ]);
  });
  return store;
}

export async function textIn(text: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of text) all += piece;
  return all;
}

/** The whole text of an export, or of one of its files. */
export const exported = async (
  store: GraphStore,
  format: FormatName,
  options: ExportOptions = {},
  file?: string,
): Promise<string> => textIn(textOf(format, store, await select(store, options), file));

/** Every file of an export by its name; that of a format of one file has none. */
export async function allFiles(store: GraphStore, name: FormatName): Promise<Record<string, string>> {
  const format = formatOf(name);
  if ('write' in format) return { '': await exported(store, name) };
  const files: Record<string, string> = {};
  for (const [file, text] of filesOf(format, store, await select(store, {})))
    files[file] = await textIn(text);
  return files;
}

export const contentsOf = async (store: GraphStore, options: ExportOptions = {}): Promise<Contents> =>
  new Contents(store, await select(store, options));

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

import { createWriteStream, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filesOf, type FormatName, formatOf, select, textOf } from '../export/index.ts';
import type { GraphStore, NodeKind } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { tellNothing } from './ask.ts';
import type { Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { tell, write } from './io.ts';
import { UsageError } from './usage.ts';

export interface ExportCommand {
  readonly format: FormatName;
  readonly around?: string;
  readonly hops?: number;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
}

const AROUND: readonly NodeKind[] = ['person', 'organization', 'event', 'project', 'place'];

/** Ranks of hits in which a whole name, alias, pinyin or initials are what was looked for. */
const WHOLE: readonly number[] = [0, 3, 6, 9];

/** Writes an export to the standard output, a file, or a folder. */
export async function exportGraph(
  store: GraphStore,
  { format: name, around, out, ...options }: ExportCommand,
  context: Context,
): Promise<ExitCode> {
  const { io, say } = context;
  const format = formatOf(name);
  if ('files' in format && out === undefined)
    throw new UsageError(say('usage.export-folder', { format: name }));
  const ids = around === undefined ? null : await idsOf(store, around);
  if (ids?.length === 0) {
    await tellNothing(store, around!, AROUND, context);
    return exit.failed;
  }
  const selection = await select(store, { ...options, ...(ids ? { around: ids } : {}) });
  if (selection.isCut) await tell(io, say('export.cut'));
  if ('files' in format) {
    const folder = resolve(io.cwd, out!);
    await writing(folder, () => mkdirSync(folder, { recursive: true }));
    for (const [file, text] of filesOf(format, store, selection)) await save(text, join(folder, file));
  } else {
    const text = textOf(name, store, selection);
    if (out !== undefined) await save(text, resolve(io.cwd, out));
    else for await (const piece of text) await write(io.out, piece);
  }
  if (out !== undefined) await tell(io, say('export.written', { path: out }));
  return exit.ok;
}

/** An id is one, whatever it is of; a name is all that are just so called. */
async function idsOf(store: GraphStore, asked: string): Promise<readonly string[]> {
  const { nodes } = await store.networkAround([asked], { hops: 1, size: 1 });
  if (nodes.length > 0) return nodes.map(({ id }) => id);
  const hits = await store.search(asked, AROUND, 100);
  return hits.filter(({ rank }) => WHOLE.includes(rank)).map(({ id }) => id);
}

const save = (text: AsyncIterable<string>, path: string): Promise<void> =>
  writing(path, () => pipeline(Readable.from(text), createWriteStream(path)));

/** What the system says of a path as a failure. */
async function writing<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new Failure(
      'export.unwritable',
      `expected to write ${path}, but the system reports ${code}`,
      'see that its folder is there and may be written, and that there is room',
      { cause: error, details: { path, system: code } },
    );
  }
}

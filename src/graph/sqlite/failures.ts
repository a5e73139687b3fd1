import { Failure } from '../../model/index.ts';
import { resultCode } from './driver.ts';
import { type Holder, holderOf } from './holder.ts';

/** Codes of SQLite that have a remedy: failure, what was got, what to do. */
const KNOWN: Readonly<Record<number, readonly [code: string, got: string, remedy: string]>> = {
  5: ['store.locked', 'one in which another program writes', 'wait until that program is done, or end it'],
  6: ['store.locked', 'one in which another program writes', 'wait until that program is done, or end it'],
  8: ['store.unwritable', 'one that may only be read', 'give the right to write to the file and its folder'],
  10: ['store.unreachable', 'an error of the disk', 'see whether the disk is sound and mounted'],
  11: ['store.damaged', 'one that is damaged', 'restore the last dump into a new file'],
  13: ['store.full', 'a full disk', 'make room on the disk, then do it again; nothing of it was kept'],
  14: [
    'store.unwritable',
    'a file that can be neither opened nor made',
    'name a file in a folder in which you may write',
  ],
  19: [
    'store.inconsistent',
    'rows that refer to rows that are not there, or lack what they must have',
    'nothing of it was kept: load the documents again',
  ],
  26: [
    'store.not-a-store',
    'a file that is no SQLite database',
    'name another file; this one was left as it is',
  ],
};

const LOCKED: ReadonlySet<number> = new Set([5, 6]);

const held = (url: string, { pid, command, since }: Holder, cause: unknown): Failure =>
  new Failure(
    'store.held',
    `expected a store in which one can write, got one in which process ${pid} (${command}) has been writing since ${since}: ${url}`,
    'wait until that process is done, or end it',
    { cause, details: { url, pid, command, since } },
  );

/** An error of the driver as a failure that says what to do; everything else as it came. */
export function asFailure(error: unknown, url: string): unknown {
  if (error instanceof Failure) return error;
  const code = resultCode(error) ?? -1;
  const holder = LOCKED.has(code) ? holderOf(url) : null;
  if (holder) return held(url, holder, error);
  const known = KNOWN[code];
  if (!known) return error;
  const [name, got, remedy] = known;
  const reason = error instanceof Error ? error.message : '';
  return new Failure(name, `expected a store that can be used, got ${got}: ${url} (${reason})`, remedy, {
    cause: error,
    details: { url },
  });
}

export const newer = (url: string, found: number, known: number): Failure =>
  new Failure(
    'store.newer',
    `expected tables of version ${known} or older, got version ${found}, written by a newer program: ${url}`,
    'use the newer program, or restore a dump into a new file',
    { details: { url, found, known } },
  );

export const foreign = (url: string): Failure =>
  new Failure(
    'store.not-a-store',
    `expected a store of this program, got another program's SQLite database: ${url}`,
    'name another file; this one was left as it is',
    { details: { url } },
  );

export const noFolder = (folder: string, cause: Error): Failure =>
  new Failure(
    'store.unwritable',
    `expected a folder in which the store can be made, got ${cause.message}`,
    'name a file in a folder in which you may write',
    { cause, details: { folder } },
  );

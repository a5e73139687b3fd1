import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Who writes into a file. */
export interface Holder {
  readonly pid: number;
  /** Of the write, ISO 8601, UTC. */
  readonly since: string;
  readonly command: string;
}

/** Beside the database, there while someone writes. */
const fileOf = (path: string): string => `${path}-writer`;

/**
 * Leaves this process's name for those who wait. To be called by whoever holds the lock, so that there is one at a time.
 *
 * @param path of the database; null for one that nobody else can open
 * @returns takes the name away, before the lock is let go
 */
export function nameHolder(path: string | null): () => void {
  if (path === null) return () => undefined;
  const [, script = 'node', ...words] = process.argv;
  const command = [basename(script), ...words].join(' ').slice(0, 200);
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), command };
  attempt(() => writeFileSync(fileOf(path), JSON.stringify(holder)));
  return () => attempt(() => rmSync(fileOf(path), { force: true }));
}

/** What a name is good for is telling others: without it, the work goes on. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // a full disk, say, which the work will tell
  }
}

/** Who writes into a database now; null where no name was left, or the process that left it is no more. */
export function holderOf(path: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(fileOf(path), 'utf8')) as Holder;
    return isThere(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // one of another user, to which no signal may be sent
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { bulletins, type Folder, makeFolder } from './bulletins.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

const main = join(import.meta.dirname, '../../dist/cli/main.js');
const built = existsSync(main);
if (!built) console.log('skipped: the program is not built (npm run build)');

let folder: Folder;
beforeAll(() => (folder = makeFolder()));
afterAll(() => folder.remove());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param enough closes the program's standard output after the first piece of it */
const runBuilt = (words: readonly string[], enough = false, flags: readonly string[] = []): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, main, ...words], {
      env: { ...process.env, CHUXI_LANG: 'en' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => {
      out += piece.toString('utf8');
      if (enough) child.stdout.destroy();
    });
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });

/** Tells on standard error, when the program ends, whether the word cutter was loaded. */
const watch = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('cutter ' + process.report.getReport().sharedObjects.some((file) => file.includes('nodejieba'))))",
)}`;

(built ? describe : describe.skip)('the built program', () => {
  test('may be run by its name', () => {
    expect(() => accessSync(main, constants.X_OK)).not.toThrow();
  });

  test('prints data on standard output and exits with 0', async () => {
    const { code, out, err } = await runBuilt(['extract', folder.at('bulletins', 'meeting.txt')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('罗文舟');
  });

  test.each([
    [['bad'], 2],
    [['who', '2024', '--db', '/nowhere/none.db'], 1],
    [['extract', '/nowhere/none.txt'], 3],
  ] as const)('%j exits with %d', async (words, code) => {
    expect((await runBuilt(words)).code).toBe(code);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const long = folder.write('long.txt', bulletins['meeting.txt'].repeat(60));
    const files = Array.from({ length: 8 }, () => folder.at('bulletins', 'inspection.md'));
    const { code, err } = await runBuilt(['extract', long, ...files, long], true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('loads the word cutter for what is new, and not for what it has read', async () => {
    const words = ['ingest', folder.at('bulletins'), '--db', folder.at('built.db')];
    expect((await runBuilt(words, false, [watch])).err).toContain('cutter true');
    expect((await runBuilt(words, false, [watch])).err).toContain('cutter false');
  });
});

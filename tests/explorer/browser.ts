import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { ingest, seedFolder } from '../../src/ingest.ts';
import { createServer, type GraphServer, type ServeOptions } from '../../src/serve/index.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = process.env['CHUXI_CHROMIUM'] ?? BROWSERS.find((path) => existsSync(path));
if (!found && process.env['REQUIRE_BROWSER'])
  throw new Error(
    `expected Chromium in one of ${BROWSERS.join(', ')} (apt-get install chromium fonts-noto-cjk)`,
  );
if (!found) process.stderr.write('journeys in a browser are left out: no Chromium here\n');

/** A group of journeys; left out, with a line, where no browser is. */
export const journeys = found ? describe : describe.skip;

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = join(root, 'node_modules/vite/bin/vite.js');
const pagesFolder = mkdtempSync(join(tmpdir(), 'chuxi-pages-'));
let isBuilt = false;

/** The pages as `npm run build` makes them, in a folder of their own. */
export async function builtPages(): Promise<string> {
  if (isBuilt) return pagesFolder;
  // as a process: within jest, its bundler does not know the objects that it is given
  const args = [
    vite,
    'build',
    'web',
    '--config',
    'web/vite.config.mjs',
    '--logLevel',
    'error',
    '--outDir',
    pagesFolder,
  ];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  isBuilt = true;
  return pagesFolder;
}

/** A graph of the bulletins that come with the program. */
export async function seeds(): Promise<GraphStore> {
  const store = await openStore(':memory:');
  await ingest(store, [seedFolder()]);
  return store;
}

export interface Visit extends BrowserContextOptions {
  /** What the page may complain of on its console without failing the journey. */
  readonly complaints?: RegExp;
}

/** A server with its pages and a browser before it, for the journeys of a file. */
export class Explorer {
  readonly #browser: Browser;
  readonly #server: GraphServer;
  readonly store: GraphStore;
  readonly origin: string;
  readonly #complaints: string[] = [];

  private constructor(browser: Browser, server: GraphServer, store: GraphStore, origin: string) {
    this.#browser = browser;
    this.#server = server;
    this.store = store;
    this.origin = origin;
  }

  static async over(store: GraphStore, options: ServeOptions = {}): Promise<Explorer> {
    const { chromium } = await import('playwright-core');
    const server = createServer(store, { ...options, pages: await builtPages() });
    const [{ port }, browser] = await Promise.all([
      server.listen(0),
      chromium.launch({
        executablePath: found!,
        args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox'],
      }),
    ]);
    return new Explorer(browser, server, store, `http://127.0.0.1:${port}`);
  }

  /** A tab of a browser of its own, in English, at a path. */
  async visit(path: string, { complaints, ...options }: Visit = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !complaints?.test(message.text()))
        this.#complaints.push(message.text());
    });
    await page.goto(this.origin + path);
    return page;
  }

  /** @throws Error where pages complained of something, such as what the policy of content forbids */
  endJourney(): void {
    const complaints = this.#complaints.splice(0);
    if (complaints.length > 0) throw new Error(`pages complained: ${complaints.join('; ')}`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    await this.store.close();
    rmSync(pagesFolder, { recursive: true, force: true });
    isBuilt = false;
  }
}

/** The id of whoever the store knows by a name. */
export async function idOf(page: Page, kind: string, name: string): Promise<string> {
  const hits = await page.evaluate(
    async ([text, among]) => {
      const query =
        'query ($text: String!, $kinds: [NodeKind!]) { search(text: $text, kinds: $kinds) { id name } }';
      const body = JSON.stringify({ query, variables: { text, kinds: [among] } });
      const reply = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { data } = (await reply.json()) as { data: { search: { id: string; name: string }[] } };
      return data.search;
    },
    [name, kind] as const,
  );
  const hit = hits.find((one) => one.name === name);
  if (!hit) throw new Error(`expected ${kind} ${name} among ${hits.map((one) => one.name).join(', ')}`);
  return hit.id;
}

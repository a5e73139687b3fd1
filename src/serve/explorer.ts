import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';

/** Where `npm run build` puts the pages of `web/`. */
export const explorerFolder = (): string => fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** First parts of the paths that the pages make of themselves; each of them is the one page, which looks at its path. */
const PAGES: ReadonlySet<string> = new Set([
  '',
  'person',
  'organization',
  'event',
  'project',
  'projects',
  'indicators',
  'documents',
  'network',
  'review',
]);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Nothing that is not of this server: no script within a page, no frame, no form that leads elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const GUARDS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

interface Asset {
  readonly body: Buffer;
  readonly zipped: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
}

/**
 * The explorer's pages. All files are read at once and asked for by their names in a table, so that no path leads out of
 * the folder. Where they were not built, the page says how to.
 */
export function useExplorer(folder = explorerFolder()): Plugin {
  let assets: ReadonlyMap<string, Asset> | null = null;
  return {
    onRequest(asked) {
      const { request, url, fetchAPI } = asked;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const { pathname } = url;
      const isPage = PAGES.has(pathname.split('/')[1] ?? '');
      assets ??= read(folder);
      const asset = assets.get(pathname) ?? (isPage ? assets.get('/index.html') : undefined);
      if (asset) return asked.endResponse(answer(asset, request, fetchAPI));
      if (isPage)
        asked.endResponse(
          new fetchAPI.Response(NOT_BUILT, { status: 503, headers: { ...GUARDS, ...PLAIN } }),
        );
    },
  };
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const NOT_BUILT = 'expected the pages in dist/web, got none; make them with: npm run build\n';

function answer(
  asset: Asset,
  request: Request,
  { Response }: { readonly Response: typeof globalThis.Response },
) {
  const headers = { ...GUARDS, ...asset.headers };
  if (request.headers.get('if-none-match') === asset.etag)
    return new Response(null, { status: 304, headers });
  const isZipped = (request.headers.get('accept-encoding') ?? '').includes('gzip');
  const body = isZipped ? asset.zipped : asset.body;
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    status: 200,
    headers: {
      ...headers,
      'content-length': String(body.length),
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

function read(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      const name = `/${relative(folder, path).split(sep).join('/')}`;
      return [name, assetOf(name, readFileSync(path))];
    }),
  );
}

/** What vite puts into assets/ has the hash of its content in its name. */
function assetOf(name: string, body: Buffer): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isHashed = name.startsWith('/assets/');
  return {
    body,
    zipped: gzipSync(body, { level: 9 }),
    etag,
    headers: {
      'content-type': MEDIA_TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      etag,
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer, TokenFile, type UserRole } from '../../src/serve/index.ts';
import { IdentityProvider } from './identityProvider.ts';
import { loaded } from './loaded.ts';
import { bearing, type Reply, send, sendQuery, type Sent } from './sockets.ts';
import { watched, type Watched } from './watched.ts';
import { WORLD } from './world.ts';

/*
 * A server as it stands on a network, over a real store, and those who mean it no good. Each is refused with a code that
 * says why and nothing of what is inside, and the store is not asked at all.
 */

const folder = mkdtempSync(join(tmpdir(), 'chuxi-abuse-'));
const tokens = new TokenFile(join(folder, 'tokens'));
const bearers = {} as Record<UserRole, Record<string, string>>;
let real: GraphStore;
let watch: Watched;
let provider: IdentityProvider;
let server: GraphServer;
let port: number;

beforeAll(async () => {
  for (const role of ['reader', 'reviewer', 'admin'] as const)
    bearers[role] = bearing(await tokens.add(role, role, null));
  provider = await IdentityProvider.start();
  real = await loaded([WORLD]);
  watch = watched(real);
  server = createServer(watch.store, {
    authentication: { tokens, jwt: provider.options },
    log: () => undefined,
    graphiql: false,
    bodies: { query: 100_000, upload: 200_000 },
  });
  ({ port } = await server.listen(0));
});
afterAll(async () => {
  await server.close();
  await provider.stop();
  await real.close();
  rmSync(folder, { recursive: true });
});

/** Asks for statuses of HTTP as the specification has them; a client of before gets 200 with errors of the query itself. */
const STRICT = { accept: 'application/graphql-response+json' };

type Attack = () => Promise<Reply>;
type Case = readonly [what: string, attack: Attack, status: number, code: string | null];

const query =
  (text: string, variables: unknown = {}, headers?: Record<string, string>): Attack =>
  () =>
    sendQuery(port, text, { variables, headers: { ...STRICT, ...(headers ?? bearers.reader) } });
const raw =
  ({ headers = {}, ...sent }: Sent, type = 'application/json'): Attack =>
  () =>
    send(port, { ...sent, headers: { ...bearers.reader, 'content-type': type, ...headers } });
const claiming =
  (...said: Parameters<IdentityProvider['token']>): Attack =>
  async () =>
    sendQuery(port, '{ counts { people } }', { headers: bearing(await provider.token(...said)) });
const holding = (value: Record<string, string>): Attack => query('{ counts { people } }', {}, value);

const nested = (depth: number): string =>
  `{ event(id: "e") ${'{ parent '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;
const times = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const json = (value: unknown): string => JSON.stringify(value);
const COUNTS = json({ query: '{ counts { people } }' });
const asUser =
  (role: UserRole, text: string): Attack =>
  () =>
    sendQuery(port, text, { headers: bearers[role] });

const DEEP: Case[] = [
  ['fields within fields', query(nested(12)), 400, 'query.too-deep'],
  ['hundreds of them', query(nested(300)), 400, 'query.too-nested'],
  [
    'depth in fragments',
    query(
      `{ event(id: "e") { ...A } } ${times(12, (i) => `fragment ${'ABCDEFGHIJKLM'[i]} on Event { parent { ...${'ABCDEFGHIJKLM'[i + 1]} } }`)} fragment M on Event { id }`,
    ),
    400,
    'query.too-deep',
  ],
  [
    'depth in inline fragments',
    query(`{ event(id: "e") { ${'... on Event { parent { '.repeat(12)} id ${'} }'.repeat(12)} } }`),
    400,
    'query.too-deep',
  ],
  [
    'conditions within conditions',
    query(`{ people(where: ${'{ not: '.repeat(60)} {} ${'}'.repeat(60)}) { nodes { id } } }`),
    400,
    'query.too-nested',
  ],
  [
    'the same in variables',
    query('query ($w: PersonWhere) { people(where: $w) { nodes { id } } }', {
      w: JSON.parse(`${'{"not":'.repeat(40)}{}${'}'.repeat(40)}`) as unknown,
    }),
    400,
    'query.variables-too-deep',
  ],
  [
    'a list within lists in the text',
    query(`{ nodes(ids: ${'['.repeat(3_000)}${']'.repeat(3_000)}) { id } }`),
    400,
    'query.too-nested',
  ],
];

const WIDE: Case[] = [
  [
    'pages within pages',
    query(
      '{ people(first: 200) { nodes { participations(first: 200) { nodes { event { participants { id } } } } } } }',
    ),
    400,
    'query.too-dear',
  ],
  [
    'sizes in variables',
    query(
      'query ($n: Int!) { people(first: $n) { nodes { participations(first: $n) { nodes { event { participants { id } } } } } } }',
      { n: 200 },
    ),
    400,
    'query.too-dear',
  ],
  [
    'sizes by default values',
    query(
      'query ($n: Int! = 200) { people(first: $n) { nodes { participations(first: $n) { nodes { event { participants { id } } } } } } }',
    ),
    400,
    'query.too-dear',
  ],
  [
    'sizes far beyond the most',
    query(
      '{ people(first: 2000000000) { nodes { participations(first: 2000000000) { nodes { event { participants { id } } } } } } }',
    ),
    400,
    'query.too-dear',
  ],
  ['less than none', query('{ people(first: -1) { nodes { id } } }'), 400, 'query.first-negative'],
  [
    'less than none in a variable',
    query('query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: -5 }),
    400,
    'query.first-negative',
  ],
  [
    'a size that is no number',
    query('query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: '1; DROP' }),
    400,
    'query.variables',
  ],
  [
    'many ids',
    query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { participations(first: 200) { nodes { id } } } } }',
      { ids: Array(5_000).fill('p') },
    ),
    400,
    'query.too-dear',
  ],
  [
    'many fields of many fragments',
    query(
      `{ people(first: 1) { nodes { ${times(400, () => '...A')} } } } fragment A on Person { ${times(200, () => 'name')} }`,
    ),
    400,
    'query.too-dear',
  ],
];

const ALIASED: Case[] = [
  [
    'many names for one field',
    query(`{ ${times(31, (i) => `a${i}: counts { people }`)} }`),
    400,
    'query.too-many-aliases',
  ],
  [
    'many names for the same search',
    query(`{ ${times(200, (i) => `a${i}: search(text: "陈") { id }`)} }`),
    400,
    'query.too-many-tokens',
  ],
  [
    'many directives',
    query(`{ counts { people ${times(31, () => '@include(if: true)')} } }`),
    400,
    'query.too-many-directives',
  ],
  ['a directive that is none', query('{ counts @live { people } }'), 400, null],
  ['many words', query(`{ ${times(2_001, () => '__typename')} }`), 400, 'query.too-many-tokens'],
];

const CYCLIC: Case[] = [
  [
    'a fragment within itself',
    query('{ event(id: "e") { ...A } } fragment A on Event { parent { ...A } }'),
    400,
    null,
  ],
  [
    'two within each other',
    query(
      '{ event(id: "e") { ...A } } fragment A on Event { parent { ...B } } fragment B on Event { parent { ...A } }',
    ),
    400,
    null,
  ],
  ['a fragment that is not there', query('{ event(id: "e") { ...A } }'), 400, null],
  [
    'fragments that double each other',
    query(
      `{ event(id: "e") { ...A0 } } ${times(20, (i) => `fragment A${i} on Event { ...A${i + 1} ...A${i + 1} }`)} fragment A20 on Event { id }`,
    ),
    400,
    'query.too-dear',
  ],
];

const MALFORMED: Case[] = [
  [
    'a body that is too large',
    raw({ body: json({ query: `{ counts { people } } # ${'x'.repeat(100_000)}` }) }),
    413,
    'query.too-large',
  ],
  [
    'one whose length is not said',
    raw({ body: 'x'.repeat(100_001), headers: { 'transfer-encoding': 'chunked' } }),
    413,
    'query.too-large',
  ],
  ['no JSON', raw({ body: '{"query": "{ counts' }), 400, 'query.malformed'],
  ['nothing', raw({ body: '' }), 400, 'query.malformed'],
  ['JSON that is no object', raw({ body: '42' }), 400, 'query.malformed'],
  ['bytes that are no UTF-8', raw({ body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }), 400, 'query.malformed'],
  [
    'compressed bytes',
    raw({ body: gzipSync(Buffer.from(COUNTS)), headers: { 'content-encoding': 'gzip' } }),
    400,
    'query.malformed',
  ],
  ['several queries at once', raw({ body: json([JSON.parse(COUNTS), JSON.parse(COUNTS)]) }), 400, null],
  ['no query', raw({ body: '{}' }), 400, null],
  ['a query that is a number', raw({ body: '{"query": 1}' }), 400, null],
  [
    'variables that are a list',
    raw({ body: json({ query: '{ counts { people } }', variables: [1] }) }),
    400,
    null,
  ],
  ['a query that does not parse', query('{ counts { people '), 400, null],
  ['a field that is not there', query('{ passwords }'), 400, null],
  [
    'two operations and no name',
    query('query A { counts { people } } query B { counts { people } }'),
    400,
    null,
  ],
  ['what the types are', query('{ __schema { types { name } } }'), 400, null],
  ['one type', query('{ __type(name: "Person") { fields { name } } }'), 400, null],
];

const FORGED: Case[] = [
  ['no token', holding({}), 401, 'access.token-missing'],
  [
    'a token that is none',
    holding(bearing('chuxi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')),
    401,
    'access.token-invalid',
  ],
  ['a very long token', holding(bearing('A'.repeat(7_000))), 401, 'access.token-invalid'],
  ['a password', holding({ authorization: 'Basic YWRtaW46YWRtaW4=' }), 401, 'access.token-invalid'],
  ['a JWT that is over', claiming({ exp: 1_600_000_000 }), 401, 'access.token-invalid'],
  ['a JWT for later', claiming({ nbf: 4_000_000_000 }), 401, 'access.token-invalid'],
  ['a JWT for another', claiming({ aud: 'mail' }), 401, 'access.token-invalid'],
  ['a JWT by another', claiming({ iss: 'https://else.example/' }), 401, 'access.token-invalid'],
  ['a forged JWT', claiming({ role: 'admin' }, { key: 'strange' }), 401, 'access.token-invalid'],
  ['a JWT with a role that is none', claiming({ role: 'root' }), 403, 'access.role-missing'],
];

const ROLES: Case[] = [
  [
    'a reader who removes',
    asUser('reader', 'mutation { removeDocument(id: "d") { id } }'),
    403,
    'access.role',
  ],
  [
    'a reviewer who removes',
    asUser('reviewer', 'mutation { removeDocument(id: "d") { id } }'),
    403,
    'access.role',
  ],
  ['a reader who loads', asUser('reader', 'mutation { ingest(documents: []) { id } }'), 403, 'access.role'],
  ['a reader who looks at what is loaded', asUser('reader', '{ ingests { id } }'), 403, 'access.role'],
  [
    'a reader who follows',
    asUser('reader', 'subscription { ingestProgress(id: "x") { id } }'),
    403,
    'access.role',
  ],
  [
    'a reader who hides it in a fragment',
    asUser('reader', '{ ...A } fragment A on Query { ... on Query { ingests { id } } }'),
    403,
    'access.role',
  ],
  [
    'a mutation by GET',
    () =>
      send(port, {
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent('mutation { removeDocument(id: "d") { id } }')}`,
        headers: bearers.admin,
      }),
    405,
    null,
  ],
];

const FOREIGN: Case[] = [
  [
    'a form',
    raw({ body: 'query={counts{people}}' }, 'application/x-www-form-urlencoded'),
    415,
    'query.content-type',
  ],
  ['plain text', raw({ body: COUNTS }, 'text/plain'), 415, 'query.content-type'],
  [
    'a form with files, as any page can send',
    raw({ body: '--x--' }, 'multipart/form-data; boundary=x'),
    400,
    'query.preflight',
  ],
  [
    'a form with files of a reader',
    raw({ body: '--x--', headers: { 'graphql-preflight': '1' } }, 'multipart/form-data; boundary=x'),
    403,
    'access.role',
  ],
  [
    'another page',
    raw({ body: COUNTS, headers: { origin: 'https://evil.example' } }),
    403,
    'serve.foreign-origin',
  ],
  [
    'a page without an origin',
    raw({ body: COUNTS, headers: { origin: 'null' } }),
    403,
    'serve.foreign-origin',
  ],
  [
    'another name for this machine',
    raw({ body: COUNTS, headers: { host: 'rebound.example' } }),
    403,
    'serve.foreign-host',
  ],
  ['a method that is none', raw({ method: 'DELETE' }), 405, null],
  [
    'a path out of the folder',
    () => send(port, { method: 'GET', path: '/../../etc/passwd', headers: bearers.admin }),
    404,
    null,
  ],
  [
    'an export without a token',
    () => send(port, { method: 'GET', path: '/export?format=csv' }),
    401,
    'access.token-missing',
  ],
  [
    'an export of a format that is none',
    () => send(port, { method: 'GET', path: '/export?format=../x', headers: bearers.reader }),
    400,
    'export.format',
  ],
  [
    'a persisted query that is not there',
    raw({ body: json({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }) }),
    400,
    null,
  ],
];

const GROUPS: Record<string, Case[]> = { DEEP, WIDE, ALIASED, CYCLIC, MALFORMED, FORGED, ROLES, FOREIGN };
const ALL = Object.entries(GROUPS).flatMap(([group, cases]) =>
  cases.map((one) => [group.toLowerCase(), ...one] as const),
);

test('there are at least sixty ways to ask for what one should not', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(60);
});

/** What no answer tells: where the program lies, and what the store says. */
const INSIDE = /node_modules|\.ts:|\bat .*\(|sqlite|bolt:/iu;

describe('refused, and the store is not asked:', () => {
  test.each(ALL)('%s: %s', async (_, __, attack, status, code) => {
    watch.taken();
    const reply = await attack();
    expect({ status: reply.status, code: code === null ? null : reply.code }).toEqual({ status, code });
    expect(reply.body).not.toMatch(INSIDE);
    expect(reply.code).not.toBe('serve.unexpected');
    expect(watch.taken()).toEqual([]);
  });

  test('and whoever means well is answered', async () => {
    const reply = await query('{ people(first: 1) { nodes { name } } }')();
    expect(reply).toMatchObject({ status: 200, code: null });
    expect(watch.taken()).not.toEqual([]);
  });
});

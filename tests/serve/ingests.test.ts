import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer, TokenFile, type UserRole } from '../../src/serve/index.ts';
import type { Answer } from './ask.ts';
import { bearing, send, sendQuery } from './sockets.ts';

const BULLETIN = `南汀县人民政府公报

县长沈一苇调研春耕

3月5日，县长沈一苇到青禾镇调研春耕备耕工作。副县长陆明远参加。
`;
const OTHER = `南汀县人民政府公报

副县长陆明远主持召开防汛工作会议

2023年6月2日，副县长陆明远主持召开全县防汛工作会议。
`;
const INGEST = `mutation ($documents: [DocumentUpload!]!) { ingest(documents: $documents) { id state by files { name state } } }`;
const PROGRESS = `subscription ($id: ID!) { ingestProgress(id: $id) { state done error { code }
  files { name state document { id title publisher paths } problems { code } error { code remedy } } } }`;

const folder = mkdtempSync(join(tmpdir(), 'chuxi-ingests-'));
const tokens = new TokenFile(join(folder, 'tokens'));
const bearers = {} as Record<UserRole, Record<string, string>>;
let store: GraphStore;
let server: GraphServer;
let port: number;
let url: string;

beforeAll(async () => {
  for (const role of ['reader', 'reviewer', 'admin'] as const)
    bearers[role] = bearing(await tokens.add(role, role, null));
});
beforeEach(async () => {
  store = await openStore(':memory:');
  server = createServer(store, { authentication: { tokens }, bodies: { query: 10_000, upload: 100_000 } });
  ({ port, url } = await server.listen(0));
});
afterEach(async () => {
  await server.close();
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

type Part = readonly [name: string, content: string | Uint8Array, given?: Record<string, string>];
interface Form {
  readonly role?: UserRole;
  readonly headers?: Record<string, string>;
  readonly map?: unknown;
  readonly operations?: unknown;
}

/** Sends files as a browser does. */
async function upload(parts: readonly Part[], { role = 'reviewer', headers, map, operations }: Form = {}) {
  const form = new FormData();
  const documents = parts.map(([, , given = {}]) => ({ file: null, ...given }));
  form.set('operations', JSON.stringify(operations ?? { query: INGEST, variables: { documents } }));
  const places = parts.map((_, i) => [`f${i}`, [`variables.documents.${i}.file`]] as const);
  form.set('map', JSON.stringify(map ?? Object.fromEntries(places)));
  for (const [i, [name, content]] of parts.entries())
    form.set(`f${i}`, new File([content as BlobPart], name));
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...bearers[role], 'graphql-preflight': '1', ...headers },
    body: form,
  });
  const answer = (await response.json()) as Answer;
  const ingest = answer.data?.['ingest'] as { id: string; state: string; by: string } | undefined;
  return { status: response.status, code: answer.errors?.[0]?.extensions.code ?? null, ingest };
}

interface Progress {
  readonly state: string;
  readonly done: number;
  readonly files: readonly {
    readonly name: string;
    readonly state: string;
    readonly document: {
      readonly id: string;
      readonly publisher: string | null;
      readonly paths: string[];
    } | null;
    readonly problems: readonly { readonly code: string }[];
    readonly error: { readonly code: string; readonly remedy: string } | null;
  }[];
}

/** What the subscription tells of an ingest, from now on. */
async function follow(id: string): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...bearers.reviewer, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: PROGRESS, variables: { id } }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  return response;
}

const answersIn = (text: string): Answer[] =>
  [...text.matchAll(/^data: (\{.*\})$/gmu)].map(([, data]) => JSON.parse(data!) as Answer);
const progressIn = async (response: Response): Promise<Progress[]> =>
  answersIn(await response.text()).map(({ data }) => data!['ingestProgress'] as unknown as Progress);

/** All of it, up to the end. */
const followed = async (id: string): Promise<Progress[]> => progressIn(await follow(id));

const ended = async (parts: readonly Part[], form?: Form): Promise<Progress> =>
  (await followed((await upload(parts, form)).ingest!.id)).at(-1)!;

const answerTo = async (query: string, role: UserRole = 'reader', variables = {}) => {
  const { body, status, code } = await sendQuery(port, query, { headers: bearers[role], variables });
  return { status, code, data: (JSON.parse(body) as Answer).data as Record<string, any> };
};
const peopleOf = async () => {
  const { data } = await answerTo('{ people { nodes { name } } }');
  return (data['people'].nodes as { name: string }[]).map(({ name }) => name).toSorted();
};

describe('files that are uploaded', () => {
  test('tell what their text left open, and again where they are there already', async () => {
    const first = await ended([['公报.txt', BULLETIN]]);
    const again = await ended([['公报.txt', BULLETIN]]);
    expect([first.files[0]!.state, again.files[0]!.state]).toEqual(['ADDED', 'UNCHANGED']);
    expect(first.files[0]!.problems).toEqual([{ code: 'date.year-unknown' }]);
    expect(again.files[0]!.problems).toEqual(first.files[0]!.problems);
  });

  test('are read beside other work, told of as they come, and then in the graph', async () => {
    const { status, ingest } = await upload([['公报.txt', BULLETIN]]);
    expect({ status, ingest }).toMatchObject({ status: 200, ingest: { by: 'reviewer' } });
    const told = await followed(ingest!.id);
    expect(told.at(-1)).toMatchObject({
      state: 'DONE',
      done: 1,
      files: [{ name: '公报.txt', state: 'ADDED' }],
    });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(await peopleOf()).toEqual(['沈一苇', '陆明远']);
    const { data } = await answerTo(
      'query ($id: ID!) { ingest(id: $id) { state ended } ingests { id } }',
      'reviewer',
      {
        id: ingest!.id,
      },
    );
    expect(data).toMatchObject({ ingest: { state: 'DONE' }, ingests: [{ id: ingest!.id }] });
  });

  test('that hold no text stop no other', async () => {
    const { state, files } = await ended([
      ['scan.pdf', '%PDF-1.7 ...'],
      ['空.txt', '  \n'],
      ['公报.txt', BULLETIN],
    ]);
    expect(state).toBe('DONE');
    expect(files.map((file) => [file.name, file.state, file.error?.code ?? null])).toEqual([
      ['scan.pdf', 'FAILED', 'source.unsupported-format'],
      ['空.txt', 'FAILED', 'source.empty'],
      ['公报.txt', 'ADDED', null],
    ]);
    expect(files[0]!.error!.remedy).not.toBe('');
    expect(await peopleOf()).toEqual(['沈一苇', '陆明远']);
  });

  test('that are there already are left as they are, until something else is said of them', async () => {
    const [first] = (await ended([['公报.txt', BULLETIN]])).files;
    const [again] = (await ended([['公报.txt', BULLETIN]])).files;
    expect([first!.state, again!.state, again!.document!.id]).toEqual([
      'ADDED',
      'UNCHANGED',
      first!.document!.id,
    ]);
    const given = { publisher: '南汀县人民政府', issued: '2023-03', url: 'https://nanting.example/1' };
    const [said] = (await ended([['公报.txt', BULLETIN, given]])).files;
    expect(said).toMatchObject({
      state: 'REPLACED',
      document: { id: first!.document!.id, publisher: '南汀县人民政府' },
    });
    expect((await ended([['公报.txt', BULLETIN]])).files[0]).toMatchObject({
      state: 'UNCHANGED',
      document: { publisher: '南汀县人民政府' },
    });
  });

  test('of one name are as many documents as they hold', async () => {
    await ended([['公报.txt', BULLETIN]]);
    const { files } = await ended([
      ['公报.txt', OTHER],
      ['C:\\公报\\公报.txt', OTHER.replace('防汛', '抗旱')],
    ]);
    expect(files.map(({ state }) => state)).toEqual(['ADDED', 'ADDED']);
    const { data } = await answerTo('{ documents { nodes { paths } } }');
    const names = (data['documents'].nodes as { paths: string[] }[]).map(({ paths }) => paths[0]!.split('/'));
    expect(names.map((steps) => [steps[0], steps.at(-1)])).toEqual(Array(3).fill(['uploads', '公报.txt']));
    expect(new Set(names.map((steps) => steps[1])).size).toBe(3);
    for (const steps of names) expect(steps[1]).toMatch(/^[a-p]+$/u);
  });

  test('in GB18030 are read as what they are', async () => {
    // 陈, as GB18030 has it, between words of ASCII, would be no UTF-8
    const bytes = Buffer.concat([Buffer.from('b3c2', 'hex'), Buffer.from('\n')]);
    const [file] = (await ended([['one.txt', bytes]])).files;
    const { data } = await answerTo('query ($id: ID!) { document(id: $id) { text } }', 'reader', {
      id: file!.document!.id,
    });
    expect(data['document'].text).toBe('陈\n');
  });

  test('are left unread when the server ends, but for the one under way', async () => {
    const { ingest } = await upload([
      ['1.txt', BULLETIN],
      ['2.txt', OTHER],
      ['3.txt', OTHER.replace('防汛', '抗旱')],
    ]);
    const told = await follow(ingest!.id);
    await server.close();
    const { state, files } = (await progressIn(told)).at(-1)!;
    const states = files.map((file) => file.state);
    expect(state).toBe('INTERRUPTED');
    expect(states.at(-1)).toBe('LEFT');
    const held = await store.documentStates();
    expect(held).toHaveLength(states.filter((one) => one === 'ADDED').length);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

describe('a form', () => {
  test.each<[string, readonly Part[], Form, number, string]>([
    ['of a reader', [['a.txt', BULLETIN]], { role: 'reader' }, 403, 'access.role'],
    [
      'with a token that is none',
      [['a.txt', BULLETIN]],
      { headers: bearing('x') },
      401,
      'access.token-invalid',
    ],
    ['that is too large', [['a.txt', 'x'.repeat(100_001)]], {}, 413, 'query.too-large'],
    ['without files', [], {}, 200, 'query.files'],
    ['of too many files', Array(51).fill(['a.txt', 'x']) as Part[], {}, 200, 'query.files'],
    [
      'with text for a file',
      [['a.txt', BULLETIN]],
      {
        map: {},
        operations: {
          query: INGEST,
          variables: { documents: [{ file: 'text' }] },
        },
      },
      400,
      'query.file-invalid',
    ],
    [
      'that says a wrong address',
      [['a.txt', BULLETIN, { url: 'javascript:alert(1)' }]],
      {},
      200,
      'query.url-invalid',
    ],
    ['that says a wrong date', [['a.txt', BULLETIN, { issued: 'March' }]], {}, 400, 'query.date-invalid'],
    [
      'whose map leads out of the variables',
      [['a.txt', BULLETIN]],
      { map: { f0: ['query'] } },
      400,
      'query.malformed',
    ],
    [
      'whose map leads into prototypes',
      [['a.txt', BULLETIN]],
      { map: { f0: ['variables.__proto__.file'] } },
      400,
      'query.malformed',
    ],
    [
      'whose map takes the place of something',
      [['a.txt', BULLETIN]],
      { map: { f0: ['variables.documents'] } },
      400,
      'query.malformed',
    ],
    [
      'whose map names no file',
      [['a.txt', BULLETIN]],
      { map: { f9: ['variables.documents.0.file'] } },
      400,
      'query.malformed',
    ],
    ['whose map is none', [['a.txt', BULLETIN]], { map: 'f0' }, 400, 'query.malformed'],
  ])('%s is refused', async (_, parts, form, status, code) => {
    expect(await upload(parts, form)).toMatchObject({ status, code });
    expect(await store.documentStates()).toEqual([]);
  });

  test('that another page could send is refused', async () => {
    const type = 'multipart/form-data; boundary=x';
    const headers = { ...bearers.admin, 'content-type': type };
    expect(await send(port, { headers, body: '--x--' })).toMatchObject({
      status: 400,
      code: 'query.preflight',
    });
    const announced = { ...headers, 'graphql-preflight': '1' };
    expect(await send(port, { headers: announced, body: 'x' })).toMatchObject({
      status: 400,
      code: 'query.malformed',
    });
  });
});

test('what is followed is an ingest of this server', async () => {
  const [answer] = answersIn(await (await follow('x')).text());
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'query.ingest-unknown' } }] });
  expect((await answerTo('{ ingest(id: "x") { id } }', 'reviewer')).data).toEqual({ ingest: null });
});

test('a document is taken out by an admin alone, with all that it alone supports', async () => {
  const [file] = (await ended([['公报.txt', BULLETIN]])).files;
  const remove = (role: UserRole) =>
    answerTo('mutation ($id: ID!) { removeDocument(id: $id) { id wasThere } }', role, {
      id: file!.document!.id,
    });
  expect(await remove('reviewer')).toMatchObject({ status: 403, code: 'access.role' });
  expect(await peopleOf()).toHaveLength(2);
  expect((await remove('admin')).data).toEqual({
    removeDocument: { id: file!.document!.id, wasThere: true },
  });
  expect((await remove('admin')).data['removeDocument'].wasThere).toBe(false);
  expect(await peopleOf()).toEqual([]);
  const { rows } = await store.listAudit({}, { first: 10 });
  expect(rows.map(({ user, action, subject }) => `${user} ${action} ${subject}`).toSorted()).toEqual([
    `admin remove-document ${file!.document!.id}`,
    `reviewer ingest ${file!.document!.id}`,
  ]);
});

test('whoever asks is told who they are', async () => {
  for (const role of ['reader', 'reviewer', 'admin'] as const)
    expect((await answerTo('{ viewer { name role } }', role)).data).toEqual({
      viewer: { name: role, role: role.toUpperCase() },
    });
});

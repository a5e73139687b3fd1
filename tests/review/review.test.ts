import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { PersonAnswer } from '../../src/cli/answers/person.ts';
import { openStore } from '../../src/graph/index.ts';
import { loadDocuments } from '../../src/load/index.ts';
import { chuxi } from '../cli/run-cli.ts';
import { alike, bulletin } from './alike.ts';

let folder: string;
let db: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuxi-review-'));
  db = join(folder, 'chuxi.db');
  const store = await openStore(db);
  await loadDocuments(store, alike);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (...words: string[]) => chuxi([...words, '--db', db]);

interface Listed {
  readonly judgement: {
    readonly id: string;
    readonly verdict: string;
    readonly user: string;
    readonly withdrawnBy: string | null;
  };
}
const judgements = async () => JSON.parse((await ask('judgements', '--json')).out) as Listed[];

/** A review at a terminal, with keys pressed one after the other. */
async function pressing(keys: string) {
  const modes: boolean[] = [];
  const input = Object.assign(Readable.from(Array.from(keys)), {
    isTTY: true,
    setRawMode: (mode: boolean) => void modes.push(mode),
  });
  let [out, err] = ['', ''];
  const sink = (take: (text: string) => void) =>
    new Writable({ write: (chunk: Buffer, _, done) => (take(chunk.toString('utf8')), done()) });
  const code = await run(['review', '--db', db, '--user', '审核员甲'], {
    out: sink((text) => (out += text)),
    err: sink((text) => (err += text)),
    input,
    env: {},
    cwd: '/',
    columns: 100,
    watched: true,
    interrupted: () => new Promise(() => undefined),
  });
  return { code, out, err, modes };
}

test('without a terminal, a review lists what there is, with reasons and sentences', async () => {
  const { code, out } = await ask('review');
  expect(code).toBe(0);
  expect(out).toContain('1 of 1: 周明 and 周明?');
  expect(out).toContain(
    'for: the same name, posts in jurisdictions of one prefecture, one begins soon after',
  );
  expect(out).toContain('against: a name that many share');
  expect(out).toContain('区教育局局长周明主持召开工作会议');
  expect((await chuxi(['review', '--db', db, '--lang', 'zh'])).out).toContain('反对：常见的姓名');
});

test('as JSON, a review has ids to judge by', async () => {
  const [pair] = JSON.parse((await ask('review', '--json')).out) as [
    { one: { id: string }; other: { id: string } },
  ];
  const judged = await ask('judge', pair.one.id, pair.other.id, '--same', '--note', '调任', '--user', '甲');
  expect(judged).toMatchObject({ code: 0, out: expect.stringMatching(/^jdg-\w+: same\n$/u) as string });
  expect((await ask('review')).err).toContain('nothing to review');
  const [{ judgement } = { judgement: { id: '' } }] = await judgements();
  expect(judgement).toMatchObject({ verdict: 'same', user: '甲', note: '调任', withdrawnBy: null });
  const withdrawn = await ask('judgements', 'withdraw', judgement.id, '--user', '乙');
  expect(withdrawn.out).toContain('withdrawn by 乙');
  expect((await ask('review')).out).toContain('1 of 1');
});

test('one key judges', async () => {
  const { code, out, err, modes } = await pressing('d');
  expect(code).toBe(0);
  expect(out).toContain('周明 and 周明?');
  expect(err).toContain('[s]ame  [d]ifferent');
  expect(err).toContain('1 judged');
  expect(modes).toEqual([true, false]);
  expect(await judgements()).toMatchObject([{ judgement: { verdict: 'different', user: '审核员甲' } }]);
});

test('z takes the last judgement back and asks again', async () => {
  const store = await openStore(db);
  await loadDocuments(store, [
    bulletin(5, { person: '李敏', body: '区卫健局', code: '440305', month: '2022-03' }),
    bulletin(6, { person: '李敏', body: '区统计局', code: '440306', month: '2022-09' }),
  ]);
  await store.close();
  const { out, err } = await pressing('dzsu');
  expect(out.match(/\d of 2/gu)).toEqual(['1 of 2', '2 of 2', '1 of 2', '2 of 2']);
  expect(err).toContain('2 judged');
  const found = (await judgements()).map(({ judgement }) => [judgement.verdict, judgement.withdrawnBy]);
  expect(found).toEqual([
    ['different', '审核员甲'],
    ['same', null],
    ['unsure', null],
  ]);
});

test('leaving judges nothing; keys that mean nothing are passed over', async () => {
  expect((await pressing('xq')).err).toContain('0 judged');
  expect(await judgements()).toEqual([]);
});

test('what is wrong with a judgement is told', async () => {
  expect((await ask('judge', 'per-1', 'per-2')).code).toBe(2);
  expect((await ask('judge', 'per-1', 'per-2', '--same', '--unsure')).code).toBe(2);
  expect((await ask('judge', 'per-1', 'per-2', '--same')).code).toBe(1);
  expect((await ask('judgements', 'remove')).code).toBe(2);
  const unknown = await chuxi(['judgements', 'withdraw', 'jdg-1', '--db', db, '--lang', 'zh']);
  expect(unknown).toMatchObject({
    code: 1,
    err: expect.stringContaining('没有编号为 jdg-1 的判定') as string,
  });
});

test('what a document says is put right, listed and taken back from the command line', async () => {
  const [tenure] = (JSON.parse((await ask('person', '何向东', '--json')).out) as PersonAnswer[]).flatMap(
    ({ posts }) => posts,
  );
  const claim = tenure!.id;
  expect((await ask('correct', claim, '--reason', '误')).code).toBe(2);
  expect((await ask('withdraw', claim)).code).toBe(2);
  const made = await ask('correct', claim, '--title', '副局长', '--reason', '公报有误', '--user', '甲');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('put right');
  expect(made.out).toContain('is: title=副局长');
  expect((await ask('person', '何向东')).out).toContain('副局长');
  const [correction] = JSON.parse((await ask('corrections', '--json')).out) as [{ id: string }];
  expect((await ask('corrections', 'withdraw', correction.id, '--user', '乙')).out).toContain(
    'withdrawn by 乙',
  );
  expect((await ask('person', '何向东')).out).not.toContain('副局长');
  expect((await ask('withdraw', claim, '--reason', '误读')).out).toContain('withdrawn');
  expect((await ask('person', '何向东')).out).toContain('(he xiang dong)\nnamed in');
});

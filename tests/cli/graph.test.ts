import type { ChangesAnswer, LineUpAnswer } from '../../src/cli/answers/line-up.ts';
import { existsSync } from 'node:fs';
import { bulletins, type Folder, makeFolder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

const publisher = ['--publisher', '岚江经济开发区'];
let folder: Folder;
let db: string;
beforeAll(async () => {
  folder = makeFolder();
  db = folder.at('graph', 'chuxi.db');
  await chuxi(['ingest', folder.at('bulletins'), ...publisher, '--db', db]);
});
afterAll(() => folder.remove());

const ask = (...words: string[]) => chuxi([...words, '--db', db], { columns: 120 });
const askInChinese = (...words: string[]) => chuxi([...words, '--db', db, '--lang', 'zh'], { columns: 120 });

describe('chuxi documents', () => {
  test('lists what was read, the newest first, narrowed by words', async () => {
    const { code, out } = await ask('documents');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => /^\d{4}/u.test(line))).toEqual([
      '2024-06  秦岳明调研企业用工  岚江经济开发区',
      '2024-05  开发区召开安全生产工作会议  岚江经济开发区',
    ]);
    expect((await ask('documents', '安全生产')).out.match(/^2024/gmu)).toHaveLength(1);
    const none = await ask('documents', '火星');
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('no document is like this');
  });

  test('tells what their texts left open, and lists those alone on demand', async () => {
    const own = folder.at('open', 'chuxi.db');
    const file = folder.write(
      'open/notice.txt',
      '望江镇简报\n\n全镇防汛会议召开\n\n5月12日，全镇防汛会议召开。\n',
    );
    await chuxi(['ingest', file, folder.at('bulletins'), ...publisher, '--db', own]);
    const { out } = await chuxi(['documents', '--problems', '--db', own]);
    expect(out).toContain('  ? a day without a year that anything tells (5月12日)');
    expect(out).not.toContain('秦岳明调研企业用工');
    const json = await chuxi(['documents', '--problems', '--json', '--db', own]);
    expect(JSON.parse(json.out)).toMatchObject([
      { paths: [file], problems: [{ code: 'date.year-unknown', detail: '5月12日' }] },
    ]);
    expect((await chuxi(['documents', '--problems', '--db', own, '--lang', 'zh'])).out).toContain(
      '日期缺少年份',
    );
  });
});

describe('chuxi ingest', () => {
  test('says on standard error what was read and what the graph holds', async () => {
    const { code, out, err } = await chuxi(['ingest', folder.at('bulletins'), ...publisher, '--memory']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('documents read: 2; unchanged: 0; failed: 0');
    expect(err).toMatch(/in the graph: documents 2, people 3,/u);
  });

  test('again says that nothing has changed', async () => {
    const { code, err } = await ask('ingest', folder.at('bulletins'));
    expect(code).toBe(0);
    expect(err).toContain('documents read: 0; unchanged: 2; failed: 0');
  });

  test('says what was given otherwise than before, and that the later holds', async () => {
    const file = folder.at('bulletins', 'meeting.txt');
    const again = ['ingest', file, '--publisher', '望江镇', '--db', db];
    const english = await chuxi(again);
    expect(english.code).toBe(0);
    expect(english.err).toContain(
      `${file}: publisher is now 望江镇, which was given later; before it was 岚江经济开发区`,
    );
    expect((await chuxi(again)).err).not.toContain('given later');
    const chinese = await chuxi(['ingest', file, ...publisher, '--db', db, '--lang', 'zh']);
    expect(chinese.err).toContain(`${file}：发布单位改为后来给出的“岚江经济开发区”，此前为“望江镇”`);
    expect((await chuxi(['ingest', file, '--db', db])).err).not.toContain('given later');
  });

  test('ends with 3 when some files failed, naming them', async () => {
    const empty = folder.write('empty.txt', '');
    const { code, err } = await chuxi(['ingest', empty, folder.at('bulletins'), '--memory']);
    expect(code).toBe(3);
    expect(err).toContain(empty);
    expect(err).toContain('documents read: 2; unchanged: 0; failed: 1');
  });

  test('ends with 1 when there is nothing to read', async () => {
    folder.write('none/photo.jpg', 'x');
    const { code, err } = await chuxi(['ingest', folder.at('none'), '--memory']);
    expect(code).toBe(1);
    expect(err).toContain(`no .txt, .md or .markdown files in ${folder.at('none')}`);
  });

  test('takes the database from CHUXI_STORE', async () => {
    const elsewhere = folder.at('elsewhere.db');
    await chuxi(['ingest', folder.at('bulletins')], { env: { CHUXI_STORE: elsewhere } });
    expect(existsSync(elsewhere)).toBe(true);
  });
});

describe('chuxi who', () => {
  test.each(['2024-05', '2024-05-12', '2024年5月12日', '2024', '安全生产'])(
    '%s shows the event, its participants in printed order and the sentence',
    async (question) => {
      const { code, out, err } = await ask('who', question);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('2024-05-12  开发区安全生产工作会议');
      expect(out).toMatch(/罗文舟 *│ chaired/u);
      expect(out).toMatch(/秦岳明 *│ (?:attended|spoke)/u);
      expect(out.indexOf('罗文舟')).toBeLessThan(out.indexOf('秦岳明'));
      expect(out).toContain('岚江经济开发区党工委副书记罗文舟主持，');
      expect(out).toContain('meeting.txt');
    },
  );

  test('shows the events of a span oldest first', async () => {
    const { out } = await ask('who', '2024-05/2024-06');
    expect(out.indexOf('2024-05-12')).toBeLessThan(out.indexOf('2024-06-03'));
    expect(out.indexOf('2024-05-12')).toBeGreaterThanOrEqual(0);
  });

  test('is Chinese in Chinese', async () => {
    const { out } = await askInChinese('who', '2024-05');
    expect(out).toMatch(/罗文舟 *│ 主持/u);
    expect(out).toContain('出处');
  });

  test('--json gives the same to machines', async () => {
    const { out } = await ask('who', '2024-05', '--json');
    const [event] = JSON.parse(out) as { name: string; participants: { name: string; role: string }[] }[];
    expect(event).toMatchObject({ date: '2024-05-12', type: 'meeting' });
    expect(event!.participants).toContainEqual(expect.objectContaining({ name: '罗文舟', role: 'chair' }));
  });

  test('a month without events is said', async () => {
    const { code, out, err } = await ask('who', '1999-01');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('no events found in 1999-01-01 – 1999-01-31\n');
  });

  test('more events than asked for are said', async () => {
    const { err } = await ask('who', '2024', '--limit', '1');
    expect(err).toBe('only the first 1 are shown; --limit shows more\n');
  });
});

describe('chuxi person', () => {
  test.each(['秦岳明', 'qinyueming', 'qym'])('%s shows posts and events with their sources', async (name) => {
    const { code, out, err } = await ask('person', name);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('秦岳明 (qin yue ming)');
    expect(out).toMatch(/管委会[^│]*│ 主任/u);
    expect(out).toContain('开发区安全生产工作会议');
    expect(out).toMatch(/\[1\] “/u);
  });

  test('tells what it was before and became since, with the day', async () => {
    const own = folder.at('eras', 'chuxi.db');
    const file = folder.write(
      'eras/notice.txt',
      '机构改革公告\n\n2023年3月12日，望江县委决定，望江县水务局更名为望江县水利局。\n',
    );
    await chuxi(['ingest', file, ...publisher, '--db', own]);
    const { out } = await chuxi(['body', '望江县水利局', '--json', '--db', own]);
    expect(JSON.parse(out)).toMatchObject([
      { formerly: [{ kind: 'renamed', date: '2023-03-12', name: '望江县水务局' }], since: [] },
    ]);
    expect((await chuxi(['body', '望江县水务局', '--db', own, '--lang', 'zh'])).out).toContain('更名');
  });

  test('a name that is not there is said, with what may have been meant', async () => {
    const { code, out, err } = await ask('person', '秦岳鸣');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe('nothing found for 秦岳鸣\nDid you mean:\n  秦岳明\n');
    expect((await askInChinese('person', '秦岳鸣')).err).toBe('没有找到：秦岳鸣\n您是否要找：\n  秦岳明\n');
  });

  test('nothing found is an empty list to machines', async () => {
    expect(await ask('person', '秦岳鸣', '--json')).toMatchObject({ code: 1, out: '[]\n' });
  });
});

describe('chuxi lineup', () => {
  test('tells who held each post on a day, how surely, and the sentence', async () => {
    const { code, out } = await ask('lineup', '岚江经济开发区管委会', '2024-05-20');
    expect(code).toBe(0);
    expect(out).toMatch(/主任\s*│\s*秦岳明\s*│\s*attested/u);
    expect(out).toContain('[1] “');
  });

  test('knows a month by its last day, and what came after the last text as inferred', async () => {
    const { out } = await ask('lineup', '岚江经济开发区管委会', '2024-06', '--json');
    const [body] = JSON.parse(out) as LineUpAnswer[];
    expect(body!.day).toBe('2024-06-30');
    const holders = body!.posts.flatMap(({ holders }) => holders);
    expect(holders.map(({ person, standing }) => [person, standing])).toEqual([['秦岳明', 'inferred']]);
  });

  test('refuses what is no day', async () => {
    const { code, err } = await ask('lineup', '岚江经济开发区管委会', '2023-02-30');
    expect(code).toBe(2);
    expect(err).toContain('2023-02-30');
  });
});

describe('chuxi changes', () => {
  test('tells who came between two days', async () => {
    const { code, out } = await ask('changes', '岚江经济开发区管委会', '2024-04', '2024-06', '--json');
    expect(code).toBe(0);
    const [body] = JSON.parse(out) as ChangesAnswer[];
    expect(body!.changes.map(({ person, kind }) => [person, kind])).toEqual([['秦岳明', 'came']]);
  });

  test('says so where a body is not known', async () => {
    const { code, err } = await ask('changes', '临屏县教育局', '2021', '2022');
    expect(code).toBe(1);
    expect(err).toContain('临屏县教育局');
  });
});

describe('chuxi body', () => {
  test('shows posts, holders and events with their sources', async () => {
    const { code, out } = await ask('body', '江苏恒澜新材料有限公司');
    expect(code).toBe(0);
    expect(out).toContain('江苏恒澜新材料有限公司 · company');
    expect(out).toContain('2024-06-03');
  });

  test('a name that is not there is said, with what may have been meant', async () => {
    const { code, err } = await ask('body', '江苏恒澜集团');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean:\n  江苏恒澜新材料有限公司');
  });
});

describe('chuxi query', () => {
  const query = 'query Q($first: Int) { people(first: $first) { nodes { name } } }';

  test('answers by the schema of the server, from a file or standard input', async () => {
    const file = folder.write('q.graphql', query);
    const first = ['--variables', '{"first":1}'];
    const fromFile = await ask('query', file, ...first);
    const fromInput = await chuxi(['query', '-', '--db', db, ...first], { input: query });
    expect(fromFile.code).toBe(0);
    expect(fromFile.out).toBe(fromInput.out);
    const answer = JSON.parse(fromFile.out) as { data: { people: { nodes: { name: string }[] } } };
    expect(answer.data.people.nodes.length).toBe(1);
  });

  test('a query with a mistake ends with 1 and its errors', async () => {
    const { code, out } = await chuxi(['query', '-', '--db', db], { input: '{ nonsense }' });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { errors: { message: string }[] }).errors[0]!.message).toContain('nonsense');
  });

  test('a file that is not there is said', async () => {
    expect(await ask('query', '/no/such.graphql')).toMatchObject({
      code: 1,
      err: expect.stringContaining('/no/such.graphql') as string,
    });
  });
});

describe('dump, restore and remove', () => {
  test('a dump restores to the same graph', async () => {
    const dumped = await ask('dump');
    expect(dumped.code).toBe(0);
    const file = folder.write('dump.jsonl', dumped.out);
    const copy = folder.at('copy.db');
    expect(await chuxi(['restore', file, '--db', copy])).toMatchObject({ code: 0 });
    expect((await chuxi(['dump', '--db', copy])).out).toBe(dumped.out);
  });

  test('a restore into a database that is not empty is refused', async () => {
    const file = folder.write('again.jsonl', (await ask('dump')).out);
    expect(await ask('restore', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('chuxi: ') as string,
    });
  });

  test('what is no dump is refused by its line', async () => {
    const file = folder.write('bad.jsonl', '{"kind":"person"}\nnonsense\n');
    const { code, err } = await chuxi(
      ['restore', file, '--memory'].slice(0, 2).concat('--db', folder.at('bad.db')),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/line 2|person/u);
  });

  test('a document goes by its path, once', async () => {
    const own = folder.at('own.db');
    const path = folder.write('own.txt', bulletins['meeting.txt']);
    await chuxi(['ingest', path, '--db', own]);
    expect(await chuxi(['remove', path, '--db', own])).toMatchObject({
      code: 0,
      err: `taken out: ${path}\n`,
    });
    const again = await chuxi(['remove', path, '--db', own]);
    expect(again.code).toBe(1);
    expect(again.err).toContain(`found none for ${path}`);
  });
});

describe('a database that is not there', () => {
  test.each([
    ['who', '2024'],
    ['person', '秦岳明'],
    ['body', '开发区'],
    ['dump'],
    ['serve'],
    ['remove', 'x'],
  ])('is said by %s, and none is made', async (...words) => {
    const none = folder.at('none.db');
    const { code, out, err } = await chuxi([...words, '--db', none]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`expected a database at ${none}, found none`);
    expect(existsSync(none)).toBe(false);
  });
});

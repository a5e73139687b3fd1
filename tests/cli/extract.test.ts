import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Facts } from '../../src/model/index.ts';
import { bulletins, type Folder, makeFolder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

let folder: Folder;
beforeAll(() => (folder = makeFolder()));
afterAll(() => folder.remove());

const meeting = () => folder.at('bulletins', 'meeting.txt');
const inspection = () => folder.at('bulletins', 'inspection.md');
const linesOf = (out: string) => out.split('\n').filter(Boolean);
const namesIn = (facts: Facts) => facts.persons.map(({ name }) => name).toSorted();

describe('chuxi extract', () => {
  test('prints the facts of a file', async () => {
    const { code, out, err } = await chuxi(['extract', meeting()]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const facts = JSON.parse(out) as Facts;
    expect(namesIn(facts)).toEqual(['秦岳明', '罗文舟']);
    expect(facts.document.text).toBe(bulletins['meeting.txt']);
  });

  test('prints one object a line for several files, in their order', async () => {
    const { code, out } = await chuxi(['extract', meeting(), inspection()]);
    expect(code).toBe(0);
    const facts = linesOf(out).map((line) => JSON.parse(line) as Facts);
    expect(facts.map(namesIn)).toEqual([
      ['秦岳明', '罗文舟'],
      ['秦岳明', '贺琳'],
    ]);
  });

  test('takes the texts of a folder', async () => {
    const { out } = await chuxi(['extract', folder.at('bulletins')]);
    expect(linesOf(out).length).toBe(2);
  });

  test('reads standard input', async () => {
    const { code, out } = await chuxi(['extract', '-'], { input: bulletins['meeting.txt'] });
    expect(code).toBe(0);
    expect(namesIn(JSON.parse(out) as Facts)).toEqual(['秦岳明', '罗文舟']);
  });

  const schema = join(import.meta.dirname, '../../../shared/score/facts.schema.json');
  const present = existsSync(schema);
  if (!present) console.log('skipped: the schema of facts (../shared/score) is not beside the project');
  (present ? describe : describe.skip)('beside the schema', () => {
    test('the facts have the form that is asked of them', async () => {
      const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
        JSON.parse(readFileSync(schema, 'utf8')) as object,
      );
      const { out } = await chuxi(['extract', meeting(), inspection()]);
      for (const line of linesOf(out)) {
        validate(JSON.parse(line));
        expect(validate.errors).toBeNull();
      }
    });
  });
});

describe('a file that cannot be read is named with what to do, and the others go on', () => {
  const bad = () => ({
    missing: folder.at('nothing-here.txt'),
    empty: folder.write('empty.txt', ''),
    blank: folder.write('blank.txt', ' \n\t\n'),
    binary: folder.write('binary.txt', Uint8Array.from([1, 0, 2, 0, 3])),
    pdf: folder.write('scan.pdf', '%PDF-1.7 …'),
  });

  test.each([
    ['missing', 'found nothing there', '没有文件或文件夹'],
    ['empty', 'got an empty file', '是空的'],
    ['blank', 'nothing but white space', '是空的'],
    ['binary', 'binary data', '二进制数据'],
    ['pdf', 'got PDF', '格式是 PDF'],
  ] as const)('%s', async (kind, english, chinese) => {
    const file = bad()[kind];
    const inEnglish = await chuxi(['extract', file, meeting()]);
    expect(inEnglish.code).toBe(3);
    expect(linesOf(inEnglish.out).length).toBe(1);
    expect(linesOf(inEnglish.err)).toEqual([expect.stringMatching('What to do: ')]);
    expect(inEnglish.err).toContain(file);
    expect(inEnglish.err).toContain(english);
    const inChinese = await chuxi(['extract', file, meeting()], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(inChinese.err).toContain(file);
    expect(inChinese.err).toContain(chinese);
    expect(inChinese.err).toContain('解决办法：');
  });

  test('a text that is not Chinese is read with a warning', async () => {
    const file = folder.write('english.txt', 'The committee met on Monday and adjourned.\n');
    const english = await chuxi(['extract', file]);
    expect(english.code).toBe(0);
    expect(english.err).toContain(`${file}: hardly any Chinese in it`);
    const chinese = await chuxi(['extract', file, '--lang', 'zh']);
    expect(chinese.err).toContain(`${file}：几乎没有中文`);
  });
});

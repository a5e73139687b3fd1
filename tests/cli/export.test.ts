import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { makeFolder, type Folder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

let folder: Folder;
let db: string;
beforeAll(async () => {
  folder = makeFolder();
  db = folder.at('graph', 'chuxi.db');
  await chuxi(['ingest', folder.at('bulletins'), '--publisher', '岚江经济开发区', '--db', db]);
});
afterAll(() => folder.remove());

const exporting = (...words: string[]) => chuxi(['export', ...words, '--db', db]);

describe('chuxi export', () => {
  test('prints a format of one file, or writes it', async () => {
    const printed = await exporting('--format', 'ftm');
    expect({ code: printed.code, err: printed.err }).toEqual({ code: 0, err: '' });
    expect(
      printed.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object).length,
    ).toBeGreaterThan(5);
    const file = folder.at('graph.ftm');
    const written = await exporting('--format', 'ftm', '-o', file);
    expect(written).toEqual({ code: 0, out: '', err: `written: ${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(printed.out);
  });

  test('writes a folder of tables, and asks for one where none is named', async () => {
    const tables = folder.at('tables');
    expect((await exporting('--format', 'csv', '-o', tables)).code).toBe(0);
    expect(readdirSync(tables)).toEqual(expect.arrayContaining(['people.csv', 'evidence.csv']));
    const { code, out, err } = await exporting('--format', 'csv');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('-o FOLDER');
  });

  test('takes what is around a name; another name leads to what may have been meant', async () => {
    const people = JSON.parse((await exporting('--format', 'popolo')).out) as { persons: { name: string }[] };
    const [one] = people.persons;
    const around = await exporting('--format', 'popolo', '--around', one!.name, '--hops', '1');
    const { persons } = JSON.parse(around.out) as { persons: { name: string }[] };
    expect(persons.map(({ name }) => name)).toEqual([one!.name]);
    const nobody = await exporting('--format', 'popolo', '--around', '无此人');
    expect({ code: nobody.code, out: nobody.out }).toEqual({ code: 1, out: '' });
    expect(nobody.err).toContain('无此人');
  });

  test('says which path cannot be written, in either language', async () => {
    const path = folder.at('nowhere', 'graph.gexf');
    const english = await exporting('--format', 'gexf', '-o', path);
    expect({ code: english.code, out: english.out }).toEqual({ code: 1, out: '' });
    expect(english.err).toContain(`expected to write ${path}, but the system reports ENOENT`);
    const file = folder.write('taken', 'x');
    const chinese = await exporting('--format', 'csv', '-o', file, '--lang', 'zh');
    expect(chinese.code).toBe(1);
    expect(chinese.err).toContain(`无法写入 ${file}，系统报告 EEXIST`);
  });

  test('takes a period', async () => {
    const none = await exporting('--format', 'popolo', '--from', '1990', '--to', '1990-12');
    expect((JSON.parse(none.out) as { events: object[] }).events).toEqual([]);
    const all = await exporting('--format', 'popolo', '--from', '1990');
    expect((JSON.parse(all.out) as { events: object[] }).events.length).toBeGreaterThan(0);
  });

  test.each([
    [['--format', 'xls'], 'gexf, graphml, csv'],
    [[], 'gexf, graphml, csv'],
    [['--format', 'gexf', '--around', 'x', '--hops', '9'], 'from 1 to 4'],
  ])('%j is wrong usage', async (words, said) => {
    const { code, out, err } = await exporting(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(existsSync(folder.at('x'))).toBe(false);
  });
});

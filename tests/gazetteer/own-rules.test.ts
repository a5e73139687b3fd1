import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesVersion, useRules } from '../../src/gazetteer/index.ts';
import { readTable } from '../../src/gazetteer/tables.ts';
import { readFacts } from '../../src/pipeline.ts';

let folder: string;
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chuxi-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('rules of one’s own', () => {
  test('a folder that holds no tables is refused', () => {
    expect(() => useRules(join(folder, 'missing'))).toThrow(
      expect.objectContaining({ code: 'rules.missing' }),
    );
    expect(() => useRules(folder)).toThrow(expect.objectContaining({ code: 'rules.missing' }));
  });

  test('a table that seeds/ has none of is refused, by its name', () => {
    write('gazetteer/surname.tsv', '糖\t0.1\tmine\n');
    expect(() => useRules(folder)).toThrow(expect.objectContaining({ code: 'rules.unknown-table' }));
    rmSync(join(folder, 'gazetteer/surname.tsv'));
  });

  test('rows of another shape are refused, with file and line', () => {
    write('gazetteer/surnames.tsv', '# mine\n糖\t0.1\n');
    useRules(folder);
    expect(() => readTable('surnames', 3)).toThrow(
      expect.objectContaining({ code: 'gazetteer.row', details: { table: 'surnames', line: 2 } }),
    );
  });

  test('their rows add to those of seeds/, and are part of the version of the rules', () => {
    write('gazetteer/surnames.tsv', '糖\t0.1\tmine\r\n');
    write('patterns/roles.tsv', '压轴助阵\tattend\tplain\t县长[陈良]压轴助阵。\t-\n');
    useRules(folder);
    const text = '3月5日，全县防汛工作会议召开。县长糖小明主持会议，副县长陈良压轴助阵。\n';
    const { persons, events } = readFacts(Buffer.from(text), 'own.txt');
    expect(persons.map(({ name }) => name)).toEqual(['糖小明', '陈良']);
    expect(events[0]!.participants.map(({ role }) => role)).toEqual(['chair', 'attend']);
    expect(rulesVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/u);
  });
});

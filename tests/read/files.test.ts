import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/read/files.ts';

describe('the files that paths stand for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-files-'));
  const at = (...names: string[]) => join(folder, ...names);
  beforeAll(() => {
    mkdirSync(at('2023', '三月'), { recursive: true });
    mkdirSync(at('.git'));
    for (const name of ['b.txt', 'a.md', 'B.TXT', 'photo.jpg', 'notes.markdown', '.hidden.txt'])
      writeFileSync(at('2023', name), '要闻');
    writeFileSync(at('2023', '三月', '要闻.txt'), '要闻');
    writeFileSync(at('.git', 'config.txt'), '要闻');
    symlinkSync(at('2023'), at('2023', '三月', 'up'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const found = ['B.TXT', 'a.md', 'b.txt', 'notes.markdown', join('三月', '要闻.txt')];

  test('a folder stands for the texts in it and in its folders, in one order on every machine', async () => {
    const { files, failures } = await findFiles([folder]);
    expect(files).toEqual(found.map((name) => at('2023', name)));
    expect(failures).toEqual([]);
  });

  test('a file that is named stands for itself, whatever its name', async () => {
    expect((await findFiles([at('2023', 'photo.jpg')])).files).toEqual([at('2023', 'photo.jpg')]);
  });

  test('each comes once, in the order of the paths', async () => {
    const { files } = await findFiles([at('2023', 'b.txt'), at('2023'), at('2023', 'a.md')]);
    expect(files).toEqual([
      at('2023', 'b.txt'),
      ...['B.TXT', 'a.md', ...found.slice(3)].map((n) => at('2023', n)),
    ]);
  });

  test('a path with nothing at it is told and stops no other', async () => {
    const { files, failures } = await findFiles([at('2022'), at('2023', 'a.md')]);
    expect(files).toEqual([at('2023', 'a.md')]);
    expect(failures.map(({ code, details }) => [code, details['path']])).toEqual([
      ['source.missing', at('2022')],
    ]);
  });
});

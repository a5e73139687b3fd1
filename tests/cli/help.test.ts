import { chuxi } from './run-cli.ts';

const commands = [
  'start',
  'extract',
  'ingest',
  'reprocess',
  'serve',
  'query',
  'who',
  'person',
  'body',
  'lineup',
  'changes',
  'precedence',
  'silences',
  'contradictions',
  'dump',
  'export',
  'restore',
  'remove',
];

describe('help', () => {
  test('names every command, the environment and the exit codes, on standard output', async () => {
    const { code, out, err } = await chuxi(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'mu'));
    expect(out).toContain('CHUXI_STORE');
    for (const exit of ['0  all went well', '1  failed', '2  wrong usage', '3  some documents'])
      expect(out).toContain(exit);
  });

  test('is Chinese in a Chinese locale', async () => {
    const { out } = await chuxi(['--help'], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(out).toContain('用法： chuxi');
    expect(out).toContain('退出码：');
    expect(out).not.toContain('Options:');
  });

  test.each(commands)('of %s is there in both languages', async (command) => {
    const english = await chuxi([command, '--help']);
    const chinese = await chuxi(['help', command], { env: { CHUXI_LANG: 'zh' } });
    expect([english.code, chinese.code]).toEqual([0, 0]);
    expect(english.out).toContain(`Usage: chuxi ${command}`);
    expect(chinese.out).toContain(`用法： chuxi ${command}`);
  });

  test('the version is that of the package', async () => {
    expect(await chuxi(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string,
    });
  });
});

describe('wrong usage ends with 2 and says on standard error where to look', () => {
  test.each([
    [['attend'], 'unknown command: attend', 'chuxi --help'],
    [['who'], 'missing argument: EVENT-OR-DATE', 'chuxi who --help'],
    [['who', '2023', '2024'], 'too many arguments', 'chuxi who --help'],
    [['who', '--colour', '2023'], 'unknown option: --colour', 'chuxi who --help'],
    [['who', '2023', '--db'], 'option without its value: --db', 'chuxi who --help'],
    [['serve', '--port', '70000'], 'expected a port from 0 to 65535, got 70000', 'chuxi serve --help'],
    [['who', '--limit', '0', '2023'], 'expected a number from 1 to 1000, got 0', 'chuxi who --help'],
    [
      ['query', '--variables', '[1]', 'a.graphql'],
      'expected a JSON object for --variables, got [1]',
      'chuxi query --help',
    ],
    [
      ['ingest', '--memory', '--db', 'a.db', 'a.txt'],
      '--memory and --db exclude each other',
      'chuxi ingest --help',
    ],
  ])('%j', async (words, what, where) => {
    const { code, out, err } = await chuxi(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`chuxi: ${what}\nSee: ${where}\n`);
  });

  test('in Chinese', async () => {
    const { code, err } = await chuxi(['who', '--lang', 'zh']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'chuxi: 缺少参数：EVENT-OR-DATE\n参见：chuxi who --help\n',
    });
  });

  test('no command at all shows the help there', async () => {
    const { code, out, err } = await chuxi([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: chuxi');
  });
});

import { chooseLanguage } from '../../src/cli/language.ts';
import { chineseFailures } from '../../src/cli/messages/failures.zh.ts';
import { failureText } from '../../src/cli/messages/failures.ts';
import { tables } from '../../src/cli/messages/index.ts';
import { Failure } from '../../src/model/index.ts';
import { chuxi } from './run-cli.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();

describe('messages', () => {
  test('both languages say the same things', () => {
    expect(Object.keys(tables.zh).toSorted()).toEqual(Object.keys(tables.en).toSorted());
  });

  test.each(Object.entries(tables.en))('%s has the same placeholders in both', (key, english) => {
    expect(placeholders(tables.zh[key as keyof typeof tables.zh])).toEqual(placeholders(english));
  });

  test('a Chinese text is Chinese', () => {
    const signs = new Set(['value.list-separator']);
    const others = Object.entries(tables.zh).filter(
      ([key, text]) => !signs.has(key) && !/[\p{Script=Han}{]/u.test(text),
    );
    expect(others).toEqual([]);
  });

  test('a failure is told in Chinese with its values', () => {
    const failure = new Failure('source.missing', 'nothing at a.txt', 'look', { details: { path: 'a.txt' } });
    expect(failureText(failure, 'zh')).toEqual({
      what: 'a.txt 处没有文件或文件夹',
      remedy: chineseFailures['source.missing']!.remedy,
    });
    expect(failureText(failure, 'en')).toEqual({ what: 'nothing at a.txt', remedy: 'look' });
  });

  test('a failure without the values of its translation keeps its own words', () => {
    const failure = new Failure('source.missing', 'what', 'remedy');
    expect(failureText(failure, 'zh')).toEqual({ what: 'what', remedy: 'remedy' });
  });

  test('a failure without translation keeps its own words', () => {
    const failure = new Failure('some.new-code', 'what', 'remedy');
    expect(failureText(failure, 'zh')).toEqual({ what: 'what', remedy: 'remedy' });
  });
});

describe('the language', () => {
  test.each([
    [['who', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
    [['--lang=zh-Hans', 'who'], {}, 'zh'],
    [['--lang', 'en'], { CHUXI_LANG: 'zh' }, 'en'],
    [[], { CHUXI_LANG: 'zh', LC_ALL: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_MESSAGES: 'zh_TW', LANG: 'de_DE' }, 'zh'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'fr_FR.UTF-8' }, 'en'],
    [[], {}, 'en'],
    [['person', '--', '--lang', 'zh'], {}, 'en'],
  ] as const)('%j in %j is %s', (words, env, language) => {
    expect(chooseLanguage(words, env)).toBe(language);
  });

  test('a language that there is not is a mistake of usage', async () => {
    expect(await chuxi(['--lang', 'fr', 'who', '2023'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected en or zh for --lang, got fr') as string,
    });
  });
});

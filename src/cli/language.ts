import type { Language } from './messages/index.ts';

const flag = '--lang';

/**
 * The language of help and messages: `--lang`, else CHUXI_LANG, else the locale (LC_ALL, LC_MESSAGES, LANG in this
 * order, as POSIX has it). Whatever begins with zh is Chinese, all else English.
 *
 * @param words of the command line; read before they are parsed, since help itself is in that language
 */
export function chooseLanguage(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const chosen =
    given(words) || env['CHUXI_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/iu.test(chosen) ? 'zh' : 'en';
}

function given(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const before = end < 0 ? words : words.slice(0, end);
  const at = before.lastIndexOf(flag);
  if (at >= 0) return before[at + 1];
  return before.findLast((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
}

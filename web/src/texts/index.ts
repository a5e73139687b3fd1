import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';
export type TextKey = keyof typeof en;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const TEXTS = { en, zh } as const;
const KEY = 'chuxi.language';

/** What was chosen here before, else what the browser asks for. */
export function languageNow(): Language {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    TEXTS[language][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const Speech = createContext<{ readonly language: Language; readonly say: Say }>({
  language: 'en',
  say: sayIn('en'),
});

export const useSay = (): Say => useContext(Speech).say;
export const useLanguage = (): Language => useContext(Speech).language;

/** What became of it, in words, for failures of which the pages have some; null for others. */
export const failureIn = (say: Say, code: string): string | null =>
  Object.hasOwn(en, `failure.${code}`) ? say(`failure.${code}` as TextKey) : null;

/** What a text left open, in words; its code where there are none. */
export const problemIn = (say: Say, code: string): string =>
  Object.hasOwn(en, `problem.${code}`) ? say(`problem.${code}` as TextKey) : code;

/** The text of a value of an enum of the API: `role`, `CHAIR` → “chaired”. */
export const wordOf = (say: Say, group: string, value: string): string =>
  say(`${group}.${value.toLowerCase().replaceAll('_', '-')}` as TextKey);

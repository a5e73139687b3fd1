import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';
export type MessageKey = keyof typeof en;
export type MessageTable = Readonly<Record<MessageKey, string>>;

/** Why something failed, and what to do. */
export interface FailureText {
  readonly what: string;
  readonly remedy: string;
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends MessageKey> = [Placeholders<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof en)[Key]>, string | number>>];

/** The text of a message, with a value for each of its placeholders. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Key>) => string;

export const tables: Readonly<Record<Language, MessageTable>> = { en, zh };

/** {@link Say} in a language. */
export const speaker =
  (language: Language): Say =>
  (key, ...[values]) =>
    fill(tables[language][key], values ?? {});

/** Puts values where a text has {names}; a name without value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

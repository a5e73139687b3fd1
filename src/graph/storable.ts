import { Failure } from '../model/index.ts';

/**
 * That both stores can keep the strings of the rows as they are.
 *
 * @throws Failure `store.unstorable-text` for NUL, which ends a text in one of them, and for half a surrogate pair,
 *   which has no encoding
 */
export function assertStorable(value: unknown, where: string): void {
  if (!isStorable(value)) report(value, where);
}

/** Without saying where: every string of every row passes here, and names of places are wanted by none of them. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  for (const name in value) if (!isStorable((value as Readonly<Record<string, unknown>>)[name])) return false;
  return true;
}

/** Whether both stores can keep a text as it is. */
export const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

function report(value: unknown, where: string): void {
  if (typeof value === 'string') assertText(value, where);
  else if (Array.isArray(value)) for (const item of value) report(item, where);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) report(item, `${where}.${name}`);
}

function assertText(text: string, where: string): void {
  const found = /\0|\p{Surrogate}/u.exec(text);
  if (!found) return;
  const what = found[0] === '\0' ? 'a NUL character' : 'half a surrogate pair';
  throw new Failure(
    'store.unstorable-text',
    `expected text that a store can keep, got ${what} at character ${found.index} of ${where}`,
    'take the character out of the source, or read it in its proper encoding',
    { details: { where, at: found.index } },
  );
}

/** Longest text by which rows are ordered or found again, in UTF-16 units: what the indexes of both stores take. */
const LONGEST_KEY = 2000;
const KEYS = ['id', 'name', 'block', 'path'] as const;

/**
 * That the indexes of both stores can hold the keys of the rows.
 *
 * @throws Failure `store.key-too-long`
 */
export function assertKeys(rows: readonly object[], where: string): void {
  const keys = where === 'put-posts' ? [...KEYS, 'title'] : KEYS;
  for (const row of rows as readonly Readonly<Record<string, unknown>>[])
    for (const name of keys) {
      const key = row[name];
      if (typeof key === 'string' && key.length > LONGEST_KEY) throw tooLong(`${where}.${name}`, key);
    }
}

const tooLong = (where: string, key: string): Failure =>
  new Failure(
    'store.key-too-long',
    `expected at most ${LONGEST_KEY} characters in ${where}, got ${key.length}: ${key.slice(0, 40)}…`,
    'see whether the source lost its line breaks',
    { details: { where, most: LONGEST_KEY, length: key.length } },
  );

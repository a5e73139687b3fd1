import { Failure } from '../model/index.ts';

/**
 * That both stores can keep the strings of the rows as they are.
 *
 * @throws Failure `store.unstorable-text` for NUL, which ends a text in one of them, and for half a surrogate pair,
 *   which has no encoding
 */
export function assertStorable(value: unknown, where: string): void {
  if (typeof value === 'string') assertText(value, where);
  else if (Array.isArray(value)) for (const item of value) assertStorable(item, where);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) assertStorable(item, `${where}.${name}`);
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

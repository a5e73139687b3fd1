import { Failure } from '../model/index.ts';

/** What neither store can hold as it is: NUL, which ends a text in one, and half characters, which no encoding has. */
export function assertStorable(value: unknown, document: string, path = ''): void {
  if (typeof value === 'string') assertText(value, document, path);
  else if (Array.isArray(value)) value.forEach((item, i) => assertStorable(item, document, `${path}[${i}]`));
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      assertStorable(item, document, path ? `${path}.${key}` : key);
}

function assertText(text: string, document: string, path: string): void {
  const fault = text.includes('\0')
    ? 'a NUL character'
    : !/\p{Surrogate}/u.test(text)
      ? null
      : 'half a surrogate pair';
  if (fault === null) return;
  throw new Failure(
    'document.unstorable-text',
    `expected text, got ${fault} in ${path} of document ${document}`,
    'take the character out of the source, or read it in its proper encoding',
    { details: { path, document } },
  );
}

/** Longest name, title, publisher or path, in UTF-16 units: what indexes of both stores take in any script. */
export const LONGEST_NAME = 1000;

export function assertName(name: string, what: string, document: string): void {
  if (name.length <= LONGEST_NAME) return;
  throw new Failure(
    'document.name-too-long',
    `expected a ${what} of at most ${LONGEST_NAME} characters, got ${name.length} in document ${document}: ${name.slice(0, 40)}…`,
    'see whether the source lost its line breaks',
    { details: { what, document, length: name.length } },
  );
}

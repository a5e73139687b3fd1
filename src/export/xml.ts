/** What XML cannot hold at all: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in XML, between tags or in quotes. */
export const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => NAMED[character]!);

/** Attributes of a tag; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .join('');

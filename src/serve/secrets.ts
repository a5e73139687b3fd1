/** What stands in the place of a secret. */
const HIDDEN = '***';

/** Shapes in which secrets stand in messages, each with the part before and behind the secret. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,256}:)[^\s/]{1,256}(@)/giu, `$1${HIDDEN}$2`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{4,4096}/giu, `$1 ${HIDDEN}`],
  [/\bchuxi_[\w-]{8,128}/gu, HIDDEN],
  [/\beyJ[\w-]{4,4096}\.[\w-]{4,4096}\.[\w-]{0,4096}/gu, HIDDEN],
  [
    /\b((?:password|passwd|pwd|passphrase|secret|token|credentials|authorization)["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3})[^\s"'\\,;)}\]]{1,4096}/giu,
    `$1${HIDDEN}`,
  ],
  [
    /\b((?:password|passwd|passphrase)\s{1,3}(?:is\s)?["'“]?)(?!for\b|is\b|of\b|[=:])[^\s"',;”)}\]]{1,256}/giu,
    `$1${HIDDEN}`,
  ],
];

/**
 * Takes secrets out of texts: those that are told, and what has the shape of one.
 *
 * @param secrets told values, of more than three characters
 */
export function hiding(secrets: readonly (string | undefined)[] = []): (text: string) => string {
  const told = secrets.filter((secret): secret is string => (secret?.length ?? 0) > 3);
  return (text) => {
    const without = told.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
    return SHAPES.reduce((rest, [shape, put]) => rest.replace(shape, put), without);
  };
}

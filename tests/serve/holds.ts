/** What stands in a list for any number of things that an answer does not tell. */
export const AND_SO_ON = '…';

/**
 * Where an answer lacks what is expected: of objects, what is named; of lists, everything in its order, with anything
 * where `…` stands. Null where it lacks nothing.
 */
export function missing(got: unknown, expected: unknown, at = '$'): string | null {
  if (Array.isArray(expected))
    return Array.isArray(got) ? missingInList(got, expected, at) : `${at}: no list`;
  if (typeof expected !== 'object' || expected === null)
    return got === expected
      ? null
      : `${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  if (typeof got !== 'object' || got === null) return `${at}: expected an object, got ${JSON.stringify(got)}`;
  for (const [name, value] of Object.entries(expected)) {
    const lack = missing((got as Record<string, unknown>)[name], value, `${at}.${name}`);
    if (lack) return lack;
  }
  return null;
}

function missingInList(got: readonly unknown[], expected: readonly unknown[], at: string): string | null {
  let place = 0;
  let mayJump = false;
  for (const [i, one] of expected.entries()) {
    if (one === AND_SO_ON) {
      mayJump = true;
      continue;
    }
    const first = missing(got[place], one, `${at}[${place}]`);
    while (mayJump && place < got.length && missing(got[place], one) !== null) place++;
    const lack = missing(got[place], one, `${at}[${place}]`);
    if (lack) return mayJump ? `${at}: the ${i + 1}. of the answer is not there (${first})` : lack;
    place++;
    mayJump = false;
  }
  return mayJump || place === got.length ? null : `${at}: expected ${place} in it, got ${got.length}`;
}

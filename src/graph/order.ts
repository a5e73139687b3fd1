/*
 * How values come before one another, the same in every store: numbers by size, decimal numbers in text likewise and to
 * the last digit, other text by code points.
 */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** Properties that are decimal numbers in text. */
const DECIMALS: ReadonlySet<string> = new Set(['amount', 'min', 'max', 'value']);

/**
 * Below nought, nought or above, as the first comes before, with or after the second.
 *
 * @param property whose values they are
 */
export function compareValues(one: unknown, other: unknown, property: string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (one === other) return 0;
  const [a, b] = [String(one), String(other)];
  if (!DECIMALS.has(property)) return compareText(a, b);
  const [left, right] = [DECIMAL.exec(a), DECIMAL.exec(b)];
  return left && right
    ? compareDecimals(left, right)
    : Number(left === null) - Number(right === null) || compareText(a, b);
}

type Decimal = RegExpExecArray;

function compareDecimals(one: Decimal, other: Decimal): number {
  const places = Math.max(one[3]?.length ?? 0, other[3]?.length ?? 0);
  const [a, b] = [scaled(one, places), scaled(other, places)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const scaled = ([, sign, whole, fraction = '']: Decimal, places: number): bigint =>
  BigInt(`${sign}${whole}${fraction.padEnd(places, '0')}`);

/** By code points, as the stores do: UTF-16 has those beyond the first plane before some within it. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  const shorter = Math.min(one.length, other.length);
  for (let i = 0; i < shorter; i++) {
    const [a, b] = [one.charCodeAt(i), other.charCodeAt(i)];
    if (a !== b) return weight(a) - weight(b);
  }
  return one.length - other.length;
}

/** Halves of surrogate pairs behind everything else. */
const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

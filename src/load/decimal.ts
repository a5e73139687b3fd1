/** A number in plain decimal digits, without an exponent: 1e21 is 1000000000000000000000. */
export function decimal(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/u, '').replace(/\.$/u, '') : text;
}

const legal = /(?:集团)?(?:股份)?(?:有限责任公司|有限公司|股份公司|总公司|公司)$|(?:控股)?集团$|集团股份$/u;

/** The part of a company's name that tells it from others: 晶某光电 of 青石晶某光电集团有限公司. */
export const companyCore = (name: string): string => name.replace(/\([^()]*\)/gu, '').replace(legal, '');

/**
 * Whether the shorter of two names in one document means the company of the longer one: the same without place and
 * legal form, the beginning of it, or an abbreviation of its characters in their order.
 *
 * @param afterPlace the name without the place it begins with
 */
export function sameCompany(long: string, short: string, afterPlace: (name: string) => string): boolean {
  if (short.length < 2 || long === short) return long === short;
  return sameByCore(
    { name: long, core: companyCore(afterPlace(long)) },
    { name: short, core: companyCore(afterPlace(short)) },
  );
}

/** A company's name with its core, taken once. */
export interface Cored {
  readonly name: string;
  readonly core: string;
}

/** What all names of one company have in common: two that {@link sameByCore} takes for one have the same key. */
export const companyKey = ({ name, core }: Cored): string => (core.length < 2 ? name : core.slice(0, 2));

/** {@link sameCompany} of names whose cores are known. */
export function sameByCore({ name: long, core: a }: Cored, { name: short, core: b }: Cored): boolean {
  if (short.length < 2 || long === short) return long === short;
  if (a === b && b.length >= 2) return true;
  if (b.length < 2) return false;
  if (/有限|股份/u.test(short)) return false;
  if (a.startsWith(b) && b.length >= 2 && !/^(?:中国|华东|东方|第)/u.test(b))
    return !/集团.+/u.test(long.slice(b.length)) || b.length >= 3;
  return abbreviates(a, b);
}

/** 中某重科 for 中某重工科技发展: all of its characters in order, the first two and the kind of trade kept. */
function abbreviates(long: string, short: string): boolean {
  if (short.length < 4 || long.length < short.length + 2 || long.slice(0, 2) !== short.slice(0, 2))
    return false;
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

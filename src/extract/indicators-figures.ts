import type { AmountMention, IndicatorFinding } from '../model/index.ts';

/** Classifiers of what a bulletin counts to report it; 6处, 120棵 are details. */
export const plain = new Set(Array.from('个名家人户次件条项所座台颗宗批'));

/** Whether it counts things, rather than measures money, stretches or time. */
export const isCount = ({ currency, percent, unit }: AmountMention): boolean =>
  !currency &&
  !percent &&
  !/^(?:天|年|岁|层|小时|平方|立方|亩|公顷|公里|米$|公斤|斤|吨|千瓦|兆瓦|吉瓦|人次|个百分点|‰|℃)/u.test(unit);

/** A growth as written with its value in percent; a fall is negative. */
export function growthOf(
  norm: string,
  amount: AmountMention,
  sign: 1 | -1,
): NonNullable<IndicatorFinding['growth']> {
  const minus = norm[amount.start - 1] === '-';
  const start = minus ? amount.start - 1 : amount.start;
  const value =
    amount.percent || amount.unit === '个百分点'
      ? amount.value
      : amount.unit === '倍'
        ? amount.value * 100
        : null;
  return { span: { start, end: amount.end }, value: value === null ? null : (minus ? -1 : sign) * value };
}

/** 甲、乙和丙 as three names, 城乡居民收入 with two values as that of towns and of villages. */
export function namesOf(name: string, values: number): string[] {
  const both = name.indexOf('城乡');
  if (both >= 0 && values === 2)
    return ['城镇', '农村'].map((part) => name.slice(0, both) + part + name.slice(both + 2));
  return name.split(/[、和与及]/u).filter(Boolean);
}

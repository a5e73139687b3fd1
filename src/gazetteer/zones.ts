/** What is written before a zone's class, and says no more. */
const GRADE = '(?:国家级|省级)?';

/** Classes of development zones with the ways in which each is written. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  [
    '高新区',
    new RegExp(`^${GRADE}(?:高新技术产业开发区|高新技术开发区|高新技术产业园区|高新产业园区|高新区)`, 'u'),
  ],
  ['开发区', new RegExp(`^${GRADE}(?:经济技术开发区|经济开发区|经开区|开发区)`, 'u')],
  ['园区', new RegExp(`^${GRADE}(?:工业园区|产业园区|工业园|产业园|园区)`, 'u')],
  ['新区', /^新区/u],
  ['度假区', /^(?:旅游)?度假区/u],
  ['保税区', /^(?:综合保税区|综保区|保税区)/u],
  ['示范区', /^示范区/u],
];

export interface Zone {
  /** 开发区 for 经济技术开发区, 经开区. */
  readonly class: string;
  /** Length of the words that say so. */
  readonly length: number;
}

/** The class of zone with which a text begins: 经济开发区管委会 begins with a 开发区. */
export function zoneAt(words: string): Zone | null {
  for (const [name, pattern] of CLASSES) {
    const found = pattern.exec(words);
    if (found) return { class: name, length: found[0].length };
  }
  return null;
}

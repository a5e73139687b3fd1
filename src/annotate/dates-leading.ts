import type { Sentence } from '../model/index.ts';

/** Marks of a list, a heading in brackets, 本报讯 with the reporters in brackets, quotation marks. */
const head =
  /^[\s●◆○·▲△▶►■□★☆◇※▪•*\-—“"(]{0,4}(?:\d{1,2}[.、) ]{1,2})?(?:\[[^\]]{0,14}\])?(?:[\p{Script=Han}\d]{0,18}(?:讯|电|消息|报道))?\s?(?:\([^()]{0,40}\)|(?:记者|通讯员)[\p{Script=Han} 、]{2,24})?[\s:,●◆]{0,3}$/u;

/** 6月3日讯, 6月3日电: the day of a report, whatever the day of what it reports. */
export const isDateline = (norm: string, end: number): boolean =>
  /^ ?(?:讯|电(?![话视力子站厂机])|消息)/u.test(norm.slice(end, end + 4));

/** Whether what begins at `start` stands at the head of its sentence and so dates what follows. */
export function isLeading(norm: string, sentence: Sentence, start: number): boolean {
  if (start - sentence.start > 90) return false;
  return start === sentence.start || head.test(norm.slice(sentence.start, start));
}

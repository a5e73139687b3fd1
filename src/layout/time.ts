/** How a text speaks of time where a report begins: the day, or a word that stands for one. */
const digit = '[0-9０-９〇一二三四五六七八九十]';
const date = `(?:${digit}{2,4}年)?${digit}{1,3}月(?:${digit}{1,3}[日号]|初|底|末|中旬|上旬|下旬|份)`;
const near = '近日|(?<![0-9０-９])日前|近期|最近|昨[日天]|今[日天]|[昨今][（(]|连日来|前不久|本周|上周';
const source = '记者.{0,14}(?:获悉|了解到|看到)';
const vague =
  '当[日天]|[0-9]{1,2}日(?:[上下]午|晚|[，,至])|[0-9]{4}年[，,]|今年以来|今年|去年|年初|年底|新年|春节|入[春夏秋冬]|[一二三四]季度|[上下]半年|前[一二三四五六七八九十]+个?月';

const opening =
  /^(?:[●◆■★▲◎○□※▶◇☆•]\s*)?(?:本[报刊网]讯|[\p{Script=Han}]{2,6}讯)?\s*(?:[（(][^（()）]{0,24}[）)])?\s*/u;
const atStart = new RegExp(`^(?:${date}|${near})`, 'u');
const within = new RegExp(
  `(?<!截至|截止|截止到|[自从至到])(?:${date}|${near})(?!以来|以?前|至今)|^${source}`,
  'u',
);
/** 春耕前夕: what is about to come, by its last words and as a whole. */
const eve = /前夕|来临之际/u;
const eveWithin = /[“《]?[\p{Script=Han}·]{2,6}[”》]?(?:前夕|来临之际)/u;
const eveAtStart = new RegExp(`^${eveWithin.source}`, 'u');
const vagueAtStart = new RegExp(`^(?:${vague})`, 'u');
const vagueWithin = new RegExp(vague, 'u');

/**
 * How strongly a paragraph reads like the first of a report: 3 with the date at its start, 2 with a date in its first
 * sentence, 1.5 with a day, season or year at its start, 1 with one in its first sentence, 0 otherwise.
 */
export function leadStrength(text: string): number {
  const head = text.slice(0, 110).replace(opening, '');
  const stop = head.search(/[。！!]/u);
  const sentence = head.slice(0, stop < 0 ? 70 : Math.min(stop, 70));
  if (atStart.test(sentence)) return 3;
  if (within.test(sentence)) return 2;
  const near = eve.test(sentence);
  if (vagueAtStart.test(sentence) || (near && eveAtStart.test(sentence))) return 1.5;
  return vagueWithin.test(sentence) || (near && eveWithin.test(sentence)) ? 1 : 0;
}

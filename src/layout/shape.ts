import { Ending, Opening, unitsOf } from '../model/index.ts';

const closer = unitsOf('”’"\'）)》」】〉』]');
const sentenceEnd = unitsOf('。！？!?…．');
/** A signature in brackets. */
const signed = new Ending(
  /[（(【][^（()）】]{0,30}(?:记者|通讯员|供稿|摄影?|文\/|图\/|完|编辑)[^（()）】]{0,30}[）)】]$/u,
);

/** Whether a text ends where a sentence ends: an end mark, closing marks after it aside, or a signature in brackets. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && closer.at(text, at)) at--;
  if (sentenceEnd.at(text, at)) return true;
  if (text[at] === '.') return !/[0-9]/u.test(text[at - 1] ?? '');
  return signed.test(text, Math.max(0, text.length - 64), text.length);
}

/** Whether a text ends in a mark that asks for more paragraphs, not for more of the sentence. */
export const announces = (text: string): boolean => announcing.at(text, text.length - 1);

const announcing = unitsOf('：:；;');

const bullet = unitsOf('●◆■★▲◎○□※▶◇☆•');
export const isBrief = (text: string): boolean => bullet.at(text, 0);

/** Whether a line is numbered as part of an article: 一、 （二） 3. 第四， */
export const isNumbered = (text: string): boolean => numbered.test(text, 0, text.length);

const numbered = new Opening(
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[、．]|[0-9]{1,2}\.(?![0-9])|第[一二三四五六七八九十]{1,2}[、，,])/u,
);

/** Whether a text is what stands below a photograph. */
export function isCaption(text: string): boolean {
  if (/^[①-⑳]/u.test(text) && /图为|摄|[（(](?:[左右中前后]|从左|自左)/u.test(text)) return true;
  if (/^(?:[（(【▲▼△]\s*)?(?:图为|图[一二三四五六0-9]{1,2}[为：:]|(?:上|下|左|右)图[为：:])/u.test(text))
    return true;
  if (text.length <= 60 && /[（(](?:[左右中前后][一二三四五六起]|从左|自左|左起|右起)/u.test(text))
    return !endsSentence(text);
  return (
    text.length <= 240 &&
    /[。！!]\s*(?:图为|上图为|下图为)[^。！]{1,60}[。！]?(?:[（(][^（()）]{0,20}[）)])?$/u.test(text)
  );
}

/** Whether a line names who or what a photograph shows: a title and a name, a scene. */
export const namesScene = (text: string): boolean =>
  text.length <= 24 &&
  (/(?:现场|致辞|讲话|发言|合影|留念|留影)$/u.test(text) ||
    /(?:书记|[市县区局部镇乡院校会理事]长|主任|主席|经理|董事|委员|专员)[\p{Script=Han}·]{2,4}$/u.test(
      text,
    ) ||
    /(?:书记|[市县区局部镇乡院校会]长|主任|主席|经理)[\p{Script=Han}]{2,3}(?:主持|宣布|介绍|汇报|表态)/u.test(
      text,
    ));

/** Whether a line is a row of a list of names or posts, whose white space and order mean something. */
export function isRow(text: string): boolean {
  if (text.length > 200 || /[。！]/u.test(text)) return false;
  if (/^[^：:，,]{1,14}[：:]\s*[^，,]+$/u.test(text)) return true;
  // posts at length before a name: 县委常委、常务副县长、县总工会主席：某某某
  if (postAndName.test(text)) return true;
  if (/[，,；;]/u.test(text)) return false;
  const wide = text.split(/[\u3000\t]+| {2,}/u);
  if (wide.length > 1) return wide.length > 2 || wide.some(isShortCell);
  const cells = text.split(' ');
  return (
    cells.length > 1 &&
    text.length <= 60 &&
    /^[\p{Script=Han}·、（）() ]+$/u.test(text) &&
    cells.slice(1).some(isShortCell)
  );
}

/** A name of two or three characters, one behind a compound surname, or one in parts (阿依古丽·买买提). */
const postAndName =
  /^[^：:，,；;]{1,40}[：:]\s{0,2}(?:\p{Script=Han}[\s\u3000]{0,3}\p{Script=Han}{1,2}|(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|令狐|慕容|宇文|长孙|端木|夏侯|呼延|轩辕|钟离|南宫|申屠|赫连|澹台|淳于|单于|公冶)\p{Script=Han}{1,2}|\p{Script=Han}{2,7}(?:·\p{Script=Han}{1,7}){1,3})$/u;

const isShortCell = (cell: string): boolean => cell.length <= 4;

/** Whether a text is running prose: sentences or parts of them. */
export const isProse = (text: string): boolean =>
  !isRow(text) &&
  (endsSentence(text) ||
    (text.length >= 8 && /[，,。；;]/u.test(text)) ||
    // a headline in several parts is long without being a sentence
    (text.length > 44 && !/^\S{4,30}(?:[\s\u3000]+\S{4,30}){1,3}$/u.test(text)));

/** Whether a text breaks off within a sentence. */
export const isOpen = (text: string): boolean =>
  /[，,。；;]/u.test(text) && isProse(text) && !endsSentence(text) && !announces(text);

/** Openers that only a new sentence or paragraph has. */
const opener =
  /^(?:会[上议]|会前|会后|[\p{Script=Han}]{1,4}(?:会|仪式|活动|调研|督查|检查|考察|签约|现场|期间|座谈)[上中后前间]|随后|同时|据悉|据了解|据介绍|下一步|此外|当前|目前|最后|就[^，]{2,20}，|在[^，,]{2,20}[，,]|[一二三四五六]是|[\p{Script=Han}]{2,12}(?:强调|指出|要求|表示|说|认为)[，,：:])/u;
export const opensParagraph = (text: string): boolean => opener.test(text.slice(0, 40)) || isNumbered(text);

/** Whether a text can't begin a sentence. */
export const opensMidSentence = (text: string): boolean => midSentence.at(text, 0);

const midSentence = unitsOf('，。、；：！？,.;:!?”’）)》」】…的');

const pairs: Record<string, string> = { '“': '”', '《': '》', '（': '）', '(': ')', '「': '」', '【': '】' };
const paired = unitsOf(Object.entries(pairs).flat().join(''));
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));

/** Quotes and brackets that a text leaves open at its end, and those that it closes without having opened them. */
export function unbalanced(text: string): { readonly left: string; readonly closed: string } {
  const open: string[] = [];
  let closed = '';
  for (let at = 0; at < text.length; at++) {
    if (!paired.at(text, at)) continue;
    const char = text[at]!;
    if (char in pairs) open.push(char);
    const opening = closers.get(char);
    if (opening === undefined) continue;
    if (open.at(-1) === opening) open.pop();
    else if (!open.includes(opening)) closed += opening;
  }
  return { left: open.slice(-4).join(''), closed: closed.slice(0, 4) };
}

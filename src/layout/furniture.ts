import type { Span } from '../model/index.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './shape.ts';

const pageNumber =
  /^(?:[-—–·•\s]*第?\s*[0-9０-９]{1,4}\s*[页版]?[-—–·•\s]*|第[一二三四五六七八九十]{1,3}[版页]|共\s*[0-9]+\s*页\s*第\s*[0-9]+\s*页|第\s*[0-9]+\s*页\s*[共/／]\s*[0-9]*\s*页?)$/u;
const pageHead =
  /^(?:[A-D]?[0-9]{1,2}版?|第?[一二三四五六七八][版页])[\s|｜·:：]{1,4}[\p{Script=Han}·\s]{2,10}$/u;
const issue =
  /第\s*[0-9０-９〇零一二三四五六七八九十百]{1,5}\s*期(?:$|[\s（()）【】|｜·]|总)|总第?\s*[0-9０-９一二三四五六七八九十百]{1,5}\s*期|[（(]总?第?[0-9]{1,5}期?[）)]$|ISSN|CN\s?[0-9]{2}-|准印证|内部资料|免费交流|国内统一/u;
const imprint =
  /^(?:主管|主办|承办|协办|出版|编印|编辑|责任编辑|责编|本期责编|主编|总编|编审|审核|签发|校对|美编|版式|印发|印数|地址|电话|热线|邮箱|投稿|网址|邮编|电子信箱|投稿邮箱|联系电话|发稿时间|发布时间|发布日期|更新时间|日期|时间|来源|信息来源|稿源|文章来源|作者来源|浏览次数|浏览|点击数|点击|阅读|字号|字体|打印|分享)(?:单位|部门|人员)?\s*[：:]/u;
const imprintEnd = /[\p{Script=Han}]{2,24}(?:主办|主管|编印|编|印发|出版)(?:\s|$)/u;
const webTool = /^[【[（(]\s*(?:字体|字号|打印|关闭|大\s*中\s*小|收藏|分享)[^】\])）]{0,20}[】\])）]?$/u;
const date =
  /[0-9０-９〇零一二三四五六七八九十]{2,4}\s*[年./-]\s*[0-9０-９一二三四五六七八九十]{1,2}\s*(?:月|[./-])\s*(?:[0-9０-９一二三四五六七八九十]{1,3}\s*[日号]?)?/gu;
const calendar =
  /农历[\p{Script=Han}]{2,10}|(?<![\d:：])[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?![\d:：])|星期[一二三四五六日天]|周[一二三四五六日]|[上下]旬刊?|今日[0-9一二三四五六七八]+版/gu;
const paperName =
  /(?:报|简报|通讯|快讯|信息|动态|要情|专报|月报|周报|会刊|专刊|导报|参考|内参|通报|之窗|工作交流)$/u;

/** Whether a line belongs to the sheet, not to what is told on it: a page number, an issue line, an imprint. */
function isFurniture(text: string): boolean {
  if (text.length > 120) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (pageNumber.test(text) || pageHead.test(text) || webTool.test(text)) return true;
  if (endsSentence(text) || /[，,；;]/u.test(text)) return false;
  return imprint.test(text) || isIssueLine(text);
}

function isIssueLine(text: string): boolean {
  const rest = text.replace(date, ' ').replace(calendar, ' ').trim();
  const dated = rest.length < text.trim().length && rest !== text.trim();
  const bare = rest.replace(/[\s()（）【】[\]|｜·—–-]+/gu, '');
  if (dated && bare === '') return true;
  if (issue.test(text))
    return text.length <= 80 && !/[：:].{12}/u.test(text.slice(0, 60).replace(/[主承]办[：:]/gu, ''));
  if (imprintEnd.test(text) && (dated || /\s/u.test(text))) return true;
  // a masthead with its month: a name, white space, a date with its year, nothing else
  return dated && /年/u.test(text) && bare.length <= 24 && /\s/u.test(text.trim()) && dateAtEdge(text.trim());
}

const isDay = (text: string): boolean => text.replace(date, '').replace(/[\s()（）]+/gu, '') === '';

function dateAtEdge(text: string): boolean {
  for (const match of text.matchAll(date)) {
    const end = match.index + match[0].length;
    const tail = text.slice(end).replace(calendar, '').trim();
    if (
      match.index === 0
        ? /^\s/u.test(text.slice(end))
        : tail === '' && /\s$/u.test(text.slice(0, match.index))
    )
      return true;
  }
  return false;
}

/**
 * Which lines are furniture. A short name of a paper counts where an issue line stands within the next two lines or
 * the two before, and so does every line that repeats a masthead word for word.
 */
export function furnitureOf(lines: readonly Line[]): boolean[] {
  const marks: boolean[] = [];
  for (const { text } of lines) marks.push(isFurniture(text));
  // a day alone, without furniture around it, is the date under a notice: that is text
  for (let i = 3; i < lines.length; i++)
    if (marks[i] && isDay(lines[i]!.text) && !marks[i - 1] && !marks[i + 1]) marks[i] = false;
  const names = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (marks[i] || text.length > 24 || !paperName.test(text.replace(/\s/gu, ''))) continue;
    const near = [i - 2, i - 1, i + 1, i + 2].some((j) => marks[j] && isIssueLine(lines[j]!.text));
    if (!near || endsSentence(text)) continue;
    marks[i] = true;
    names.add(text);
  }
  if (names.size > 0) for (let i = 0; i < lines.length; i++) if (names.has(lines[i]!.text)) marks[i] = true;
  return marks;
}

const turning =
  /[（(【]?\s*(?:下转|转)(?:第?[A-D]?[0-9一二三四五六七八]{1,2}[版页])[^（()）】\s]{0,8}[）)】]?$/u;
const resuming =
  /^[（(【]?\s*(?:上接|接)(?:第?[A-D]?[0-9一二三四五六七八]{1,2}[版页])[^（()）】，。\s]{0,8}[）)】]?/u;

/** The notes in a line that send the reader to another page, as lengths at its start and end. */
export function pageTurns(text: string): { readonly resumes: number; readonly turns: number } {
  const resumes = resuming.exec(text.slice(0, 24))?.[0].length ?? 0;
  const turns = turning.exec(text.slice(-24))?.[0].length ?? 0;
  return { resumes, turns: resumes + turns > text.length ? 0 : turns };
}

/** A line's place in the source from its first part to its last. */
export const extentOf = (line: Line): Span => ({ start: line.parts[0]!.start, end: line.parts.at(-1)!.end });

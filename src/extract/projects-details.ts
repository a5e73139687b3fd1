import { type AmountMention, lastBefore, PROJECT_STAGES, type ProjectStage } from '../model/index.ts';
import type { ProjectMention } from './projects-names.ts';
import { projectRules } from './projects-rules.ts';

/** What a project will make or hold, as its name or the rest of its sentence says: 年产5000台, 10GW. */
export function capacityOf(
  { norm, amounts }: { readonly norm: string; readonly amounts: readonly AmountMention[] },
  mention: ProjectMention,
): string | null {
  const first = lastBefore(amounts, mention.start) + 1;
  for (
    let i = first;
    amounts[i] && amounts[i]!.start < Math.min(mention.sentence.end, mention.end + 80);
    i++
  ) {
    const { start, end, currency, percent } = amounts[i]!;
    if (currency || percent) continue;
    const made =
      /(?:年产|日产|月产|日处理|年处理|年加工|年出栏|装机|产能|库容|床位)(?:容量|能力)?(?:为|达)?(?:[\p{Script=Han}]{0,6})$/u.exec(
        norm.slice(Math.max(mention.sentence.start, start - 12), start),
      );
    if (end <= mention.end) return norm.slice(start - (made?.[0].length ?? 0), end);
    if (made) return norm.slice(start - made[0].length, end);
  }
  return null;
}

const site =
  /(?:位于|落户于?|选址于?|坐落于?|落地) ?([\p{Script=Han}()]{2,20}?)(?=[,。;、]|的|$|建设|开工|奠基|,)/u;
const built = /在([\p{Script=Han}()]{2,20}?)(?:举行|建设|建立|开工|兴建|奠基|新建|投资)/u;

/** Where it is built, in the words of the text. */
export function siteOf(norm: string, mentions: readonly ProjectMention[]): string | null {
  for (const { sentence, end, start } of mentions) {
    const found =
      site.exec(norm.slice(end, Math.min(sentence.end, end + 60))) ??
      built.exec(norm.slice(Math.max(sentence.start, start - 40), start + 4)) ??
      built.exec(norm.slice(end, Math.min(sentence.end, end + 40)));
    if (found && !/该|此|同时|期间|会上/u.test(found[1]!)) return found[1]!;
  }
  return null;
}

/** How far it has come: the furthest stage that a sentence says of it and that is not still ahead. */
export function stageOf(norm: string, mentions: readonly ProjectMention[]): ProjectStage | null {
  let best: ProjectStage | null = null;
  for (const mention of mentions) {
    const { sentence } = mention;
    for (
      let at = Math.max(sentence.start, mention.start - 30);
      at < Math.min(sentence.end, mention.end + 40);
      at++
    ) {
      if (at === mention.start) at = mention.end;
      const match = projectRules().stages.at(norm, at, sentence.end);
      if (!match || isAhead(norm, sentence.start, at, match.end)) continue;
      if (best === null || PROJECT_STAGES.indexOf(match.value) > PROJECT_STAGES.indexOf(best))
        best = match.value;
    }
  }
  return best;
}

function isAhead(norm: string, floor: number, at: number, end: number): boolean {
  if (/^(?:后|前|筹备|准备)/u.test(norm.slice(end, end + 2))) return true;
  const clause = norm.slice(Math.max(floor, at - 12), at);
  const from = Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';'), clause.lastIndexOf('。')) + 1;
  for (let i = from; i < clause.length; i++) if (projectRules().ahead.at(clause, i)) return true;
  return false;
}

/** The heading of a list of projects: 新开工的重大项目有:, 一、签约项目(5个), 【竣工投产项目】. */
const heading =
  /^[ (【]*(?:(?:\(?[一二三四五六七八九十\d]{1,3}[.、)])? *)?(?:[^;]{0,80}[,。])?[^,。;:]{0,24}?(?:项目|工程)[^,。;:]{0,10}?(?:[:】]|$)/u;
/** What a line of such a list has before its project's name. */
const itemHead =
  /^[ \u25a0-\u25ff★☆○●]*(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[.、)]? *)?(?:[^,。;:]{0,30}投资[^,。;:]{0,20}的)?$/u;
const inline = /(?:^|[,。;])([^,。;:]{2,24}?(?:项目|工程)(?:主要|分别)?(?:包括|有|为|是|如下)?):/u;

/** The stage that the heading of a list tells of its projects, null where a heading tells none, undefined for any other line. */
export function leadOf(line: string): ProjectStage | null | undefined {
  const text = line.trim();
  if (!heading.test(text) || !/[:】]$|^[^,。;]{2,20}(?:\([^()]{1,8}\))?$/u.test(text)) return undefined;
  return stageIn(text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('。'), 0)));
}

/** The stage that is told before the first project of a sentence: 签约项目包括:甲项目、乙项目. */
export function leadBefore(text: string): ProjectStage | null {
  const found = inline.exec(text);
  return found ? stageIn(found[1]!) : null;
}

export const headsItem = (before: string): boolean => itemHead.test(before);

function stageIn(text: string): ProjectStage | null {
  for (let at = 0; at < text.length; at++) {
    const match = projectRules().stages.at(text, at);
    if (match) return isAhead(text, 0, at, match.end) ? null : match.value;
  }
  return null;
}

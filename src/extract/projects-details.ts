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

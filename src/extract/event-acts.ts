import type { Span } from '../model/index.ts';
import type { EventWords } from '../gazetteer/index.ts';
import { closing, type EventMention, type EventReader, hoped, nameStart } from './event-names.ts';

const barred =
  /(?:见证|促成|推动|累计|累计正式|共计|加强|强化|做好|接受|深化|常态化|严格|全面|定期|注重|迎接|要|应|将|继续|不断|持续|进一步|的|和|与|或|、|有关|相关|项目|工作|可|能|已|未|所|经|待|被|预计|计划|拟|(?<!先)后|再)$/u;

/** What makes 开工 and the like something to come. */
const unheld = /(?:将|拟|未|待|预计|计划|后|前|推动|确保|尽快|早日|加快|力争|[的、])$/u;

/** 考察 is a visit of guests, who come or go somewhere, and else an inspection. */
const inspects = (norm: string, phrase: string, sentence: Span): boolean =>
  /^(?:参观)?考察$/u.test(phrase) &&
  !/考察团|代表团|参访团|访问团|采风团|团一行|率团|赴|来(?!到)|抵|莅|客商|商会|嘉宾|洽谈|董事长|总经理/u.test(
    norm.slice(sentence.start, sentence.end),
  );

/** 签约企业, 开工项目: the act tells of what stands behind it. */
const undone = /^(?:企业|现场|单位|项目|建设|筹备|准备|工作)/u;

/** 签订防火责任状: what is signed at a meeting, which is no signing of its own. */
const pledge = /^了?[^,。;]{0,12}(?:责任状|责任书|承诺书|目标书|军令状|保证书|公约)/u;

/** Verbs that the cutter joins to the act behind them: 开展调研. */
const joined = /(?:开展|进行|实地|现场|深入)$/u;

/** 到会指导: part of a verb that gives a role and is no event. */
const covered = (words: EventWords, norm: string, at: number): boolean =>
  [1, 2, 3].some((back) => {
    const match = at >= back ? words.roles.at(norm, at - back) : null;
    return match !== null && match.end > at + 1;
  });

/** Events that a verb names: 调研, 走访, 签约. `nouns` are those that nouns name. */
export function actMentions(
  context: EventReader,
  sentence: Span,
  nouns: readonly EventMention[],
): EventMention[] {
  const { doc, words } = context;
  const { norm, cut } = doc;
  const out: EventMention[] = [];
  const taken = new Uint8Array(sentence.end - sentence.start);
  for (const layer of [nouns, doc.personMentions, doc.bodyMentions])
    for (const { start, end } of layer)
      if (start < sentence.end && end > sentence.start)
        taken.fill(1, Math.max(0, start - sentence.start), end - sentence.start);
  let close = -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (norm[at] === '“') {
      if (close < at) close = closing(norm, at);
      if (close < sentence.end) at = close;
      continue;
    }
    if (taken[at - sentence.start]) {
      while (taken[at + 1 - sentence.start]) at++;
      continue;
    }
    if (!cut[at] && !joined.test(norm.slice(Math.max(0, at - 2), at))) continue;
    const match = words.acts.at(norm, at, sentence.end);
    if (!match || !cut[match.end] || covered(words, norm, at)) continue;
    if (hoped.test(norm.slice(Math.max(sentence.start, at - 30), at))) continue;
    if (match.value === 'signing' && pledge.test(norm.slice(match.end, match.end + 20))) continue;
    if (studied(norm, sentence, at, match.end)) continue;
    if (invited.test(norm.slice(Math.max(sentence.start, at - 30), at))) continue;
    const done = match.value === 'signing' || match.value === 'ceremony';
    if (done && undone.test(norm.slice(match.end, match.end + 2))) continue;
    const before = norm.slice(Math.max(sentence.start, at - 8), at);
    const after = norm.slice(match.end, match.end + 3);
    if (
      ((match.value === 'ceremony' ? unheld : barred).test(before) &&
        !lasting(norm, sentence, at, match.phrase)) ||
      /^(?:仪式|前|后(?!续)|时|组|员|团|的|过程|中心|力度|情况|结果|发现|点|室|机制|制度|、|队|书|人员|事项|议案)/u.test(
        after,
      )
    ) {
      at = match.end - 1;
      continue;
    }
    const end = clauseEnd(norm, match.end, sentence.end);
    const start =
      match.value === 'ceremony'
        ? nameStart(context, at, sentence.start)
        : actStart(norm, at, sentence.start);
    out.push({
      start: at,
      end: match.end,
      name: norm.slice(start, end).replace(/[、]$/u, ''),
      named: { start, end: norm[end - 1] === '、' ? end - 1 : end },
      head: match.phrase,
      type: match.value === 'visit' && inspects(norm, match.phrase, sentence) ? 'inspection' : match.value,
      kind: 'act',
      use: 'held',
      planned: /(?:将于|将在|将赴|将率|将对|将与|拟于|定于|即将|还将)[^。;]{0,60}$/u.test(
        norm.slice(Math.max(sentence.start, at - 70), at),
      ),
      place: null,
    });
    at = match.end - 1;
  }
  return out;
}

/** 邀请企业家来考察, 欢迎各位前来参观: what others are asked to do. */
const invited = /(?<!应[^,。;]{0,28})(?:邀请|欢迎|诚邀)(?!了?(?:赴|前往|到))[^,。;]{1,16}$/u;

/** 听取调研…情况的汇报: an act within what is heard, learned or dealt with. */
function studied(norm: string, sentence: Span, start: number, end: number): boolean {
  if (
    !/^[^,。;]{0,50}(?:汇报|报告|精神|议案|事宜|请示)(?=[,。;]|$)/u.test(
      norm.slice(end, Math.min(end + 56, sentence.end)),
    )
  )
    return false;
  const before = norm.slice(Math.max(sentence.start, start - 120), start);
  return /(?:听取|学习|审议|传达|研究|讨论|通过)[^。]*$/u.test(before);
}

/** 开始为期三天的考察学习 */
const lasting = (norm: string, sentence: Span, at: number, phrase: string): boolean =>
  phrase.length >= 2 &&
  // 见证了采购协议的签署
  /见证了?[^,。;]{2,40}的$|(?:开始|开展|进行|展开)(?:[^,。;]{0,10}的|[^,。;]{0,8}(?:项目|工作))$/u.test(
    norm.slice(Math.max(sentence.start, at - 60), at),
  );

function clauseEnd(norm: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const char = norm[at]!;
    if (char === '“' || char === '(' || char === '《') depth++;
    else if (char === '”' || char === ')' || char === '》') depth--;
    else if (depth <= 0 && /[,。;:!?]/u.test(char)) return at;
    if (at - from > 40) return at;
  }
  return end;
}

/** 对…开展调研, 赴…考察: what the verb is about stands before it. */
function actStart(norm: string, at: number, floor: number): number {
  const clause = norm.slice(Math.max(floor, at - 40), at);
  const found = /(?:就|对|围绕|赴|前往|来到|深入|到|来)[^,。;:]*$/u.exec(clause);
  return found ? at - (clause.length - found.index) : at;
}

import type { EventType, Span } from '../model/index.ts';
import type { Match } from '../gazetteer/index.ts';
import { actMentions } from './event-acts.ts';
import {
  type EventMention,
  type EventReader,
  left,
  longestName,
  nameStart,
  ofStudy,
  wordsIn,
} from './event-names.ts';

const holding =
  /(?:组织召开|主持召开|召开|举行|举办|组织开展|组织举办|承办|主办|开展|组织|开启|举办了|召开了|举行了|开展了|作了?|做了?)$/u;
const heldAfter =
  /^(?:圆满|胜利|顺利)|^(?:统一)?投票(?:日|选举)|^(?:[^,。;!?的]{0,24}?)(?:召开|举行|举办|开幕|开班|开讲|启动|闭幕|落幕|结束|举行了|进行|拉开(?:帷幕|序幕)|圆满成功)/u;
const attending =
  /(?:出席|出席了|参加|参加了|主持|主持了|列席|列席了|收看|收听|收听收看|见证|见证了|到会|观摩|应邀出席|参与|召集|参加此次|出席本次)$/u;
const generic = new Set([
  '有关活动',
  '相关活动',
  '上述活动',
  '有关会议',

  '会议',
  '大会',
  '活动',
  '仪式',
  '座谈会',
  '推介会',
  '全会',
  '例会',
  '论坛',
  '典礼',
  '年会',
  '培训',
  '宣讲',
  '座谈',
  '培训班',
  '会谈',
  '选举',
]);
const pointing =
  /^(?:上|中|现场|前|后|期间|间隙|结束后|结束时|由|指出|强调|要求|认为|传达|听取|审议|决定|还|明确|以|采取|采用|分|主要|的召开|最后|伊始|开始|在|,|。|通报|宣读|选举|通过|表决|表彰|就|对|讨论|研究|邀请|集中|共|设|旨在|为期)/u;

/** Mentions of events in a sentence, from left to right, not overlapping. */
export function eventMentions(context: EventReader, sentence: Span): EventMention[] {
  const nouns = nounMentions(context, sentence);
  const acts = actMentions(context, sentence, nouns);
  return [...nouns, ...acts].sort((a, b) => a.start - b.start);
}

function nounMentions(context: EventReader, sentence: Span): EventMention[] {
  const { norm } = context.doc;
  const heads = nounHeads(context, sentence);
  const out: EventMention[] = [];
  let first: number | null = null;
  heads.forEach((head, i) => {
    const next = heads[i + 1];
    first ??= head.start;
    if (next && next.start <= head.end + 30 && runsOn(context, head.end, next.start)) return;
    const start =
      talkStart(norm, head, sentence.start) ??
      Math.max(nameStart(context, first, sentence.start), out.at(-1)?.end ?? sentence.start);
    first = null;
    const name = norm.slice(start, head.end);
    if (inTitle(norm, sentence.start, start, head.end)) return;
    const use = talkWith.test(name) ? 'held' : useOf(norm, start, head.end, sentence, generic.has(name));
    // 宣讲…全会精神 is the verb's
    if (use === null || (use === 'spoken' && context.words.acts.at(norm, start))) return;
    out.push({
      start,
      end: head.end,
      name,
      named: { start, end: head.end },
      head: head.phrase,
      type: typeOf(name, head),
      kind: 'noun',
      use,
      watched: /(?:收看|收听|分会场)[^,。;]{0,6}$/u.test(
        norm.slice(Math.max(sentence.start, start - 12), start),
      ),
      sits: norm.startsWith('上,', head.end),
      planned:
        /(?:将|拟|计划|即将|定于)[^,。]{0,12}$/u.test(
          norm.slice(Math.max(sentence.start, start - 14), start),
        ) || /^(?:将|拟|定于|即将)/u.test(norm.slice(head.end, head.end + 2)),
      place: placeOf(norm, head.end, start, sentence),
    });
  });
  return out;
}

function nounHeads({ doc, words }: EventReader, sentence: Span): Match<EventType>[] {
  const { norm, cut } = doc;
  const out: Match<EventType>[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    let found: Match<EventType> | null = null;
    for (const match of words.nouns.each(norm, at)) {
      if (match.end > sentence.end) continue;
      if (!cut[match.end] && !/^[上中前后由在]/u.test(norm.slice(match.end, match.end + 1))) continue;
      found = match;
      break;
    }
    // 县人大常委会 is who meets
    if (
      found?.phrase === '常委会' &&
      /(?:人大|政协|代表大会)$/u.test(norm.slice(Math.max(0, found.start - 4), found.start))
    )
      found = null;
    // 宣讲团 is who does it
    if (
      found &&
      /^(?:宣讲|培训|讲座)$/u.test(found.phrase) &&
      /^[团员师者]/u.test(norm.slice(found.end, found.end + 1))
    )
      found = null;
    // 选举产生 is what is done, not 选举 that is held
    const act = found && words.acts.at(norm, at, sentence.end);
    if (act && act.end > found!.end && act.value === 'election') found = null;
    found ??= plainMeeting(norm, cut, at, sentence);
    if (found && doc.bodyMentions.some((body) => body.start < found!.end && body.end >= found!.end))
      found = null;
    if (!found) continue;
    out.push(found);
    at = found.end - 1;
  }
  return out;
}

/** 召开…分析会: any word of its own that ends with 会 behind a verb of holding. */
function plainMeeting(norm: string, cut: Uint8Array, at: number, sentence: Span): Match<EventType> | null {
  if (norm[at] !== '会' || !cut[at + 1] || !/\p{Script=Han}|”|\)/u.test(norm[at - 1] ?? '')) return null;
  if (!/^(?:[,。;、上由在]|并|$)/u.test(norm.slice(at + 1, Math.min(at + 2, sentence.end)))) return null;
  const clause = norm.slice(Math.max(sentence.start, at - 30), at);
  if (
    !/(?:召开|举行|举办|出席|参加)[^,。;]*$/u.test(clause) ||
    /(?:机|社|学|协|委员|常委|工|商|联合|纪委|监察|基金|研究|促进|董事|理事|监事|村委|居委|管委)$/u.test(
      clause,
    )
  )
    return null;
  return { phrase: '会', value: 'meeting', start: at, end: at + 1 };
}

/** Whether two heads belong to one name: nothing but words of the name stands between them. */
function runsOn({ doc }: EventReader, from: number, to: number): boolean {
  if (from >= to) return true;
  const between = doc.norm.slice(from, to);
  if (/[,。;:!?、]|^[上中前后]/u.test(between)) return false;
  for (const { word, end } of wordsIn(doc.norm, doc.cut, from, to))
    if (left.test(word) && !ofStudy(doc.norm, word, end)) return false;
  return true;
}

/** 与某公司董事长孙洁一行座谈, 与客商进行了座谈: a talk named by those with whom it is held. */
const talkWith = /^(?:与|同)[^,。;]+座谈(?:交流)?$/u;

function talkStart(norm: string, head: Match<EventType>, floor: number): number | null {
  if (!head.phrase.startsWith('座谈') || head.phrase.endsWith('会')) return null;
  const clause = norm.slice(Math.max(floor, head.start - longestName), head.start);
  const found = /(?:与|同)(?!会|时|志|步|意|比)[^,。;与]{2,58}$/u.exec(clause);
  if (!found || /(?:召开|举行|举办|出席|参加|主持)/u.test(found[0])) return null;
  return head.start - found[0].length;
}

function useOf(
  norm: string,
  start: number,
  end: number,
  sentence: Span,
  bare: boolean,
): EventMention['use'] | null {
  const before = norm
    .slice(Math.max(sentence.start, start - 14), start)
    .replace(/(?:今天|此次|本次|这次|当天|今日|昨天|当日)?[了的]?$/u, '');
  const after = norm.slice(end, Math.min(sentence.end, end + 80));
  if (
    /^(?:精神|要求|纪律|中心组|小组|主任|主席|副主任|副主席|委员|秘书长|代表|室|厅|材料|通知|方案|纪要|中心|筹备|议程|制度)/u.test(
      after,
    )
  )
    return 'spoken';
  if (/(?:贯彻|落实|学习|根据|按照|传达|筹备|自|保障|服务|迎接|开好)$/u.test(before)) return 'spoken';
  // 是…召开的一次会议, 全会是…: said of an event, not that it is held
  if (
    /是[^,。;]{0,40}(?:召开|举行|举办|开展)的$/u.test(
      norm.slice(Math.max(sentence.start, start - 44), start),
    ) ||
    /^(?:既)?是(?!由)/u.test(after)
  )
    return 'spoken';
  // 研究召开…会议的有关事宜, 学习某某出席…峰会时的讲话精神: what is dealt with
  if (dealtWith.test(norm.slice(end, end + 60))) return 'spoken';
  if (/(?:此次|本次|这次)(?:召开|举行|举办|组织)$/u.test(before)) return 'points';
  if (/^的(?:召开|举行|举办)/u.test(after)) return 'points';
  // 从全会召开的重大意义, 采取召开座谈会、查阅资料等方式
  if (/^(?:召开|举行|举办)的(?!当|同时)/u.test(after) || asMeans.test(after)) return 'spoken';
  if (attending.test(before)) return 'attended';
  if (holding.test(before)) return 'held';
  if (bare || end - start <= 4) {
    if (heldAfter.test(after) && /^(?:在|于|召开|举行)/u.test(after)) return 'held';
    return pointing.test(after) || after === '' ? 'points' : 'spoken';
  }
  if (heldAfter.test(after)) return 'held';
  if (pointing.test(after)) return 'points';
  return 'spoken';
}

function placeOf(norm: string, end: number, start: number, sentence: Span): string | null {
  const after =
    /^在([^,。;:]{2,24}?)(?:隆重|顺利|成功|圆满|正式|如期|同步|拉开帷幕)?(?:召开|举行|举办|开幕|开班|启动)/u.exec(
      norm.slice(end, sentence.end),
    );
  if (after) return after[1]!;
  const before =
    /在([^,。;:在]{2,24}?)(?:隆重|组织|顺利|正式|同步|联合|主持|成功)?(?:召开|举行|举办)了?$/u.exec(
      norm.slice(Math.max(sentence.start, start - 32), start),
    );
  return before ? before[1]! : null;
}

/** What makes of all that stands before it a thing that is spoken of. */
const dealtWith =
  /^[^,。;]{0,40}(?:讲话|指示|批示)精神|^的?(?:有关|相关|具体|筹备|准备)?(?:事宜|事项|议题)|^[^,。;]{0,16}的(?:请示|汇报|报告|通知|决定|建议)/u;

/** …等方式: one of several means, none of which is reported. */
const asMeans = /^(?:、[^,。;]{0,40})?等(?:多种|多样)?(?:方式|形式|方法|途径|举措|环节)/u;

/** 《关于召开…会议的请示》: what the title of a paper names is not said to be held. */
function inTitle(norm: string, floor: number, start: number, end: number): boolean {
  const before = norm.slice(Math.max(floor, start - 120), start);
  const open = before.lastIndexOf('《');
  return open > before.lastIndexOf('》') && /^[^《]*》/u.test(norm.slice(end, end + 120));
}

/** Words inside of a name that tell more than its ending. */
const inner: readonly (readonly [RegExp, EventType])[] = [
  [/签约|签字仪式|签署/u, 'signing'],
  [/揭牌|奠基|开工|启动仪式|颁奖|授牌|欢送|挂牌|捐赠仪式|竣工/u, 'ceremony'],
  [/宣讲|培训|讲座|警示教育|专题辅导|党课|研修班|演练/u, 'training'],
  [/换届|选举/u, 'election'],
];
const activity: readonly (readonly [RegExp, EventType])[] = [
  [/慰问|走访|考察|招商|参观|看望|双报到/u, 'visit'],
  [/调研|督查|检查|视察|督导|暗访|巡/u, 'inspection'],
];

function typeOf(name: string, head: Match<EventType>): EventType {
  for (const [pattern, type] of inner)
    if (
      pattern.test(name) &&
      !(type === 'election' && head.value === 'meeting' && !name.endsWith('选举')) &&
      !(head.value === 'meeting' && type === 'ceremony')
    )
      return type;
  if (head.value === 'other') for (const [pattern, type] of activity) if (pattern.test(name)) return type;
  return head.value;
}

import type { AnnotatedBulletin, EventType, Span } from '../model/index.ts';
import { type EventWords, type Match } from '../gazetteer/index.ts';

/** A stretch that names an event or points at one. */
export interface EventMention extends Span {
  readonly name: string;
  /** Where the name stands. */
  readonly named: Span;
  /** The ending that makes it the name of an event: 座谈会; for a verb, the verb. */
  readonly head: string;
  readonly type: EventType;
  readonly kind: 'noun' | 'act';
  /**
   * held: the text says that it takes place; attended: that someone takes part; points: 会上, 活动中; spoken: it is
   * merely referred to.
   */
  readonly use: 'held' | 'attended' | 'points' | 'spoken';
  /** Announced, not yet held. */
  readonly planned: boolean;
  readonly place: string | null;
}

/** What events and parts in them are read from. */
export interface EventReader {
  readonly doc: AnnotatedBulletin;
  readonly words: EventWords;
}

const holding =
  /(?:组织召开|主持召开|召开|举行|举办|组织开展|组织举办|承办|主办|开展|组织|开启|举办了|召开了|举行了|开展了|作了?|做了?)$/u;
const heldAfter =
  /^(?:圆满|胜利|顺利)|^(?:统一)?投票(?:日|选举)|^(?:[^,。;!?]{0,24}?)(?:召开|举行|举办|开幕|开班|开讲|启动|闭幕|落幕|结束|举行了|进行|拉开(?:帷幕|序幕)|圆满成功)/u;
const attending =
  /(?:出席|出席了|参加|参加了|主持|主持了|列席|列席了|见证|见证了|到会|观摩|应邀出席|参与|召集|参加此次|出席本次)$/u;
const left =
  /^(?:召开|举行|举办|组织|开展|承办|主办|出席|参加|主持|列席|参与|见证|召集|在|于|由|对|就|赴|到|随|将|是|了|着|为|向|并|及时|立即|随后|接着|继续|先后|分别|共同|宣布|作|做|应邀|专程|迅速|还|也|又|都|均|等|后|与|随|上午|下午|晚上|日前|近日|今天|昨天|昨日|今日|当天|当日|同日|该|其|传达|学习|贯彻|落实|根据|按照|听取|审议|作为|通过|结合|围绕|要求|强调|指出|表示|说|贯彻落实|传达学习|深入贯彻|学习贯彻|首次|正式|隆重|圆满|成功|组织召开|主持召开|全面|认真|接受|参观|观看|进行|指导)$/u;
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
  for (const word of wordsIn(doc.norm, doc.cut, from, to)) if (left.test(word)) return false;
  return true;
}

function* wordsIn(norm: string, cut: Uint8Array, from: number, to: number): Generator<string> {
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !cut[at]) continue;
    yield norm.slice(start, at);
    start = at;
  }
}

const longestName = 60;

/** Where the name that ends with a head begins: behind a mark, a verb of holding or taking part, a date or a person. */
function nameStart({ doc }: EventReader, head: number, floor: number): number {
  const { norm, cut } = doc;
  const stops = [...doc.dates.filter(({ leading }) => leading), ...doc.personMentions].filter(
    (span) => span.end <= head && span.end >= head - longestName,
  );
  const edge = Math.max(floor, head - longestName, ...stops.map(({ end }) => end));
  let at = head;
  while (at > edge) {
    const char = norm[at - 1]!;
    const opening = { '”': '“', '》': '《', ')': '(', '’': '‘' }[char];
    if (opening) {
      const open = norm.lastIndexOf(opening, at - 2);
      if (open >= edge) {
        at = open;
        continue;
      }
    }
    if (/[,。;:!?“《(…\n]/u.test(char)) break;
    let start = at - 1;
    while (start > edge && !cut[start]) start--;
    const word = norm.slice(start, at);
    const joins = word === '与' && doc.bodyMentions.some(({ end }) => end === start);
    if (left.test(word) && !joins && !insideName(norm, start, at)) break;
    at = start;
  }
  // 主题为“…”的大会, 以…为主题的大会
  const theme = /^(?:“[^”]{0,40}”(?=的)|(?:为)?主题(?=的))/u.exec(
    /[为题]$/u.test(norm.slice(at - 1, at)) || norm[at] !== '“' ? norm.slice(at, head) : '',
  );
  if (theme) at += theme[0].length;
  while (/^[的了、暨 和及与]/u.test(norm.slice(at, at + 1)) && at < head) at++;
  return at;
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

/** 学习贯彻…精神宣讲会, 专题…: a verb at the head of the name itself, not the clause's. */
const insideName = (norm: string, start: number, end: number): boolean =>
  /^(?:学习|贯彻|落实|传达|全面|专题|学习贯彻|贯彻落实|传达学习|深入贯彻|结合|围绕|对|与|参观|进行|为)$/u.test(
    norm.slice(start, end),
  ) && /[召开举行办的展加席持]$/u.test(norm.slice(Math.max(0, start - 1), start));

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
  const after = norm.slice(end, sentence.end);
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

const barred =
  /(?:见证|促成|推动|累计|累计正式|共计|加强|强化|做好|接受|深化|常态化|严格|全面|定期|注重|迎接|要|应|将|继续|不断|持续|进一步|的|和|与|或|、|有关|相关|项目|工作|可|能|已|未|所|经|待|被|预计|计划|拟|(?<!先)后|再)$/u;

/** Where the next closing quotation mark stands; beyond every text where none does. */
export function closing(norm: string, from: number): number {
  const found = norm.indexOf('”', from);
  return found < 0 ? Infinity : found;
}

/** What is hoped for or pressed on has not been. */
export const hoped = /(?:争取|力争|尽快|尽早|早日|推动|加快|确保|促成|可望|有望|预计|希望)[^,。;]{0,24}$/u;

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

/** Verbs that the cutter joins to the act behind them: 开展调研. */
const joined = /(?:开展|进行|实地|现场|深入)$/u;

/** 到会指导: part of a verb that gives a role and is no event. */
const covered = (words: EventWords, norm: string, at: number): boolean =>
  [1, 2, 3].some((back) => {
    const match = at >= back ? words.roles.at(norm, at - back) : null;
    return match !== null && match.end > at + 1;
  });

function actMentions(context: EventReader, sentence: Span, nouns: readonly EventMention[]): EventMention[] {
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
    if (studied(norm, sentence, at, match.end)) continue;
    const done = match.value === 'signing' || match.value === 'ceremony';
    if (done && undone.test(norm.slice(match.end, match.end + 2))) continue;
    const before = norm.slice(Math.max(sentence.start, at - 8), at);
    const after = norm.slice(match.end, match.end + 3);
    if (
      ((match.value === 'ceremony' ? unheld : barred).test(before) &&
        !lasting(norm, sentence, at, match.phrase)) ||
      /^(?:仪式|前|后|时|组|员|团|的|过程|中心|力度|情况|结果|发现|点|室|机制|制度|、|队|书|人员|事项|议案)/u.test(
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
  phrase.length >= 2 && /(?:开始|开展|进行|展开)[^,。;]{0,10}的$/u.test(norm.slice(sentence.start, at));

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

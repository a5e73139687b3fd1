import type { AnnotatedBulletin, EventType, Span } from '../model/index.ts';
import type { EventWords } from '../gazetteer/index.ts';

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
  /** 上 behind it: what follows was said there. */
  readonly sits?: boolean;
  /** 收看, 在分会场: the conference that is held elsewhere, not the meeting that goes on with it. */
  readonly watched?: boolean;
  /** Announced, not yet held. */
  readonly planned: boolean;
  readonly place: string | null;
}

/** What events and parts in them are read from. */
export interface EventReader {
  readonly doc: AnnotatedBulletin;
  readonly words: EventWords;
}

/** Words that end a name of an event to the left. */
export const left =
  /^(?:召开|举行|举办|组织|开展|承办|主办|出席|参加|主持|列席|参与|见证|召集|在|于|由|对|就|赴|到|随|将|是|了|着|为|向|并|及时|立即|随后|接着|继续|先后|分别|共同|宣布|作|做|应邀|专程|迅速|还|也|又|都|均|等|后|与|随|上午|下午|晚上|日前|近日|今天|昨天|昨日|今日|当天|当日|同日|该|其|传达|学习|贯彻|落实|根据|按照|听取|审议|作为|通过|结合|围绕|要求|强调|指出|表示|说|贯彻落实|传达学习|深入贯彻|学习贯彻|首次|正式|隆重|圆满|成功|组织召开|主持召开|全面|认真|接受|参观|观看|进行|指导)$|(?:出席|参加|列席|召开|举行|举办)$/u;
/** 理论学习中心组, 党史学习教育: 学习 as a part of a name. */
export const ofStudy = (norm: string, word: string, end: number): boolean =>
  word === '学习' && /^(?:中心组|教育|会|班|秘书|研讨|交流|培训|小组|型)/u.test(norm.slice(end, end + 3));

export function* wordsIn(
  norm: string,
  cut: Uint8Array,
  from: number,
  to: number,
): Generator<{ readonly word: string; readonly end: number }> {
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !cut[at]) continue;
    yield { word: norm.slice(start, at), end: at };
    start = at;
  }
}

export const longestName = 80;

/** Where the name that ends with a head begins: behind a mark, a verb of holding or taking part, a date or a person. */
export function nameStart({ doc, words }: EventReader, head: number, floor: number): number {
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
    const verb = words.roles.at(norm, start, at);
    if (verb?.end === at && verb.value.role === 'attend') break; // 聆听 + 讲座
    if (left.test(word) && !joins && !ofStudy(norm, word, at) && !insideName(norm, start, at)) break;
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

/** 学习贯彻…精神宣讲会, 专题…: a verb at the head of the name itself, not the clause's. */
const insideName = (norm: string, start: number, end: number): boolean =>
  /^(?:学习|贯彻|落实|传达|全面|专题|学习贯彻|贯彻落实|传达学习|深入贯彻|结合|围绕|对|与|参观|进行|为)$/u.test(
    norm.slice(start, end),
  ) && /[召开举行办的展加席持]$/u.test(norm.slice(Math.max(0, start - 1), start));

/** Where the next closing quotation mark stands; beyond every text where none does. */
export function closing(norm: string, from: number): number {
  const found = norm.indexOf('”', from);
  return found < 0 ? Infinity : found;
}

/** What is hoped for or pressed on has not been. */
export const hoped = /(?:争取|力争|尽快|尽早|早日|推动|加快|确保|促成|可望|有望|预计|希望)[^,。;]{0,24}$/u;

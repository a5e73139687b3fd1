import { type AmountMention, lastBefore, type Sentence, type Span } from '../model/index.ts';
import { loadLexicon } from '../gazetteer/index.ts';
import { closing, containsAny, longest, segmentsOf } from './projects-segments.ts';
import { type ProjectRules, projectRules } from './projects-rules.ts';

/** A place where a project is named. */
export interface ProjectMention extends Span {
  readonly name: string;
  readonly sentence: Sentence;
  /** 项目 or 工程 names it; otherwise it is a thing that is built. */
  readonly strong: boolean;
}

interface Text {
  readonly norm: string;
  readonly amounts: readonly AmountMention[];
  readonly dates: readonly Span[];
  readonly cut: Uint8Array;
}

/** Several projects, or one that is not named: 45个, 亿元以上, 该. */
const plural = /\d(?:余|多)?(?:个|项|大)|[\d万亿]元以上|^(?:一批|各|该|此|这|某|每|第\d|首批|全)/u;

/** The projects that a sentence names, from left to right. */
export function projectMentions(text: Text, sentence: Sentence): ProjectMention[] {
  const finder = new NameFinder(text, sentence);
  const named = segmentsOf(text.norm, sentence).flatMap((segment) => finder.inSegment(segment));
  return named.length > 0 ? named : numbered(text.norm, sentence);
}

/** An item of a list of projects, whatever its name ends with: 1.青石开发区标准厂房三期,总投资4.5亿元. */
const item =
  /^ *(?:\(?\d{1,3}[.、)]|[\u2460-\u2473]) *([^\s,。;:、()]{4,30})(?=[,:( ][(]?(?:计划|预计|项目)?总投资)/u;

function numbered(norm: string, sentence: Sentence): ProjectMention[] {
  const found = item.exec(norm.slice(sentence.start, sentence.end));
  if (!found || plural.test(found[1]!)) return [];
  const start = sentence.start + found[0].length - found[1]!.length;
  return [{ start, end: start + found[1]!.length, name: found[1]!, sentence, strong: true }];
}

interface Head extends Span {
  readonly strong: boolean;
}

class NameFinder {
  readonly #text: Text;
  readonly #sentence: Sentence;
  readonly #rules: ProjectRules = projectRules();

  constructor(text: Text, sentence: Sentence) {
    this.#text = text;
    this.#sentence = sentence;
  }

  inSegment(segment: Span): ProjectMention[] {
    const out: ProjectMention[] = [];
    let floor = segment.start;
    for (const head of this.#heads(segment)) {
      out.push(...this.#named(floor, head, floor > segment.start));
      floor = head.end;
    }
    return out;
  }

  /** Ends of names. A thing that is built is no end where 项目 follows: …生产线和…生产线项目 is one name. */
  #heads(segment: Span): Head[] {
    const { norm } = this.#text;
    const found: Head[] = [];
    for (let at = segment.start; at < segment.end; at++) {
      const strong = this.#rules.head.at(norm, at, segment.end);
      const match = strong ?? this.#rules.work.at(norm, at, segment.end);
      if (!match || this.#rules.notbehind.at(norm, match.end)) continue;
      found.push({
        start: match.start,
        end: closing(norm, match.end, segment.end),
        strong: strong !== null,
      });
      at = found.at(-1)!.end - 1;
    }
    const kept: Head[] = [];
    for (const head of found.reverse()) {
      const next = kept.at(-1);
      const between = next ? norm.slice(head.end, next.start) : null;
      const within = between !== null && between.length <= 40 && !/[等的了在]/u.test(between);
      if (head.strong || !next?.strong || !within) kept.push(head);
    }
    return kept.reverse();
  }

  #named(floor: number, head: Head, joined: boolean): ProjectMention[] {
    const { norm } = this.#text;
    const start = this.#start(Math.max(floor, head.start - longest), head, joined);
    if (start === null) return this.#listedBefore(floor, head);
    const listed = this.#listed(start, head);
    if (listed) return listed;
    const mention = {
      start,
      end: head.end,
      name: norm.slice(start, head.end),
      sentence: this.#sentence,
      strong: head.strong,
    };
    const own = norm.slice(start, head.start);
    if (own.endsWith('等')) return [];
    if (!head.strong && this.#isListed(mention) && this.#specific(own, true) >= 2 && !plural.test(own))
      return [{ ...mention, strong: true }];
    if (!this.#isName(own, start, !head.strong)) return [];
    return head.strong || this.#isBuilt(mention) || this.#isJoined(start) ? [mention] : [];
  }

  /** 甲小学和乙公路等基础设施项目: each is a project. */
  #listed(start: number, head: Head): ProjectMention[] | null {
    const { norm } = this.#text;
    const match = /^(.{3,50})等([\p{Script=Han}]{0,10})$/u.exec(norm.slice(start, head.start));
    if (!match || !/和|以及/u.test(match[1]!) || this.#specific(match[2]!) >= 2) return null;
    const out: ProjectMention[] = [];
    let at = start;
    for (const item of match[1]!.split(/以及|和/u)) {
      const from = norm.indexOf(item, at);
      at = from + item.length;
      if (item.length >= 3)
        out.push({ start: from, end: at, name: item, sentence: this.#sentence, strong: head.strong });
    }
    return out;
  }

  /** The same where the words before the head are generic behind a 的: 建设的甲小学和乙公路等基础设施项目. */
  #listedBefore(floor: number, head: Head): ProjectMention[] {
    const { norm } = this.#text;
    const text = norm.slice(floor, head.start);
    const of = /^(.{0,60}(?:建设|投资|援建)的)(.{3,50}等)[\p{Script=Han}]{0,10}$/u.exec(text);
    return of ? (this.#listed(floor + of[1]!.length, head) ?? []) : [];
  }

  /** A thing that is built: the words right around its name say so, or a list that it stands in. */
  #isBuilt({ start, end }: Span): boolean {
    const { norm } = this.#text;
    const { build } = this.#rules;
    const before = norm.slice(Math.max(this.#sentence.start, start - 14), start);
    const after = norm.slice(end, Math.min(this.#sentence.end, end + 16));
    if (/^(?:公司|集团|社区|居委会|管委会|党|[\p{Script=Han}]{0,4}(?:局|办|站|队))/u.test(after))
      return false;
    // 涉及数据中心、冷链基地等多个领域: kinds of projects
    const listing = norm.slice(Math.max(this.#sentence.start, start - 100), start);
    if (
      /(?:涉及|涵盖|覆盖)[^。;]*$/u.test(listing) &&
      /^[^。;]{0,60}(?:领域|行业|方面)/u.test(norm.slice(end, end + 64))
    )
      return false;
    if (/(?:^|[\s;:)])(?:\d{1,2}[.、)]|[(][一二三四五六七八九十]+[)])\s*$/u.test(before)) return true;
    if (
      /(?:建设|新建|兴建|建立|承建|援建|投资|投建|签约|签署|奠基|开工)[^,。;]{0,3}$/u.test(before) ||
      /亿元的?$|万元的?$|亿美元的?$/u.test(before)
    )
      return true;
    const clause = /^[^。;]{0,12}/u.exec(after)![0];
    return containsAny(clause, build);
  }

  /** …生产线以及 before it: built like the one that stands there. */
  #isJoined(start: number): boolean {
    const before = this.#text.norm.slice(Math.max(this.#sentence.start, start - 14), start);
    const joint = /(?:以及|[和与及])$/u.exec(before);
    return joint !== null && this.#rules.work.endingAt(before, joint.index) !== null;
  }

  /** In a list of projects: 甲水厂、乙大桥等项目. */
  #isListed({ start, end }: Span): boolean {
    const { norm } = this.#text;
    return (
      /^(?:等[\p{Script=Han}]{0,8}|[、和][^,。;]{2,24})(?:项目|工程)/u.test(norm.slice(end, end + 32)) ||
      (/(?:项目|工程)[、和]$/u.test(norm.slice(Math.max(this.#sentence.start, start - 4), start)) &&
        /^(?:[、和与及等,。;)]|$)/u.test(norm.slice(end, Math.min(end + 1, this.#sentence.end))))
    );
  }

  /** Where a name that ends with this head begins, behind the last word that is no part of it; null where it is no name. */
  #start(floor: number, head: Span, joined: boolean): number | null {
    const { norm, cut } = this.#text;
    let best = this.#floorOf(floor, head.start);
    let depth = 0;
    for (let at = best; at < head.start; at++) {
      if (/[“(《]/u.test(norm[at]!) && /[”)》]/u.test(norm.slice(at, head.start))) depth++;
      if (/[”)》]/u.test(norm[at]!)) depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      const hard = this.#rules.before.at(norm, at, head.start);
      const soft = hard ? null : this.#rules.maybe.at(norm, at, head.start);
      const joins = /^(?:以及|[和与及暨等])/u.exec(norm.slice(at, at + 2));
      const match = hard ?? soft;
      const whole = match !== null && cut[at] === 1 && cut[match.end] === 1;
      const generic = (length: number): boolean => this.#specific(norm.slice(at + length, head.start)) < 2;
      if (whole && hard) {
        if (generic(hard.phrase.length)) return null;
        best = hard.end;
        at = best - 1;
      } else if (whole && soft && !generic(soft.phrase.length)) {
        best = soft.end;
        at = best - 1;
      } else if (joins && cut[at]) {
        if (!/[等及]$/u.test(joins[0]) && generic(joins[0].length)) return null;
        if (joined && at - floor < 12) best = at + joins[0].length;
      }
    }
    while (best < head.start && /[\s、●○△▲]/u.test(norm[best]!)) best++;
    if (norm[best] === '“' && !norm.slice(best, head.end).includes('”')) best++;
    return best;
  }

  /** Behind a date, an amount of money, or the number of a list. */
  #floorOf(floor: number, limit: number): number {
    const { norm, dates, amounts } = this.#text;
    let at = floor;
    const date = dates[lastBefore(dates, limit)];
    if (date && date.start >= floor) at = Math.max(at, date.end);
    for (let i = lastBefore(amounts, limit); i >= 0 && amounts[i]!.start >= floor; i--)
      if (amounts[i]!.currency) {
        at = Math.max(at, amounts[i]!.end);
        break;
      }
    const number = /^\s*(?:[(]?\d{1,2}[.)、](?!\d)|[(]?[一二三四五六七八九十]{1,3}[)、.])\s*/u.exec(
      norm.slice(at, at + 8),
    );
    return at + (number?.[0].length ?? 0);
  }

  #isName(name: string, start: number, places: boolean): boolean {
    if (plural.test(name)) return false;
    const own = this.#specific(name, places);
    const before = this.#text.norm.slice(Math.max(0, start - 4), start);
    return (
      own >= 3 ||
      (own >= 2 &&
        (name.length >= 5 || /(?:建设|投资|签约|引进|实施|签署|新建|建立|兴建|设立|元的?)$/u.test(before)))
    );
  }

  /** How many characters of a name are more than generic words, places, counts and amounts. */
  #specific(name: string, places = false): number {
    const { divisions } = loadLexicon();
    let rest = name.replaceAll(/[\s“”"]/gu, '');
    let stripped = false;
    for (;;) {
      const count =
        /^[\d一二三四五六七八九十百两.,]+(?:多|余)?(?:个|项|大|批|亿|万)(?:元)?(?:以上)?/u.exec(rest)?.[0]
          .length ?? 0;
      const first = Math.max(count, this.#rules.generic.at(rest, 0)?.phrase.length ?? 0);
      rest = rest.slice(first);
      const last = this.#rules.generic.endingAt(rest, rest.length);
      if (last) rest = rest.slice(0, last.start);
      stripped ||= last !== null;
      if (stripped && /(?:[省市县区镇乡州盟旗村]|园区)$/u.test(rest)) return 0;
      if (first === 0 && !last) break;
    }
    return !places && divisions.has(rest) ? 0 : rest.length;
  }
}

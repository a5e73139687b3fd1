import type { AmountMention, Sentence, Span } from '../model/index.ts';
import { lastBefore } from './indicators-words.ts';
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
  cut(at: number): boolean;
}

const longest = 60;

/** The projects that a sentence names, from left to right. */
export function projectMentions(text: Text, sentence: Sentence): ProjectMention[] {
  const finder = new NameFinder(text, sentence);
  return segmentsOf(text.norm, sentence).flatMap((segment) => finder.inSegment(segment));
}

/** Stretches between marks; those within brackets and quotation marks do not part. */
function segmentsOf(norm: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const char = norm[at]!;
    if (/[(“《\[]/u.test(char)) depth++;
    else if (/[)”》\]]/u.test(char)) depth = Math.max(0, depth - 1);
    else if (/[,;:。!?、\n]/u.test(char) && (depth === 0 || at - from > longest)) {
      if (at > from) out.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (from < end) out.push({ start: from, end });
  return out;
}

class NameFinder {
  readonly #text: Text;
  readonly #sentence: Sentence;
  readonly #rules: ProjectRules = projectRules();
  readonly #built: boolean;

  constructor(text: Text, sentence: Sentence) {
    this.#text = text;
    this.#sentence = sentence;
    this.#built = containsAny(text.norm.slice(sentence.start, sentence.end), this.#rules.build);
  }

  inSegment(segment: Span): ProjectMention[] {
    const heads = this.#heads(segment);
    const out: ProjectMention[] = [];
    let floor = segment.start;
    heads.forEach((head) => {
      out.push(...this.#named(floor, head, out.length > 0 || floor > segment.start));
      floor = head.end;
    });
    return out;
  }

  /** Ends of names; a thing that is built is no end where 项目 follows in the same segment. */
  #heads(segment: Span): (Span & { strong: boolean })[] {
    const { norm } = this.#text;
    const out: (Span & { strong: boolean })[] = [];
    for (let at = segment.start; at < segment.end; at++) {
      const strong = this.#rules.head.at(norm, at, segment.end);
      const match = strong ?? (this.#built ? this.#rules.work.at(norm, at, segment.end) : null);
      if (!match) continue;
      if (
        this.#rules.notbehind.at(norm, match.end) ||
        (!strong &&
          /^[\p{Script=Han}]{0,2}(?:公司|集团|社区|居委会|管委会|党)/u.test(
            norm.slice(match.end, match.end + 5),
          ))
      )
        continue;
      const end = closing(norm, match.end, segment.end);
      out.push({ start: match.start, end, strong: strong !== null });
      at = end - 1;
    }
    return out.filter((head, i) => {
      const next = out[i + 1];
      if (head.strong || !next) return true;
      const between = norm.slice(head.end, next.start);
      return !(next.strong && between.length <= 40 && !/[等的了]|建设/u.test(between));
    });
  }

  #named(floor: number, head: Span & { strong: boolean }, joined: boolean): ProjectMention[] {
    const { norm } = this.#text;
    const start = this.#start(Math.max(floor, head.start - longest), head, joined);
    const mention = this.#mention(start, head);
    const listed = /^(.{3,50})等([\p{Script=Han}]{0,10}(?:项目|工程))$/u.exec(norm.slice(start, head.end));
    if (listed && /和|以及/u.test(listed[1]!) && this.#isGeneric(listed[2]!, head))
      return this.#listed(start, listed[1]!, head);
    return mention ? [mention] : [];
  }

  /** 甲小学和乙公路等基础设施项目: each is a project. */
  #listed(start: number, items: string, head: Span & { strong: boolean }): ProjectMention[] {
    const out: ProjectMention[] = [];
    let at = start;
    for (const item of items.split(/以及|和/u)) {
      const from = this.#text.norm.indexOf(item, at);
      at = from + item.length;
      if (item.length >= 3)
        out.push({ start: from, end: at, name: item, sentence: this.#sentence, strong: head.strong });
    }
    return out;
  }

  #mention(start: number, head: Span & { strong: boolean }): ProjectMention | null {
    const { norm } = this.#text;
    const name = norm.slice(start, head.end);
    const before = norm.slice(Math.max(0, start - 4), start);
    const least = /(?:建设|投资|签约|引进|实施|签署|的)$/u.test(before) ? 2 : 3;
    if (this.#specific(norm.slice(start, head.start)) < (head.strong ? least : 3)) return null;
    if (
      /^(?:一批|各|该|此|这|某|每|\d+个|第)/u.test(name) &&
      !/^第[一二三四五六七八九十]+[^批期个\d]/u.test(name)
    )
      return null;
    return { start, end: head.end, name, sentence: this.#sentence, strong: head.strong };
  }

  /** Where a name that ends with this head begins: behind the last word that is no part of it. */
  #start(floor: number, head: Span, joined: boolean): number {
    const { norm } = this.#text;
    let best = this.#floorOf(floor, head.start);
    let depth = 0;
    for (let at = best; at < head.start; at++) {
      if (/[“(《]/u.test(norm[at]!)) depth++;
      if (/[”)》]/u.test(norm[at]!)) depth--;
      if (depth > 0) continue;
      const match = this.#rules.before.at(norm, at, head.start);
      const joins = joined && at - floor < 12 && /^(?:和|与|及|以及|暨|等)/u.exec(norm.slice(at, at + 2));
      const length =
        match && this.#text.cut(at) && this.#text.cut(match.end)
          ? match.phrase.length
          : joins
            ? joins[0].length
            : 0;
      if (length === 0) continue;
      if (this.#specific(norm.slice(at + length, head.start)) < 2) break;
      best = at + length;
      at = best - 1;
    }
    while (best < head.start && /[\s、●○]/u.test(norm[best]!)) best++;
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

  /** How many characters of a name are more than generic words, counts and amounts. */
  #specific(name: string): number {
    let rest = name.replaceAll(/\s/gu, '');
    for (;;) {
      const count =
        /^[\d一二三四五六七八九十百两.,]+(?:多|余)?(?:个|项|大|批|亿|万|亿元|万元)(?:元)?(?:以上)?/u.exec(
          rest,
        )?.[0].length ?? 0;
      const first = Math.max(count, this.#rules.generic.at(rest, 0)?.phrase.length ?? 0);
      if (first > 0) rest = rest.slice(first);
      const last = this.#rules.generic.endingAt(rest, rest.length);
      if (last) rest = rest.slice(0, last.start);
      if (first === 0 && !last) return rest.length;
    }
  }

  #isGeneric(name: string, head: Span): boolean {
    void head;
    return this.#specific(name.replace(/(?:项目|工程)$/u, '')) < 2;
  }
}

/** A bracket right behind a head that says which part it is: 物流园(二期). */
function closing(norm: string, end: number, limit: number): number {
  const match = /^\([^()]{1,6}期\)/u.exec(norm.slice(end, Math.min(limit, end + 9)));
  return match ? end + match[0].length : end;
}

export function containsAny(text: string, table: { at(text: string, at: number): unknown }): boolean {
  for (let at = 0; at < text.length; at++) if (table.at(text, at)) return true;
  return false;
}

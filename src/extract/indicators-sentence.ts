import {
  type AmountMention,
  type IndicatorFinding,
  lastBefore,
  type Sentence,
  type Span,
} from '../model/index.ts';
import type { IndicatorSource } from './indicators-source.ts';
import { growthOf, isCount, namesOf, plain } from './indicators-figures.ts';
import { type IndicatorRules, indicatorRules } from './indicators-rules.ts';
import { Stretch } from './indicators-words.ts';
import { periodOf, subjectOf } from './indicators-scope.ts';

/** A figure under reading: growth may still come. */
interface Draft {
  readonly name: string;
  readonly at: number;
  readonly amount: AmountMention;
  value: Span;
  growth: IndicatorFinding['growth'];
  readonly confidence: number;
  /** Counted things: 61个 新开工项目. */
  readonly count: boolean;
}

const longestName = 40;

export class SentenceReader {
  readonly #source: IndicatorSource;
  readonly #sentence: Sentence;
  readonly #rules: IndicatorRules = indicatorRules();
  readonly #drafts: Draft[] = [];
  /** What was counted last in the sentence: the subject of 总投资 behind it. */
  #counted: string | null = null;
  /** A named value that is none by itself (生猪出栏86.2万头), but with a growth behind it is one. */
  #candidate: { readonly name: string; readonly amount: AmountMention } | null = null;

  constructor(source: IndicatorSource, sentence: Sentence) {
    this.#source = source;
    this.#sentence = sentence;
  }

  read(amounts: readonly AmountMention[]): IndicatorFinding[] {
    let last: AmountMention | null = null;
    for (let i = 0; i < amounts.length; i++) {
      const row = this.#rowFrom(amounts, i);
      if (this.#readRow(row, last)) i += row.length - 1;
      else this.#readAmount(amounts[i]!, last);
      last = amounts[i]!;
    }
    return this.#drafts.map((draft) => this.#finding(draft));
  }

  #finding({ name, at, amount, value, growth, confidence }: Draft): IndicatorFinding {
    const onlyGrowth = growth !== null && growth.span.start === value.start;
    return {
      name: this.#written(name, at),
      value: { start: value.start, end: value.end },
      number: onlyGrowth ? growth.value : amount.value,
      unit: amount.unit,
      growth,
      period: periodOf(this.#source, this.#sentence, at),
      subject: subjectOf(this.#source, this.#sentence, at),
      evidence: [{ start: this.#sentence.start, end: this.#sentence.end }],
      confidence,
    };
  }

  /** A name as the reading text has it; one that was put together stays as it is. */
  #written(name: string, at: number): string {
    const floor = Math.max(this.#sentence.start, at - 100);
    const found = this.#source.norm.slice(floor, at).lastIndexOf(name);
    return found < 0 ? name : this.#source.bulletin.text.slice(floor + found, floor + found + name.length);
  }

  #readAmount(amount: AmountMention, last: AmountMention | null): void {
    const left = this.#left(amount, last);
    const stretch = this.#stretch(left);
    const behindVerb = stretch.dropAllLast(this.#rules.verb);
    const sign = stretch.dropLast(this.#rules.growth);
    if (sign === null) this.#readValue(amount, stretch, behindVerb, left);
    else this.#readGrowth(amount, stretch, sign);
  }

  #stretch(span: Span): Stretch {
    return new Stretch(this.#source.norm, this.#source.cut, span);
  }

  /** Amounts that follow one another with nothing between but 、 or 和. */
  #rowFrom(amounts: readonly AmountMention[], from: number): AmountMention[] {
    const row = [amounts[from]!];
    for (let next = amounts[from + 1]; next; next = amounts[from + row.length]) {
      if (!/^\s?[、和与及,]\s?$/u.test(this.#source.norm.slice(row.at(-1)!.end, next.start))) break;
      row.push(next);
    }
    return row;
  }

  /** 甲、乙分别完成5亿元和3亿元,分别增长8%和6%: one value for each name, one growth for each value. */
  #readRow(row: readonly AmountMention[], last: AmountMention | null): boolean {
    const left = this.#left(row[0]!, last);
    if (row.length < 2 || !this.#source.norm.slice(left.start, left.end).includes('分别')) return false;
    const stretch = this.#stretch(left);
    stretch.dropAllLast(this.#rules.verb);
    const sign = stretch.dropLast(this.#rules.growth);
    stretch.dropAllLast(this.#rules.compare);
    stretch.dropAllLast(this.#rules.verb);
    const growths = row.map((amount) => (sign === null ? null : growthOf(this.#source.norm, amount, sign)));
    const name = this.#name(stretch);
    const names = namesOf(name, row.length);
    if (names.length === row.length) {
      row.forEach((amount, i) => this.#push(names[i]!, amount, growths[i]!, 0.85));
      return true;
    }
    const open = this.#drafts
      .slice(-16)
      .filter((draft) => draft.growth === null && !draft.count)
      .slice(-row.length);
    if (names.length > 0 || open.length < row.length) return false;
    open.forEach((draft, i) => (draft.growth = growths[i]!));
    return true;
  }

  /** From the last mark or amount before the amount, at most {@link longestName} units and the words around the name. */
  #left(amount: AmountMention, last: AmountMention | null): Span {
    const { norm } = this.#source;
    const floor = Math.max(this.#sentence.start, last?.end ?? 0, amount.start - longestName - 20);
    let start = amount.start;
    while (
      start > floor &&
      (!/[,;:。(!]/u.test(norm[start - 1]!) ||
        /^\([A-Za-z]{2,8}\)/u.test(norm.slice(start - 1, start + 9))) &&
      norm.slice(start - 2, start) !== '  '
    )
      start--;
    const date = lastBefore(this.#source.dates, amount.start);
    const dateEnd = this.#source.dates[date]?.end ?? 0;
    return { start: Math.max(start, Math.min(dateEnd, amount.start)), end: amount.start };
  }

  #readGrowth(amount: AmountMention, stretch: Stretch, sign: 1 | -1): void {
    while (stretch.dropLast(this.#rules.growth) !== null);
    stretch.dropAllLast(this.#rules.compare);
    // 比年初增加41亿元, 提高2.3个百分点 tell of a value that stands before
    if (!amount.percent && amount.unit !== '倍') return;
    const growth = growthOf(this.#source.norm, amount, sign);
    const name = this.#name(stretch);
    const hoped = name !== '' && this.#rules.hope.get(name) === true;
    if (name !== '' && !hoped && !name.endsWith('后')) {
      if (name.length >= 4 || this.#hasHead(name)) this.#push(name, amount, growth, 0.85);
      return;
    }
    const candidate = this.#candidate;
    this.#candidate = null;
    if (candidate) this.#push(candidate.name, candidate.amount, null, 0.75);
    const pending = this.#drafts.at(-1);
    if (pending && !pending.growth) pending.growth = growth;
  }

  #readValue(amount: AmountMention, stretch: Stretch, behindVerb: boolean, left: Span): void {
    const text = this.#source.norm.slice(left.start, left.end);
    // 3000万美元以上项目: what is counted, no figure of its own
    if (/^(?:及)?以[上下内](?:的)?[^,。;、()左的]/u.test(this.#source.norm.slice(amount.end, amount.end + 5)))
      return;
    const counted = isCount(amount);
    if (this.#isShare(amount, stretch)) return;
    const name = this.#name(stretch);
    if (this.#isFigure(name, text)) return;
    if (/^(?:天|年|岁|层|小时)$/u.test(amount.unit) && !this.#hasHead(name)) return;
    if (counted) return this.#readCount(amount, name, left);
    if (name === '' || this.#isHoped(left)) return;
    const head = this.#hasHead(name) || this.#isCounted(name);
    const gained = this.#hasGain(text) && !amount.percent;
    if (!head && !gained && !(behindVerb && amount.currency && name.length >= 3)) {
      this.#candidate = name.length >= 2 ? { name, amount } : null;
      return;
    }
    this.#push(this.#whole(name, text), amount, null, head ? 0.9 : 0.6);
  }

  #readCount(amount: AmountMention, name: string, left: Span): void {
    const { norm } = this.#source;
    const text = norm.slice(left.start, left.end);
    const after = norm.slice(amount.end, amount.end + 16);
    if (/\d$/u.test(name) || this.#isHoped(left)) return;
    const bare = /^(?:以上|左右)?[\s,。;、()]|^$|^(?:以上|左右)$/u.test(after);
    if (!plain.has(amount.unit) && !this.#hasHead(name)) {
      this.#candidate = bare && name.length >= 2 ? { name, amount } : null;
      return;
    }
    if (bare && name.length >= 2 && this.#rules.nocount.endingAt(name, name.length) === null) {
      if (/项目|工程/u.test(name)) this.#counted = name;
      this.#push(name, amount, null, this.#hasGain(text) ? 0.8 : 0.6, true);
      return;
    }
    const noun =
      /^[\p{Script=Han}“”]{2,14}?(?=(?:集中|陆续|相继|已|将)?(?:开工|竣工|签约|投产|落户|建设)|[,。;、()和与]|$)/u.exec(
        after,
      )?.[0];
    if (!noun) return;
    if (/项目|工程/u.test(noun)) this.#counted = noun;
    const gain = /(签约|新签约|引进|新增|开工|新开工|竣工|招引|实施|培育|建成)$/u.exec(text.trimEnd())?.[1];
    if (gain) this.#push(gain + noun, amount, null, 0.7, true);
  }

  /** 占全市的45.8% is a share of something else, unless its name says so (比重, 占比). */
  #isShare({ start }: AmountMention, stretch: Stretch): boolean {
    const before = this.#source.norm.slice(Math.max(this.#sentence.start, start - 24), start);
    const clause = before.slice(before.search(/[^,;:。(]*$/u));
    return clause.includes('占') && this.#rules.share.endingAt(stretch.text, stretch.text.length) === null;
  }

  #isFigure(name: string, text: string): boolean {
    if (this.#counted !== null || /完成|实现/u.test(text)) return false;
    const own = name.slice(name.lastIndexOf('、') + 1);
    const match = this.#rules.figure.endingAt(own, own.length);
    return (
      match !== null && (match.start === 0 || match.phrase.length >= 3 || /^[年日]产$/u.test(match.phrase))
    );
  }

  /** Said of what is still to come: before it in the sentence stands 达产后, in its clause 力争. */
  #isHoped(left: Span): boolean {
    const before = this.#source.norm.slice(Math.max(this.#sentence.start, left.end - 160), left.end);
    if (/(?:达产|投产|建成|完工|竣工|满产|运营|投运)(?:达产|达效|使用|投产)?后/u.test(before)) return true;
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    for (let at = 0; at < clause.length; at++)
      if (this.#rules.hope.at(clause, at) && !/目标任务/u.test(clause)) return true;
    return false;
  }

  /** The name in a stretch before the value: without words that lead up to it, after the last verb of its clause. */
  #name(stretch: Stretch): string {
    stretch.dropAllFirst(this.#rules.lead, this.#rules.subject, this.#rules.compare);
    const body = this.#source.bodyMentions[lastBefore(this.#source.bodyMentions, stretch.start + 1) + 1];
    if (body && body.start === stretch.start && body.end < stretch.end) {
      const rest = new Stretch(this.#source.norm, this.#source.cut, { start: body.end, end: stretch.end });
      const before = rest.start;
      rest.dropAllFirst(this.#rules.lead, this.#rules.verb, this.#rules.subject);
      if (rest.start > before && !rest.empty) stretch.start = rest.start;
    }
    stretch.dropAllFirst(this.#rules.lead, this.#rules.subject, this.#rules.compare, this.#rules.verb);
    const verb = /^(.*(?:完成|实现|达成|贡献|取得))(.+)$/u.exec(stretch.text);
    // 生产总值(GDP): what is in brackets says it again
    const name = (verb && verb[2]!.length >= 3 ? verb[2]! : stretch.text).replace(/\([A-Za-z]{2,8}\)$/u, '');
    if (name.includes(')') && !name.includes('(')) return '';
    return name.length > longestName ? name.slice(-longestName) : name.replace(/^[“”"]([^“”"]*)$/u, '$1');
  }

  #hasHead(name: string): boolean {
    return (
      this.#rules.head.endingAt(name, name.length) !== null ||
      this.#rules.share.endingAt(name, name.length) !== null
    );
  }

  #hasGain(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.#rules.gain.at(text, at)) return true;
    return false;
  }

  /** 总投资 behind a count of projects is theirs; a bare 投资 keeps its verb. */
  #whole(name: string, text: string): string {
    const verb = /(完成|实现)\p{Script=Han}{2}$/u.exec(text.trimEnd().replace(/[达为到]+$/u, ''))?.[1];
    const own = verb && name.length === 2 && this.#counted ? verb + name : name;
    return this.#counted && this.#rules.figure.get(name) ? this.#counted + own : own;
  }

  /** 总投资, 协议投资额 behind a count of projects: a figure of all of them. */
  #isCounted(name: string): boolean {
    return this.#counted !== null && this.#rules.figure.endingAt(name, name.length) !== null;
  }

  #push(
    name: string,
    amount: AmountMention,
    growth: IndicatorFinding['growth'],
    confidence: number,
    count = false,
  ): void {
    this.#candidate = null;
    this.#drafts.push({
      name,
      at: amount.start,
      amount,
      value: growth ? growth.span : { start: amount.start, end: amount.end },
      growth,
      confidence,
      count,
    });
  }
}

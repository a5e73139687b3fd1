import { type BodyMention, lastBefore, type Sentence, type Span } from '../model/index.ts';
import { investingAt, looksLikeCompany, subjectsOfInvesting } from './projects-clauses.ts';
import type { CompanyTable } from './projects-companies.ts';
import type { ProjectMention } from './projects-names.ts';
import { projectRules } from './projects-rules.ts';

export interface InvestorText {
  readonly norm: string;
  readonly bodyMentions: readonly BodyMention[];
  readonly companies: CompanyTable;
  readonly cut: Uint8Array;
}

/** Who invests in a project, by its name and the words around it. */
export class Investors {
  readonly #text: InvestorText;
  readonly #companies: CompanyTable;

  constructor(text: InvestorText) {
    this.#text = text;
    this.#companies = text.companies;
  }

  /** Who invests in a project, as far as its name and the words around it say. Indices of bodies. */
  told(mention: ProjectMention): number[] {
    const named = this.#inName(mention);
    if (named !== null) return [named];
    return this.#before(mention) ?? this.#behind(mention) ?? [];
  }

  /** A company that the first characters of a project's name may be. */
  guessed(mention: ProjectMention): number[] {
    const short = this.#coined(mention.start, mention.end) ?? this.#madeBy(mention.start, mention.end);
    return short === null ? [] : [this.#companies.at({ start: mention.start, end: short })];
  }

  /** 该项目由甲投资建设, 投资方为甲: said of the project that was spoken of before. */
  ofThis(sentence: Sentence): number[] {
    const { norm } = this.#text;
    const text = norm.slice(sentence.start, Math.min(sentence.end, sentence.start + 60));
    const project = /^(?=由)|(?:该|此|本)?项目(?:总体|整体|拟|计划)?(?=由|投资方|投资主体|业主)/u.exec(text);
    if (!project) return [];
    return this.#behind({ end: sentence.start + project.index + project[0].length, sentence }) ?? [];
  }

  /** The investor that a column of a table names. */
  inCell(cell: Span): number {
    return this.#companies.at(cell);
  }

  /** 青禾集团智能终端项目: the name begins with a company. */
  #inName({ start, end, name }: ProjectMention): number | null {
    const { norm } = this.#text;
    const full = /^[^,。;、]{1,20}?(?:集团(?:股份|控股)?(?:有限公司|公司)?|(?:有限)?(?:责任)?公司)/u.exec(
      name,
    )?.[0];
    if (full && full.length < name.length - 2 && !/^(?:集团|公司|该|项目)/u.test(full))
      return this.#companies.at({ start, end: start + full.length });
    const body = this.#text.bodyMentions[lastBefore(this.#text.bodyMentions, start) + 1];
    if (body && body.start === start && body.end <= end - 2 && this.#companies.isCompany(body.body)) {
      const rest = norm.slice(body.end, end);
      if (!/^(?:项目|工程|厂|有限)/u.test(rest)) return body.body;
    }
    return null;
  }

  /** 青禾铝业年产30万吨…: a word of trade within the first characters and what is made behind it. */
  #madeBy(start: number, end: number): number | null {
    const { norm } = this.#text;
    for (let at = start + 2; at <= start + 5 && at < end - 4; at++) {
      const trade = projectRules().trade.at(norm, at, end - 2);
      if (trade && /^(?:年产|日产|新办|新建|扩建|投资|\d)/u.test(norm.slice(trade.end, trade.end + 2)))
        return trade.end;
    }
    return null;
  }

  /** Characters that make no word (沐|岚|光电), four of them or with a word of trade behind: a company's short name. */
  #coined(start: number, end: number): number | null {
    const { norm, cut } = this.#text;
    let at = start;
    while (at < end - 4 && at - start < 4 && cut[at + 1] && /\p{Script=Han}/u.test(norm[at]!)) at++;
    if (at - start < 2) return null;
    const prefix = norm.slice(start, at);
    if (/[省市县区镇乡村街路河湖江山桥新的]/u.test(prefix.slice(1))) return null;
    const trade = projectRules().trade.at(norm, at, end - 2);
    if (trade && !/[项工]/u.test(norm[trade.end] ?? '')) return trade.end;
    return at - start === 4 ? at : null;
  }

  /** 由甲投资建设的…, 甲计划投资22亿元的…, 甲与乙共同建设…, 甲2.6亿元…: who stands before a word of investing in the clause. */
  #before({ start, sentence }: ProjectMention): number[] | null {
    const { norm } = this.#text;
    const window = Math.max(sentence.start, start - 90);
    const floor = window + norm.slice(window, start).lastIndexOf(';') + 1;
    const text = norm.slice(floor, start);
    const verb = investingAt(text);
    if (verb < 0) return null;
    const from = Math.max(...Array.from(',:、', (mark) => text.lastIndexOf(mark, verb - 1))) + 1;
    const clause = { start: floor + from, end: floor + verb };
    const listed = /等[\p{Script=Han}]{0,8}$/u.test(text.slice(from, verb));
    const found = this.#companiesIn(
      listed ? { start: this.#listStart(floor, clause), end: clause.end } : clause,
    );
    if (found.length > 0) return [...new Set([...this.#shortBefore(clause), ...found])];
    const named = subjectsOfInvesting(text.slice(from, verb)).map((name) => this.#named(name, clause.start));
    return named.length > 0 ? named : null;
  }

  #named(name: string, from: number): number {
    const known = this.#companies.beginning(name);
    if (known !== null) return known;
    const start = this.#text.norm.indexOf(name, from);
    return this.#companies.at({ start, end: start + name.length });
  }

  /** 甲、乙等央企投资建设的: the list begins behind the comma. */
  #listStart(floor: number, { start }: Span): number {
    const before = this.#text.norm.slice(floor, start);
    return floor + Math.max(...Array.from(',:有', (mark) => before.lastIndexOf(mark))) + 1;
  }

  /** TCL与乙: a short form of a body that stands before 与 or 和. */
  #shortBefore(clause: Span): number[] {
    const short = /([A-Za-z]{2,}|[\p{Script=Han}]{2,4})(?:与|和|携手|联合)/u.exec(
      this.#text.norm.slice(clause.start, clause.end),
    )?.[1];
    const known = short === undefined ? null : this.#companies.beginning(short.replace(/^此次/u, ''));
    return known === null ? [] : [known];
  }

  /** (投资方:甲), 投资方为甲, 由甲投资建设 behind the name. */
  #behind({ end, sentence }: Pick<ProjectMention, 'end' | 'sentence'>): number[] | null {
    const { norm } = this.#text;
    const text = norm.slice(end, Math.min(sentence.end, end + 120));
    const match =
      /(?:投资方|投资商|投资主体|投资单位|业主单位|业主|建设单位)(?:为|是|:|系) ?([^,。;、()]{3,30}(?:\([^()]{1,8}\)[^,。;、()]{0,16})?)|引进([^,。;]{3,24}?公司)|^[”)]?(?:[^,。;]{0,12}(?:投资|占地|建筑面积)[^,。;]{0,16},){0,2}[,(]?(?:拟|将|计划)?由([^,。;]{3,30}?)(?:共同|独家)?(?:投资|出资|承建|建设|兴建)(?!集团|公司|有限|发展|控股|开发|股份|工程)/u.exec(
        text,
      );
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!name) return null;
    const at = end + text.indexOf(name, match!.index);
    const inside = this.#companiesIn({ start: at, end: at + name.length });
    if (inside.length > 0) return inside;
    return looksLikeCompany(name) || match?.[1]
      ? [this.#companies.at({ start: at, end: at + name.length })]
      : null;
  }

  #companiesIn({ start, end }: Span): number[] {
    const { bodyMentions } = this.#text;
    const out: number[] = [];
    for (let i = lastBefore(bodyMentions, start) + 1; bodyMentions[i] && bodyMentions[i]!.end <= end; i++) {
      const { body, start: from } = bodyMentions[i]!;
      if (from >= start && this.#companies.isCompany(body)) out.push(body);
    }
    return out;
  }
}

import type {
  AnnotatedBulletin,
  BodyMention,
  Body,
  MoneyFinding,
  ProjectFinding,
  Sentence,
  Span,
} from '../model/index.ts';
import { boundaries, lastBefore } from './indicators-words.ts';
import { type Company, Investors } from './projects-investors.ts';
import { sameProject } from './projects-merge.ts';
import { type Money, investmentOf, moneyIn } from './projects-money.ts';
import { type ProjectMention, projectMentions } from './projects-names.ts';
import { type TableRow, tableRows } from './projects-tables.ts';
import { capacityOf, siteOf, stageOf } from './projects-details.ts';

/** What projects are read from. */
export type ProjectSource = Pick<
  AnnotatedBulletin,
  'bulletin' | 'norm' | 'cuts' | 'sentences' | 'dates' | 'amounts' | 'bodies' | 'bodyMentions'
>;

/** Projects, and the companies that only they tell of: an investor's index beyond the bodies is one of those. */
export interface Projects {
  readonly projects: readonly ProjectFinding[];
  readonly companies: readonly Company[];
}

/** What was found of one project, over all places that name it. */
interface Draft {
  readonly mentions: ProjectMention[];
  readonly money: Money[];
  readonly investors: Set<number>;
  readonly evidence: Span[];
}

/**
 * The investment and construction projects that a bulletin names, each once, with investors, investment, capacity, site
 * and stage as far as the text says. Registered capital, output and taxes are no investment.
 */
export function extractProjects(source: ProjectSource): Projects {
  const reader = new ProjectReader(source);
  const tables = source.bulletin.articles.map((article) => tableRows(source.norm, article));
  const inTable = new Set(tables.flat().map(({ row }) => row.start));
  for (const sentence of source.sentences) {
    const paragraph = source.bulletin.articles[sentence.article]?.paragraphs[sentence.paragraph];
    if (sentence.paragraph >= -1 && !(paragraph && inTable.has(paragraph.start))) reader.read(sentence);
  }
  tables.forEach((rows, article) => rows.forEach((row) => reader.readRow(row, article)));
  return { projects: reader.findings(), companies: reader.investors.companies };
}

class ProjectReader {
  readonly investors: Investors;
  readonly #source: ProjectSource;
  readonly #cut: (at: number) => boolean;
  readonly #drafts: Draft[] = [];
  /** The only project of the sentence before, which 该项目 and a bare 总投资 mean. */
  #carried: { readonly draft: Draft; readonly article: number } | null = null;

  constructor(source: ProjectSource) {
    this.#source = source;
    this.#cut = boundaries(source.cuts);
    this.investors = new Investors({ ...source, cut: this.#cut });
  }

  read(sentence: Sentence): void {
    const text = { ...this.#source, cut: this.#cut };
    const mentions = projectMentions(text, sentence);
    const drafts = mentions.map((mention) => this.#draftOf(mention));
    const money = moneyIn(
      this.#source.norm,
      this.#source.amounts,
      sentence,
      mentions.map(({ start }) => start),
    );
    for (const item of money)
      for (const draft of this.#meant(item, mentions, drafts, sentence)) draft.money.push(item);
    if (mentions.length === 0 && this.#carried?.article === sentence.article)
      for (const investor of this.investors.ofThis(sentence)) this.#carried.draft.investors.add(investor);
    const distinct = [...new Set(drafts)];
    if (distinct.length === 1) this.#carried = { draft: distinct[0]!, article: sentence.article };
    else if (distinct.length > 1 || this.#carried?.article !== sentence.article) this.#carried = null;
    else if (money.length > 0 && this.#carried) this.#carried.draft.evidence.push(spanOf(sentence));
  }

  /** A row of a table names one project, whatever its name ends with. */
  readRow({ name, money, investor, row }: TableRow, article: number): void {
    const { norm } = this.#source;
    const sentence = { ...row, article, paragraph: 0, clauses: [row] };
    const mention = { ...name, name: norm.slice(name.start, name.end), sentence, strong: true };
    const draft = this.#draftOf(mention);
    if (investor) draft.investors.add(this.investors.inCell(investor));
    if (!money) return;
    const amount = { start: money.start, end: money.end, value: money.amount, unit: '元', currency: 'CNY' };
    draft.money.push({ amount, kind: 'total' });
  }

  /** A thing that is built and named in two characters (西部基地) counts only beside a fuller name. */
  findings(): ProjectFinding[] {
    return this.#drafts
      .filter(({ mentions }) => mentions.some(({ strong, name }) => strong || name.length > 4))
      .map((draft) => this.#finding(draft));
  }

  #draftOf(mention: ProjectMention): Draft {
    const known = this.#drafts.find(({ mentions }) =>
      mentions.some(({ name }) => sameProject(name, mention.name)),
    );
    const draft = known ?? { mentions: [], money: [], investors: new Set<number>(), evidence: [] };
    if (!known) this.#drafts.push(draft);
    draft.mentions.push(mention);
    for (const investor of this.investors.of(mention)) draft.investors.add(investor);
    if (draft.evidence.length < 3) draft.evidence.push(spanOf(mention.sentence));
    return draft;
  }

  /** The projects that an amount is of: the one right behind it, the one before it, all behind 投资…建设, or the one spoken of. */
  #meant(
    { amount }: Money,
    mentions: readonly ProjectMention[],
    drafts: readonly Draft[],
    sentence: Sentence,
  ): Draft[] {
    const { norm } = this.#source;
    const from = Math.max(sentence.start, norm.lastIndexOf(';', amount.start));
    const to = norm.indexOf(';', amount.end);
    const near = mentions.map(({ start, end }) => start >= from && (to < 0 || end <= to));
    const behind = mentions.findIndex(({ start }, i) => near[i] && start >= amount.end);
    const gap = behind < 0 ? null : norm.slice(amount.end, mentions[behind]!.start);
    if (gap !== null && /^[^,。;、:]{0,14}$/u.test(gap)) return [drafts[behind]!];
    const inside = mentions.findIndex(({ start, end }) => start <= amount.start && end >= amount.end);
    if (inside >= 0) return [drafts[inside]!];
    const before = mentions.findLastIndex(({ end }, i) => near[i] && end <= amount.start);
    if (before >= 0) return [drafts[before]!];
    if (gap !== null)
      return /^[^。;]{0,20}(?:建设|兴建|实施|由)/u.test(gap)
        ? drafts.filter((_, i) => near[i] && i >= behind)
        : [];
    const counted = /\d+(?:个|项)|项目\d|\d+家/u.test(norm.slice(sentence.start, amount.start));
    return this.#carried?.article === sentence.article && !counted ? [this.#carried.draft] : [];
  }

  #finding(draft: Draft): ProjectFinding {
    const { norm } = this.#source;
    const names = [...new Set(draft.mentions.map(({ name }) => name))].sort((a, b) => b.length - a.length);
    const best = investmentOf(draft.money);
    const capital = draft.money.find(({ kind }) => kind === 'capital') ?? null;
    const investors = draft.investors.size > 0 ? [...draft.investors] : this.#onlyCompany(draft);
    return {
      name: names[0]!,
      aliases: names.slice(1),
      investors,
      investment: best && moneyFinding(best),
      registeredCapital: capital && moneyFinding(capital),
      capacity: capacityOf(this.#source, draft.mentions[0]!),
      site: siteOf(norm, draft.mentions),
      stage: stageOf(norm, draft.mentions),
      evidence: draft.evidence,
      confidence: draft.mentions.some(({ strong }) => strong)
        ? best || investors.length > 0
          ? 0.9
          : 0.75
        : 0.65,
    };
  }

  /** Where an article speaks of one company, it invests; where of one project, the company named first does. */
  #onlyCompany(draft: Draft): number[] {
    const { article } = draft.mentions[0]!.sentence;
    const span = this.#source.bulletin.articles[article]?.span;
    if (!span || draft.mentions.some(({ sentence }) => sentence.article !== article)) return [];
    if (!/签约|投资|签署|协议|洽谈/u.test(this.#source.norm.slice(span.start, span.end))) return [];
    const alone = this.#drafts.every((d) => d === draft || d.mentions[0]!.sentence.article !== article);
    const found = [...new Set(companiesIn(this.#source, span))];
    return found.length === 1 || (alone && found.length <= 3) ? found.slice(0, 1) : [];
  }
}

function companiesIn(
  {
    bodies,
    bodyMentions,
  }: { readonly bodies: readonly Body[]; readonly bodyMentions: readonly BodyMention[] },
  span: Span,
): number[] {
  const out: number[] = [];
  for (
    let i = lastBefore(bodyMentions, span.start) + 1;
    bodyMentions[i] && bodyMentions[i]!.start < span.end;
    i++
  )
    if (bodies[bodyMentions[i]!.body]!.kind === 'company') out.push(bodyMentions[i]!.body);
  return out;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function moneyFinding({ amount }: Money): MoneyFinding {
  const { start, end, value, min, max, approximate, currency } = amount;
  return {
    start,
    end,
    amount: value,
    currency: currency ?? 'CNY',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(approximate ? { approximate } : {}),
  };
}

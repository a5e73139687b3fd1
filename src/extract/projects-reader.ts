import {
  lastBefore,
  type MoneyFinding,
  type ProjectFinding,
  type ProjectStage,
  type Sentence,
} from '../model/index.ts';
import { type Company, CompanyTable } from './projects-companies.ts';
import { capacityOf, headsItem, leadBefore, leadOf, siteOf, stageOf } from './projects-details.ts';
import { Investors } from './projects-investors.ts';
import { type Money, investmentOf, meantBy, moneyIn } from './projects-money.ts';
import { type ProjectMention, projectMentions } from './projects-names.ts';
import { type Draft, ProjectRegistry } from './projects-registry.ts';
import type { TableRow } from './projects-tables.ts';
import type { ProjectSource } from './projects-source.ts';

/** Reads the sentences of a document in their order. */
export class ProjectReader {
  readonly #source: ProjectSource;
  readonly #companies: CompanyTable;
  readonly #investors: Investors;
  readonly #registry = new ProjectRegistry();
  readonly #articles = new Map<number, { readonly companies: readonly number[]; drafts: number }>();
  /** The only project of the sentence before, which 该项目 and a bare 总投资 mean. */
  #carried: { readonly draft: Draft; readonly article: number } | null = null;

  /** Companies that the text says invest in some project. */
  readonly #investing = new Set<number>();
  /** What the heading of the list in hand tells of its projects. */
  #lead: { readonly stage: ProjectStage | null; readonly article: number } | null = null;

  constructor(source: ProjectSource) {
    this.#source = source;
    this.#companies = new CompanyTable(source.norm, source.bulletin.text, source.bodies);
    this.#investors = new Investors({ ...source, companies: this.#companies });
  }

  get companies(): readonly Company[] {
    return this.#companies.companies;
  }

  read(sentence: Sentence): void {
    const { norm, amounts } = this.#source;
    const mentions = projectMentions(this.#source, sentence);
    const listed = this.#listed(sentence, mentions[0]);
    const drafts = mentions.map((mention) => {
      const draft = this.#registry.draftOf(mention);
      const told = this.#investors.told(mention);
      for (const investor of told) draft.investors.add(investor);
      if (told.length === 0)
        for (const investor of this.#investors.guessed(mention)) draft.guessed.add(investor);
      draft.listed ??= listed;
      return draft;
    });
    const carried = this.#carried?.article === sentence.article ? this.#carried.draft : null;
    const starts = new Set(mentions.map(({ start }) => start));
    const money = moneyIn(norm, amounts, sentence, starts);
    for (const item of money) {
      const meant = meantBy(norm, item, mentions, sentence);
      if (meant) for (const index of meant) drafts[index]!.money.push(item);
      else carried?.money.push(item);
    }
    if (mentions.length === 0 && carried) {
      for (const investor of this.#investors.ofThis(sentence)) carried.investors.add(investor);
      if (money.length > 0 && carried.evidence.length < 4)
        carried.evidence.push({ start: sentence.start, end: sentence.end });
    }
    this.#readLead(sentence, mentions[0]);
    const distinct = new Set(drafts);
    if (distinct.size > 0 || !carried)
      this.#carried = distinct.size === 1 ? { draft: drafts[0]!, article: sentence.article } : null;
  }

  /** 新开工的重大项目有: — the projects of the list below have come as far as the line above it says. */
  #readLead({ start, end, article }: Sentence, first: ProjectMention | undefined): void {
    const { norm } = this.#source;
    const line = norm.slice(start, end);
    const stage = leadOf(line);
    if (stage !== undefined) this.#lead = { stage, article };
    else if (first && !headsItem(norm.slice(start, first.start))) this.#lead = null;
  }

  /** The stage of all projects of the list in hand. */
  #listed({ start, article }: Sentence, first: ProjectMention | undefined): ProjectStage | null {
    if (!first) return null;
    const before = this.#source.norm.slice(start, first.start);
    const lead = this.#lead?.article === article && headsItem(before) ? this.#lead.stage : null;
    return lead ?? leadBefore(before);
  }

  /** A row of a table names one project, whatever its name ends with. */
  readRow({ name, money, investor, row }: TableRow, article: number): void {
    const sentence = { ...row, article, paragraph: 0, clauses: [row] };
    const written = this.#source.norm.slice(name.start, name.end);
    const draft = this.#registry.draftOf({ ...name, name: written, sentence, strong: true });
    if (investor) draft.investors.add(this.#companies.at(investor));
    if (!money) return;
    const amount = { start: money.start, end: money.end, value: money.amount, unit: '元', currency: 'CNY' };
    draft.money.push({ amount, kind: 'total' });
  }

  /** A thing that is built and named in two characters (西部基地) counts only beside a fuller name. */
  findings(): ProjectFinding[] {
    const drafts = this.#registry.drafts.filter(({ mentions }) =>
      mentions.some(({ strong, name }) => strong || name.length > 4),
    );
    for (const { mentions, investors } of drafts) {
      this.#article(mentions[0]!.sentence.article).drafts++;
      for (const investor of investors) this.#investing.add(investor);
    }
    return drafts.map((draft) => this.#finding(draft));
  }

  #finding(draft: Draft): ProjectFinding {
    const { norm, bulletin } = this.#source;
    const written = draft.mentions.map(({ start, end }) => bulletin.text.slice(start, end));
    const [name, ...aliases] = [...new Set(written)].sort((a, b) => b.length - a.length);
    const best = investmentOf(draft.money);
    const capital = draft.money.find(({ kind }) => kind === 'capital') ?? null;
    const investors = draft.investors.size > 0 ? [...draft.investors] : this.#likely(draft);
    const known = best !== null || investors.length > 0;
    return {
      name: name!,
      aliases,
      investors,
      investment: best && moneyFinding(best),
      registeredCapital: capital && moneyFinding(capital),
      capacity: capacityOf(this.#source, draft.mentions[0]!),
      site: siteOf(norm, draft.mentions.slice(0, 8)),
      stage: draft.listed ?? stageOf(norm, draft.mentions.slice(0, 8)),
      evidence: draft.evidence,
      confidence: draft.mentions.some(({ strong }) => strong) ? (known ? 0.9 : 0.75) : 0.65,
    };
  }

  #likely(draft: Draft): readonly number[] {
    return draft.guessed.size > 0 ? [...draft.guessed] : this.#onlyCompany(draft);
  }

  /** Where an article speaks of one company, it invests; where of one project, the company named first does. */
  #onlyCompany(draft: Draft): readonly number[] {
    const { article } = draft.mentions[0]!.sentence;
    if (draft.mentions.some(({ sentence }) => sentence.article !== article)) return [];
    const { companies, drafts } = this.#article(article);
    // the company that is told of one of several is that one's
    if (
      drafts > 1 &&
      this.#registry.drafts.some(({ investors }) => companies.some((one) => investors.has(one)))
    )
      return [];
    return companies.length === 1 || (drafts === 1 && companies.length <= 3) ? companies.slice(0, 1) : [];
  }

  /** The companies that an article about investing names. */
  #article(index: number): { readonly companies: readonly number[]; drafts: number } {
    const known = this.#articles.get(index);
    if (known) return known;
    const { norm, bodyMentions, bulletin } = this.#source;
    const span = bulletin.articles[index]!.span;
    const companies = new Set<number>();
    if (/签约|投资|签署|协议|洽谈/u.test(norm.slice(span.start, span.end)))
      for (let i = lastBefore(bodyMentions, span.start) + 1; i < bodyMentions.length; i++) {
        const { body, start } = bodyMentions[i]!;
        if (start >= span.end) break;
        if (this.#companies.isCompany(body)) companies.add(body);
      }
    const found = { companies: [...companies], drafts: 0 };
    this.#articles.set(index, found);
    return found;
  }
}

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

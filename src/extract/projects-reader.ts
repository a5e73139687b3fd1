import { lastBefore, type MoneyFinding, type ProjectFinding, type Sentence } from '../model/index.ts';
import { type Company, CompanyTable } from './projects-companies.ts';
import { capacityOf, siteOf, stageOf } from './projects-details.ts';
import { Investors } from './projects-investors.ts';
import { type Money, investmentOf, meantBy, moneyIn } from './projects-money.ts';
import { projectMentions } from './projects-names.ts';
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
    const drafts = mentions.map((mention) => {
      const draft = this.#registry.draftOf(mention);
      for (const investor of this.#investors.of(mention)) draft.investors.add(investor);
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
    const distinct = new Set(drafts);
    if (distinct.size > 0 || !carried)
      this.#carried = distinct.size === 1 ? { draft: drafts[0]!, article: sentence.article } : null;
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
    for (const draft of drafts) this.#article(draft.mentions[0]!.sentence.article).drafts++;
    return drafts.map((draft) => this.#finding(draft));
  }

  #finding(draft: Draft): ProjectFinding {
    const { norm, bulletin } = this.#source;
    const written = draft.mentions.map(({ start, end }) => bulletin.text.slice(start, end));
    const [name, ...aliases] = [...new Set(written)].sort((a, b) => b.length - a.length);
    const best = investmentOf(draft.money);
    const capital = draft.money.find(({ kind }) => kind === 'capital') ?? null;
    const investors = draft.investors.size > 0 ? [...draft.investors] : this.#onlyCompany(draft);
    const known = best !== null || investors.length > 0;
    return {
      name: name!,
      aliases,
      investors,
      investment: best && moneyFinding(best),
      registeredCapital: capital && moneyFinding(capital),
      capacity: capacityOf(this.#source, draft.mentions[0]!),
      site: siteOf(norm, draft.mentions.slice(0, 8)),
      stage: stageOf(norm, draft.mentions.slice(0, 8)),
      evidence: draft.evidence,
      confidence: draft.mentions.some(({ strong }) => strong) ? (known ? 0.9 : 0.75) : 0.65,
    };
  }

  /** Where an article speaks of one company, it invests; where of one project, the company named first does. */
  #onlyCompany(draft: Draft): readonly number[] {
    const { article } = draft.mentions[0]!.sentence;
    if (draft.mentions.some(({ sentence }) => sentence.article !== article)) return [];
    const { companies, drafts } = this.#article(article);
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

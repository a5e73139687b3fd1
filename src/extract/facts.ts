import {
  type AnnotatedBulletin,
  type ArticleFact,
  type DateFact,
  type EventFact,
  type Facts,
  type Findings,
  type IndicatorFact,
  LONGEST_EVIDENCE,
  type MoneyFinding,
  type AmountFact,
  type OrganizationFact,
  type PersonFact,
  type PostFact,
  type Problem,
  type ProblemFact,
  type ProjectFact,
  type Span,
  textOf,
  toSource,
} from '../model/index.ts';

/** What the writer of facts needs beside the findings. */
export interface Written {
  readonly annotated: AnnotatedBulletin;
  readonly findings: Findings;
  readonly problems: readonly Problem[];
  /** Version of the rules and gazetteers. */
  readonly rules: string;
}

/** Facts of one document: indices become ids, spans of the reading text become spans of the source. */
export function writeFacts({ annotated, findings, problems, rules }: Written): Facts {
  const { bulletin, publisher } = annotated;
  const { source } = bulletin;
  const writer = new Writer(annotated);
  return {
    document: {
      id: source.id,
      sha256: source.sha256,
      title: titleOf(annotated),
      publisher: publisher.name,
      place: publisher.place,
      ...(annotated.jurisdiction === null ? {} : { jurisdiction: annotated.jurisdiction }),
      issued: annotated.issued === null ? null : { edtf: annotated.issued },
      text: source.text,
      rules,
      format: source.format,
    },
    articles: writer.articles(),
    persons: writer.persons(),
    organizations: writer.organizations(),
    posts: writer.posts(findings.posts),
    events: writer.events(findings.events),
    projects: writer.projects(findings.projects),
    indicators: writer.indicators(findings.indicators),
    reorganizations: writer.reorganizations(findings.reorganizations),
    problems: writer.problems(problems),
  };
}

const personId = (index: number): string => `p${index + 1}`;
const bodyId = (index: number): string => `o${index + 1}`;
const eventId = (index: number): string => `e${index + 1}`;

/** The layers are long and each written once: they are gone through by loops, which stay compiled between documents. */
class Writer {
  readonly #doc: AnnotatedBulletin;

  constructor(doc: AnnotatedBulletin) {
    this.#doc = doc;
  }

  #spans(list: readonly Span[]): Span[] {
    const out: Span[] = [];
    for (const span of list) for (const place of toSource(this.#doc.bulletin.map, span)) out.push(place);
    return out;
  }

  get #text(): string {
    return this.#doc.bulletin.text;
  }

  articles(): Facts['articles'] {
    const out: ArticleFact[] = [];
    for (const article of this.#doc.bulletin.articles) {
      const paragraphs: ArticleFact['paragraphs'][number][] = [];
      for (const span of article.paragraphs)
        paragraphs.push({ text: textOf(this.#text, span), spans: this.#spans([span]) });
      out.push({
        id: article.id,
        title: article.title && textOf(this.#text, article.title),
        ...(article.title ? { titleSpans: this.#spans([article.title]) } : {}),
        ...(article.kickers.length > 0
          ? { kickers: article.kickers.map((span) => textOf(this.#text, span)) }
          : {}),
        paragraphs,
      });
    }
    return out;
  }

  persons(): Facts['persons'] {
    const mentions: Span[][] = [];
    for (const mention of this.#doc.personMentions) (mentions[mention.person] ??= []).push(mention);
    const out: PersonFact[] = [];
    for (let i = 0; i < this.#doc.persons.length; i++) {
      const person = this.#doc.persons[i]!;
      out.push({
        id: personId(i),
        name: person.name,
        aliases: [...person.aliases],
        mentions: this.#spans(mentions[i] ?? []),
        confidence: person.confidence,
        ...(person.byline ? { byline: true } : {}),
      });
    }
    return out;
  }

  organizations(): Facts['organizations'] {
    const mentions: Span[][] = [];
    for (const mention of this.#doc.bodyMentions) (mentions[mention.body] ??= []).push(mention);
    const out: OrganizationFact[] = [];
    for (let i = 0; i < this.#doc.bodies.length; i++) {
      const body = this.#doc.bodies[i]!;
      if (body.isPlace) continue;
      out.push({
        id: bodyId(i),
        name: body.name,
        aliases: [...body.aliases],
        kind: body.kind,
        level: body.level,
        parent: body.parent,
        place: body.place,
        ...(body.jurisdiction === null ? {} : { jurisdiction: body.jurisdiction, organ: body.organ }),
        mentions: this.#spans(mentions[i] ?? []),
      });
    }
    return out;
  }

  posts(found: Findings['posts']): PostFact[] {
    const out: PostFact[] = [];
    for (const post of found) out.push(this.#post(post));
    return out;
  }

  events(found: Findings['events']): EventFact[] {
    const out: EventFact[] = [];
    for (const event of found) out.push(this.#event(event, out.length));
    return out;
  }

  projects(found: Findings['projects']): ProjectFact[] {
    const out: ProjectFact[] = [];
    for (const project of found) out.push(this.#project(project, out.length));
    return out;
  }

  indicators(found: Findings['indicators']): IndicatorFact[] {
    const out: IndicatorFact[] = [];
    for (const indicator of found) out.push(this.#indicator(indicator));
    return out;
  }

  reorganizations(found: Findings['reorganizations']): Facts['reorganizations'] {
    return found.map(({ kind, predecessor, successor, date, evidence, confidence }) => ({
      kind,
      predecessor: bodyId(predecessor),
      successor: successor === null ? null : bodyId(successor),
      date: this.#date(date),
      evidence: this.#evidence(evidence),
      confidence,
    }));
  }

  problems(found: readonly Problem[]): Facts['problems'] {
    const out: ProblemFact[] = [];
    for (const { code, span, detail } of found) {
      const at = span && this.#spans([span])[0];
      out.push({ code, ...(at ? { span: at } : {}), ...(detail === undefined ? {} : { detail }) });
    }
    return out;
  }

  #post(post: Findings['posts'][number]): PostFact {
    return {
      person: personId(post.person),
      organization: post.body === null ? null : bodyId(post.body),
      title: post.title,
      date: post.date === null ? null : { edtf: post.date },
      act: post.act ?? 'attest',
      evidence: this.#evidence(post.evidence),
      confidence: post.confidence,
      ...(post.former ? { former: true } : {}),
    };
  }

  #event(event: Findings['events'][number], index: number): EventFact {
    return {
      id: eventId(index),
      article: this.#doc.bulletin.articles[event.article]!.id,
      type: event.type,
      name: event.name,
      date: this.#date(event.date),
      place: event.place,
      series: event.series,
      number: event.number,
      planned: event.planned,
      parent: event.parent === null ? null : eventId(event.parent),
      participants: event.participants.map(({ person, onBehalfOf, evidence, ...rest }) => ({
        person: personId(person),
        ...rest,
        ...(onBehalfOf == null ? {} : { onBehalfOf: bodyId(onBehalfOf) }),
        evidence: this.#evidence(evidence),
      })),
      organizations: event.organizations.map(({ body, evidence, ...rest }) => ({
        organization: bodyId(body),
        ...rest,
        evidence: this.#evidence(evidence),
      })),
      visited: event.visited.map(({ name, body, evidence }) => ({
        name,
        organization: body === null ? null : bodyId(body),
        evidence: this.#evidence(evidence),
      })),
      evidence: this.#evidence(event.evidence),
      confidence: event.confidence,
    };
  }

  #project({ investors, evidence, ...rest }: Findings['projects'][number], index: number): ProjectFact {
    return {
      ...rest,
      id: `j${index + 1}`,
      investors: investors.map(bodyId),
      investment: this.#amount(rest.investment),
      registeredCapital: this.#amount(rest.registeredCapital),
      evidence: this.#evidence(evidence),
    };
  }

  #indicator(indicator: Findings['indicators'][number]): IndicatorFact {
    const { growth, number, unit } = indicator;
    return {
      name: indicator.name,
      text: textOf(this.#text, indicator.value),
      ...(number === null ? {} : { value: number }),
      ...(unit === null ? {} : { unit }),
      growth: growth && {
        text: textOf(this.#text, growth.span),
        ...(growth.value === null ? {} : { value: ofPercent(growth.value) }),
      },
      period: this.#date(indicator.period),
      subject: indicator.subject === null ? null : bodyId(indicator.subject),
      evidence: this.#evidence(indicator.evidence),
      confidence: indicator.confidence,
    };
  }

  #date(date: { readonly edtf: string; readonly span: Span | null } | null): DateFact | null {
    return date && { edtf: date.edtf, ...(date.span ? { text: textOf(this.#text, date.span) } : {}) };
  }

  #amount(money: MoneyFinding | null): AmountFact | null {
    if (money === null) return null;
    const { start, end, ...rest } = money;
    return { ...rest, text: textOf(this.#text, { start, end }) };
  }

  /** At most {@link LONGEST_EVIDENCE} units of the source in all: the last span gives way. */
  #evidence(spans: readonly Span[]): Span[] {
    const out: Span[] = [];
    let left = LONGEST_EVIDENCE;
    for (const span of this.#spans(spans)) {
      if (left <= 0) break;
      const end = Math.min(span.end, span.start + left);
      out.push({ start: span.start, end });
      left -= end - span.start;
    }
    return out;
  }
}

/** 22.8 (%) is 0.228. */
const ofPercent = (value: number): number => Number((value / 100).toFixed(8));

const titleOf = ({ bulletin: { text, articles } }: AnnotatedBulletin): string | null => {
  const title = articles[0]?.title;
  return title ? textOf(text, title) : null;
};

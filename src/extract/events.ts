import {
  type AnnotatedBulletin,
  type DateMention,
  type EventFinding,
  firstAfter,
  type Role,
  type Sentence,
  type Span,
} from '../model/index.ts';
import { loadEventWords } from '../gazetteer/index.ts';
import { addSite, type Draft, fits, heldAt, Ledger, tours, worthKeeping } from './event-ledger.ts';
import { holdBy, meetsNobody, talksOnTour } from './event-passing.ts';
import { findingOf } from './event-findings.ts';
import { group, journeyIn, tourIn } from './event-journeys.ts';
import { eventMentions } from './event-mentions.ts';
import type { EventMention, EventReader } from './event-names.ts';
import { partiesOf, type Party } from './parties.ts';
import { viewOf } from './layers.ts';
import { aside, choosing, label, metIn, rosterHead } from './event-papers.ts';
import { type RoleMention, rolesIn, type Subject } from './roles.ts';
import { shown, sitesIn } from './visits.ts';

/** The events of a document: each meeting, visit, ceremony … once, with who took which part. */
export function extractEvents(doc: AnnotatedBulletin): EventFinding[] {
  const reader: EventReader = { doc, words: loadEventWords() };
  const sentences = doc.bulletin.articles.map((): Sentence[] => []);
  for (const sentence of doc.sentences) sentences[sentence.article]!.push(sentence);
  const drafts = sentences.flatMap((own, article) => readArticle(reader, article, own));
  return drafts.map((draft) => findingOf(doc, draft, drafts));
}

function readArticle(reader: EventReader, article: number, sentences: readonly Sentence[]): Draft[] {
  const body = sentences.filter((sentence) => sentence.paragraph >= 0);
  const story = new Story(reader, article);
  const title = reader.doc.bulletin.articles[article]!.title;
  if (title) story.readList(title);
  if (title) story.readMinutes(title, body);
  for (const sentence of body) story.read(sentence);
  if (title) story.readNotice(title, sentences.at(-1)!);
  const headline = sentences.filter(({ paragraph }) => paragraph === -1);
  for (const sentence of headline) story.readHeadline(sentence);
  if (story.ledger.drafts.length === 0) story.readElection(body);
  if (story.ledger.drafts.length === 0) for (const sentence of headline) story.readTitle(sentence);
  return story.ledger.drafts.filter(worthKeeping);
}

/** Headlines of notices that appoint, remove or set up. */
const notice =
  /(?:任免|任职|免职|任命|聘任|任前公示|拟任).*(?:通知|公示|决定|名单|公告|通报|$)|成立.*(?:领导小组|委员会|专班|指挥部|工作组).*通知/u;

/** Marks before an item of a list of briefs. */
const bullet = /^[●△▲◆◇■□★☆○※▶►➤◎\u2460-\u2473]/u;

/** One article, read sentence by sentence: which event is in hand, which day it is, who was spoken of. */
class Story {
  readonly ledger: Ledger;
  readonly #headline: string;
  readonly #whole: EventReader;
  /** The document as the sentence in hand sees it. */
  #reader: EventReader;
  #current: Draft | null = null;
  #main: Draft | null = null;
  #subject: Subject = { members: [] };
  #named: Span | null = null;
  #date: Draft['date'] = null;
  #paragraph = -1;
  /** Parts taken before the text says in what. */
  readonly #pending: { readonly role: RoleMention; readonly evidence: readonly Span[] }[] = [];
  /** Roles of all names of a list of those who were there. */
  #always: readonly 'attend'[] = [];
  /** Roles of the names in the lines to come. */
  #roster: readonly ('attend' | 'witness')[] = [];

  constructor(reader: EventReader, article: number) {
    const { bulletin, norm } = reader.doc;
    const { title } = bulletin.articles[article]!;
    this.#headline = title ? norm.slice(title.start, title.end) : '';
    this.#whole = reader;
    this.#reader = reader;
    this.ledger = new Ledger(article);
  }

  #look(span: Span): void {
    this.#reader = { ...this.#whole, doc: viewOf(this.#whole.doc, span) };
  }

  read(sentence: Sentence): void {
    this.#look(sentence);
    const { doc } = this.#reader;
    const mentions = eventMentions(this.#reader, sentence);
    const dated = this.#dateOf(sentence);
    const item = bullet.test(doc.norm.slice(sentence.start, sentence.start + 1));
    const opens = sentence.paragraph !== this.#paragraph || item;
    const fresh = opens && (dated !== undefined || item);
    if (opens) this.#current = fresh && this.#main ? null : (this.#main ?? this.#current);
    this.#paragraph = sentence.paragraph;
    if (dated !== undefined) this.#date = dated;
    const parties = partiesOf(doc, sentence);
    if (this.#readRoster(sentence, parties)) return;
    const before = this.#subject;
    const { roles, subject } = rolesIn(this.#reader, sentence, parties, mentions, before);
    this.#settle(sentence, mentions, roles, fresh, parties);
    this.#subject = subject;
    if (parties.length > 0) this.#named = sentence;
    this.#sites(sentence);
  }

  /** Lines of names behind 出席仪式的领导: — all of them took the parts that the line before says. */
  #readRoster(sentence: Sentence, parties: readonly Party[]): boolean {
    const { doc } = this.#reader;
    const draft = this.#current;
    const named = parties.reduce((sum, { start, end }) => sum + end - start, 0);
    const all = [...new Set([...this.#always, ...this.#roster])];
    const few = this.#always.length > 0 ? Math.max(12, named / 2) : 6;
    if (all.length > 0 && draft && named > 0 && this.#bareLength(sentence) - named <= few) {
      for (const role of all)
        this.#enrol(draft, parties, role, role === 'witness' ? '见证' : '出席', sentence);
      return true;
    }
    if (aside.test(doc.norm, sentence.start, sentence.end)) {
      this.#roster = [];
      return true;
    }
    const labelled = label.exec(doc.norm, sentence.start, sentence.end);
    if (labelled && draft && named > 0) {
      const role = /主/u.test(labelled[0]) ? 'chair' : 'attend';
      this.#enrol(draft, parties, role, labelled[1]!.replaceAll(' ', ''), sentence);
      if (role === 'attend') this.#roster = ['attend'];
      return true;
    }
    const heading = rosterHead.exec(doc.norm, sentence.start, sentence.end);
    this.#roster = heading
      ? [
          ...(/出席|参加|列席|与会/u.test(heading[0]) ? (['attend'] as const) : []),
          ...(/见证/u.test(heading[0]) ? (['witness'] as const) : []),
        ]
      : [];
    return false;
  }

  /** How much of a sentence is more than what divides a list. */
  #bareLength(sentence: Sentence): number {
    return this.#textOf(sentence).replace(/[\s、,;。等]/gu, '').length;
  }

  #enrol(draft: Draft, parties: readonly Party[], role: Role, verb: string, sentence: Sentence): void {
    for (const member of parties.flatMap(({ members }) => members))
      this.ledger.add(draft, { member, role, verb, at: member.start, implied: false, behalf: null }, [
        sentence,
      ]);
  }

  /** 某某会议出席领导名单: the headline names the event, the lines below who was there. */
  readList(title: Span): void {
    const text = this.#textOf(title);
    const found =
      /^(?:出席|参加|列席)?(.{4,50}?)的?(?:主席台就座|出席|参加|列席|与会)?(?:领导|人员|嘉宾|代表|同志)*(?:名单|名册)$/u.exec(
        text,
      );
    if (!found || !/出席|参加|列席|与会|就座/u.test(text)) return;
    const start = title.start + text.indexOf(found[1]!);
    const named = { start, end: start + found[1]!.length };
    this.#look(named);
    const [mention] = eventMentions(this.#reader, named);
    const type = mention?.type ?? 'meeting';
    const date = this.#whole.doc.dates.find(({ edtf, period }) => edtf !== null && !period);
    const draft = this.ledger.open(
      heldAt(named, { name: found[1]!, head: mention?.head ?? '会议', type, kind: 'noun' }),
      date ? { edtf: date.edtf!, span: { start: date.start, end: date.end } } : null,
    );
    draft.evidence.push(title);
    this.#main = this.#current = draft;
    this.#always = ['attend'];
  }

  /** Minutes are of the meeting that their headline names. */
  readMinutes(title: Span, body: readonly Sentence[]): void {
    const met = metIn(this.#whole.doc.norm, title, body);
    if (!met) return;
    const { named, place } = met;
    const date = this.#whole.doc.dates.find(
      ({ edtf, period, start }) => edtf !== null && !period && start >= title.end,
    );
    const draft = this.ledger.open(
      { ...heldAt(named, { name: this.#textOf(named), head: '会议', type: 'meeting', kind: 'noun' }), place },
      date ? { edtf: date.edtf!, span: { start: date.start, end: date.end } } : null,
    );
    draft.evidence.push(title);
    this.#main = this.#current = draft;
  }

  /** A notice of whom a congress chose tells of that election. */
  readElection(body: readonly Sentence[]): void {
    const { norm, titles } = this.#whole.doc;
    const sentence = body.find(({ start, end }) => choosing.test(norm.slice(start, end)));
    if (!sentence) return;
    let at = firstAfter(titles, sentence.start);
    while (at < titles.length && titles[at]!.start < body.at(-1)!.end) {
      if (titles[at]!.parts.some(({ act }) => act === 'elect')) break;
      at++;
    }
    if (at === titles.length || titles[at]!.start >= body.at(-1)!.end) return;
    const found = choosing.exec(norm.slice(sentence.start, sentence.end))![0];
    const date = this.#whole.doc.dates.find(
      ({ edtf, period, start, end }) =>
        edtf !== null && !period && start >= sentence.start && end <= sentence.end,
    );
    // 大会于2021年12月27日选举: by the name of the congress
    const end =
      date && date.end <= sentence.start + found.length
        ? date.start - (/[于在]/u.test(norm[date.start - 1] ?? '') ? 1 : 0)
        : sentence.start + found.length;
    const named = { start: sentence.start, end };
    const draft = this.ledger.open(
      heldAt(named, { name: norm.slice(named.start, end), head: '选举', type: 'election', kind: 'noun' }),
      date ? { edtf: date.edtf!, span: { start: date.start, end: date.end } } : null,
    );
    draft.evidence.push(sentence);
  }

  /** A notice is the event that its headline names: 关于…任免的通知, 关于成立…领导小组的通知. */
  readNotice(title: Span, last: Sentence): void {
    const name = this.#textOf(title);
    if (!notice.test(name)) return;
    const dates = this.#whole.doc.dates.filter(({ edtf, period }) => edtf !== null && !period);
    const signed = dates.findLast((date) => date.start >= last.start && date.end <= last.end) ?? dates[0];
    const date = signed ? { edtf: signed.edtf!, span: { start: signed.start, end: signed.end } } : null;
    const known = this.ledger.drafts.find(({ type }) => type === 'appointment');
    if (known) {
      known.name = name;
      known.span = title;
      known.date ??= date;
      return;
    }
    const draft = this.ledger.open(
      heldAt(title, { name, head: '任免', type: 'appointment', kind: 'noun' }),
      date,
    );
    draft.evidence.push(title);
  }

  /** Who leads or chairs may stand in the headline alone: 陈良主持召开…会议. */
  readHeadline(sentence: Sentence): void {
    this.#look(sentence);
    const main = this.#main;
    if (!main) return;
    const mentions = eventMentions(this.#reader, sentence);
    const parties = partiesOf(this.#reader.doc, sentence);
    const { roles } = rolesIn(this.#reader, sentence, parties, mentions, { members: [] });
    const titled = mentions.find(
      ({ kind, use, name }) => kind === 'noun' && use !== 'spoken' && name.length > 4,
    );
    if (
      titled &&
      /^.{0,2}(?:会议|大会|会|活动|仪式|座谈会)$/u.test(main.name) &&
      titled.name.endsWith(main.name.slice(-1))
    ) {
      main.name = titled.name;
      main.span = titled.named;
      main.type = titled.type;
    }
    const known = new Set([...main.parts.values()].map(({ mention }) => mention.member.person));
    for (const role of roles)
      if ((role.role === 'chair' && main.kind === 'noun') || (role.role === 'lead' && main.kind === 'act'))
        if (known.has(role.member.person)) this.ledger.add(main, role, [sentence]);
  }

  readTitle(sentence: Sentence): void {
    this.#look(sentence);
    const mentions = eventMentions(this.#reader, sentence);
    const parties = partiesOf(this.#reader.doc, sentence);
    const { roles } = rolesIn(this.#reader, sentence, parties, mentions, { members: [] });
    if (roles.length > 0) this.#settle(sentence, mentions, roles, true);
  }

  /** Undefined where the sentence is silent, null where it says 近日. */
  #dateOf(sentence: Sentence): Draft['date'] | undefined {
    const dates = this.#daysIn(sentence);
    const leading = dates.find(({ leading }) => leading) ?? (this.#date === null ? dates[0] : undefined);
    if (!leading) return undefined;
    return leading.edtf === null
      ? null
      : { edtf: leading.edtf, span: { start: leading.start, end: leading.end } };
  }

  /** Dates in a sentence; the day of the report (3月6日讯) where it has no other. */
  #daysIn(sentence: Span): DateMention[] {
    const dates = this.#reader.doc.dates.filter(
      (date) => date.start >= sentence.start && date.end <= sentence.end && !date.period,
    );
    const told = dates.filter(({ dateline }) => !dateline);
    return told.length > 0 ? told : dates;
  }

  #settle(
    sentence: Sentence,
    mentions: readonly EventMention[],
    roles: readonly RoleMention[],
    fresh: boolean,
    parties: readonly Party[] = [],
  ): void {
    const settled: { readonly mention: EventMention; readonly draft: Draft }[] = [];
    const standing = this.#current;
    /** Where nobody was met whom the text names. */
    const unnamed: number[] = [];
    let isFresh = fresh;
    for (const mention of mentions) {
      if (mention.kind === 'act' && !this.#acted(sentence, mention, roles)) continue;
      if (this.ledger.drafts.length > 0 && this.#told(sentence, mention)) continue;
      if (talksOnTour(mention, this.#current, parties)) continue;
      if (this.ledger.drafts.length > 0 && meetsNobody(this.#reader.doc.norm, mention, roles)) {
        unnamed.push(mention.start);
        continue;
      }
      const draft = this.ledger.settle(mention, this.#current, this.#dateAt(sentence, mention), isFresh);
      if (!draft) continue;
      isFresh = false;
      draft.evidence.push(sentence);
      settled.push({ mention, draft });
      holdBy(this.#reader.doc, sentence, mention, draft);
      const side =
        /^(?:会前|会后|签约前|签约后|仪式前|活动前|会议期间|期间|活动结束后|会见时|会议前|会议开始前|仪式结束后|座谈会前)/u.test(
          this.#reader.doc.norm.slice(sentence.start, sentence.start + 8),
        );
      this.#current = draft;
      if (this.#main === null || (fresh && !side)) this.#main = draft;
    }
    if (settled.length === 0 && !this.#current) this.#openJourney(sentence, roles);
    if (settled.length === 0 && !this.#current) this.#openTour(sentence, parties);
    if (this.#current)
      for (const { role, evidence } of this.#pending.splice(0))
        this.ledger.add(this.#current, role, evidence);
    for (const role of roles) {
      if (role.role === 'host' && unnamed.includes(role.at)) continue;
      const own = this.#draftFor(role, sentence, settled, standing);
      // who reads out at a meeting whom a committee appoints does so at that meeting
      const meant =
        (own?.type === 'appointment' && standing?.type === 'meeting' ? standing : own) ??
        this.#current ??
        this.#main;
      // who accompanies does so on the tour, whatever else was held on it
      const draft =
        role.role === 'accompany' && meant && !tours(meant) && this.#main && tours(this.#main)
          ? this.#main
          : meant;
      if (!draft) {
        this.#pending.push({ role, evidence: this.#evidence(sentence, role) });
        continue;
      }
      this.ledger.add(draft, role, this.#evidence(sentence, role));
      if (
        draft.type === 'other' &&
        role.role === 'lead' &&
        /赴|出访|抵达|考察/u.test(draft.name + this.#textOf(sentence))
      )
        draft.type = 'visit';
    }
  }

  /** What someone says has been done, what a year has brought, what guests will do next: no event of this report. */
  #told(sentence: Sentence, mention: EventMention): boolean {
    if (mention.use === 'points') return false;
    if (mention.kind === 'act' && mention.planned) return true;
    const before = this.#textOf({
      start: Math.max(sentence.start, mention.start - 200),
      end: mention.start,
    });
    // 相关单位表示，16日上午将举行…: news, not a speech
    if (this.#daysIn(sentence).some(({ start }) => start < mention.start && start > sentence.start))
      return false;
    return (
      /(?:指出|强调|表示|认为|(?<!据)说|要求|希望)[,:][^“”]*$/u.test(before) ||
      /(?:今年以来|近年来|一直以来|去年以来|近期以来)[^。]*$/u.test(before)
    );
  }

  #textOf(span: Span): string {
    return this.#reader.doc.norm.slice(span.start, span.end);
  }

  /** 率考察团抵青石: a journey that no other word names. */
  #openJourney(sentence: Sentence, roles: readonly RoleMention[]): void {
    const lead = roles.find(({ role, verb }) => role === 'lead' && /率|带|一行/u.test(verb));
    if (!lead) return;
    const rest = this.#reader.doc.norm.slice(lead.at, sentence.end);
    const journey = journeyIn(rest);
    if (!journey) return;
    const start = lead.at + journey.index;
    const named = { start, end: start + journey[0].length };
    const told = this.#headline + this.#textOf(sentence);
    const type =
      /率|带/u.test(lead.verb) || /慰问|看望|走访|考察|访问|招商|洽谈/u.test(told) ? 'visit' : 'inspection';
    const draft = this.ledger.open(
      heldAt(named, { name: journey[0], head: '访问', type, kind: 'act' }),
      this.#date,
    );
    draft.evidence.push(sentence);
    this.#current = draft;
    this.#main ??= draft;
  }

  /** 县长陈良深入柳塘大桥施工现场，了解工程进度: who goes and looks, whatever no verb calls it. */
  #openTour(sentence: Sentence, parties: readonly Party[]): void {
    const [party] = parties;
    if (!party || (sentence.paragraph !== 0 && this.ledger.drafts.length > 0)) return;
    const rest = this.#reader.doc.norm.slice(party.end, sentence.end);
    const going = tourIn(rest);
    if (!going) return;
    const start = party.end + going.start;
    const end = party.end + going.end;
    const name = this.#textOf({ start, end });
    const draft = this.ledger.open(
      heldAt({ start, end }, { name, head: '调研', type: 'inspection', kind: 'act' }),
      this.#date,
    );
    draft.evidence.push(sentence);
    this.#current = draft;
    this.#main ??= draft;
    this.#enrol(draft, [party], 'lead', name.slice(0, 2), sentence);
  }

  /** A day in the clause of its holding dates an event before any that was named earlier. */
  #dateAt(sentence: Sentence, mention: EventMention): Draft['date'] {
    if (mention.use !== 'held' && mention.use !== 'attended') return this.#date;
    const clause =
      sentence.clauses.find(({ start, end }) => start <= mention.start && mention.start < end) ?? sentence;
    const told = this.#date !== null && /-\d\d[~?]?$/u.test(this.#date.edtf.split('/')[0]!.slice(7));
    const own = this.#daysIn(told ? clause : { start: sentence.start, end: clause.end }).find(
      (date) => date.edtf !== null && /^.{4}-\d\d-\d\d/u.test(date.edtf),
    );
    if (!own || (own.start > mention.start && mention.kind === 'act')) return this.#date;
    return { edtf: own.edtf!, span: { start: own.start, end: own.end } };
  }

  /** A verb is an event where someone, or a body, does it in this sentence. */
  #acted(sentence: Sentence, mention: EventMention, roles: readonly RoleMention[]): boolean {
    if (mention.type === 'other') return roles.some((role) => role.role === 'host');
    // a drill or ceremony that someone comes to guide
    if (
      mention.head === '现场指导' &&
      /^(?:training|ceremony)$/u.test(this.#current?.type ?? '') &&
      /^(?:[,。;]|并)/u.test(this.#reader.doc.norm.slice(mention.end, mention.end + 1))
    )
      return false;
    if (/察看|查看/u.test(mention.head) && this.ledger.drafts.some(({ kind }) => kind === 'noun'))
      return false;
    if (mention.type === 'appointment' || mention.type === 'election') return true;
    if (mention.type === 'ceremony') return sentence.paragraph === 0 && this.ledger.drafts.length === 0;
    if (
      roles.some(
        (role) =>
          Math.abs(role.at - mention.start) <= 40 &&
          ['lead', 'accompany', 'attend', 'sign', 'explain', 'witness'].includes(role.role),
      )
    )
      return true;
    const { doc } = this.#reader;
    if (
      this.ledger.drafts.length === 0 &&
      sentence.paragraph === 0 &&
      group.test(doc.norm.slice(Math.max(sentence.start, mention.start - 60), mention.start))
    )
      return true;
    return (
      (sentence.paragraph >= 0 &&
        this.ledger.drafts.length === 0 &&
        doc.bodyMentions.some(
          (body) =>
            body.start >= sentence.start && body.end <= mention.start && body.end >= mention.start - 40,
        )) ||
      (this.#current === null &&
        doc.bodyMentions.some((body) => body.start >= sentence.start && body.end <= mention.start))
    );
  }

  /** The event of the clause that the verb stands in, else of the clause before it. */
  #draftFor(
    role: RoleMention,
    sentence: Sentence,
    settled: readonly { readonly mention: EventMention; readonly draft: Draft }[],
    standing: Draft | null,
  ): Draft | null {
    const clause = sentence.clauses.find(({ start, end }) => start <= role.at && role.at < end) ?? sentence;
    const within = settled.filter(
      ({ mention }) => mention.start >= clause.start && mention.start < clause.end,
    );
    const exact = within.filter(({ mention, draft }) => fits(role, mention, draft));
    const chosen =
      exact[0] ??
      within.findLast(({ mention }) => mention.start < role.at) ??
      within[0] ??
      settled.filter(({ mention }) => mention.start < clause.start).at(-1) ??
      settled[0];
    // 为医院揭牌，…签署协议: what is done before a further act is of the event in hand
    if (
      chosen &&
      standing &&
      chosen.mention.kind === 'act' &&
      chosen.mention.start >= clause.end &&
      (role.role !== 'lead' || tours(standing))
    )
      return standing;
    return chosen?.draft ?? null;
  }

  #evidence(sentence: Sentence, role: RoleMention): Span[] {
    if (!role.implied || this.#named === null || this.#named === sentence) return [sentence];
    return [sentence, this.#named];
  }

  #sites(sentence: Sentence): void {
    // a talk within a tour does not end it
    const draft =
      [this.#current, this.#main].find((held) => held && tours(held)) ??
      (shown.test(this.#textOf(sentence)) ? this.ledger.drafts.findLast(tours) : undefined) ??
      this.#current;
    if (!draft) return;
    const toured = tours(draft) || /观摩|拉练/u.test(draft.name);
    for (const site of sitesIn(this.#reader.doc, sentence, toured)) addSite(draft, site, sentence);
  }
}

import type { EventType, Span } from '../model/index.ts';
import type { EventMention } from './event-names.ts';
import type { RoleMention } from './roles.ts';
import type { Site } from './visits.ts';

/** An event of one article while its sentences are read. */
export interface Draft {
  readonly article: number;
  type: EventType;
  name: string;
  /** Where the name stands, to be printed as it was written. */
  span: Span | null;
  head: string;
  readonly kind: EventMention['kind'];
  date: { readonly edtf: string; readonly span: Span | null } | null;
  place: string | null;
  planned: boolean;
  parent: Draft | null;
  /** By person and role, in the order of the text. */
  readonly parts: Map<string, { readonly mention: RoleMention; readonly evidence: readonly Span[] }>;
  readonly bodies: Map<
    string,
    { readonly body: number; readonly role: 'organizer' | 'attend' | 'speak'; readonly evidence: Span }
  >;
  readonly sites: Map<
    string,
    { readonly body: number | null; readonly evidence: Span; readonly whole: boolean }
  >;
  readonly evidence: Span[];
}

/** Verbs that no one is said to have a part in name no event of their own. */
export const worthKeeping = (draft: Draft): boolean =>
  draft.kind === 'noun' ||
  draft.type === 'appointment' ||
  draft.type === 'election' ||
  draft.parts.size > 0 ||
  draft.bodies.size > 0 ||
  draft.sites.size > 0;

/** The mention of an event that a headline, list or verb of leading tells of, without a word of its holding. */
export const heldAt = (
  { start, end }: Span,
  told: Pick<EventMention, 'name' | 'head' | 'type' | 'kind'>,
): EventMention => ({ ...told, start, end, named: { start, end }, use: 'held', planned: false, place: null });

/** Adds a site, once: 在天成热电 behind 天成热电二期工地 is the same by its short name. */
export function addSite({ sites }: Draft, { name, body, whole = false }: Site, evidence: Span): void {
  const known = [...sites];
  if (known.some(([other]) => other.includes(name))) return;
  if (whole && known.length > 0) return;
  if (known.some(([other, site]) => !site.whole && name.endsWith(other))) return;
  for (const [other, site] of known) if (site.whole && !whole) sites.delete(other);
  sites.set(name, { body, evidence, whole });
}

export const tours = ({ type }: Draft): boolean => type === 'inspection' || type === 'visit';

export const fits = (role: RoleMention, mention: EventMention, draft: Draft): boolean => {
  if (role.role === 'host') return draft.type === 'other' || draft.type === 'meeting';
  if (role.role === 'lead')
    return mention.kind === 'act' || draft.type === 'visit' || draft.type === 'inspection';
  return mention.start >= role.at;
};

/** Names of kind alone: which event they mean is told by what came before. */
const generic =
  /^(?:会议|大会|会|活动|仪式|本次会议|此次会议|此次活动|本次活动|有关活动|相关活动|上述活动|有关会议|座谈会|推介会|全会|例会|论坛|签约仪式|开工仪式|揭牌仪式|启动仪式|典礼|座谈|培训班|培训|报告会|会谈|会见|常委会会议|常务会议|选举)$/u;

/** How many of an article's events are kept in mind. */
const reach = 24;

/** 本次轮训班, 这次培训, 第一期培训班: the one in hand, if it is of the kind. */
const pointedAt = /^(?:本次|此次|这次|该次|本期|此期|首期|本届|此届|第[一二三四五六七八九十\d]+期)/u;

/** The events of one article, in the order in which they come up. */
export class Ledger {
  readonly drafts: Draft[] = [];
  readonly #article: number;

  constructor(article: number) {
    this.#article = article;
  }

  /**
   * The event that a mention means: one already there, or a new one where the text says that it was held or attended.
   *
   * @returns null where the mention merely refers to something
   */
  settle(mention: EventMention, current: Draft | null, date: Draft['date'], fresh: boolean): Draft | null {
    if (mention.use === 'spoken') return null;
    const known = this.#find(mention, current, date, fresh);
    if (known) {
      if (mention.kind === 'noun' && better(mention.name, known.name)) {
        known.name = mention.name;
        known.span = mention.named;
      }
      known.place ??= mention.place;
      known.date ??= mention.use === 'held' ? date : null;
      return known;
    }
    const only = this.drafts.length === 0 && mention.kind === 'noun' && !generic.test(mention.name);
    if (mention.use === 'points' && !only && !talkApart(mention, current)) return current;
    return this.open(mention, date);
  }

  /** A new event. */
  open(mention: EventMention, date: Draft['date']): Draft {
    const draft: Draft = {
      article: this.#article,
      type: mention.type,
      name: mention.name,
      span: mention.named,
      head: mention.head,
      kind: mention.kind,
      date,
      place: mention.place,
      planned: mention.planned,
      parent: mention.head === '续会' ? (this.drafts.at(-1) ?? null) : null,
      parts: new Map(),
      bodies: new Map(),
      sites: new Map(),
      evidence: [],
    };
    this.drafts.push(draft);
    return draft;
  }

  #find(mention: EventMention, current: Draft | null, date: Draft['date'], fresh: boolean): Draft | null {
    if (mention.head === '续会') return this.drafts.find(({ head }) => head === '续会') ?? null;
    const sameDay = this.drafts
      .slice(-reach)
      .filter(
        (draft) =>
          draft.date === null ||
          date === null ||
          sameTime(draft.date.edtf, date.edtf) ||
          spans(draft.date.edtf, date.edtf),
      );
    const latest = sameDay.toReversed();
    if (mention.kind === 'act') {
      if (mention.type === 'election' && current) return current;
      const acts = latest.filter(
        (draft) => (draft.kind === 'act' || tours(draft)) && near(draft.type, mention.type),
      );
      if (acts.length > 0 && !fresh) return acts[0]!;
      const journey = acts.find((draft) => draft.date && date && spans(draft.date.edtf, date.edtf));
      if (journey) return journey;
      if (current && !fresh && actOf(current, mention)) return current;
      return latest.find((draft) => alike(draft.name, mention.name)) ?? null;
    }
    const named = latest.find((draft) => alike(draft.name, mention.name));
    if (named) return named;
    // 表扬大会 of 教育工作表扬大会
    // 开幕式 of a congress, a festival
    if (openings.test(mention.name)) {
      const whole = current?.kind === 'noun' ? current : latest.find(({ kind }) => kind === 'noun');
      if (whole) return whole;
    }
    const short =
      mention.name.length >= 3 &&
      latest.find(({ name, kind }) => kind === 'noun' && name.endsWith(mention.name));
    if (short && mention.name.length <= 8 && !generic.test(mention.name)) return short;
    const opening = latest.find((draft) => sameAct(draft, mention));
    if (opening) return opening;
    const course = latest.find((draft) => lesson(draft, mention));
    if (course) return course;
    if (mention.head.startsWith('座谈') && current?.name.includes('座谈')) return current;
    if (pointedAt.test(mention.name)) {
      const meant = latest.find(
        ({ kind, name }) => kind === 'noun' && name.includes(mention.head.slice(0, 2)),
      );
      if (meant) return meant;
    }
    if (!generic.test(mention.name) && mention.use !== 'points') {
      const stem = mention.name.replace(/(?:仪式|活动|会议|会)$/u, '');
      return stem.length <= 4 && stem.length > 1
        ? (latest.find((draft) => draft.name.includes(stem)) ?? null)
        : null;
    }
    if (mention.watched) {
      const conference = latest.find(({ kind, name }) => kind === 'noun' && /电视|电话|视频/u.test(name));
      if (conference) return conference;
    }
    const kin = latest.filter((draft) => kindred(draft, mention));
    if (current && kin.includes(current)) return current;
    return kin[0] ?? (mention.use === 'held' || talkApart(mention, current) ? null : current);
  }

  add(draft: Draft, mention: RoleMention, evidence: readonly Span[]): void {
    const key = `${mention.member.person} ${mention.role}`;
    if (!draft.parts.has(key)) draft.parts.set(key, { mention, evidence });
  }
}

/** 座谈会上, 出席座谈会 in the report of a tour: the talk that was held on it. */
const talkApart = ({ name, use, sits }: EventMention, current: Draft | null): boolean =>
  current !== null &&
  current.kind === 'act' &&
  tours(current) &&
  /^(?:座谈|汇报|反馈|恳谈|座谈交流|座谈汇报|工作汇报|见面)会$/u.test(name) &&
  (use === 'attended' || sits === true);

const openings = /^(?:开幕|闭幕)(?:式|会|大会|仪式)$/u;

/** On one day, or the one in the month that is all the other tells. */
const sameTime = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [firstDay(a), firstDay(b)];
  return one.startsWith(other) || other.startsWith(one);
};

/** 16日 is one of the days of 15日至17日. */
const spans = (days: string, day: string): boolean => {
  const [from, to] = days.split('/');
  return to !== undefined && !day.includes('/') && day.length >= 10 && from! <= day && day <= to;
};

/** 23日至24日 begins on the day of 23日. */
const firstDay = (edtf: string): string => edtf.split('/')[0]!.replace(/[~?%]/gu, '');

const near = (a: EventType, b: EventType): boolean =>
  a === b || (['inspection', 'visit'].includes(a) && ['inspection', 'visit'].includes(b));

/** An event named by a noun goes on when a verb of its own kind follows: 慰问活动 … 慰问了. */
const actOf = (current: Draft, mention: EventMention): boolean =>
  current.name.includes(mention.head.slice(0, 2)) ||
  (current.kind === 'noun' && current.type === mention.type);

/** 项目开工 … 开工奠基仪式: one ceremony, once by its verb and once by its name. */
const sameAct = (draft: Draft, { name, type }: EventMention): boolean =>
  draft.kind === 'act' &&
  (draft.type === 'ceremony' || draft.type === 'signing') &&
  (type === 'ceremony' || type === 'signing') &&
  ['开工', '奠基', '揭牌', '启动', '竣工', '签约', '挂牌', '投产', '通车'].some(
    (act) => name.includes(act) && draft.name.includes(act),
  );

/** A course or lecture goes on when its opening or one of its lessons is named: 开班式, 作专题辅导. */
const lesson = (draft: Draft, { name, head }: EventMention): boolean =>
  (draft.type === 'training' || /学习会|报告会|研讨会|研讨班|读书班|学习$/u.test(draft.name)) &&
  (/^(?:开班式|开班仪式|开学典礼|结业式|结业仪式|开班典礼)$/u.test(name) ||
    /^(?:专题辅导|专题讲座|宣讲|讲座|授课|培训|报告会|辅导报告会|专题党课|党课|专题授课)$/u.test(head));

/** Whether a name of kind alone (会议, 仪式, 活动) can mean the event. */
function kindred(draft: Draft, mention: EventMention): boolean {
  const { name } = mention;
  if (/会$|会议$|座谈$|论坛$|会谈$/u.test(name)) {
    if (/^(?:会议|会|大会|本次会议|此次会议)$/u.test(name))
      return draft.kind === 'noun' && !/活动$|仪式$/u.test(draft.name);
    return (
      draft.name.endsWith(name) || (draft.kind === 'noun' && draft.name.includes(name.replace(/会$/u, '')))
    );
  }
  if (/仪式$|典礼$/u.test(name)) {
    const stem = name.replace(/(?:仪式|典礼)$/u, '');
    if (stem === '')
      return /仪式|典礼|式$/u.test(draft.name) || draft.type === 'ceremony' || draft.type === 'signing';
    return draft.name.includes(stem);
  }
  if (name.endsWith('活动')) return true;
  return draft.name.includes(name);
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 6 && long.includes(short)) return true;
  return short.length >= 5 && similarity(a, b) >= 0.6;
}

/** Dice's coefficient over pairs of characters (Dice 1945). */
function similarity(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = new Map<string, number>();
  for (const pair of pairs(a)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of pairs(b)) {
    const count = left.get(pair) ?? 0;
    if (count > 0) both++;
    left.set(pair, count - 1);
  }
  return (2 * both) / Math.max(1, a.length + b.length - 2);
}

const better = (name: string, known: string): boolean => generic.test(known) && !generic.test(name);

import {
  type AnnotatedBulletin,
  type Body,
  type BodyMention,
  byStart,
  overlaps,
  type DateMention,
  type ReorganizationFinding,
  REORGANIZATION_KINDS,
  type ReorganizationKind,
  type Sentence,
  type Span,
} from '../model/index.ts';
import type { AddedBody } from './added-bodies.ts';
import {
  FIRST_BODY,
  FIRST_DATE,
  type ReorganizationRules,
  reorganizationRules,
  type Telling,
} from './reorganization-rules.ts';
import { TownTable, within } from './reorganization-towns.ts';

/** A sentence in which each body and each date is one character. */
interface Masked {
  readonly index: number;
  readonly sentence: Sentence;
  readonly text: string;
  /** By the number of their characters. */
  readonly bodies: readonly BodyMention[];
  readonly dates: readonly DateMention[];
}

interface Told {
  readonly kind: ReorganizationKind;
  readonly predecessor: number;
  readonly successor: number | null;
  readonly date: ReorganizationFinding['date'];
  readonly sentence: Span;
  readonly confidence: number;
}

/**
 * What the sentences of a bulletin say that bodies became, each pair of bodies once, and the towns that are bodies by
 * that alone, behind those of the bulletin.
 */
export function extractReorganizations(doc: AnnotatedBulletin): {
  readonly reorganizations: ReorganizationFinding[];
  readonly towns: readonly AddedBody[];
} {
  const towns = new TownTable(doc);
  const reader = new Reader(doc, towns, reorganizationRules());
  const told = doc.sentences.flatMap((_, index) => reader.read(index));
  return withTowns(gathered(told), towns.added, doc.bodies.length);
}

/** Only the towns of which anything became are bodies. */
function withTowns(
  found: readonly ReorganizationFinding[],
  towns: readonly AddedBody[],
  first: number,
): ReturnType<typeof extractReorganizations> {
  const named = new Set(found.flatMap(({ predecessor, successor }) => [predecessor, successor]));
  const kept = towns.flatMap((_, i) => (named.has(first + i) ? [first + i] : []));
  const index = (body: number): number => (body < first ? body : first + kept.indexOf(body));
  return {
    reorganizations: found.map((one) => ({
      ...one,
      predecessor: index(one.predecessor),
      successor: one.successor === null ? null : index(one.successor),
    })),
    towns: kept.map((body) => towns[body - first]!),
  };
}

/** One finding a pair; that a body was abolished is one only where nothing says what came of it. */
function gathered(all: readonly Told[]): ReorganizationFinding[] {
  const replaced = new Set(all.flatMap((one) => (one.successor === null ? [] : [one.predecessor])));
  const pairs = new Map<string, Told[]>();
  for (const one of all) {
    if (one.successor === null && replaced.has(one.predecessor)) continue;
    const key = `${one.predecessor} ${one.successor}`;
    const known = pairs.get(key);
    if (known) known.push(one);
    else pairs.set(key, [one]);
  }
  return [...pairs.values()].map((told) => {
    const kinds = told.map(({ kind }) => kind);
    const { predecessor, successor } = told[0]!;
    return {
      kind: REORGANIZATION_KINDS.find((kind) => kinds.includes(kind))!,
      predecessor,
      successor,
      date: nearest(told.map(({ date }) => date)),
      evidence: told.map(({ sentence: { start, end } }) => ({ start, end })),
      confidence: Math.max(...told.map(({ confidence }) => confidence)),
    };
  });
}

/** The longest EDTF says most; of equally long ones the first that is told. */
const nearest = (dates: readonly ReorganizationFinding['date'][]): ReorganizationFinding['date'] =>
  dates.reduce((best, date) => ((date?.edtf.length ?? 0) > (best?.edtf.length ?? 0) ? date : best), null);

/** Who is told in passing (原…) may have become so in more than one way. */
const IN_PASSING = 0.7;
const TOLD = 0.9;

class Reader {
  readonly #doc: AnnotatedBulletin;
  readonly #towns: TownTable;
  readonly #rules: ReorganizationRules;

  constructor(doc: AnnotatedBulletin, towns: TownTable, rules: ReorganizationRules) {
    this.#doc = doc;
    this.#towns = towns;
    this.#rules = rules;
  }

  read(index: number): Told[] {
    const sentence = this.#doc.sentences[index]!;
    if (!this.#rules.trigger.test(this.#doc.norm.slice(sentence.start, sentence.end))) return [];
    const masked = this.#mask(index);
    if (masked.bodies.length === 0) return [];
    return this.#rules.templates.flatMap(({ tells, pattern }) =>
      [...masked.text.matchAll(pattern)].flatMap((match) => this.#told(masked, tells, match)),
    );
  }

  #told(masked: Masked, tells: Telling, match: RegExpExecArray): Told[] {
    const { text } = masked;
    const { groups = {} } = match;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    const { value, planned, place } = this.#rules;
    if (value.test(before) || planned.test(/[^,。;:]*$/u.exec(before)![0])) return [];
    if (place.test(behind) || !this.#endsAName(tells, match[0], behind)) return [];
    const old =
      groups['pool'] === undefined ? bodiesIn(masked, groups['old']!) : wholesIn(masked, groups['pool']);
    const young = groups['new'] === undefined ? [] : bodiesIn(masked, groups['new']);
    if ([...old, ...young].some((body) => this.#isGeneric(masked, body))) return [];
    if (young.some((body) => this.#rules.temporary.test(this.#body(body).name))) return [];
    const isReplaced =
      GONE.test(text) && (groups['pool'] === undefined || bodiesIn(masked, groups['pool']).length === 1);
    const inPassing = tells === 'called' || tells === 'established';
    const date = inPassing ? null : this.#dateOf(masked, match);
    const rest = { date, sentence: masked.sentence, confidence: inPassing ? IN_PASSING : TOLD };
    return this.#pairsOf(tells, old, young, isReplaced).map((pair) => ({ ...pair, ...rest }));
  }

  /** 改为县水利局承担, 设立青石开发区某某局: the clause goes on, or the name. */
  #endsAName(tells: Telling, match: string, behind: string): boolean {
    if (tells === 'abolished') return /^(?:$|[、,。;:)!”\s]|\d|[两三四五六七八九十]+个)/u.test(behind);
    return !ENDS_WITH_BODY.test(match) || this.#rules.follows.test(behind);
  }

  /** 国家级经济技术开发区, 一座书院: no name. */
  #isGeneric({ bodies }: Masked, index: number): boolean {
    const { norm } = this.#doc;
    const isNoName = (name: string) => NO_NAME.test(name) || this.#rules.valueInName.test(name);
    return bodies
      .filter(({ body }) => body === index)
      .every(({ start, end }) => isNoName(norm.slice(start, end)));
  }

  #pairsOf(
    tells: Telling,
    old: readonly number[],
    young: readonly number[],
    isReplaced: boolean,
  ): Pick<Told, 'kind' | 'predecessor' | 'successor'>[] {
    const pair = (kind: ReorganizationKind, predecessor: number, successor: number | null) =>
      this.#isPair(tells, predecessor, successor) ? [{ kind, predecessor, successor }] : [];
    if (tells === 'abolished') return old.flatMap((body) => pair('abolished', body, null));
    if (tells === 'pooled' && (young.length === 1 || old.length === 1))
      return young.length === 1
        ? this.#pooled(old, young[0]!, isReplaced)
        : young.flatMap((body) => pair('split', old[0]!, body));
    if (tells === 'merged')
      return young.length === 1 ? old.flatMap((body) => pair('merged', body, young[0]!)) : [];
    if (tells === 'split')
      return old.length === 1 ? young.flatMap((body) => pair('split', old[0]!, body)) : [];
    const kind = tells === 'called' || tells === 'pooled' ? 'renamed' : tells;
    const ordered = this.#inOrderOf(old, young);
    return ordered.flatMap((body, i) => pair(kind, old[i]!, body));
  }

  /** Several into one; of one alone another was set up, or it goes on in the other. */
  #pooled(old: readonly number[], into: number, isReplaced: boolean) {
    const others = old.filter((body) => body !== into);
    const one = old.length === 1 ? old[0]! : null;
    const isRenamed = one !== null && (isReplaced || this.#haveOneStem(one, into));
    const kind = one === null ? 'merged' : isRenamed ? 'renamed' : 'established';
    if (isRenamed && !this.#agree(one, into)) return [];
    return others.map((predecessor) => ({ kind, predecessor, successor: into }) as const);
  }

  /** Bodies as those of another list are called: one by one, party by party where these stand in another order. */
  #inOrderOf(old: readonly number[], young: readonly number[]): readonly number[] {
    if (old.length !== young.length) return [];
    if (old.every((body, i) => this.#agree(body, young[i]!))) return young;
    const turned = young.toReversed();
    return old.length === 2 && old.every((body, i) => this.#agree(body, turned[i]!)) ? turned : [];
  }

  /** A committee of the party is not renamed into an office of the government. */
  #agree(one: number, other: number): boolean {
    return this.#isParty(one) === this.#isParty(other);
  }

  #isParty(index: number): boolean {
    const { kind, name } = this.#body(index);
    return kind === 'party' || PARTY.test(name);
  }

  /** In passing, 原 may stand before a building that houses another body now: such are of two kinds. */
  #isPair(tells: Telling, predecessor: number, successor: number | null): boolean {
    if (predecessor === successor) return false;
    if (tells !== 'called' || successor === null) return true;
    return this.#body(predecessor).kind === this.#body(successor).kind;
  }

  /** 柳塘镇 and 柳塘街道办事处. */
  #haveOneStem(one: number | undefined, other: number): boolean {
    if (one === undefined) return false;
    const [a, b] = [one, other].map((index) => STEM.exec(this.#body(index).name)?.[1]);
    return a !== undefined && a === b;
  }

  /** 该局, where the sentence before has one body, and its name ends so. */
  #meant(index: number, named: readonly BodyMention[]): BodyMention[] {
    const { norm, sentences, bodyMentions } = this.#doc;
    const [sentence, before] = [sentences[index]!, sentences[index - 1]];
    if (before?.article !== sentence.article) return [];
    const known = within(bodyMentions, before);
    const [one] = known;
    if (!one || known.some(({ body }) => body !== one.body)) return [];
    return [...norm.slice(sentence.start, sentence.end).matchAll(this.#rules.pronoun)].flatMap((match) => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const isMeant = norm.slice(one.start, one.end).endsWith(match[0].slice(1));
      return isMeant && !named.some((mention) => overlaps(mention, span))
        ? [{ ...span, body: one.body }]
        : [];
    });
  }

  #body(index: number): Body {
    return this.#doc.bodies[index] ?? this.#towns.added[index - this.#doc.bodies.length]!.body;
  }

  #mask(index: number): Masked {
    const sentence = this.#doc.sentences[index]!;
    const { norm, bodyMentions, dates } = this.#doc;
    const named = within(bodyMentions, sentence).filter(({ body }) => !this.#doc.bodies[body]!.isPlace);
    const bodies = [...named, ...this.#towns.in(sentence, named), ...this.#meant(index, named)].slice(
      0,
      FIRST_DATE - FIRST_BODY,
    );
    const known = bodies.length > 0 ? within(dates, sentence).slice(0, FIRST_DATE - FIRST_BODY) : [];
    const marks = [
      ...bodies.map(({ start, end }, i) => ({ start, end, char: String.fromCharCode(FIRST_BODY + i) })),
      ...known.map(({ start, end }, i) => ({ start, end, char: String.fromCharCode(FIRST_DATE + i) })),
    ].sort(byStart);
    let text = '';
    let at = sentence.start;
    for (const { start, end, char } of marks) {
      if (start < at) continue; // a day within the name of a body
      text += norm.slice(at, start).replaceAll(PRIVATE, ' ') + char;
      at = end;
    }
    text += norm.slice(at, sentence.end).replaceAll(PRIVATE, ' ');
    return { index, sentence, text, bodies, dates: known };
  }

  /** The day from which it holds, else that of the decision, where sentence or article tell. */
  #dateOf(masked: Masked, match: RegExpExecArray): ReorganizationFinding['date'] {
    const places = masked.dates
      .map((date, i) => ({ date, at: masked.text.indexOf(String.fromCharCode(FIRST_DATE + i)) }))
      .filter(({ date }) => isDay(date));
    const end = match.index + match[0].length;
    const from = places.find(({ at }) => masked.text[at + 1] === '起');
    const told =
      from ??
      places.findLast(({ at }) => at < end) ??
      places.find(({ at }) => HELD.test(masked.text.slice(at + 1)));
    return told ? dated(told.date) : (this.#dayBehind(masked, match) ?? this.#dayOfArticle(masked.sentence));
  }

  /** The day on which one of the next sentences has the new body begin. */
  #dayBehind({ index, bodies }: Masked, { groups = {} }: RegExpExecArray): ReorganizationFinding['date'] {
    const young = groups['new'] === undefined ? [] : bodiesIn({ bodies }, groups['new']);
    const { norm, sentences, dates, bodyMentions } = this.#doc;
    const { article } = sentences[index]!;
    for (const next of sentences.slice(index + 1, index + 3)) {
      if (next.article !== article || !this.#rules.held.test(norm.slice(next.start, next.end))) continue;
      const date = within(dates, next).find(isDay);
      if (date && within(bodyMentions, next).some(({ body }) => young.includes(body))) return dated(date);
    }
    return null;
  }

  /** The last day told before in the article, where that is the day of a decision and the sentence looks not back. */
  #dayOfArticle(sentence: Sentence): ReorganizationFinding['date'] {
    const { norm, dates, bulletin } = this.#doc;
    const { past, decision } = this.#rules;
    const { start, end, article, paragraph } = sentence;
    if (paragraph < 0 || past.test(norm.slice(start, end))) return null;
    const first = Math.max(bulletin.articles[article]!.paragraphs[0]!.start, start - LOOKED_BACK);
    if (!decision.test(norm.slice(first, end))) return null;
    const told = within(dates, { start: first, end: start });
    const date = told.findLast(isDay) ?? this.#dayBelow(sentence);
    return date ? dated(date) : null;
  }

  /** A notice ends with its day, in a line of its own. */
  #dayBelow({ article }: Sentence): DateMention | undefined {
    const { norm, dates, bulletin } = this.#doc;
    const last = bulletin.articles[article]!.paragraphs.at(-1)!;
    return within(dates, last).find(
      (date) => isDay(date) && date.end === last.end && norm.slice(last.start, date.start).trim() === '',
    );
  }
}

/** How far before a sentence the day of a decision may stand. */
const LOOKED_BACK = 2000;
/** Of a body: it is no more. */
const GONE = /不再保留|摘牌|终止|(?:同时|随之)撤销/u;
const isDay = ({ edtf, period }: DateMention): boolean => edtf !== null && !period;
const PARTY = /^中共|党(?:委|工委|组|总支|支部)$|(?:[省市县区镇乡]|街道)(?:工作)?委员会$/u;
const PRIVATE = /[\uE000-\uF8FF]/gu;
const ENDS_WITH_BODY = /[\uE000-\uEFFF][”"」]?$/u;
const NO_NAME =
  /^(?:国家|省|市|县|部)级|^[正副](?:厅|处|科|县|局)级|^[一二两三四五六七八九十几多某各](?:座|所|家|个|间|批)?/u;
const STEM = /^(.{2,}?)(?:镇|乡|街道|街道办事处|市|县|区|开发区|园区)$/u;
/** 3月20日，县水利局挂牌: when the new body begins. */
const HELD = /^[^,。;]{0,12}(?:挂牌|揭牌|成立|启用)/u;

const dated = (date: DateMention): NonNullable<ReorganizationFinding['date']> => ({
  edtf: date.edtf!,
  span: { start: date.start, end: date.end },
});

const bodiesIn = ({ bodies }: Pick<Masked, 'bodies'>, list: string): number[] =>
  [...list.matchAll(/[\uE000-\uEFFF]/gu)].map(([char]) => bodies[char.charCodeAt(0) - FIRST_BODY]!.body);

/** The bodies of a stretch that are named as a whole or with all their duties, not with part of these. */
const wholesIn = (masked: Masked, pool: string): number[] =>
  [...pool.matchAll(WHOLE)].flatMap(([, list]) => bodiesIn(masked, list!));

const WHOLE =
  /((?:原?(?:中共)?[“"「]?[\uE000-\uEFFF][”"」]?(?:、|以及|及|和|与|同)?)+)(?=[,等]|(?:的?(?:全部|主要)?(?:职责|职能|机构|编制))?(?:[、,和及与等进加]|$))/gu;

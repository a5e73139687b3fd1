import type { Bulletin } from './bulletin.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Where one annotator's findings stand in the reading text, in ascending order, not overlapping within a layer. */
export type Layer<T extends Span> = readonly T[];

/** A sentence: up to and with 。！？； or a line's end. `article` is an index into {@link Bulletin.articles}. */
export interface Sentence extends Span {
  readonly article: number;
  /** Index into the article's paragraphs; -1 in its title, -2 in a kicker. */
  readonly paragraph: number;
  readonly clauses: readonly Span[];
}

/** A date as the text has it, resolved as far as text and bulletin say. */
export interface DateMention extends Span {
  /** EDTF level 1: 2023-03-18, 2023-03, 2023-03-01/2023-03-10, XXXX-03-22, 2021-12~ where the year was inferred. Null for 近日. */
  readonly edtf: string | null;
  /** Whether it stands at the head of a sentence and so dates what follows. */
  readonly leading: boolean;
  /** 6月3日讯: the day of the report. */
  readonly dateline?: boolean;
  readonly partOfDay?: 'morning' | 'noon' | 'afternoon' | 'evening';
  /** From the week of the text: 昨日, 今年, 明天 count from another date. */
  readonly relative?: boolean;
  /** A stretch that is no single day, 一季度, 今年以来, 十三五期间: the period of an indicator, not the day of an event. */
  readonly period?: boolean;
}

/** An amount of money or another quantity. */
export interface AmountMention extends Span {
  /** In the unit: 5亿元 is 500000000 元. The middle of a range is not taken; see `min`, `max`. */
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  /** 约, 近, 超过, 多, 余, 以上. */
  readonly approximate?: boolean;
  /** 元, 美元, 个, 亩, 平方米, % … */
  readonly unit: string;
  /** ISO 4217 where the unit is money. */
  readonly currency?: string;
  readonly percent?: boolean;
}

/** A stretch that names a body. What it means is decided by {@link BodyMention.body}, an index into `bodies`. */
export interface BodyMention extends Span {
  readonly body: number;
}

export type BodyKind = 'party' | 'government' | 'company' | 'school' | 'community' | 'military' | 'other';
export type BodyLevel = 'country' | 'province' | 'prefecture' | 'county' | 'township' | 'village';

/** A body as one document knows it. */
export interface Body {
  /** The fullest form that the text supports. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** Name of the body or place that it is part of, where the text tells. */
  readonly parent: string | null;
  /** GB/T 2260 code of the division that it governs or is seated in. */
  readonly place: string | null;
  /**
   * Full name of the division or zone whose organ it is (青石市, 青石开发区), where text or publisher tell, even where no
   * table knows it.
   */
  readonly jurisdiction: string | null;
  /** Its name without that, in full: 教育局, 党工委. */
  readonly organ: string;
  /** A place by itself (江阴市): a party to events, not a body of its own. */
  readonly isPlace: boolean;
}

export interface PersonMention extends Span {
  readonly person: number;
  /** name: in full; surname: 陆副市长; pronoun: 他. */
  readonly form: 'name' | 'surname' | 'pronoun';
  /** Stands in a byline. */
  readonly byline?: boolean;
}

/** A person as one document knows them: everyone named, once, under the full name. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A reporter's or photographer's byline. */
  readonly byline?: boolean;
  readonly confidence: number;
}

/** One part of a printed title: body and rank. 党工委副书记、管委会主任 is two. */
export interface TitlePart extends Span {
  /** Index into `bodies`, or null where the text names none. */
  readonly body: number | null;
  /** Within the body: 副书记. */
  readonly title: string;
  readonly former?: boolean;
  /** What a notice or election does; absent where someone is merely called so. */
  readonly act?: 'appoint' | 'remove' | 'elect';
  /** How sure, 0 to 1. */
  readonly confidence: number;
}

/** A title with the person it is printed with. `span` covers title and name. */
export interface TitleMention extends Span {
  readonly person: number;
  readonly title: Span;
  readonly parts: readonly TitlePart[];
}

/** A bulletin with what the annotators found in its reading text. */
export interface AnnotatedBulletin {
  readonly bulletin: Bulletin;
  /**
   * The reading text in simplified characters and half-width forms, unit for unit: the same length, so that one
   * span serves both. Annotators read this; what leaves is cut from the reading text.
   */
  readonly norm: string;
  /** 1 at each offset where a word begins or ends, from 0 to the text's length. */
  readonly cut: Uint8Array;
  readonly sentences: Layer<Sentence>;
  readonly dates: Layer<DateMention>;
  readonly amounts: Layer<AmountMention>;
  readonly persons: readonly Person[];
  readonly personMentions: Layer<PersonMention>;
  readonly bodies: readonly Body[];
  readonly bodyMentions: Layer<BodyMention>;
  readonly titles: Layer<TitleMention>;
  /** The body whose bulletin it is, as far as given or found. */
  readonly publisher: Publisher;
  /** Full name of the division or zone that 我市, 全区 and the like mean, as far as anything tells. */
  readonly jurisdiction: string | null;
  /** Day of issue, or its month, EDTF, as given or printed. */
  readonly issued: string | null;
  readonly problems: readonly Problem[];
}

/** Whose bulletin it is, and what 区, 市, 我市 and 全市 therefore mean. */
export interface Publisher {
  readonly name: string | null;
  /** GB/T 2260 code of the division, where it is one or lies in one. */
  readonly place: string | null;
  /** given: from outside; found: in the text or its path. */
  readonly from: 'given' | 'path' | 'text' | 'none';
}

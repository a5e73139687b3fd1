import type { BodyKind, BodyLevel } from '../model/index.ts';
import type { PhraseTable } from './phrases.ts';

/** What a rank is the head of, and where it is at home. */
export interface Head {
  readonly class: string;
  /** The endings of bodies that this rank heads: 局长 → 局; empty where any body may have it. */
  readonly bodies: readonly string[];
  /** A collective (区领导, 负责人): it names people, yet no post. */
  readonly collective: boolean;
  readonly single: boolean;
}

export interface Prefix {
  readonly effect: string;
}

/** How the name of a kind of body ends, and what must stand before it. */
export interface Suffix {
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** A place or 市, 区, 我市 alone before it makes a name: 市委, 区教育局. */
  readonly deictic: boolean;
  /** It is no name by itself: 公司, 局, 社区. */
  readonly needsProper: boolean;
  /** An organ that can stand quite alone and means the one of its jurisdiction: 管委会, 党工委. */
  readonly alone: boolean;
  /** A line of trade (光电, 水泥): a name only in a list or before a rank. */
  readonly weak: boolean;
  readonly canonical: string;
}

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly level: BodyLevel;
  readonly parent: string | null;
}

/** All tables that the annotators look words up in. */
export interface Lexicon {
  /** Other countries, by the names that bulletins call them. */
  readonly countries: PhraseTable<true>;
  /** Length of the longest surname at `at`, 0 where none. */
  surnameAt(text: string, at: number): number;
  /** How common the surname is, as a share of people; 0 where none. */
  surnameShare(surname: string): number;
  /** The surname is also a function word or common verb (和 向 从 于 时 来). */
  surnameIsWord(surname: string): boolean;
  /** Mean log-likelihood of the given name's characters against their general use; above 0 is name-like. */
  givenScore(given: string): number;
  /** Whether a character opens what stands behind a name (率 of 率考察团) and is not its last one. */
  opensBehindName(text: string, at: number): boolean;
  /** Words that look like a name: `never` one, or a `word` that is one only in a clear place. */
  readonly notNames: PhraseTable<string>;
  /** Whether names of other languages are written with the character at an offset, the first where none is told. */
  transliterates(text: string, at?: number): boolean;
  /** Full names of organs and the short ones that mean the same. */
  readonly shortNames: PhraseTable<string>;
  /** Words that no name of a body holds. */
  readonly functionWords: PhraseTable<string>;
  readonly heads: PhraseTable<Head>;
  readonly prefixes: PhraseTable<Prefix>;
  readonly suffixes: PhraseTable<Suffix>;
  /** Words that follow a name: class of each (speech, motion, leading, attendance, preposition, conjunction, particle, verb). */
  readonly followers: PhraseTable<string>;
  /** Words that stand right before a name or body and are no part of it. */
  readonly preceders: PhraseTable<string>;
  readonly divisions: PhraseTable<readonly Division[]>;
  division(code: string): Division | undefined;
}

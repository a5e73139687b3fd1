import type { BodyKind } from '../model/index.ts';
import { type Comparison, compared, type Evidence } from './compare-people.ts';
import { plainBody } from './names.ts';
import { baseOf } from './stations.ts';

/** A body as the documents know it. */
export interface ComparedBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly kind: BodyKind;
  /** Ids of entities. */
  readonly place: string | null;
  readonly parent: string | null;
  /** What its members are known by: the organ and its jurisdiction. */
  readonly keys: readonly string[];
  /** Whose bulletins name it. */
  readonly publishers: readonly string[];
  readonly documents: readonly string[];
  /** Who holds or held a post in it. */
  readonly people: readonly string[];
}

const WEIGHTS: Readonly<Partial<Record<Evidence, number>>> = {
  'same-name': 0.6,
  alias: 0.6,
  'like-sounding-name': 0.3,
  'short-form': 0,
  'other-spelling': -0.2,
  'same-place': 0.5,
  'same-parent': 0.4,
  'same-publisher': 0.5,
  'people-in-common': 0.8,
  'told-in-one-text': -0.6,
  'place-unknown': -0.2,
};

const BONDS: readonly Evidence[] = ['same-place', 'same-parent', 'same-publisher', 'people-in-common'];

/**
 * How far two bodies look like one. Never by a name alone.
 *
 * @returns null where they cannot be one: by number (第一人民医院, 第二人民医院), where one is an office of the other
 *   (市政府办公室), or where they are of two jurisdictions
 */
export function compareBodies(a: ComparedBody, b: ComparedBody): Comparison | null {
  const naming = bodyNaming(a, b);
  if (naming === null || a.kind !== b.kind || ofTwoJurisdictions(a, b)) return null;
  const reasons: Evidence[] = [naming];
  if (naming === 'short-form' || naming === 'like-sounding-name') reasons.push('other-spelling');
  if (a.place !== null && a.place === b.place) reasons.push('same-place');
  if (a.place === null || b.place === null) reasons.push('place-unknown');
  if (a.parent !== null && a.parent === b.parent) reasons.push('same-parent');
  if (a.publishers.some((publisher) => b.publishers.includes(publisher))) reasons.push('same-publisher');
  if (a.people.some((person) => b.people.includes(person))) reasons.push('people-in-common');
  if (a.documents.some((document) => b.documents.includes(document))) reasons.push('told-in-one-text');
  if (!reasons.some((reason) => BONDS.includes(reason))) return null;
  // a short form says little: 市医院 is any of several
  if (naming === 'short-form' && !reasons.includes('people-in-common')) return null;
  return compared(reasons, (reason) => WEIGHTS[reason] ?? 0);
}

/** What ties two names of bodies; null where they name two. */
function bodyNaming(a: ComparedBody, b: ComparedBody): Evidence | null {
  const [first, second] = [a.name, b.name].map(plainBody) as [string, string];
  if (first === second) return 'same-name';
  if (isNumberedApart(first, second) || isOfficeOf(first, second) || isOfficeOf(second, first)) return null;
  if (a.aliases.some((alias) => plainBody(alias) === second)) return 'alias';
  if (b.aliases.some((alias) => plainBody(alias) === first)) return 'alias';
  if (a.pinyin === b.pinyin && first.length === second.length) return 'like-sounding-name';
  return isShortFor(first, second) || isShortFor(second, first) ? 'short-form' : null;
}

const NUMBERING = /[0-9一二三四五六七八九十百零两甲乙丙丁戊东西南北上下前后]/gu;

/** 第一人民医院 and 第二人民医院, 城东小学 and 城西小学, 第一人民医院 and 人民医院. */
export const isNumberedApart = (a: string, b: string): boolean =>
  (a.match(NUMBERING) ?? []).join('') !== (b.match(NUMBERING) ?? []).join('');

/** 市政府办公室 and 市政府, 县委组织部 and 县委: the name of the whole and what it is the part of it. */
export const isOfficeOf = (part: string, whole: string): boolean => {
  const at = part.indexOf(whole);
  return at >= 0 && at + whole.length < part.length;
};

/** 教体局 for 教育体育局: characters left out, but for the last. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

const SCOPE = /(?:^| )((?:place|named) \S+)/u;

function ofTwoJurisdictions(a: ComparedBody, b: ComparedBody): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return true;
  const [first, second] = [a, b].map(({ keys }) => keys.flatMap((key) => scopeOf(key) ?? [])) as [
    string[],
    string[],
  ];
  const known = (kind: string) => [first, second].every((all) => all.some((scope) => scope.startsWith(kind)));
  return (
    first.length > 0 &&
    second.length > 0 &&
    (known('place') || known('named')) &&
    !first.some((scope) => second.includes(scope))
  );
}

const scopeOf = (key: string): string | null => {
  const scope = SCOPE.exec(key)?.[1];
  return scope === undefined ? null : baseOf(scope);
};

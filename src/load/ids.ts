import { createHash } from 'node:crypto';

/** First letters of ids, by what they are of. An id of the entity layer is the smallest of its claims'. */
export type IdPrefix =
  'per' | 'org' | 'plc' | 'evt' | 'prj' | 'att' | 'par' | 'stk' | 'vis' | 'obs' | 'reo' | 'art' | 'evd';

/** 80 bits: with a thousand million ids, one chance in two million that any two are equal. */
const HEX_DIGITS = 20;

/** Hash of the document's id and the place in it; parts are told apart, so that `['ab', 'c']` is not `['a', 'bc']`. */
export function idOf(
  prefix: IdPrefix,
  document: string,
  ...place: readonly (string | number | null)[]
): string {
  const hash = createHash('sha256').update(JSON.stringify([prefix, document, ...place]));
  return `${prefix}-${hash.digest('hex').slice(0, HEX_DIGITS)}`;
}

/** The tenure and the post that begin with an attestation. */
export const tenureId = (attestation: string): string => `ten${attestation.slice(3)}`;
export const postId = (tenure: string): string => `pst${tenure.slice(3)}`;

/** Of what people do: hashes of all that it says, so that two stores to which the same was done are equal. */
export const judgementId = (...parts: readonly string[]): string => hashed('jdg', parts);
export const correctionId = (...parts: readonly unknown[]): string => hashed('cor', parts);
export const auditId = (...parts: readonly unknown[]): string => hashed('aud', parts);

const hashed = (prefix: string, parts: readonly unknown[]): string =>
  `${prefix}-${createHash('sha256')
    .update(JSON.stringify([prefix, ...parts]))
    .digest('hex')
    .slice(0, HEX_DIGITS)}`;

/** Gives ids of one document: a second thing in the same place gets another id, by its number there. */
export class PlaceIds {
  readonly #document: string;
  readonly #seen = new Map<string, number>();

  constructor(document: string) {
    this.#document = document;
  }

  next(prefix: IdPrefix, ...place: readonly (string | number | null)[]): string {
    const key = JSON.stringify([prefix, ...place]);
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    return count === 0
      ? idOf(prefix, this.#document, ...place)
      : idOf(prefix, this.#document, ...place, `again ${count}`);
  }

  /** The id of the same thing each time it comes up: a claim made twice in one place is one. */
  same(prefix: IdPrefix, ...place: readonly (string | number | null)[]): string {
    return idOf(prefix, this.#document, ...place);
  }
}

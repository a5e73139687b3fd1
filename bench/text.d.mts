/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number;
/** A bulletin of at least `size` bytes of UTF-8. */
export function bulletin(size: number, seed?: number): string;
/** A bulletin's wording on one line of at least about `size` bytes. */
export function oneLine(size: number, seed?: number): string;
/** A text that names `count` people in one list. */
export function roster(count: number, seed?: number): string;
/** Texts made to lead patterns astray, by what they are. */
export function hostile(size: number): Record<string, string>;

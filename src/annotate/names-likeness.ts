import type { Span } from '../model/index.ts';
import type { Scan } from './scan.ts';

/** How much a stretch looks like a name, by its characters: above 0 like one. */
export function likeness(scan: Scan, name: string): number {
  if (name.includes('·') || name.includes('?')) return 2;
  const surname = scan.lexicon.surnameAt(name, 0);
  const share = scan.lexicon.surnameShare(name.slice(0, surname));
  const common = share >= 14 ? 0.6 : share >= 4 ? 0.3 : share >= 0.5 ? 0 : -0.4;
  const given = name.slice(surname);
  let least = Infinity;
  for (const char of given) least = Math.min(least, scan.lexicon.givenScore(char));
  const word = scan.lexicon.surnameIsWord(name.slice(0, surname)) ? -1.5 : 0;
  return (
    Math.max(-2, Math.min(2, scan.lexicon.givenScore(given))) + common + word + (least < -1.2 ? least : 0)
  );
}

/** Whether the cutter's dictionary has the stretch as one word of its own. */
export function isOneWord(scan: Scan, reading: Span & { readonly name: string }): boolean {
  if (!scan.cut[reading.start] || !scan.cut[reading.end]) return false;
  for (let at = reading.start + 1; at < reading.end; at++) if (scan.cut[at]) return false;
  return likeness(scan, reading.name) < 1.2;
}

/** Whether no dictionary has a word within the stretch: the cutter leaves single characters. */
export function isUnknown(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at <= end; at++) if (!scan.cut[at]) return false;
  return true;
}

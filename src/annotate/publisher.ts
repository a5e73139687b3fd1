import type { Bulletin, Publisher } from '../model/index.ts';
import type { Scan } from './scan.ts';

/**
 * Whose bulletin it is: as given, else by the name of a division in its path. The text's own evidence is weighed
 * where bodies are told apart, since a bulletin speaks of many places.
 */
export function findPublisher(scan: Scan, bulletin: Bulletin): Publisher {
  const { publisher, path } = bulletin.metadata;
  if (publisher) return { name: publisher, place: divisionIn(scan, publisher), from: 'given' };
  const place = path === undefined ? null : divisionIn(scan, path);
  return place ? { name: null, place, from: 'path' } : { name: null, place: null, from: 'none' };
}

/** The narrowest division whose full name stands in a text; null where it is none or more than one may be meant. */
function divisionIn({ lexicon }: Scan, text: string): string | null {
  let found: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const match = lexicon.divisions.at(text, at);
    if (!match) continue;
    const within = match.value.filter((division) => found === null || division.code.startsWith(found));
    if (within.length === 1) found = within[0]!.code;
    at = match.end - 1;
  }
  return found;
}

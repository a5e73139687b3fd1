import { type BodyKind, type BodyLevel, unitsOf } from '../model/index.ts';
import type { Division, Head, Lexicon, Prefix, Suffix } from './lexicon.ts';
import { loadNameEndings } from './name-endings.ts';
import { wordsOf } from './patterns.ts';
import { PhraseTable } from './phrases.ts';
import { readTable } from './tables.ts';

export type { Division, Head, Lexicon, Prefix, Suffix } from './lexicon.ts';
export { type Match, PhraseTable } from './phrases.ts';
export { projectRoot } from './tables.ts';
export { type EventWords, loadEventWords, type RoleVerb } from './events.ts';
export { useRules } from './own-rules.ts';
export { rulesVersion } from './version.ts';

let loaded: Lexicon | undefined;

/** All tables of seeds/gazetteer/, read once. */
export function loadLexicon(): Lexicon {
  return (loaded ??= build());
}

function build(): Lexicon {
  const surnames = new Map<string, number>();
  for (const [names, share] of readTable('surnames', 3))
    for (const name of wordsOf(names!)) if (!surnames.has(name)) surnames.set(name, Number(share));
  const single = unitsOf([...surnames.keys()].filter((name) => name.length === 1).join(''));
  const compound = new PhraseTable(
    [...surnames.keys()].filter((name) => name.length === 2).map((name) => [name, 2] as const),
  );
  const given = new Map(
    readTable('given-names', 2).map(([char, score]) => [char!.codePointAt(0)!, Number(score)]),
  );
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  for (const [code, name, short, level, parent] of readTable('divisions', 5)) {
    const division = {
      code: code!,
      name: name!,
      short: short!,
      level: level as BodyLevel,
      parent: parent || null,
    };
    byCode.set(division.code, division);
    for (const key of new Set([division.name, division.short]))
      byName.set(key, [...(byName.get(key) ?? []), division]);
  }
  return {
    countries: new PhraseTable(
      readTable('countries', 1).flatMap(([names]) => wordsOf(names!).map((name) => [name, true] as const)),
    ),
    surnameAt: (text, at) => {
      if (compound.at(text, at, at + 2) !== null) return 2;
      return single.at(text, at) ? 1 : 0;
    },
    surnameShare: (surname) => surnames.get(surname) ?? 0,
    surnameIsWord: (surname) => preceders().get(surname) !== undefined,
    givenScore: (name) => {
      let [sum, count] = [0, 0];
      for (let at = 0; at < name.length; count++) {
        const point = name.codePointAt(at)!;
        sum += given.get(point) ?? 0.3;
        at += point > 0xffff ? 2 : 1;
      }
      return sum / Math.max(1, count);
    },
    opensBehindName: loadNameEndings(),
    notNames: wordTable('not-names'),
    transliterates: transliteration(),
    shortNames: new PhraseTable(readTable('short-names', 3).map(([full, short]) => [full!, short!] as const)),
    functionWords: wordTable('function-words'),
    heads: headTable(),
    prefixes: new PhraseTable<Prefix>(
      readTable('prefixes', 3).flatMap(([words, effect]) =>
        wordsOf(words!).map((word) => [word, { effect: effect! }] as const),
      ),
    ),
    suffixes: suffixTable(),
    followers: wordTable('followers'),
    preceders: preceders(),
    divisions: new PhraseTable<readonly Division[]>(byName),
    division: (code) => byCode.get(code),
  };
}

function transliteration(): (text: string, at?: number) => boolean {
  const units = unitsOf(
    readTable('transliteration', 3)
      .map(([row]) => row!)
      .join(''),
  );
  return (text, at = 0) => units.at(text, at);
}

let precederTable: PhraseTable<string> | undefined;
const preceders = (): PhraseTable<string> => (precederTable ??= wordTable('preceders'));

function wordTable(name: string): PhraseTable<string> {
  return new PhraseTable(
    readTable(name, 3).flatMap(([words, kind]) => wordsOf(words!).map((word) => [word, kind!] as const)),
  );
}

function headTable(): PhraseTable<Head> {
  return new PhraseTable(
    readTable('titles', 6).flatMap(([words, kind, bodies, single, collective]) =>
      wordsOf(words!).map(
        (word) =>
          [
            word,
            {
              class: kind!,
              bodies: bodies === '-' ? [] : bodies!.split('|'),
              single: single === '1',
              collective: collective === '1',
            },
          ] as const,
      ),
    ),
  );
}

function suffixTable(): PhraseTable<Suffix> {
  return new PhraseTable(
    readTable('bodies', 5).flatMap(([words, kind, level, flags]) =>
      wordsOf(words!).map(
        (word) =>
          [
            word,
            {
              kind: kind as BodyKind,
              level: level === '-' ? null : (level as BodyLevel),
              deictic: flags!.includes('d'),
              needsProper: flags!.includes('p'),
              alone: flags!.includes('a'),
              weak: flags!.includes('w'),
              canonical: word,
            },
          ] as const,
      ),
    ),
  );
}

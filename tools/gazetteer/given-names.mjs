// Makes seeds/gazetteer/given-names.tsv: how much likelier a character is in a given name than in running text, as the
// natural logarithm of the ratio, from the names (tag nr) among the words of cppjieba's dictionary (MIT).
//   node tools/gazetteer/given-names.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const dictionary = createRequire(import.meta.url)('nodejieba').DEFAULT_DICT;
const surnames = new Set(
  readFileSync(new URL('../../seeds/gazetteer/surnames.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l && !l.startsWith('#'))
    .flatMap((l) => l.split('\t')[0].split(' ')),
);
const inNames = new Map();
const inText = new Map();
let names = 0;
let text = 0;
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, count, tag] = line.split(' ');
  if (!word || !/^\p{Script=Han}+$/u.test(word)) continue;
  const n = Number(count);
  if (tag === 'nr' && (word.length === 2 || word.length === 3) && surnames.has(word[0]))
    for (const char of word.slice(1)) {
      inNames.set(char, (inNames.get(char) ?? 0) + 1);
      names++;
    }
  if (!tag?.startsWith('nr'))
    for (const char of word) {
      inText.set(char, (inText.get(char) ?? 0) + n);
      text += n;
    }
}
const rows = [...new Set([...inNames.keys(), ...inText.keys()])]
  .map((char) => {
    const a = ((inNames.get(char) ?? 0) + 0.5) / (names + 3000);
    const b = ((inText.get(char) ?? 0) + 50) / (text + 300000);
    return [char, Math.log(a / b).toFixed(1), inNames.get(char) ?? 0, inText.get(char) ?? 0];
  })
  .filter(([, , a, b]) => a > 0 || b > 2000)
  .sort((x, y) => (x[0] < y[0] ? -1 : 1));
writeFileSync(
  new URL('../../seeds/gazetteer/given-names.tsv', import.meta.url),
  `# Characters of given names: character, log ratio of its share in names to its share in text.\n# Made by tools/gazetteer/given-names.mjs from the dictionary of cppjieba (MIT).\n${rows.map((r) => r.slice(0, 2).join('\t')).join('\n')}\n`,
);

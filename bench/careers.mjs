// How well it is told who is who and when, on the bulletins of a made world of which everything is known
// (tests/careers/README.md):
//   npm run build && node --import ./tests/typescript.mjs bench/careers.mjs [SEED]
// In full of one world (seed 7 unless told), in short of others, since rules may be right for one by chance.
// Writes bench/results/careers.md; with --small, which reads 60 of 520 papers, it writes nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../dist/graph/index.js';
import { FULL, generate, SMALL } from '../tests/careers/generate.ts';
import { graphOf, readAll } from '../tests/careers/graph.ts';
import { score } from '../tests/careers/score.ts';

const small = process.argv.includes('--small');
const seed = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 7);
const OTHERS = [1, 2, 3, 5, 11, 13];

async function measure(of) {
  const { documents, truth } = generate(of, small ? SMALL : FULL);
  const store = await openStore(':memory:');
  const graph = await graphOf(store, readAll(documents), truth);
  await store.close();
  return { documents, ...score(truth, graph, { renamed: 'either' }) };
}

const { documents, people, bodies, spells, lineUps, reorganizations } = await measure(seed);
const percent = (share) => (100 * share).toFixed(1);
const lines = [
  '# Who is who, and when',
  '',
  `By \`npm run build && node --import ./tests/typescript.mjs bench/careers.mjs${seed === 7 ? '' : ` ${seed}`}\`: ${documents.length} papers of three places over five years, seed ${seed}. In percent.`,
  '',
  '| | precision | recall | recall of all that is printed | mentions | bound |',
  '| --- | ---: | ---: | ---: | ---: | --- |',
  ...[
    ['people', people, '99.5 and 97'],
    ['bodies', bodies, '99 and 97'],
  ].map(
    ([name, found, bound]) =>
      `| pairs of mentions of ${name} | ${percent(found.precision)} | ${percent(found.recall)} | ${percent(found.recallOfPrinted)} | ${found.printed} | ${bound} |`,
  ),
  '',
  '| | share | of | bound |',
  '| --- | ---: | ---: | --- |',
  `| tenures whose bounds agree with the truth | ${percent(spells.share)} | ${spells.found} | 97 |`,
  `| tenures of no true spell | ${percent(spells.untrue / spells.found)} | ${spells.found} | |`,
  `| attested spells that were found | ${percent(spells.covered)} | ${spells.attested} | |`,
  `| bounds of notices given to the day | ${percent(spells.exact)} | ${spells.noticed} | |`,
  `| right holders in line-ups of ${lineUps.days} days | ${percent(lineUps.share)} | ${lineUps.right + lineUps.wrong + lineUps.missed} | 97 |`,
  `| wrongly called attested | ${lineUps.wronglyAttested} | | none |`,
  '',
  '| | share | of | |',
  '| --- | ---: | ---: | --- |',
  `| renamed, merged and split bodies of notices found with their kind and day | ${percent(reorganizations.recall)} | ${reorganizations.told} | ${reorganizations.paired} between the right bodies |`,
  `| what was found that is right in all | ${percent(reorganizations.precision)} | ${reorganizations.found} | |`,
  '',
];
if (!small) {
  lines.push(
    '## Other worlds',
    '',
    '| seed | people: precision | recall | bodies: precision | recall | tenures | holders | wrongly called attested |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const other of OTHERS.filter((one) => one !== seed)) {
    const found = await measure(other);
    const shares = [
      found.people.precision,
      found.people.recall,
      found.bodies.precision,
      found.bodies.recall,
      found.spells.share,
      found.lineUps.share,
    ].map(percent);
    lines.push(`| ${other} | ${shares.join(' | ')} | ${found.lineUps.wronglyAttested} |`);
  }
  lines.push('');
}
const text = lines.join('\n');
console.log(text);
if (!small) writeFileSync(join(import.meta.dirname, 'results/careers.md'), text);

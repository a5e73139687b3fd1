// How well the reader finds what a careful reader found, on snippets that its rules were tuned on and on snippets put
// aside, and how far its confidences can be relied on:
//   npm run build && node bench/quality.mjs
// Needs the scorer in ../shared/score. Of the snippets put aside only sums are printed. Writes bench/results/quality.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFacts } from '../dist/pipeline.js';

const root = join(import.meta.dirname, '..');
const scorer = join(root, '../shared/score/score.mjs');
if (!existsSync(scorer)) {
  console.error(`expected the scorer at ${scorer}, found none: put ../shared beside the project`);
  process.exit(1);
}

const kinds = 'persons posts organizations events participations visits projects indicators'.split(' ');

/** Scores of a folder of NAME.txt with NAME.json, and the facts by name. */
function scoreOf(folder) {
  const out = mkdtempSync(join(tmpdir(), 'chuxi-quality-'));
  const gold = mkdtempSync(join(tmpdir(), 'chuxi-gold-'));
  const facts = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const name = file.replace(/\.txt$/u, '');
    facts.set(name, readFacts(readFileSync(join(folder, file)), file));
    writeFileSync(join(out, `${name}.json`), JSON.stringify(facts.get(name)));
    writeFileSync(join(gold, `${name}.json`), readFileSync(join(folder, `${name}.json`)));
  }
  const printed = execFileSync('node', [scorer, '--json', gold, out], { encoding: 'utf8' });
  for (const made of [out, gold]) rmSync(made, { recursive: true });
  return { result: JSON.parse(printed), facts };
}

const squash = (text) => (text ?? '').normalize('NFKC').replace(/\s/gu, '');

/** Claims with what the reader says of its own certainty, and whether gold has them, body and event aside. */
function* claimsOf(folder, facts) {
  for (const [name, { persons, posts, events }] of facts) {
    const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const names = new Map(persons.map((person) => [person.id, squash(person.name)]));
    const inGold = new Set(
      (gold.posts ?? []).flatMap((p) =>
        [p.title, ...(p.altTitles ?? [])].map((title) => `${squash(p.person)} ${squash(title)}`),
      ),
    );
    for (const post of posts)
      yield {
        kind: 'posts',
        confidence: post.confidence,
        right: inGold.has(`${names.get(post.person)} ${squash(post.title)}`),
      };
    const parts = new Set(
      (gold.events ?? []).flatMap((e) => (e.participants ?? []).map((p) => `${squash(p.name)} ${p.role}`)),
    );
    for (const part of events.flatMap(({ participants }) => participants))
      yield {
        kind: 'participations',
        confidence: part.confidence,
        right: parts.has(`${names.get(part.person)} ${part.role}`),
      };
  }
}

function reliability(folder, facts) {
  const rows = new Map();
  for (const { kind, confidence, right } of claimsOf(folder, facts)) {
    const key = `${kind} ${confidence.toFixed(2)}`;
    const row = rows.get(key) ?? { said: 0, right: 0 };
    rows.set(key, { said: row.said + 1, right: row.right + Number(right) });
  }
  return [...rows].sort(([a], [b]) => (a < b ? 1 : -1));
}

const tuned = scoreOf(join(root, 'tests/snippets'));
const aside = scoreOf(join(root, 'tests/heldout'));
const percent = (value) => (100 * value).toFixed(1);
const lines = [
  '# How well it reads',
  '',
  'By `npm run build && node bench/quality.mjs`. F1 in percent; counts are of gold facts.',
  '',
  `${tuned.facts.size} snippets that the rules were tuned on, ${aside.facts.size} put aside: written by another hand before the rules, scored and never read.`,
  '',
  '| kind | tuned on | gold | put aside | gold | difference |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...kinds.map((kind) => {
    const [a, b] = [tuned.result[kind], aside.result[kind]];
    return `| ${kind} | ${percent(a.f1)} | ${a.gold} | ${percent(b.f1)} | ${b.gold} | ${(100 * (b.f1 - a.f1)).toFixed(1)} |`;
  }),
  '',
  '## What confidences mean',
  '',
  'On the snippets tuned on: of the claims said with a confidence, how many gold has (person and title; person and role).',
  '',
  '| kind | confidence | said | right |',
  '| --- | ---: | ---: | ---: |',
  ...reliability(join(root, 'tests/snippets'), tuned.facts).map(
    ([key, { said, right }]) =>
      `| ${key.split(' ')[0]} | ${key.split(' ')[1]} | ${said} | ${percent(right / said)} % |`,
  ),
  '',
];
writeFileSync(join(root, 'bench/results/quality.md'), lines.join('\n'));
console.log(lines.join('\n'));

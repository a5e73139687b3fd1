import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFacts } from '../../src/pipeline.ts';

const shared = join(import.meta.dirname, '../../../shared');
const present = existsSync(join(shared, 'gold'));
if (!present && process.env['REQUIRE_SHARED'] === '1')
  throw new Error(`expected the bulletins with gold facts at ../shared, found none`);
if (!present) console.log('skipped: the bulletins with gold facts (../shared) are not beside the project');

/** What must hold on the real bulletins; raised as the reader gets better, never lowered. */
const bars: Readonly<Record<string, number>> = {
  articles: 100,
  'article titles': 100,
  persons: 99,
  posts: 97,
  organizations: 93,
  events: 96,
  participations: 95,
  visits: 93,
  projects: 92,
  indicators: 90,
  'event types': 95,
  'event dates': 97,
  'project investors': 95,
  'project amounts': 95,
  evidence: 100,
  'mention offsets': 100,
  'mentions found': 100,
  'list order': 100,
};

(present ? describe : describe.skip)('on real bulletins', () => {
  const bulletins = present ? readdirSync(join(shared, 'bulletins')).sort() : [];
  const facts = new Map(
    bulletins.map((file) => [file, readFacts(readFileSync(join(shared, 'bulletins', file)), file)] as const),
  );

  test('the facts have the form that is asked of them', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync(join(shared, 'score/facts.schema.json'), 'utf8')) as object,
    );
    for (const [file, document] of facts) {
      validate(document);
      expect({ file, errors: validate.errors }).toEqual({ file, errors: null });
    }
  });

  test('what is found agrees with a careful reader as far as the bars say', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chuxi-facts-'));
    for (const [file, document] of facts)
      writeFileSync(join(folder, file.replace(/\.txt$/u, '.json')), JSON.stringify(document));
    const printed = execFileSync(
      'node',
      [join(shared, 'score/score.mjs'), '--json', join(shared, 'gold'), folder],
      {
        encoding: 'utf8',
      },
    );
    const result = JSON.parse(printed) as Record<string, { f1?: number; accuracy?: number }>;
    for (const [kind, bar] of Object.entries(bars)) {
      const reached = 100 * (result[kind]?.f1 ?? result[kind]?.accuracy ?? 0);
      console.log(`${kind}: ${reached.toFixed(1)}, bar ${bar}`);
      expect(reached).toBeGreaterThanOrEqual(bar);
    }
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/index.ts';
import { connect } from '../../src/graph/sqlite/driver.ts';
import { Statements } from '../../src/graph/statements.ts';
import { describeStore } from './contract.ts';

describeStore('SQLite in memory', () => openStore(':memory:'));

describe('in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-store-'));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  describeStore('SQLite', () => openStore(join(folder, `${++count}.db`)));
});

describe('sql/README.md', () => {
  const readme = readFileSync(new URL('../../sql/README.md', import.meta.url), 'utf8');
  const connection = connect(':memory:', 0);
  for (const { text } of new Statements('sql').migrations()) connection.exec(text);
  afterAll(() => connection.close());

  const questions = [...readme.matchAll(/```sql\n([^`]+)```/g)].map((match) => match[1]!);

  test('has questions that the tables answer', () => {
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) expect(connection.all(question, {})).toEqual([]);
  });

  test('names every table', () => {
    const tables = connection
      .all("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB '*_*'", {})
      .map((row) => String(row['name']));
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

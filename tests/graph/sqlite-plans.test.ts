import { connect } from '../../src/graph/sqlite/driver.ts';
import { valuedOf } from '../../src/graph/sqlite/values.ts';
import { Statements } from '../../src/graph/statements.ts';

/** Statements that read all of a table by their nature; fragments are looked for in each path. */
const WHOLE = new Set([
  'read/counts',
  'read/dump-supersessions',
  'read/judgements',
  'read/corrections',
  'read/document-states',
  'read/list-documents',
]);

/** What is scanned without being a table: lists given, results of parts of the statement. */
const HARMLESS =
  /^SCAN (?:CONSTANT ROW|\d+ CONSTANT ROWS|json_each|asked|given|kinds|known|chosen|subject|support|link|found|best|shared|ranked|body|counted|placed|grouped|happened|\(\S+\)|gram VIRTUAL TABLE)/;

/** Lists and dumps go along an index from where they are to begin, and stop: a plan calls that a scan. */
const ALONG_INDEX = /^SCAN \w+ USING (?:COVERING )?INDEX/;
const isAlongIndex = (name: string, step: string): boolean =>
  /^read\/(?:list|dump)-/.test(name) && ALONG_INDEX.test(step);

describe('the statements of the embedded store', () => {
  const statements = new Statements('sql');
  const connection = connect(':memory:', 0);
  for (const { text } of statements.migrations()) connection.exec(text);
  afterAll(() => connection.close());

  const planOf = (name: string): string[] => {
    const parameters = Object.fromEntries(
      [...statements.text(name).matchAll(/\$(\w+)/g)].map((match) => [match[1]!, '[]']),
    );
    return connection
      .all(`EXPLAIN QUERY PLAN ${statements.text(name)}`, parameters)
      .map((row) => row['detail'] as string);
  };

  const names = [...statements.names('read'), ...statements.names('write')].filter(
    (name) => !WHOLE.has(name),
  );

  test.each(names)('%s is answered through indexes, without reading all of a table', (name) => {
    const scans = planOf(name).filter((step) => step.startsWith('SCAN') && !HARMLESS.test(step));
    expect(scans.filter((step) => !isAlongIndex(name, step))).toEqual([]);
  });

  const written = statements.names('write').flatMap((name) => {
    const valued = valuedOf(statements.text(name), 50);
    return [valued?.text, valued?.textIfNew].flatMap((text) =>
      text ? [{ name, text: text.replaceAll('?', `'a'`) }] : [],
    );
  });

  test.each(written)('$name goes through indexes with rows bound as values as well', ({ text }) => {
    const steps = connection.all(`EXPLAIN QUERY PLAN ${text}`, {}).map((row) => row['detail'] as string);
    expect(steps.filter((step) => step.startsWith('SCAN') && !HARMLESS.test(step))).toEqual([]);
    expect(steps.filter((step) => step.includes('AUTOMATIC'))).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  });

  const pages = statements.names('read').filter((name) => name.startsWith('read/list-'));

  test.each(pages)('%s goes along an index, without sorting', (name) => {
    expect(planOf(name).filter((step) => step.includes('USE TEMP B-TREE FOR ORDER BY'))).toEqual([]);
  });
});

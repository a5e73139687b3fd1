import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../../src/graph/index.ts';
import { allFiles, exported, ODD, openWorld } from './world.ts';

type Line = Record<string, string>;

let store: GraphStore;
let spreadsheets: Record<string, string>;
beforeAll(async () => {
  store = await openWorld();
  spreadsheets = await allFiles(store, 'csv');
});
afterAll(() => store.close());

const read = (file: string): Line[] => parse(spreadsheets[file]!, { columns: true, bom: true });

describe('tables for spreadsheets', () => {
  test('have the mark by which UTF-8 is known, and as many lines as there are rows', async () => {
    const counts = await store.counts();
    const lines = Object.fromEntries(Object.keys(spreadsheets).map((file) => [file, read(file).length]));
    expect(Object.values(spreadsheets).every((text) => text.startsWith('\uFEFF'))).toBe(true);
    expect(lines).toMatchObject({
      'people.csv': counts.people,
      'organizations.csv': counts.organizations,
      'places.csv': counts.places,
      'posts.csv': counts.posts,
      'tenures.csv': counts.tenures,
      'events.csv': counts.events,
      'participations.csv': counts.participations,
      'projects.csv': counts.projects,
      'stakes.csv': counts.stakes,
      'indicators.csv': counts.observations,
      'documents.csv': counts.documents,
    });
  });

  test('say who and where in words beside the ids, and on what it rests', async () => {
    const tenure = read('tenures.csv').find(({ quotes }) => quotes === '县长顾远帆')!;
    const [row] = await store.tenuresByIds([tenure['id']!]);
    expect(tenure).toMatchObject({
      person: 'per-gu',
      personName: '顾远帆',
      title: row!.title,
      organizationName: '青岚县人民政府',
      attestedFrom: row!.attestedFrom ?? '',
      startEarliest: row!.startEarliest ?? '',
      endLatest: row!.endLatest ?? '',
    });
    const evidence = read('evidence.csv').find(({ claim }) => claim === tenure['id'])!;
    expect(evidence).toMatchObject({ kind: 'tenure', document: 'doc-1', quote: '县长顾远帆', start: '7' });
  });

  test('say what became of a body by the names of both', () => {
    const [change] = read('reorganizations.csv').filter(({ id }) => id === 'reo-1');
    expect(change).toMatchObject({ kind: 'merged', predecessorName: 'Alpha 公司', date: '2019-03-12' });
    expect(read('reorganizations.csv').find(({ id }) => id === 'reo-3')).toMatchObject({
      kind: 'abolished',
      successorName: '',
    });
  });

  test('hold nothing that a spreadsheet would run', () => {
    const odd = read('people.csv').find(({ id }) => id === 'per-odd')!;
    expect(odd).toMatchObject({ name: `'${ODD}`, pinyin: "'+odd" });
    const cells = Object.keys(spreadsheets).flatMap((file) =>
      read(file).flatMap((line) => Object.values(line)),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell))).toEqual(
      [],
    );
  });

  test('leave numbers below nought numbers', async () => {
    await store.write((writer) =>
      writer.putEntities('observation', [
        {
          ...(writeable as never as object),
          id: 'obs-fall',
          document: 'doc-1',
          growth: -0.5,
          value: '-12.50',
        } as never,
      ]),
    );
    const lines: Line[] = parse(await exported(store, 'csv', {}, 'indicators.csv'), {
      columns: true,
      bom: true,
    });
    expect(lines.find(({ id }) => id === 'obs-fall')).toMatchObject({ growth: '-0.5', value: '-12.50' });
  });
});

const writeable = {
  name: '税收',
  text: '',
  unit: null,
  growthText: null,
  period: null,
  earliest: null,
  latest: null,
  organization: null,
  confidence: 1,
};

describe('tables for neo4j-admin', () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    files = await allFiles(store, 'neo4j-csv');
  });
  const table = (file: string): Line[] => parse(files[file]!, { columns: true });

  test('have each node once, and no relationship that leads to none', () => {
    const nodes = Object.keys(files)
      .filter((file) => file.endsWith('.csv') && file !== 'relationships.csv')
      .flatMap((file) => table(file).map((line) => line['id:ID']!));
    expect(new Set(nodes).size).toBe(nodes.length);
    const ends = table('relationships.csv').flatMap((line) => [line[':START_ID']!, line[':END_ID']!]);
    expect(ends.length).toBeGreaterThan(50);
    expect(ends.filter((end) => !nodes.includes(end))).toEqual([]);
  });

  test('have names as they are, and lists with their own separator', () => {
    const odd = table('Person.csv').find((line) => line['id:ID'] === 'per-odd')!;
    expect(odd['name']).toBe(ODD);
    expect(odd['aliases:string[]']!.split('\u001F')).toHaveLength(4);
  });

  const jars = fileURLToPath(new URL('../../.cache/neo4j/lib', import.meta.url));
  const isThere = existsSync(jars);
  if (!isThere && process.env['REQUIRE_NEO4J']) throw new Error(`expected Neo4j's jars in ${jars}`);
  (isThere ? describe : describe.skip)('where it is there', () => {
    test('are taken by it, line for line', () => {
      const folder = mkdtempSync(join(tmpdir(), 'chuxi-import-'));
      try {
        for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
        const said = importInto(folder, jars);
        const nodes = Object.keys(files).filter((file) => /^[A-Z].*\.csv$/u.test(file));
        const count = nodes.reduce((sum, file) => sum + table(file).length, 0);
        expect(said).toContain(`${count} nodes`);
        expect(said).toContain(`${table('relationships.csv').length} relationships`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }, 120_000);
  });
});

function importInto(folder: string, jars: string): string {
  const home = join(folder, 'home');
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const program = [...opens, '-Xmx512m', '-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool'];
  return execFileSync('java', [...program, 'database', 'import', 'full', '@import.args'], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
  });
}

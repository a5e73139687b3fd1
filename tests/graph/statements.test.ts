import { readdirSync, readFileSync } from 'node:fs';
import { Statements } from '../../src/graph/statements.ts';

const sql = new Statements('sql');
const cypher = new Statements('cypher');
const folders = ['read', 'write'] as const;
const names = folders.flatMap((folder) => sql.names(folder));

/** Lines of comment at the beginning, without their marks. */
const headOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(
      0,
      text.split('\n').findIndex((line) => !/^(--|\/\/) /.test(line)),
    )
    .map((line) => line.slice(3));

const bodyOf = (text: string): string => text.split('\n').slice(headOf(text).length).join('\n');

const parametersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort();

/** Parts of a list that no bracket holds together. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    depth += Number('([{'.includes(character)) - Number(')]}'.includes(character));
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** What a read answers with: the last word of each part of its last list of columns. */
function columnsOf(text: string): string[] {
  const list = /.*^(?:SELECT|RETURN)(?: DISTINCT)?\s(.*?)(?=^(?:FROM|ORDER|LIMIT|UNION)\b|$(?![^]))/ms.exec(
    bodyOf(text),
  );
  return partsOf(list?.[1] ?? '').map((part) => /"?(\w+)"?$/.exec(part)?.[1] ?? part);
}

describe('the statements of both stores', () => {
  it.each(folders)('are the same in %s, file for file', (folder) => {
    expect(cypher.names(folder)).toEqual(sql.names(folder));
    expect(sql.names(folder).length).toBeGreaterThan(0);
  });

  it.each(names)('%s says the same in both of what it answers, its parameters and its columns', (name) => {
    expect(headOf(cypher.text(name))).toEqual(headOf(sql.text(name)));
    expect(headOf(sql.text(name)).some((line) => line.startsWith('Parameters: '))).toBe(true);
  });

  it.each(names)('%s takes the parameters that its head names, in both', (name) => {
    const said = parametersIn(headOf(sql.text(name)).join('\n'));
    expect(parametersIn(bodyOf(sql.text(name)))).toEqual(said);
    expect(parametersIn(bodyOf(cypher.text(name)))).toEqual(said);
  });

  it.each(sql.names('read'))('%s answers with the same columns in both', (name) => {
    expect(columnsOf(sql.text(name))).not.toEqual(['']);
    expect(columnsOf(cypher.text(name))).toEqual(columnsOf(sql.text(name)));
  });

  it('begin with the same version of tables and constraints', () => {
    const versions = (statements: Statements) => statements.migrations().map(({ version }) => version);
    expect(versions(cypher)).toEqual(versions(sql));
    expect(versions(sql)[0]).toBe(1);
  });
});

describe('no source', () => {
  const folder = new URL('../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, code: withoutComments(readFileSync(new URL(file, folder), 'utf8')) }));

  const statement =
    /\b(?:MATCH|MERGE|UNWIND|SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|RETURN|CREATE|DROP|ALTER)\b/;
  const literals = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
  const inserted = /\$\{/;
  const command = /\b(?:PRAGMA|BEGIN|ATTACH|VACUUM|CALL)\b/;

  const offending = (offends: (literal: string) => boolean) =>
    sources.flatMap(({ file, code }) =>
      [...code.matchAll(literals)]
        .filter(([literal]) => offends(literal))
        .map(([text]) => `${file}: ${text}`),
    );

  it('has a statement in its own text: they stand in sql/ and cypher/', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(offending((literal) => statement.test(literal))).toEqual([]);
  });

  it('puts anything into the text of a command to a store', () => {
    expect(offending((literal) => command.test(literal) && inserted.test(literal))).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '$1');
}

import { readFileSync } from 'node:fs';
import { Failure } from '../model/index.ts';
import { tableFiles } from './own-rules.ts';
import { PhraseTable } from './phrases.ts';

/** A row of a table of rules: its cells by column, the stretches that it must read, and those it must leave alone. */
export interface PatternRow<Column extends string = string> {
  readonly table: string;
  /** In the file, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** `text => what it gives`; a table of words has the text alone. */
  readonly examples: readonly PatternExample[];
  readonly counterExamples: readonly string[];
}

export interface PatternExample {
  readonly text: string;
  readonly gives: string | null;
}

/**
 * The rules of a table of seeds/patterns/ and of one's own folder: tab-separated cells, of which the last two are examples and
 * counter-examples, each divided by ` | ` (`-` where there are no counter-examples). Lines with # are comments.
 *
 * @param columns names of the cells before the examples
 * @throws Failure `patterns.row` naming file and line of a row of another shape, `patterns.no-example` of one without
 *   an example
 */
export function readPatterns<Column extends string>(
  table: string,
  columns: readonly Column[],
): PatternRow<Column>[] {
  return tableFiles('patterns', table).flatMap((path) =>
    parsePatterns(readFileSync(path, 'utf8'), table, columns),
  );
}

/** As {@link readPatterns}, from the text of a table. */
export function parsePatterns<Column extends string>(
  text: string,
  table: string,
  columns: readonly Column[],
): PatternRow<Column>[] {
  return text.split(/\r?\n/u).flatMap((content, index) => {
    if (content === '' || content.startsWith('#')) return [];
    const cells = content.split('\t');
    const line = index + 1;
    if (cells.length !== columns.length + 2)
      throw new Failure(
        'patterns.row',
        `expected ${columns.length + 2} columns (${columns.join(', ')}, examples, counter-examples), got ${cells.length} in ${table}.tsv, line ${line}`,
        'separate the columns by tabs, as the head of the file describes',
        { details: { table, line } },
      );
    const examples = divided(cells.at(-2)!).map(exampleOf);
    if (examples.length === 0)
      throw new Failure(
        'patterns.no-example',
        `expected an example, got none in ${table}.tsv, line ${line}`,
        'write a stretch of text that the row must read into its last column but one',
        { details: { table, line } },
      );
    const named = Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
    return [
      {
        table,
        line,
        cells: named as Record<Column, string>,
        examples,
        counterExamples: divided(cells.at(-1)!),
      },
    ];
  });
}

/** The words of a cell, which are divided by spaces. */
export const wordsOf = (cell: string): string[] => cell.split(' ').filter(Boolean);

/** The words of a kind as alternatives of a regular expression, the longest first. */
export const alternatives = (rows: readonly PatternRow<'kind' | 'words'>[], kind: string): string =>
  rows
    .filter(({ cells }) => cells.kind === kind)
    .flatMap(({ cells }) => wordsOf(cells.words))
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/**
 * Words of a table whose rows have a kind and words of it, each with what its kind means.
 *
 * @param meaning by kind; rows of other kinds are left out
 */
export const wordsByKind = <T>(
  rows: readonly PatternRow<'kind' | 'words'>[],
  meaning: Readonly<Record<string, T>>,
): PhraseTable<T> =>
  new PhraseTable(
    Object.entries(meaning).flatMap(([kind, value]) =>
      rows
        .filter(({ cells }) => cells.kind === kind)
        .flatMap(({ cells }) => wordsOf(cells.words).map((word) => [word, value] as const)),
    ),
  );

const divided = (cell: string): string[] =>
  cell
    .split(' | ')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

function exampleOf(text: string): PatternExample {
  const at = text.indexOf(' => ');
  return at < 0 ? { text, gives: null } : { text: text.slice(0, at), gives: text.slice(at + 4) };
}

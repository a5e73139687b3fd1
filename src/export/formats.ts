import type { GraphReads } from '../graph/index.ts';
import { Failure } from '../model/index.ts';
import { Contents } from './contents.ts';
import { spreadsheet } from './csv.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonld } from './jsonld.ts';
import type { FormatName } from './names.ts';
import { type Files, neo4jFiles } from './neo4j.ts';
import { popolo } from './popolo.ts';
import type { Selection } from './selection.ts';
import { TABLES } from './tables.ts';
import { turtle } from './turtle.ts';

interface Format {
  readonly mediaType: string;
  readonly ending: string;
}

/** One file. */
export interface StreamFormat extends Format {
  readonly write: (contents: Contents) => AsyncIterable<string>;
}

/** A folder of files. */
export interface FolderFormat extends Format {
  readonly files: Files;
}

const tables: Files = Object.fromEntries(
  TABLES.map((table) => [`${table.name}.csv`, (contents: Contents) => spreadsheet(table, contents)]),
);

const CSV = { mediaType: 'text/csv; charset=utf-8', ending: 'csv' };

const FORMATS: Readonly<Record<FormatName, StreamFormat | FolderFormat>> = {
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', ending: 'gexf', write: gexf },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', ending: 'graphml', write: graphml },
  csv: { ...CSV, files: tables },
  'neo4j-csv': { ...CSV, files: neo4jFiles },
  ftm: { mediaType: 'application/x-ndjson; charset=utf-8', ending: 'ftm.json', write: ftm },
  popolo: { mediaType: 'application/json; charset=utf-8', ending: 'popolo.json', write: popolo },
  jsonld: { mediaType: 'application/ld+json; charset=utf-8', ending: 'jsonld', write: jsonld },
  turtle: { mediaType: 'text/turtle; charset=utf-8', ending: 'ttl', write: turtle },
};

export const formatOf = (name: FormatName): StreamFormat | FolderFormat => FORMATS[name];

/** The files of a format that has several, each written when it is read. */
export const filesOf = (
  { files }: FolderFormat,
  reads: GraphReads,
  selection: Selection,
): readonly (readonly [name: string, text: AsyncIterable<string>])[] =>
  Object.entries(files).map(([name, write]) => [name, write(new Contents(reads, selection))]);

/**
 * The text of a format that is one file, or of one file of a format that has several.
 *
 * @param file its name in the folder
 * @throws Failure `export.file` where the format has no such file, or has several and none is named
 */
export function textOf(
  name: FormatName,
  reads: GraphReads,
  selection: Selection,
  file?: string | null,
): AsyncIterable<string> {
  const format = formatOf(name);
  const contents = new Contents(reads, selection);
  if ('write' in format) return format.write(contents);
  const write = Object.hasOwn(format.files, file ?? '') ? format.files[file!] : undefined;
  if (write) return write(contents);
  const names = Object.keys(format.files).join(', ');
  throw new Failure(
    'export.file',
    `expected a file of ${name} (${names}), got ${file ? JSON.stringify(file.slice(0, 80)) : 'none'}`,
    'name one of them, or write the whole folder with `chuxi export`',
    { details: { format: name, names, got: file ?? '' } },
  );
}

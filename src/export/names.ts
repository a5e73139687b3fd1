/** Formats in which the graph can be taken out, by the name that one asks for. */
export const FORMAT_NAMES = [
  'gexf',
  'graphml',
  'csv',
  'neo4j-csv',
  'ftm',
  'popolo',
  'jsonld',
  'turtle',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

export const isFormat = (name: string): name is FormatName =>
  (FORMAT_NAMES as readonly string[]).includes(name);

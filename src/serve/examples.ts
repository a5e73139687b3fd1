import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An analyst's question with the query that answers it, as it stands in `docs/queries/`. */
export interface Example {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly english: string;
  readonly chinese: string;
  /** The whole file; needs no variables. */
  readonly query: string;
}

const FOLDER = new URL('../../docs/queries/', import.meta.url);

/** Where they are. */
export const examplesFolder = (): string => fileURLToPath(FOLDER);

/** With what GraphiQL opens, and what is printed first. */
const FIRST = ['attendance-march-2023', 'holders-of-posts', 'projects-and-amounts'];

/** All questions, the three that say most first, the others by name. */
export function readExamples(): readonly Example[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .filter((name) => !FIRST.includes(name));
  return [...FIRST, ...names.toSorted()].map(readExample);
}

function readExample(name: string): Example {
  const query = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const [english = '', chinese = ''] = query.split('\n').map((line) => line.replace(/^#\s*/, ''));
  return { name, english, chinese, query };
}

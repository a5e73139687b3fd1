import type { ProjectFinding } from '../model/index.ts';
import type { Company } from './projects-companies.ts';
import { ProjectReader } from './projects-reader.ts';
import type { ProjectSource } from './projects-source.ts';
import { tableRows } from './projects-tables.ts';

/** Projects, and the companies that only they tell of: an investor's index beyond the bodies is one of those. */
export interface Projects {
  readonly projects: readonly ProjectFinding[];
  readonly companies: readonly Company[];
}

/**
 * The investment and construction projects that a bulletin names, each once, with investors, investment, capacity, site
 * and stage as far as the text says. Registered capital, output and taxes are no investment.
 */
export function extractProjects(source: ProjectSource): Projects {
  const reader = new ProjectReader(source);
  const { articles } = source.bulletin;
  const tables = articles.map((article) => tableRows(source.norm, article));
  const inTable = new Set(tables.flat().map(({ row }) => row.start));
  for (const sentence of source.sentences) {
    const paragraph = articles[sentence.article]?.paragraphs[sentence.paragraph];
    if (sentence.paragraph >= -1 && !(paragraph && inTable.has(paragraph.start))) reader.read(sentence);
  }
  tables.forEach((rows, article) => rows.forEach((row) => reader.readRow(row, article)));
  return { projects: reader.findings(), companies: reader.companies };
}

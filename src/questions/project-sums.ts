import { type GraphReads, pages, type ProjectFilter, type ProjectRow } from '../graph/index.ts';
import { byUnits, type ProjectStage } from '../model/index.ts';

/** By what projects are summed up. */
export type SummedBy = 'stage' | 'organization' | 'year';

/** What the projects of one stage, of one investor, or of both, come to. */
export interface ProjectSum {
  readonly stage: ProjectStage | null;
  /** Id of an investor; a project of several counts for each. */
  readonly organization: string | null;
  /** In which texts first tell of them, by the days of events and of issue. */
  readonly year: string | null;
  readonly projects: number;
  /** Of these, without an amount that is known. */
  readonly unknown: number;
  readonly sums: readonly CurrencySum[];
}

export interface CurrencySum {
  readonly currency: string;
  /** Decimal, exact. */
  readonly amount: string;
  readonly projects: number;
}

/** How many projects there are and what they are said to cost in all, the greatest groups first. */
export async function askProjectSums(
  store: GraphReads,
  by: readonly SummedBy[],
  filter: ProjectFilter = {},
): Promise<readonly ProjectSum[]> {
  const groups = new Map<string, ProjectSum>();
  for await (const rows of pages((page) => store.listProjects(filter, page))) {
    const investors = by.includes('organization') ? await investorsOf(store, rows) : null;
    const years = by.includes('year') ? await yearsOf(store, rows) : null;
    for (const [i, row] of rows.entries()) {
      const stage = by.includes('stage') ? row.stage : null;
      const year = years?.[i] ?? null;
      for (const organization of investors?.[i] ?? [null]) {
        const key = JSON.stringify([stage, organization, year]);
        const known = groups.get(key) ?? { stage, organization, year, projects: 0, unknown: 0, sums: [] };
        groups.set(key, withProject(known, row));
      }
    }
  }
  return [...groups.values()].toSorted((a, b) => b.projects - a.projects || byUnits(keyOf(a), keyOf(b)));
}

/** Of each project; one without investors is of none. */
async function investorsOf(
  store: GraphReads,
  rows: readonly ProjectRow[],
): Promise<readonly (string | null)[][]> {
  const stakes = await store.stakesOfProjects(rows.map(({ id }) => id));
  return stakes.map((ofOne) => {
    const ids = [...new Set(ofOne.map(({ organization }) => organization))];
    return ids.length > 0 ? ids : [null];
  });
}

/** Of each project, the first in which texts tell of it: by an event around it, else by the issue of a document. */
async function yearsOf(store: GraphReads, rows: readonly ProjectRow[]): Promise<readonly (string | null)[]> {
  const ids = rows.map(({ id }) => id);
  const [events, documents] = await Promise.all([store.eventsOfProjects(ids), store.documentsOf(ids)]);
  return rows.map((_, i) => {
    const days = [...events[i]!, ...documents[i]!].map(({ earliest }) => earliest);
    const [first] = days.filter((day) => day !== null).toSorted(byUnits);
    return first?.slice(0, 4) ?? null;
  });
}

function withProject(sum: ProjectSum, { investment }: ProjectRow): ProjectSum {
  const projects = sum.projects + 1;
  if (!investment) return { ...sum, projects, unknown: sum.unknown + 1 };
  const { currency, amount } = investment;
  const before = sum.sums.find((one) => one.currency === currency);
  const added = {
    currency,
    amount: sumOfDecimals(before?.amount ?? '0', amount),
    projects: (before?.projects ?? 0) + 1,
  };
  const others = sum.sums.filter((one) => one !== before);
  return { ...sum, projects, sums: [...others, added].toSorted((a, b) => byUnits(a.currency, b.currency)) };
}

/** Of two decimals in text, digit by digit. */
export function sumOfDecimals(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  const scaled = (text: string): bigint =>
    BigInt(text.replace('.', '') + '0'.repeat(places - placesOf(text)));
  const sum = scaled(a) + scaled(b);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/u, '');
  return `${sum < 0n ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`;
}

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const keyOf = ({ stage, organization, year }: ProjectSum): string =>
  `${stage ?? '~'} ${organization ?? '~'} ${year ?? '~'}`;

import type { GraphReads } from '../graph/index.ts';
import {
  type Before,
  type OrderChange,
  orderChangesBetween,
  type Precedence,
  precedenceOf,
} from '../tenures/index.ts';
import { attendedBy, type Days, listsOf, peopleOf, tenuresIn } from './lists-of.ts';

/** The order of precedence of those with posts in a body, by the lists of the days on which two of them stand. */
export async function askPrecedence(store: GraphReads, body: string, days: Days): Promise<Precedence> {
  const people = peopleOf(await tenuresIn(store, body));
  const { participations } = await attendedBy(store, people, days);
  return precedenceOf(await listsOf(store, participations), people);
}

/** Where one stands in a body's order of precedence. */
export interface Standing {
  readonly organization: string;
  readonly lists: number;
  /** Pairs in which others stand before them, and they before others; those of most lists first. */
  readonly ahead: readonly Before[];
  readonly behind: readonly Before[];
}

/** More bodies of one person are not gone through. */
const MOST_BODIES = 20;

/** Where one stands in each body in which they hold or held a post and lists name them with others of it. */
export async function askStandings(
  store: GraphReads,
  person: string,
  bodies: readonly string[],
  days: Days,
): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (const organization of [...new Set(bodies)].slice(0, MOST_BODIES)) {
    const { lists, pairs } = await askPrecedence(store, organization, days);
    const ahead = pairs.filter(({ after }) => after === person);
    const behind = pairs.filter(({ before }) => before === person);
    if (ahead.length + behind.length > 0) standings.push({ organization, lists, ahead, behind });
  }
  return standings;
}

/** Two stretches of days: lists until `from`, and those after it until `to`. */
export interface Between {
  readonly from: string;
  readonly to: string;
}

/** Who of a body has passed whom in the order of lists. */
export async function askOrderChanges(
  store: GraphReads,
  body: string,
  { from, to }: Between,
): Promise<readonly OrderChange[]> {
  const earlier = await askPrecedence(store, body, { from: null, to: from });
  const later = await askPrecedence(store, body, { from: dayAfter(from), to });
  return orderChangesBetween(earlier.pairs, later.pairs);
}

const DAY = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

import type { GraphReads } from '../graph/index.ts';
import { type OrderChange, orderChangesBetween, type Precedence, precedenceOf } from '../tenures/index.ts';
import { attendedBy, type Days, listsOf, peopleOf, tenuresIn } from './lists-of.ts';

/** The order of precedence of those with posts in a body, by the lists of the days on which two of them stand. */
export async function askPrecedence(store: GraphReads, body: string, days: Days): Promise<Precedence> {
  const people = peopleOf(await tenuresIn(store, body));
  const { participations } = await attendedBy(store, people, days);
  return precedenceOf(await listsOf(store, participations), people);
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

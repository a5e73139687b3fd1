import type { GraphReads } from '../graph/index.ts';
import { type Precedence, precedenceOf } from '../tenures/index.ts';
import { attendedBy, type Days, listsOf, peopleOf, tenuresIn } from './lists-of.ts';

/** The order of precedence of those with posts in a body, by the lists of the days on which two of them stand. */
export async function askPrecedence(store: GraphReads, body: string, days: Days): Promise<Precedence> {
  const people = peopleOf(await tenuresIn(store, body));
  const { participations } = await attendedBy(store, people, days);
  return precedenceOf(await listsOf(store, participations), people);
}

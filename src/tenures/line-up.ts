import { byUnits, daysBetween, greatestText, leastText } from '../model/index.ts';
import type { LineUpRow, PostRow, TenureRow } from '../graph/index.ts';

/**
 * What is known of a holder on a day:
 * - attested: texts call them so before and after it, or on it, and nobody else in a post of one seat;
 * - contested: so are others, in a post that only one can hold;
 * - inferred: a notice or an attestation not long before says so, and nothing since says otherwise; or texts do call
 *   somebody of the name so, and that it is this person is inferred from a move;
 * - last-known: the last who was called so, long before; whether they still were is open.
 */
export type Standing = 'attested' | 'contested' | 'inferred' | 'last-known';

export interface Holder {
  readonly tenure: TenureRow;
  readonly standing: Standing;
  /** Holds the seat for the time being: 代县长. */
  readonly acting: boolean;
  /** That the one who is called so is this person rests on a move from elsewhere alone. */
  readonly byMove: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** A post of a body on a day. */
export interface FilledPost {
  /** The post in full, also where only an acting holder is known: of 县长 and 代县长 the former, if the body has it. */
  readonly post: PostRow;
  /** The surest first, then by first attested day. */
  readonly holders: readonly Holder[];
  /** The last holder is known to have left, and nobody is known to have come. */
  readonly vacant: boolean;
  /** More hold it, as texts attest, than it has seats. */
  readonly overfilled: boolean;
}

/** So long after the last attestation someone is still taken to be in a post that nobody else is seen in. */
const INFERRED_DAYS = 183;

/**
 * Who held the posts of a body on a day, by what texts attest and what follows from it.
 *
 * @param rows of the body: tenures that may have begun by the day, whether ended or not
 * @param day YYYY-MM-DD
 * @param byMove ids of tenures that are their holder's by a move alone
 * @returns posts in the order of the rows; those of which nothing is known on the day have no holders
 */
export function lineUp(
  rows: readonly LineUpRow[],
  day: string,
  byMove: ReadonlySet<string> = NONE,
): FilledPost[] {
  const posts = new Map<string, { post: PostRow; tenures: Held[] }>();
  for (const { post, tenure } of rows) {
    const { title, acting } = seatOf(post.title);
    const known = posts.get(title);
    const held = tenure === null ? [] : [{ tenure, acting, byMove: byMove.has(tenure.id) }];
    if (known === undefined) posts.set(title, { post, tenures: held });
    else {
      known.tenures.push(...held);
      if (known.post.title !== title && !acting) known.post = post;
    }
  }
  return [...posts.values()].map(({ post, tenures }) => filled(post, tenures, day));
}

type Held = Omit<Holder, 'standing'>;

/** The seat of an acting holder is that of the full one. */
function seatOf(title: string): { readonly title: string; readonly acting: boolean } {
  const full = title.replace(/^(?:代理|代)(?=.)/u, '');
  return { title: full, acting: full !== title };
}

function filled(post: PostRow, tenures: readonly Held[], day: string): FilledPost {
  const single = post.seats === 1;
  const attested = tenures.filter(({ tenure }) => isAttested(tenure, day));
  const people = new Set(attested.map(({ tenure }) => tenure.person));
  const overfilled = post.seats !== null && people.size > post.seats;
  const sure = attested.map((one): Holder => ({
    ...one,
    standing: overfilled ? 'contested' : one.byMove ? 'inferred' : 'attested',
  }));
  const taken = single && people.size > 0;
  const rest = taken
    ? []
    : tenures.flatMap((one): Holder[] => {
        if (people.has(one.tenure.person)) return [];
        const standing = standingWithout(one.tenure, single ? tenures : [], day);
        return standing === null ? [] : [{ ...one, standing }];
      });
  const likely = oneOf(rest, single);
  const holders = [...sure, ...likely].sort(inOrder);
  const left = tenures.some(({ tenure }) => tenure.endLatest !== null && tenure.endLatest <= day);
  return { post, holders, vacant: single && left && holders.length === 0, overfilled };
}

/** Called so before and after, or appointed before and called so after, or on the very day. */
function isAttested(tenure: TenureRow, day: string): boolean {
  const from = leastText(tenure.attestedFrom, tenure.startEarliest === null ? null : tenure.startLatest);
  const to = greatestText(tenure.attestedTo, tenure.endLatest === null ? null : tenure.endEarliest);
  return !tenure.former && from !== null && to !== null && from <= day && day <= to && !hasEnded(tenure, day);
}

const hasEnded = ({ endLatest }: TenureRow, day: string): boolean => endLatest !== null && endLatest < day;

/** What can be said of one who is not attested on the day; null where nothing can. */
function standingWithout(
  tenure: TenureRow,
  others: readonly { readonly tenure: TenureRow }[],
  day: string,
): Standing | null {
  const begun = leastText(tenure.attestedFrom, tenure.startLatest);
  if (tenure.former || begun === null || begun > day || hasEnded(tenure, day)) return null;
  const seen = greatestText(tenure.attestedTo, tenure.endEarliest) ?? begun;
  const followed = others.some(({ tenure: other }) => {
    const came = leastText(other.attestedFrom, other.startLatest);
    return other.person !== tenure.person && came !== null && came > seen && came <= day;
  });
  if (followed) return null;
  return daysBetween(seen, day) <= INFERRED_DAYS ? 'inferred' : 'last-known';
}

/** Of several who may still hold the one seat, those who were seen last. */
function oneOf(holders: readonly Holder[], single: boolean): readonly Holder[] {
  if (!single || holders.length < 2) return holders;
  const seen = ({ tenure }: Holder) => tenure.attestedTo ?? tenure.startLatest ?? '';
  const last = holders.map(seen).reduce((a, b) => (a > b ? a : b));
  return holders.filter((holder) => seen(holder) === last);
}

const SUREST: readonly Standing[] = ['attested', 'contested', 'inferred', 'last-known'];

const inOrder = (a: Holder, b: Holder): number =>
  SUREST.indexOf(a.standing) - SUREST.indexOf(b.standing) ||
  byUnits(a.tenure.attestedFrom ?? '9999', b.tenure.attestedFrom ?? '9999') ||
  byUnits(a.tenure.id, b.tenure.id);

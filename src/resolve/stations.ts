import { isMember, isPassing, withoutOrgans } from '../gazetteer/organs.ts';
import type { Publishing } from './marks.ts';
import { type NamedBody, type Seat, seatOf, type ShortName } from './organizations.ts';

/**
 * Where a post ties someone to: the body, with those that one office holder heads beside it taken for one (党工委 and
 * 管委会 of a zone, 党组 and 局, 党委, 政府 and 人大 of a town).
 */
export interface Station {
  /** Equal for two posts in one body or in bodies beside one another. */
  readonly unit: string;
  /** The jurisdiction: `place 321084`, `named 青石`, with a zone behind it; else whose bulletins know it, `publisher …`. */
  readonly scope: string;
  /** Party, government, congress or conference of the jurisdiction itself: posts there go with posts in its bodies. */
  readonly leading: boolean;
  readonly company: boolean;
  readonly rank: Rank;
  readonly held: Held;
}

/** Whether the text has them in the post, out of it by a notice of that day (免去), or once before (原). */
export type Held = 'now' | 'left' | 'past';

/** In the order in which they count where one document says several. */
export const HELD: readonly Held[] = ['now', 'left', 'past'];

/** Who heads a body, who is under its head, or a seat that goes with any other post (委员, 代表, 成员). */
export type Rank = 'head' | 'deputy' | 'member';

const DEPUTY = /副|助理|委员$/u;

export const rankOf = (title: string): Rank =>
  isMember(title) ? 'member' : DEPUTY.test(title) ? 'deputy' : 'head';

/** What is left of the organs of a jurisdiction itself once its name is gone too: 市 of 市委. */
const JURISDICTION = /^(?:省|市|县|区|旗|州|盟|自治区|自治州|自治县|自治旗|)$/u;

function unitOf({ organ, scope }: Seat): string {
  const own = withoutOrgans(organ);
  const house = JURISDICTION.test(own) ? (/人大|人民代表大会|政协/u.exec(organ)?.[0] ?? '') : '';
  return `${house.replace('人民代表大会', '人大')}${own.replace(TOWN, '镇')} ${scope}`;
}

/** The unit of a body known by its key (`organizationKey`). */
export function unitOfKey(key: string): string {
  const at = key.indexOf(' ');
  return unitOf({ organ: key.slice(0, at), scope: key.slice(at + 1) });
}

/** A town that became a subdistrict keeps its people: 青石镇, then 青石街道. */
const TOWN = /(?<=..)(?:镇|乡|街道)$/u;

/** @returns null where nothing tells which body of that name it is, and for bodies that are no one's post */
export function stationOf(
  body: NamedBody,
  title: string,
  publishing: Publishing,
  shortName: ShortName,
  held: Held = 'now',
): Station | null {
  const seat = seatOf(body, publishing, shortName);
  if (seat === null) return null;
  const own = withoutOrgans(seat.organ);
  if (isPassing(own)) return null;
  const company = body.kind === 'company';
  return {
    unit: unitOf(seat),
    scope: seat.scope,
    leading: !company && JURISDICTION.test(own),
    company,
    rank: rankOf(title),
    held,
  };
}

/**
 * Whether nobody is in both at one time, unless a text gives one person both: who leads a county and a bureau of it, or
 * a town and its people's congress, is told so now and then.
 */
export function exclusive(a: Station, b: Station): boolean {
  if (a.unit === b.unit || (a.company && b.company)) return false;
  if (a.rank === 'member' || b.rank === 'member' || !isPlaced(a) || !isPlaced(b)) return false;
  if (baseOf(a.scope) !== baseOf(b.scope)) return !a.company && !b.company;
  return !areZones(a, b) && (isUnderLeader(a, b) || isUnderLeader(b, a) || !akin(a.unit, b.unit));
}

/** Who leads a county heads a bureau of it now and then (副县长、公安局局长), but is nobody's deputy there or in its zones. */
const isUnderLeader = (leader: Station, other: Station): boolean =>
  leader.leading &&
  !other.leading &&
  other.rank === 'deputy' &&
  (leader.scope === other.scope || leader.scope === baseOf(other.scope));

/**
 * Posts that one person holds at one time now and then, and is then mostly called by both: who leads a county, and the
 * head of a bureau of it (副县长、公安局局长; 政协副主席、文旅局局长) or of its congress (县委书记、人大常委会主任).
 */
export const seldomTogether = (a: Station, b: Station): boolean =>
  a.scope === b.scope &&
  [a, b].every(({ rank, company }) => !company && rank !== 'member') &&
  (a.leading === b.leading
    ? a.leading && a.unit !== b.unit
    : [a, b].some(({ leading, rank }) => !leading && rank === 'head'));

/** A zone that was given another rank goes by another name, and so do its bureaus: 开发区, then 高新区. */
const areZones = (a: Station, b: Station): boolean =>
  areInZones(a, b) && ((a.leading && b.leading) || ownName(a) === ownName(b));

/** One post in zones of two classes in one place: the zone was raised, or they stand side by side. */
export const isOfZoneRaised = (a: Station, b: Station): boolean =>
  a.scope !== b.scope &&
  baseOf(a.scope) === baseOf(b.scope) &&
  areInZones(a, b) &&
  ownName(a) === ownName(b) &&
  a.rank === b.rank;

/** From a post that leads a county to one under a bureau or a town of it; nobody is taken so far down. */
export const isStepDown = (before: Station, after: Station): boolean =>
  before.leading &&
  !before.company &&
  before.scope === baseOf(before.scope) &&
  before.rank !== 'member' &&
  !after.leading &&
  !after.company &&
  after.rank === 'deputy' &&
  baseOf(after.scope) === before.scope;

const areInZones = (a: Station, b: Station): boolean =>
  a.scope !== baseOf(a.scope) && b.scope !== baseOf(b.scope);

/** The unit without the scope that stands behind it. */
const ownName = ({ unit, scope }: Station): string => unit.slice(0, unit.length - scope.length);

const isPlaced = ({ scope, company }: Station): boolean => company || /^(?:place|named) /u.test(scope);

/** GB/T 2260 code of the jurisdiction, or of that which a zone is in; null where it has none. */
export const codeOf = (scope: string): string | null => /^place (\d+)/u.exec(scope)?.[1] ?? null;

/** The scope without its zone: what the zone is in. */
export const baseOf = (scope: string): string => scope.split(' ', 2).join(' ');

/** One name is the other with characters left out: 教体局 of 教育体育局. */
function akin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

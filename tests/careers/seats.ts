import {
  CITY_BUREAUS,
  COMPANIES,
  COUNTY_BUREAUS,
  PEOPLES_BODIES,
  PLACE_NAMES,
  STREETS,
  TOWNS,
  ZONE_BUREAUS,
  type Body,
  type BodyShape,
} from './bodies.ts';
import type { Day } from './calendar.ts';
import type { PlaceKey } from './truth.ts';

/** One seat within a position: 市委/常委 and 市委组织部/部长 make the position of a head of organization. */
export interface SeatPart {
  readonly body: string;
  readonly title: string;
}

/** leader: 市领导; head: 部门、乡镇主要负责人; deputy: the rest. */
export type Tier = 'leader' | 'head' | 'deputy';

/** What one official holds as one job; the seats are printed in this order. */
export interface Position {
  readonly id: string;
  readonly place: PlaceKey;
  readonly tier: Tier;
  /** Protocol: the lower stands first. */
  readonly rank: number;
  /** The unit in which deputies rise: a bureau, a town, a leadership. */
  readonly unit: string;
  parts: SeatPart[];
  closed: boolean;
}

export interface Scale {
  readonly bureaus: Readonly<Record<'city' | 'county' | 'zone', number>>;
  readonly deputies: number;
  readonly towns: number;
  readonly streets: number;
  readonly companies: number;
}

export interface Register {
  readonly bodies: Map<string, Body>;
  readonly positions: Position[];
}

const MULTIPLE = new Set([
  '常委',
  '副书记',
  '委员',
  '副市长',
  '副主任',
  '副主席',
  '副局长',
  '副部长',
  '副镇长',
  '党委委员',
]);
const PART_TIME = new Set(['常委', '委员', '会长', '主席', '党委委员']);

export const isSingle = (title: string): boolean => !MULTIPLE.has(title);
export const isFullTime = (title: string): boolean => !PART_TIME.has(title);

/** Bodies and positions on the first day. */
export function openRegister(scale: Scale, from: Day): Register {
  const bodies = new Map<string, Body>();
  const positions: Position[] = [];
  const body = (
    id: string,
    place: PlaceKey,
    shape: BodyShape,
    core = '',
    short = core,
    parent: string | null = null,
  ): string => {
    const era = { from, shape, core, short, prefix: PLACE_NAMES[place] };
    bodies.set(id, { id, place, parent, eras: [era], from, to: null });
    return id;
  };
  const position = (place: PlaceKey, tier: Tier, rank: number, unit: string, parts: string[]): void => {
    positions.push({
      id: `j${String(positions.length + 1).padStart(3, '0')}`,
      place,
      tier,
      rank,
      unit,
      parts: parts.map((part) => {
        const [of = '', title = ''] = part.split('|');
        return { body: of, title };
      }),
      closed: false,
    });
  };

  const leadership = (place: 'city' | 'county'): void => {
    const of = (name: string): string => `${place}/${name}`;
    const unit = of('leaders');
    body(of('committee'), place, 'committee', '', '', place === 'county' ? 'city/committee' : null);
    body(of('government'), place, 'government', '', '', place === 'county' ? 'city/government' : null);
    body(of('congress'), place, 'congress');
    body(of('consultative'), place, 'consultative');
    body(of('discipline'), place, 'discipline', '', '', of('committee'));
    body(of('supervision'), place, 'supervision');
    for (const core of ['组织部', '宣传部', '统战部', '政法委', '办公室'])
      body(of(core), place, 'party-department', core, core, of('committee'));
    const lead = (rank: number, ...parts: string[]): void =>
      position(place, 'leader', rank, unit, parts.map(of));
    lead(10, 'committee|书记');
    lead(11, 'committee|副书记', 'government|市长');
    lead(12, 'congress|主任');
    lead(13, 'consultative|主席');
    lead(14, 'committee|副书记', '政法委|书记');
    lead(20, 'committee|常委', 'government|常务副市长');
    lead(21, 'committee|常委', 'discipline|书记', 'supervision|主任');
    lead(22, 'committee|常委', '组织部|部长');
    lead(23, 'committee|常委', '宣传部|部长');
    lead(24, 'committee|常委', '统战部|部长');
    if (place === 'city') lead(25, 'committee|常委', 'committee|秘书长');
    else lead(25, 'committee|常委', '办公室|主任');
    lead(30, 'government|副市长', '公安局|局长');
    for (const rank of [31, 32, 33, 34]) lead(rank, 'government|副市长');
    for (const rank of [40, 41, 42]) lead(rank, 'congress|副主任');
    for (const rank of [50, 51, 52]) lead(rank, 'consultative|副主席');
    for (const department of ['组织部', '宣传部', '统战部'])
      position(place, 'deputy', 200, of(department), [`${of(department)}|副部长`]);
  };

  const bureau = (place: 'city' | 'county' | 'zone', entry: string, at: number): void => {
    const isCommission = entry.endsWith('*');
    const [core = '', short = core] = entry.replace('*', '').split(':');
    const id = `${place}/${core}`;
    body(id, place, 'bureau', core, short, place === 'zone' ? 'zone/administration' : `${place}/government`);
    const head = isCommission ? '主任' : '局长';
    const deputy = isCommission ? '副主任' : '副局长';
    if (place === 'zone') {
      position(place, 'head', 150 + at, id, [`${id}|${head}`]);
      position(place, 'deputy', 250 + at, id, [`${id}|${deputy}`]);
      return;
    }
    if (core === '公安局') {
      for (let turn = 0; turn < scale.deputies; turn++)
        position(place, 'deputy', 200 + at, id, [`${id}|副局长`]);
      return;
    }
    body(`${id}/党组`, place, 'group', core, short, id);
    position(place, 'head', 100 + at, id, [`${id}/党组|书记`, `${id}|${head}`]);
    for (let turn = 0; turn < scale.deputies; turn++)
      position(place, 'deputy', 200 + at, id, [`${id}|${deputy}`]);
  };

  const town = (core: string, at: number, street: boolean): void => {
    const party = `county/${core}/party`;
    const office = `county/${core}/office`;
    body(party, 'county', street ? 'street-party' : 'town-party', core, core, 'county/committee');
    body(office, 'county', street ? 'street-office' : 'town-government', core, core, 'county/government');
    const unit = `county/${core}`;
    const [first, second] = street ? ['主任', '副主任'] : ['镇长', '副镇长'];
    position('county', 'head', 140 + at, unit, [`${party}|书记`]);
    position('county', 'head', 141 + at, unit, [`${party}|副书记`, `${office}|${first}`]);
    position('county', 'deputy', 240 + at, unit, [`${party}|副书记`]);
    position('county', 'deputy', 241 + at, unit, [`${party}|委员`, `${office}|${second}`]);
    position('county', 'deputy', 242 + at, unit, [`${office}|${second}`]);
    position('county', 'deputy', 243 + at, unit, [`${party}|组织委员`]);
  };

  const zone = (): void => {
    body('zone/party', 'zone', 'zone-party', '', '', 'county/committee');
    body('zone/administration', 'zone', 'zone-administration', '', '', 'county/government');
    body('zone/discipline', 'zone', 'discipline', '', '', 'zone/party');
    const lead = (rank: number, ...parts: string[]): void =>
      position('zone', 'leader', rank, 'zone/leaders', parts);
    lead(15, 'county/committee|常委', 'zone/party|书记');
    lead(16, 'zone/party|副书记', 'zone/administration|主任');
    lead(17, 'zone/party|副书记');
    lead(18, 'zone/party|委员', 'zone/discipline|书记');
    for (const rank of [60, 61, 62]) lead(rank, 'zone/party|委员', 'zone/administration|副主任');
  };

  leadership('city');
  leadership('county');
  zone();
  CITY_BUREAUS.slice(0, scale.bureaus.city).forEach((entry, at) => bureau('city', entry, at));
  COUNTY_BUREAUS.slice(0, scale.bureaus.county).forEach((entry, at) => bureau('county', entry, at));
  ZONE_BUREAUS.slice(0, scale.bureaus.zone).forEach((entry, at) => bureau('zone', entry, at));
  TOWNS.slice(0, scale.towns).forEach((core, at) => town(core, at * 4, false));
  STREETS.slice(0, scale.streets).forEach((core, at) => town(core, 40 + at * 4, true));
  for (const place of ['city', 'county'] as const) {
    if (!bodies.has(`${place}/公安局`))
      body(`${place}/公安局`, place, 'bureau', '公安局', '公安局', `${place}/government`);
    for (const entry of PEOPLES_BODIES) {
      const [core = '', short = core] = entry.split(':');
      body(`${place}/${core}`, place, 'people', core, short);
    }
  }
  COMPANIES.slice(0, scale.companies).forEach((core, at) =>
    body(`company/${at + 1}`, 'outside', 'company', core),
  );
  body('outside/committee', 'outside', 'committee');
  body('outside/government', 'outside', 'government');
  return { bodies, positions };
}

/** Papers print a seat under these titles. */
export function printedTitles(title: string): readonly string[] {
  switch (title) {
    case '常务副市长':
      return ['常务副市长', '副市长'];
    case '部长':
      return ['部长', '组织部长', '宣传部长', '统战部长', '组织部部长', '宣传部部长', '统战部部长'];
    case '委员':
      return ['委员', '党委委员', '党工委委员'];
    case '副局长':
      return ['副局长', '副局长(主持工作)', '副局长（主持工作）'];
    case '副主任':
      return ['副主任', '副主任(主持工作)', '副主任（主持工作）'];
    default:
      return [title];
  }
}

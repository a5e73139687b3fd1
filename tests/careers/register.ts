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
import type { Position, Register, Scale, Tier } from './seats.ts';
import type { PlaceKey } from './truth.ts';

/** Writes bodies and positions into a register. */
class Registrar {
  readonly bodies = new Map<string, Body>();
  readonly positions: Position[] = [];
  readonly #scale: Scale;
  readonly #from: Day;

  constructor(scale: Scale, from: Day) {
    this.#scale = scale;
    this.#from = from;
  }

  #body(
    id: string,
    place: PlaceKey,
    shape: BodyShape,
    core = '',
    short = core,
    parent: string | null = null,
  ): void {
    const from = this.#from;
    const era = { from, shape, core, short, prefix: PLACE_NAMES[place] };
    this.bodies.set(id, { id, place, parent, eras: [era], from, to: null });
  }
  #position(place: PlaceKey, tier: Tier, rank: number, unit: string, parts: string[]): void {
    this.positions.push({
      id: `j${String(this.positions.length + 1).padStart(3, '0')}`,
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
  }

  /** 四套班子 with the departments of the committee. */
  leadership(place: 'city' | 'county'): void {
    const of = (name: string): string => `${place}/${name}`;
    const unit = of('leaders');
    this.#body(of('committee'), place, 'committee', '', '', place === 'county' ? 'city/committee' : null);
    this.#body(of('government'), place, 'government', '', '', place === 'county' ? 'city/government' : null);
    this.#body(of('congress'), place, 'congress');
    this.#body(of('consultative'), place, 'consultative');
    this.#body(of('discipline'), place, 'discipline', '', '', of('committee'));
    this.#body(of('supervision'), place, 'supervision');
    for (const core of ['组织部', '宣传部', '统战部', '政法委', '办公室'])
      this.#body(of(core), place, 'party-department', core, core, of('committee'));
    const lead = (rank: number, ...parts: string[]): void =>
      this.#position(place, 'leader', rank, unit, parts.map(of));
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
      this.#position(place, 'deputy', 200, of(department), [`${of(department)}|副部长`]);
  }

  bureau(place: 'city' | 'county' | 'zone', entry: string, at: number): void {
    const isCommission = entry.endsWith('*');
    const [core = '', short = core] = entry.replace('*', '').split(':');
    const id = `${place}/${core}`;
    this.#body(
      id,
      place,
      'bureau',
      core,
      short,
      place === 'zone' ? 'zone/administration' : `${place}/government`,
    );
    const head = isCommission ? '主任' : '局长';
    const deputy = isCommission ? '副主任' : '副局长';
    if (place === 'zone') {
      this.#position(place, 'head', 150 + at, id, [`${id}|${head}`]);
      this.#position(place, 'deputy', 250 + at, id, [`${id}|${deputy}`]);
      return;
    }
    if (core === '公安局') {
      for (let turn = 0; turn < this.#scale.deputies; turn++)
        this.#position(place, 'deputy', 200 + at, id, [`${id}|副局长`]);
      return;
    }
    this.#body(`${id}/党组`, place, 'group', core, short, id);
    this.#position(place, 'head', 100 + at, id, [`${id}/党组|书记`, `${id}|${head}`]);
    for (let turn = 0; turn < this.#scale.deputies; turn++)
      this.#position(place, 'deputy', 200 + at, id, [`${id}|${deputy}`]);
  }

  town(core: string, at: number, street: boolean): void {
    const party = `county/${core}/party`;
    const office = `county/${core}/office`;
    this.#body(party, 'county', street ? 'street-party' : 'town-party', core, core, 'county/committee');
    this.#body(
      office,
      'county',
      street ? 'street-office' : 'town-government',
      core,
      core,
      'county/government',
    );
    const unit = `county/${core}`;
    const [first, second] = street ? ['主任', '副主任'] : ['镇长', '副镇长'];
    this.#position('county', 'head', 140 + at, unit, [`${party}|书记`]);
    this.#position('county', 'head', 141 + at, unit, [`${party}|副书记`, `${office}|${first}`]);
    this.#position('county', 'deputy', 240 + at, unit, [`${party}|副书记`]);
    this.#position('county', 'deputy', 241 + at, unit, [`${party}|委员`, `${office}|${second}`]);
    this.#position('county', 'deputy', 242 + at, unit, [`${office}|${second}`]);
    this.#position('county', 'deputy', 243 + at, unit, [`${party}|组织委员`]);
  }

  zone(): void {
    this.#body('zone/party', 'zone', 'zone-party', '', '', 'county/committee');
    this.#body('zone/administration', 'zone', 'zone-administration', '', '', 'county/government');
    this.#body('zone/discipline', 'zone', 'discipline', '', '', 'zone/party');
    const lead = (rank: number, ...parts: string[]): void =>
      this.#position('zone', 'leader', rank, 'zone/leaders', parts);
    lead(15, 'county/committee|常委', 'zone/party|书记');
    lead(16, 'zone/party|副书记', 'zone/administration|主任');
    lead(17, 'zone/party|副书记');
    lead(18, 'zone/party|委员', 'zone/discipline|书记');
    for (const rank of [60, 61, 62]) lead(rank, 'zone/party|委员', 'zone/administration|副主任');
  }

  /** Bodies in which nobody of the world has a job: people's bodies, companies, the county next door. */
  others(): void {
    for (const place of ['city', 'county'] as const) {
      if (!this.bodies.has(`${place}/公安局`))
        this.#body(`${place}/公安局`, place, 'bureau', '公安局', '公安局', `${place}/government`);
      for (const entry of PEOPLES_BODIES) {
        const [core = '', short = core] = entry.split(':');
        this.#body(`${place}/${core}`, place, 'people', core, short);
      }
    }
    COMPANIES.slice(0, this.#scale.companies).forEach((core, at) =>
      this.#body(`company/${at + 1}`, 'outside', 'company', core),
    );
    this.#body('outside/committee', 'outside', 'committee');
    this.#body('outside/government', 'outside', 'government');
  }
}

/** Bodies and positions on the first day. */
export function openRegister(scale: Scale, from: Day): Register {
  const registrar = new Registrar(scale, from);
  registrar.leadership('city');
  registrar.leadership('county');
  registrar.zone();
  CITY_BUREAUS.slice(0, scale.bureaus.city).forEach((entry, at) => registrar.bureau('city', entry, at));
  COUNTY_BUREAUS.slice(0, scale.bureaus.county).forEach((entry, at) => registrar.bureau('county', entry, at));
  ZONE_BUREAUS.slice(0, scale.bureaus.zone).forEach((entry, at) => registrar.bureau('zone', entry, at));
  TOWNS.slice(0, scale.towns).forEach((core, at) => registrar.town(core, at * 4, false));
  STREETS.slice(0, scale.streets).forEach((core, at) => registrar.town(core, 40 + at * 4, true));
  registrar.others();
  return { bodies: registrar.bodies, positions: registrar.positions };
}

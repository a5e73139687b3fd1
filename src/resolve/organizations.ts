import type { BodyKind, BodyLevel } from '../model/index.ts';
import { zoneAt } from '../gazetteer/zones.ts';
import { onlyCodeOf } from './divisions.ts';
import { ALONE, featuresOf, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainBody } from './names.ts';

export interface NamedBody {
  readonly name: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel | null;
  /** GB/T 2260 code of the division that it governs or is seated in. */
  readonly place?: string | null;
  /** Full name of the division or zone whose organ it is: 青石市, 青石开发区. */
  readonly jurisdiction?: string | null;
  /** Its name without that: 教育局. */
  readonly organ?: string;
}

/** 高邮 for 321084: what names of its bodies start with. */
export type ShortName = (code: string) => string | null;

/** No two companies of the country are registered under one name of this form. */
const REGISTERED = /.{4,}(?:有限公司|有限责任公司|股份公司|合伙企业\(有限合伙\))$/u;

/**
 * A body is known by its canonical name and its jurisdiction: 市教育局 of one city and 市教育局 of another are two,
 * 市政府 and 市政府办公室 too. Where the jurisdiction is unknown, and the name is not one that the whole country
 * knows, it stays among the bulletins of its publisher.
 */
export function organizationMarks(body: NamedBody, publishing: Publishing, shortName: ShortName): Marks {
  const key = organizationKey(body, publishing, shortName);
  return key === null ? ALONE : { block: key, features: featuresOf([key]) };
}

/** What two members that are one body have in common; null where nothing tells. */
export function organizationKey(
  body: NamedBody,
  publishing: Publishing,
  shortName: ShortName,
): string | null {
  const seat = seatOf(body, publishing, shortName);
  return seat && `${seat.organ} ${seat.scope}`;
}

/** A body taken apart: whose it is, and which of its bodies. */
export interface Seat {
  readonly organ: string;
  /** `place 321084`, `place 321084 开发区`, `named 青石`, `publisher …`, `country`, `registered`. */
  readonly scope: string;
}

/** Organs of which a county has as many as towns, villages or works: by themselves they do not tell which is meant. */
const OF_MANY = /^(?:街道)?(?:办事处|居委会|村委会|党支部|党总支|派出所|司法所|卫生院|财政所|党群服务中心)$/u;

export function seatOf(body: NamedBody, publishing: Publishing, shortName: ShortName): Seat | null {
  const name = plainBody(body.name);
  if (OF_MANY.test(name)) return null;
  if (body.kind === 'company' && REGISTERED.test(name)) return { organ: name, scope: 'registered' };
  if (body.level === 'country') return { organ: name, scope: 'country' };
  if (body.kind !== 'company' && body.jurisdiction && body.organ) {
    const town = townOf(body.jurisdiction, publishing.jurisdiction ?? null);
    if (town) {
      const { scope } = jurisdictionOf(town.county, [body.place, publishing.place], shortName);
      return { organ: town.name + plainBody(body.organ), scope };
    }
    const { scope, zone } = jurisdictionOf(body.jurisdiction, [body.place, publishing.place], shortName);
    return inZone(plainBody(body.organ), scope, zone);
  }
  if (body.place) return inZone(withoutPlace(name, body, shortName), `place ${body.place}`, null);
  const publisher = publisherFeature(publishing);
  return publisher ? { organ: name, scope: publisher } : null;
}

const TOWN = /^((?:.{2,}?[市县区旗])(?=..))?(.{1,8}(?:镇|乡|街道))$/u;

/**
 * A town's organs are known by town and county, however they are called: 青石市河西镇的政府 as 河西镇政府 of 青石.
 *
 * @param home what 我市 means in the bulletin: in that county, where the name does not say in which
 * @returns null for what is no town, and where nothing tells its county
 */
function townOf(
  jurisdiction: string,
  home: string | null,
): { readonly name: string; readonly county: string } | null {
  const [, county = home, name] = TOWN.exec(jurisdiction) ?? [];
  return name && county && county !== jurisdiction && !TOWN.test(county) ? { name, county } : null;
}

/** The jurisdiction that 我市, 全区 mean in a bulletin, as scopes of bodies are; empty where unknown. */
export function homeScope({ place, jurisdiction }: Publishing, shortName: ShortName): string {
  if (!jurisdiction) return place ? `place ${place}` : '';
  const { scope, zone } = jurisdictionOf(jurisdiction, [place], shortName);
  return zone === null ? scope : `${scope} ${zone}`;
}

/**
 * 青石开发区 is the 开发区 of 青石, as 青石市 is 青石: by its code where one of the codes that are known is that of a
 * place of this name, or the country has one division of the name alone.
 */
function jurisdictionOf(
  name: string,
  codes: readonly (string | null | undefined)[],
  shortName: ShortName,
): { readonly scope: string; readonly zone: string | null } {
  const zone = /(?:开发区|高新区|园区|新区|度假区|保税区|示范区)$/u.exec(name)?.[0] ?? null;
  const rest = zone === null ? name.replace(UNIT, '') : name.slice(0, -zone.length);
  const stem = rest === '' ? name : rest;
  const code = codes.find((known) => known && nameOf(known, shortName) === stem) ?? onlyCodeOf(name, stem);
  return { scope: code ? `place ${code}` : `named ${stem}`, zone };
}

const UNIT = /(?:自治区|自治州|自治县|自治旗|省|市|县|区|州|盟|旗|镇|乡)$/u;

const nameOf = (code: string, shortName: ShortName): string | null =>
  shortName(code)?.replace(/(?<=..)[省市县区州盟旗]$/u, '') ?? null;

/** The organ of a zone, where the jurisdiction is one or the organ begins with one: 经济开发区管委会, 开发区管委会. */
function inZone(organ: string, scope: string, zone: string | null): Seat {
  const found = zoneAt(organ);
  if (found && organ.length >= found.length + 2)
    return { organ: organ.slice(found.length), scope: `${scope} ${found.class}` };
  return { organ: withoutUnit(organ), scope: zone === null ? scope : `${scope} ${zone}` };
}

/** 教育局 of 市教育局, 委 of 市委. */
const withoutUnit = (organ: string): string => organ.replace(/^[省市县区州盟旗](?=.)/u, '');

/** 临屏市教育局 and 市教育局, both of 临屏. A company's name is whole: 临屏 is part of it. */
function withoutPlace(name: string, body: NamedBody, shortName: ShortName): string {
  const short = body.kind === 'company' ? null : shortName(body.place!);
  return short && name.startsWith(short) && name.length > short.length + 1 ? name.slice(short.length) : name;
}

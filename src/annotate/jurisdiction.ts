import type { Publisher } from '../model/index.ts';
import type { Place } from './places.ts';
import { type Scan } from './scan.ts';

/** What 市, 县, 区 … mean in a document: the place of each, as far as something tells. */
export interface Home {
  /** By the unit's word: 市 → 青石市. */
  readonly places: ReadonlyMap<string, { readonly name: string; readonly code: string | null }>;
  /** The document is of a zone (开发区, 高新区, 园区): 区 alone means it. */
  readonly zone: boolean;
}

export const zoneWord =
  /(?:开发区|经开区|高开区|高新区|产业园区|工业园区|园区|新区|投资区|示范区|度假区|保税区|综保区)$/u;
const units = ['自治区', '省', '市', '县', '区', '州', '盟', '旗', '镇', '乡'] as const;

/** The unit's word that a place's name ends with. */
export const unitOf = (name: string): string | null =>
  zoneWord.test(name)
    ? null
    : (units.find((unit) => name.length > unit.length && name.endsWith(unit)) ?? null);

/** A place's full name: 青石 is 青石市 where the table of divisions knows one such place. */
export function fullName(place: Place): string {
  if (!place.short) return place.text;
  const names = new Set(place.divisions.map((division) => division.name));
  return names.size === 1 ? [...names][0]! : place.text;
}

/**
 * What the deictic words of a document point at: from its publisher where that is given, else the place of each unit
 * that the text is about by far: named most often, with officials who come to it (来青) speaking for it. Where two
 * places come near, nothing is told.
 */
export function findHome(scan: Scan, places: readonly Place[], publisher: Publisher): Home {
  const found = new Map<string, { name: string; code: string | null }>();
  const zone = /(?:我区|全区|本区)/u.test(scan.norm)
    ? (scan.norm.match(/(?:^|[,。、\n在到赴])(?:开发区|园区|高新区|经开区|新区)/gu)?.length ?? 0) >= 2
    : (scan.norm.match(/(?:^|[,。、\n在到赴])(?:开发区|园区|高新区|经开区|新区)/gu)?.length ?? 0) >= 3;
  for (const [unit, name, code] of given(scan, publisher)) found.set(unit, { name, code });
  const tallies = tally(scan, places);
  for (const unit of units) {
    if (found.has(unit)) continue;
    const ranked = [...tallies.values()]
      .filter((t) => unitOf(t.name) === unit)
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    const least = unit === '市' || unit === '省' ? 2 : 1;
    if (first && first.score >= least && first.score >= 2 * (second?.score ?? 0)) found.set(unit, first);
  }
  return { places: found, zone: zone || (publisher.name !== null && zoneWord.test(publisher.name)) };
}

/** The publisher's division and those above it. */
function* given(scan: Scan, publisher: Publisher): Generator<[string, string, string | null]> {
  const { lexicon } = scan;
  for (let code = publisher.place; code; code = lexicon.division(code)?.parent ?? null) {
    const division = lexicon.division(code);
    const unit = division && unitOf(division.name);
    if (division && unit) yield [unit, division.name, code];
  }
  const named = publisher.name === null ? null : /^.{2,8}?[省市县区州盟旗镇乡]/u.exec(publisher.name);
  const unit = named && unitOf(named[0]);
  if (named && unit && publisher.place === null) yield [unit, named[0], null];
}

/** 韩国大邱市: a place of another country is nobody's 我市. */
const abroad =
  /(?:韩国|日本|朝鲜|蒙古|越南|老挝|柬埔寨|泰国|缅甸|马来西亚|新加坡|印度|印尼|菲律宾|巴基斯坦|哈萨克斯坦|俄罗斯|德国|法国|英国|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|奥地利|瑞典|挪威|芬兰|丹麦|波兰|捷克|匈牙利|希腊|土耳其|以色列|埃及|南非|肯尼亚|埃塞俄比亚|阿联酋|沙特|美国|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|澳大利亚|新西兰)$/u;

interface Tally {
  readonly name: string;
  readonly code: string | null;
  score: number;
}

/** 来青, 赴青: guests come to the place whose name's character stands behind. */
const coming =
  /(?:来|莅|在)(\p{Script=Han})(?=调研|考察|视察|督查|检查|指导|投资|参观|慰问|访问|召开|举行)/gu;

function tally(scan: Scan, places: readonly Place[]): Map<string, Tally> {
  const out = new Map<string, Tally>();
  const guests = new Set([...scan.norm.matchAll(coming)].map((match) => match[1]!));
  for (const place of places) {
    if (abroad.test(scan.norm.slice(Math.max(0, place.start - 6), place.start))) continue;
    const name = fullName(place);
    const code = place.divisions.length === 1 ? place.divisions[0]!.code : null;
    const known = out.get(name) ?? { name, code, score: 0 };
    known.score += place.short ? 0.3 : 1;
    out.set(name, known);
  }
  for (const known of out.values())
    if (Array.from(known.name.slice(0, -1)).some((char) => guests.has(char))) known.score += 10;
  return out;
}

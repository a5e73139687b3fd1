import { zoneAt } from '../gazetteer/zones.ts';
import type { Publisher } from '../model/index.ts';
import type { Place } from './places.ts';
import { type Scan } from './scan.ts';

/** What 市, 县, 区 … mean in a document: the place of each, as far as something tells. */
export interface Home {
  /** By the unit's word: 市 → 青石市. */
  readonly places: ReadonlyMap<string, { readonly name: string; readonly code: string | null }>;
  /** The document is of a zone (开发区, 高新区, 园区): 区 alone means it. */
  readonly zone: boolean;
  /** The zone that 开发区, 园区 mean: of the zone's own document, else of the place that the document is of; 青石开发区. */
  readonly zoneName: string | null;
  /** The place or zone that the document is of, where any is known. */
  readonly name: string | null;
  /** Names of people: 韩某某 of 韩某某市委 in a list is no city. */
  readonly people: ReadonlySet<string>;
}

/** A zone by the name of its place and its class: 青石经济技术开发区 and 青石经开区 are 青石开发区. */
function zoneOf(stem: string, words: string): string | null {
  const zone = zoneAt(words);
  return zone && stem + zone.class;
}

/** The name of a place without its unit: 青石 of 青石市. */
export const stemOf = (name: string): string => {
  const unit = unitOf(name);
  return unit === null ? name : name.slice(0, -unit.length);
};

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

const PARTY_NAME = /^(?:中国共产党|中共)/u;
const OWNED =
  /^(\p{Script=Han}{2,5}?[市县区旗])(委|委员会|政府|人民政府|人大|人大常委会|人民代表大会常务委员会|政协|纪委|监委|.{2,}[局委办院会])$/u;

/** Whose organ a name says that it is, where no table knows the place: 岚江市委, 青石经济开发区工委 of 青石. */
export function ownerIn(
  name: string,
  { name: home, people }: Home,
): { readonly jurisdiction: string; readonly organ: string } | null {
  const bare = name.replace(PARTY_NAME, '');
  const stem = home === null ? '' : stemOf(home.replace(zoneWord, ''));
  const zone = stem !== '' && bare.startsWith(stem) ? zoneAt(bare.slice(stem.length)) : null;
  if (zone) {
    const organ = bare.slice(stem.length + zone.length);
    return organ === '' ? null : { jurisdiction: stem + zone.class, organ };
  }
  const owned = OWNED.exec(bare);
  return owned && !zoneWord.test(owned[1]!) && !people.has(stemOf(owned[1]!))
    ? { jurisdiction: owned[1]!, organ: owned[2]! }
    : null;
}

/** What stands around the text of a document and names whose it is. */
export interface Surroundings {
  readonly publisher: Publisher;
  /** Lines of the masthead. */
  readonly masthead: string;
  readonly path: string | undefined;
  /** Names of people in the text. */
  readonly people: ReadonlySet<string>;
}

/**
 * What the deictic words of a document point at: from its publisher where that is given, else the place whose name
 * masthead or path hold, else the place of each unit that the text is about by far: named most often, with officials
 * who come to it (来青) speaking for it. Where two places come near, nothing is told.
 */
export function findHome(scan: Scan, places: readonly Place[], around: Surroundings): Home {
  const { publisher } = around;
  const found = new Map<string, { name: string; code: string | null }>();
  const holder = holderOf(around) ?? paperPlace(scan.norm, publisher.name);
  const zone = isZonePaper(around) || (holder === null && isOfZone(scan));
  const tallies = [...tally(scan, places, around.people).values()]
    .filter(({ name }) => !around.people.has(stemOf(name)))
    .sort((a, b) => b.score - a.score);
  for (const [unit, name, code] of given(scan, publisher))
    if (!found.has(unit)) found.set(unit, { name, code });
  const named = publisher.place === null ? namedAround(tallies, holder, around) : null;
  const unitOfNamed = named && unitOf(named.name);
  if (unitOfNamed && !found.has(unitOfNamed)) found.set(unitOfNamed, named);
  for (const unit of units) {
    if (found.has(unit)) continue;
    const [first, second] = tallies.filter((t) => unitOf(t.name) === unit);
    const least = unit === '市' || unit === '省' ? 2 : 1;
    if (first && first.score >= least && first.score >= 2 * (second?.score ?? 0)) found.set(unit, first);
  }
  const [division] = [...given(scan, publisher)];
  const own = division?.[1] ?? named?.name ?? mostNamed(tallies);
  const stems = own === undefined ? tallies.map(({ name }) => stemOf(name)) : [stemOf(own)];
  const zoneName = zone || own !== undefined ? zoneNear(scan.norm, stems, zone, around) : null;
  if (zone && zoneName !== null && division === undefined) settleZone(found, tallies, zoneName, scan.norm);
  return { places: found, zone, zoneName, name: zone ? zoneName : (own ?? null), people: around.people };
}

/** 市 in the paper of 青石开发区 is 青石市, however often a city above is named. */
function settleZone(
  found: Map<string, Named>,
  tallies: readonly Tally[],
  zoneName: string,
  norm: string,
): void {
  const stem = zoneName.replace(zoneWord, '');
  const own = tallies.find(({ name }) => unitOf(name) !== null && stemOf(name) === stem);
  const unit = own ? unitOf(own.name) : ['县', '市'].find((word) => organsOf(word).test(norm));
  if (own) found.set(unit!, own);
  else if (unit) found.delete(unit);
}

/** The place that a text without masthead is of: named more than once, and twice as often as any other. */
function mostNamed(tallies: readonly Tally[]): string | undefined {
  const [first, second] = tallies.filter(
    ({ name }) => /[县旗区市州盟]$/u.test(name) && unitOf(name) !== null,
  );
  return first && first.score >= 2 && first.score >= 2 * (second?.score ?? 0) ? first.name : undefined;
}

function isOfZone({ norm }: Scan): boolean {
  const spoken = norm.match(/(?:^|[,。、\n在到赴])(?:开发区|园区|高新区|经开区|新区)/gu)?.length ?? 0;
  return spoken >= (/(?:我区|全区|本区)/u.test(norm) ? 2 : 3);
}

/** Whose paper it is, as mastheads say: 中共青石市委主办, 青石县人民政府办公室编. */
const HOLDER = /(?:中共|^|[\s:])(\p{Script=Han}{2,6}?[市县区旗])(?=委|人民政府|政府|融媒体?中心|人大|政协)/u;

/** The division whose paper publisher or masthead say that it is. */
const holderOf = ({ publisher, masthead }: Surroundings): string | null =>
  holderIn(publisher.name ?? '') ?? holderIn(masthead);

/** The division whose organ a paper's name or imprint holds. */
export function holderIn(words: string): string | null {
  const holder = HOLDER.exec(words)?.[1];
  return holder === undefined || zoneWord.test(holder) ? null : holder;
}

/** What the papers of a place are called behind its name: 青石日报, 青石政务; or before it: 今日青石. */
const PAPER =
  /^今日(\p{Script=Han}{2,4})$|^(\p{Script=Han}{2,4}?)(?:日报|晚报|晨报|早报|周报|时报|新闻|政报|政务|发布|快报)$/u;
/** Papers of that form that are called after something else. */
const NO_PLACE =
  /^(?:人民|新华|光明|经济|法治|法制|工人|农民|科技|解放|大众|群众|检察|健康|环境|教育|中国|青年|妇女|学习|参考|都市|财经|证券|商务|消费|党建|机关)/u;

/** Organs and leaders of a place that is pointed at: 市委, 我市政府, 副市长, 市教育局. */
const organsOf = (unit: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{Script=Han}]|[我全副])${unit}(?:委|政府|人大|政协|领导|长|\\p{Script=Han}{2,7}局)`,
    'gmu',
  );

/**
 * The place of a paper that is called after it, where no other is named: 青石日报 is of 青石市 where its 市 has a
 * committee or government.
 *
 * @param least how often the text must speak of these
 */
export function paperPlace(text: string, paper: string | null, least = 2): string | null {
  const [, after, before] = PAPER.exec(paper ?? '') ?? [];
  const stem = after ?? before;
  if (stem === undefined || unitOf(stem) !== null || zoneWord.test(stem) || NO_PLACE.test(stem)) return null;
  const spoken = ['市', '县', '区', '旗'].map((unit) => ({
    unit,
    count: text.match(organsOf(unit))?.length ?? 0,
  }));
  const [first, second] = spoken.sort((a, b) => b.count - a.count);
  return first!.count >= least && first!.count >= 4 * second!.count ? stem + first!.unit : null;
}

/**
 * A place that no table knows, by what stands around the text: the holder of the paper, else the place most spoken of
 * among those whose name publisher, masthead or path hold, else the place of a zone whose paper it is.
 */
function namedAround(
  tallies: readonly Tally[],
  holder: string | null,
  { publisher, masthead, path }: Surroundings,
): Named | null {
  if (holder !== null) return tallies.find(({ name }) => name === holder) ?? { name: holder, code: null };
  for (const words of [publisher.name, masthead, path]) {
    const held = tallies.find(({ name }) => {
      const stem = stemOf(name);
      return unitOf(name) !== null && stem.length >= 2 && words?.includes(stem);
    });
    if (held) return held;
  }
  const stem = ZONE_PAPER.exec(publisher.name ?? masthead)?.[1];
  return stem === undefined ? null : { name: stem, code: null };
}

interface Named {
  readonly name: string;
  readonly code: string | null;
}

const ZONE_PAPER =
  /^(\p{Script=Han}{2,4}?)(?:国家级|省级)?(?:经济|高新|工业|产业)?(?:技术|产业)*(?:开发区|高新区|经开区|园区|新区|度假区|示范区)/u;

/** The zone of a paper of one by the paper's name, under the class by which a text calls it. */
export function zoneOfPaper(name: string, text: string): string | null {
  const stem = ZONE_PAPER.exec(name)?.[1];
  const around = { masthead: '', publisher: { name: null } };
  return stem === undefined ? null : zoneNear(text, [stem], true, around);
}

const isZonePaper = ({ publisher }: Surroundings): boolean =>
  publisher.name !== null && ZONE_PAPER.test(publisher.name);

/**
 * The zone of any of the places: of a zone's own document the one that its masthead names, else that which the text
 * names most, else that of the one place under the class by which it is called.
 */
function zoneNear(
  norm: string,
  stems: readonly string[],
  zone: boolean,
  { masthead, publisher }: { readonly masthead: string; readonly publisher: Pick<Publisher, 'name'> },
): string | null {
  // a paper keeps its name when the zone is given another rank
  const imprint = masthead.replace(publisher.name ?? '', '');
  const most = (zone ? mostNamedZone(imprint, stems) : null) ?? mostNamedZone(norm, stems);
  if (most !== null || stems.length !== 1) return most;
  const spoken = (word: string): number => norm.split(word).length - 1;
  const [high, open] = [spoken('高新区'), spoken('开发区') + spoken('经开区')];
  return zone || high + open > 0 ? stems[0]! + (high > open ? '高新区' : '开发区') : null;
}

function mostNamedZone(words: string, stems: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const stem of new Set(stems))
    for (let at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + stem.length)) {
      const name = zoneOf(stem, words.slice(at + stem.length, at + stem.length + LONGEST_ZONE));
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}

/** 国家级高新技术产业开发区. */
const LONGEST_ZONE = 12;

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

interface Tally {
  readonly name: string;
  readonly code: string | null;
  score: number;
}

/** 来青, 赴青: guests come to the place whose name's character stands behind. */
const coming =
  /(?:来|莅|在)(\p{Script=Han})(?=调研|考察|视察|督查|检查|指导|投资|参观|慰问|访问|召开|举行)/gu;

function tally(scan: Scan, places: readonly Place[], people: ReadonlySet<string>): Map<string, Tally> {
  const out = new Map<string, Tally>();
  const guests = new Set([...scan.norm.matchAll(coming)].map((match) => match[1]!));
  for (const place of places) {
    // 韩国大邱市: a place of another country is nobody's 我市
    if (scan.lexicon.countries.endingAt(scan.norm, place.start)) continue;
    if (joinsPerson(scan, place, people)) continue;
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

/** 陈良和县人大…: 和 behind a name joins an organ of the county to it, and is not that of 和县. */
const joinsPerson = ({ norm }: Scan, { start, text }: Place, people: ReadonlySet<string>): boolean =>
  text.length <= 2 &&
  text.startsWith('和') &&
  (people.has(norm.slice(start - 2, start)) || people.has(norm.slice(start - 3, start)));

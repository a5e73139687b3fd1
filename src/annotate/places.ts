import type { BodyLevel, Span } from '../model/index.ts';
import type { Division } from '../gazetteer/lexicon.ts';
import { relievedNameEnd } from './names-relieved.ts';
import { PhraseTable } from '../gazetteer/phrases.ts';
import { type Scan, hanAt, wordStart } from './scan.ts';

/** A place named in the text. */
export interface Place extends Span {
  readonly text: string;
  /** Divisions that bear the name; empty where no table knows it (an invented or abolished county). */
  readonly divisions: readonly Division[];
  readonly level: BodyLevel | null;
  /** The name stands without 市, 县, 区: 扬州. */
  readonly short: boolean;
}

const levels: Readonly<Record<string, BodyLevel>> = {
  省: 'province',
  自治区: 'province',
  自治州: 'prefecture',
  自治县: 'county',
  盟: 'prefecture',
  市: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
  街道: 'township',
  苏木: 'township',
};
const endings = new PhraseTable(Object.entries(levels));

/** Words that end like a place and are none. */
const common =
  /(?:[党成]员|[市县区州旗省党团工纪政]委|政府|[一二三四五六七八九十]届|群众|干部|老师|全|本|我|该|各|两|外|城|都|上|股|楼|夜|超|菜|利|门|闹|集|入|县级|地级|大|小|中|副|示范|工业|园|社|开发|地|城|景|小|校|片|辖|新|老|山|灾|库|牧|林|郊|市|特|厂|营|战|军|防|战|禁|雷|误|盲|选|保护|实验|试验|乡镇|城镇|重点|中心|高新|度假|功能|经济)$/u;

/**
 * Places by the table of divisions, and places that no table knows, by their ending: 临屏县, 澜溪镇.
 *
 * @param stops offsets at which nothing may run over to the left (ends of dates and the like)
 */
export function findPlaces(scan: Scan, stopsWord: (word: string) => boolean): Place[] {
  const { norm, lexicon } = scan;
  const out: Place[] = [];
  for (let at = 0; at < norm.length; at++) {
    if (!hanAt(norm, at)) continue;
    const opens = scan.cut[at] || out.at(-1)?.end === at;
    const known = opens && !appoints(norm, at) ? lexicon.divisions.at(norm, at) : null;
    if (known && known.value.length > 0 && endsWell(scan, known.end)) {
      const full = known.value.some((d) => d.name === known.phrase);
      if (full || known.phrase.length > 1) {
        // 江阴市长, 武汉市委: the ending belongs to the rank or body that follows
        const end =
          known.end -
          (full && (heads(scan, known.end) || (!scan.cut[known.end] && norm[known.end] === '委')) ? 1 : 0);
        out.push({
          start: at,
          end,
          text: norm.slice(at, end),
          divisions: known.value,
          level: known.value[0]!.level,
          short: !full || end < known.end,
        });
        at = end - 1;
        continue;
      }
    }
    const ending = endings.at(norm, at)?.phrase;
    if (!ending || !endsWell(scan, at + ending.length)) continue;
    const start = unknownStart(scan, at, out.at(-1)?.end ?? 0, stopsWord);
    if (start === null || (relievedNameEnd(scan, start) ?? 0) > start) continue;
    const end = at + ending.length - (heads(scan, at + ending.length) ? 1 : 0);
    out.push({
      start,
      end,
      text: norm.slice(start, end),
      divisions: [],
      level: levels[ending]!,
      short: false,
    });
    at += ending.length - 1;
  }
  const names = new Set(out.map(({ text }) => text));
  return out.map((place) => withoutName(norm, place, names));
}

/**
 * 王石青江市公安局: the name of a person before a place that no table knows is no part of it, where the place stands by
 * itself too.
 */
function withoutName(norm: string, place: Place, names: ReadonlySet<string>): Place {
  if (place.divisions.length > 0) return place;
  let start = place.start + (place.text.startsWith('共') && norm[place.start - 1] === '中' ? 1 : 0);
  for (let at = place.start + 1; place.end - at >= 3; at++)
    if (names.has(norm.slice(at, place.end))) {
      start = at;
      break;
    }
  return start === place.start ? place : { ...place, start, text: norm.slice(start, place.end) };
}

/** 陈良任 + 县教育局: 任 behind a name gives a post, and is not the county of that name. */
const appoints = (norm: string, at: number): boolean => norm[at] === '任' && hanAt(norm, at - 1);

/** 市长 in 青石市长: a rank begins with the place's last character. */
const heads = (scan: Scan, end: number): boolean =>
  scan.norm[end] === '长' &&
  scan.lexicon.heads.at(scan.norm, end - 1) !== null &&
  !/^[江沙春白]/u.test(scan.norm.slice(end + 1, end + 2));

function endsWell(scan: Scan, end: number): boolean {
  if (scan.cut[end]) return true;
  // 江阴市长, 阳新县委: the next word begins with the place's last character
  const next = scan.norm[end];
  return next === '长' || next === '委' || scan.lexicon.suffixes.at(scan.norm, end) !== null;
}

/** Where a place unknown to the tables begins: one to four characters before its ending, all of them unknown or a noun. */
function unknownStart(
  scan: Scan,
  ending: number,
  floor: number,
  stopsWord: (word: string) => boolean,
): number | null {
  const { norm } = scan;
  let at = ending;
  while (at > floor && ending - at < 4) {
    if (!hanAt(norm, at - 1)) break;
    const start = Math.max(wordStart(scan, at), floor);
    const word = norm.slice(start, at);
    if (stopsWord(word) || scan.lexicon.heads.has(word)) break;
    if (at === ending && /^(?:任|兼|曾|原|现)$/u.test(word)) break; // 陈良任 + 县教育局局长
    if (word === '共' && norm[start - 1] === '中') break; // 免去其 + 中共某某乡
    if (word === '任' && ending - at >= 2 && /^[市县区旗]/u.test(norm.slice(ending))) break; // 陈良任 + 青江市某局局长
    if (word.length > 1 && at < ending) break;
    if (ending - start > 4) break;
    at = start;
    if (word.length > 1) break;
  }
  const name = norm.slice(at, ending);
  if (name.length < 1 || common.test(name)) return null;
  if (
    name.length === 1 &&
    !/^[沛萧砀单曹莘冠郓泗睢宿盱泾歙黟祁休绩旌广青郎芜繁南无含和怀枞潜太望岳桐灵泗阜颍临界利蒙涡亳谯]$/u.test(
      name,
    )
  )
    return null;
  return at;
}

import { byStart, Opening, type Span, unitsOf } from '../model/index.ts';
import type { Head } from '../gazetteer/lexicon.ts';
import { type Scan, hanAt } from './scan.ts';

/** A rank in the text: 副书记, 代市长, 党组成员. What it is a rank of stands before it. */
export interface Rank extends Span {
  /** As it stands in the text, inner spaces taken out: 常务副主席. */
  readonly text: string;
  readonly head: string;
  readonly value: Head;
  readonly effects: readonly string[];
  /** The head is a contraction with the body's ending: 宣传部长 is 宣传部 + 部长; the body ends here. */
  readonly contracted: number | null;
}

/** Characters that go on with a word of which a head is only the beginning: 主任务, 部长篇, 委员会, 书记处, 代表性. */
const continuing = new Opening(/^(?:务必|会|处|室|团|们|性|制|级别|效|期|远|足|短|江|征)/u);

/** 副区长江存富: the surname makes a word with the rank before it, and what follows is not said of the river. */
const river = new Opening(
  /^江(?!路|流域|段|大桥|大道|街|村|镇|中|上|下|沿|北|南|岸|边|经济带|大保护|干流|口|水|三角|航道|禁渔|沿线)\p{Script=Han}/u,
);

/**
 * All ranks of a text, from left to right, longest head first, with the modifiers before it.
 *
 * A head counts where no word of the cutter's runs over its end; after a modifier (副, 代) it counts in any case,
 * since the cutter takes 任何 out of 副主任何某.
 */
export function findRanks(scan: Scan): Rank[] {
  const { norm, lexicon } = scan;
  const out: Rank[] = spacedRanks(scan);
  for (let at = 0; at < norm.length; at++) {
    if (!hanAt(norm, at)) continue;
    const rank = rankAt(scan, at);
    if (!rank) continue;
    const body = lexicon.suffixes.at(norm, rank.end - rank.head.length);
    if (body && body.end > rank.end && scan.cut[body.end] && body.value.kind !== 'other') continue; // 委员会, 主任办公室
    if (out.at(-1)?.end === rank.start && isName(scan, rank)) continue;
    out.push(rank);
    at = rank.end - 1;
  }
  return out.sort(byStart);
}

/** 副秘书长关长吉: behind a rank and before a mark, what looks like a rank is a name's beginning. */
const isName = ({ norm, lexicon }: Scan, { start, end, head, effects }: Rank): boolean =>
  effects.length === 0 &&
  head.length === 2 &&
  lexicon.surnameAt(norm, start) === 1 &&
  /^\p{Script=Han}[,、。;]/u.test(norm.slice(end, end + 2));

/** Ranks of a roster that are set with spaces, in a line's part before its colon: 副 主 席:. */
function spacedRanks(scan: Scan): Rank[] {
  const { norm, lexicon } = scan;
  const out: Rank[] = [];
  for (const match of norm.matchAll(/(?<=^|[\n、 ])(?:\p{Script=Han} {1,3}){1,3}\p{Script=Han}(?=:)/gu)) {
    const text = match[0].replaceAll(' ', '');
    const head = lexicon.heads.endingAt(text, text.length);
    if (!head) continue;
    const modifiers = text.slice(0, head.start);
    const prefix = modifiers ? lexicon.prefixes.get(modifiers) : undefined;
    if (modifiers && !prefix) continue;
    const end = match.index + match[0].length;
    out.push({
      start: match.index,
      end,
      text,
      head: head.phrase,
      value: head.value,
      effects: prefix ? [prefix.effect] : [],
      contracted: null,
    });
  }
  return out;
}

function rankAt(scan: Scan, start: number): Rank | null {
  const { norm, lexicon } = scan;
  const effects: string[] = [];
  let at = start;
  for (let n = 0; n < 4; n++) {
    const prefix = lexicon.prefixes.at(norm, at);
    const whole = lexicon.heads.at(norm, at);
    const behind = whole && prefix ? lexicon.heads.at(norm, prefix.end) : null;
    const head = behind && behind.end > whole!.end && !scan.cut[whole!.end] ? null : whole; // 副 + 总经理, not 副总
    if (head && headEnds(scan, head.start, head.end, effects.length > 0)) {
      if (effects.length === 0 && !startsWell(scan, start)) return null;
      return {
        start,
        end: head.end,
        text: norm.slice(start, head.end),
        head: head.phrase,
        value: head.value,
        effects,
        contracted: effects.length === 0 ? contraction(scan, head.start, head.phrase) : null,
      };
    }
    if (!prefix) return null;
    effects.push(prefix.value.effect);
    at = prefix.end;
  }
  return null;
}

/** 部长 in 宣传部长, 大队长 in 消防大队长: the body ends with the rank's first characters. */
function contraction(scan: Scan, start: number, head: string): number | null {
  if (head.length < 2 || !head.endsWith('长')) return null;
  const unit = head.slice(0, -1);
  if (scan.norm.startsWith(unit, start - unit.length)) return null;
  const ending = scan.lexicon.suffixes.endingAt(scan.norm, start + unit.length, Math.max(0, start - 12));
  return ending && ending.end - ending.start > unit.length ? start + unit.length : null;
}

function startsWell(scan: Scan, start: number): boolean {
  if (scan.cut[start]) return true;
  // inside a word of the dictionary that itself ends with the rank: 市委书记, 党委委员, 代市长
  return hanAt(scan.norm, start - 1);
}

/** What goes on with a word, yet may as well begin another. */
const cutOff = unitsOf('江征远足短期');

function headEnds(scan: Scan, start: number, end: number, modified: boolean): boolean {
  if (scan.norm.startsWith('书记', end - 1)) return false; // 党总支书记, not 总 + 支书
  if (river.test(scan.norm, end, end + 4) && scan.norm[end - 1] === '长' && !scan.cut[end]) return true;
  if (continuing.test(scan.norm, end, end + 3) && !(scan.cut[end] && cutOff.at(scan.norm, end))) return false;
  if (scan.cut[end] || modified || scan.norm.startsWith('职务', end)) return true;
  // the cutter's word runs over the end: it counts all the same where a name may begin inside of that word
  return scan.lexicon.surnameAt(scan.norm, end) > 0 && scan.cut[start] === 1;
}

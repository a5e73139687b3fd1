import { type Span, spanAt, unitsOf } from '../model/index.ts';
import { separators } from './names-context.ts';
import { type Scan, hanAt } from './scan.ts';

const dots = unitsOf('·?');
/** The most characters that one part of a dotted name may have. */
const longestPart = 8;

/** Where the next mark stands that may join the parts of a name. */
export function nextDot(norm: string, from: number): number {
  for (let at = from; at < norm.length; at++) if (dots.at(norm, at)) return at;
  return norm.length + longestPart + 1;
}

/**
 * End of a name in two or more parts at `start` (吉尔拉·依沙木丁), or 0.
 *
 * @param dot where the next mark stands that may join parts
 * @param ranks within which no name begins
 */
export function dottedName(scan: Scan, start: number, dot: number, ranks: readonly Span[]): number {
  const { norm } = scan;
  if (dot - start > longestPart || spanAt(ranks, start)) return 0;
  if (hanAt(norm, start - 1) && !scan.cut[start]) return 0;
  if (opensWithWord(scan, start, dot)) return 0;
  let at = start;
  let parts = 0;
  for (;;) {
    let end = at;
    while (end < norm.length && hanAt(norm, end) && end - at < longestPart) end++;
    if (end - at < 2) return 0;
    if (end < norm.length && dots.at(norm, end) && hanAt(norm, end + 1)) {
      if (end - at > 6) return 0;
      if (norm[end] === '?' && /[吗呢吧何么]/u.test(norm.slice(at, end))) return 0;
      parts++;
      at = end + 1;
      continue;
    }
    if (parts === 0) return 0;
    const last = lastPart(scan, at, end);
    return isPlaces(scan, start, last) || isNoName(scan, start, last) ? 0 : last;
  }
}

/** 选举莫拉力·…, 并举行青海·…: a word of the language stands before the name. */
function opensWithWord({ norm, lexicon, cut }: Scan, start: number, dot: number): boolean {
  if (lexicon.notNames.at(norm, start) !== null) return true;
  let end = start + 1;
  while (end < dot && !cut[end]) end++;
  const word = norm.slice(start, end);
  if (end >= dot) return false;
  return (
    lexicon.preceders.has(word) ||
    (word.length > 1 && (lexicon.functionWords.has(word) || lexicon.heads.has(word)))
  );
}

/** 青海·西藏: places, not a person. */
const isPlaces = ({ norm, lexicon }: Scan, start: number, end: number): boolean =>
  norm
    .slice(start, end)
    .split(/[·?]/u)
    .every((part) => lexicon.divisions.has(part));

/** 江东·盐泽东西部协: a long part in characters that no other language is written in. */
const isNoName = ({ norm, lexicon }: Scan, start: number, end: number): boolean =>
  norm
    .slice(start, end)
    .split(/[·?]/u)
    .some((part) => {
      const foreign = Array.from(part).filter((_, at) => lexicon.transliterates(part, at)).length;
      return part.length > 4 && foreign * 3 < part.length * 2;
    });

/** The last part of a dotted name runs to the first word that follows names. */
function lastPart(scan: Scan, start: number, end: number): number {
  const { norm, lexicon, cut } = scan;
  for (let at = start + 2; at <= end; at++) {
    if (at === end) return end;
    if (peoples.test(norm.slice(at, at + 6))) return at;
    if (lexicon.heads.at(norm, at) ?? separators.has(norm[at]!)) return at;
    const follower = lexicon.followers.at(norm, at);
    if (!follower) continue;
    if (follower.phrase.length > 1) {
      // 买买提 + 出席, not 买买 + 提出: a word behind it counts where this one's first character may be the name's
      const next = lexicon.transliterates(norm, at) ? lexicon.followers.at(norm, at + 1) : null;
      if (!next || next.phrase.length < 2 || next.end <= follower.end) return at;
    } else if (!lexicon.transliterates(norm, at) || (cut[at] && !cut[at - 1])) return at;
  }
  return end;
}

const peoples =
  /^(?:汉|壮|回|满|苗|藏|彝|维吾尔|土家|蒙古|布依|侗|瑶|白|朝鲜|哈尼|黎|哈萨克|傣|畲|傈僳|东乡|仡佬|拉祜|佤|水|纳西|羌|土|仫佬|锡伯|柯尔克孜|景颇|达斡尔|撒拉|布朗|毛南|塔吉克|普米|阿昌|怒|鄂温克|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春|独龙|赫哲|高山|珞巴|塔塔尔)族/u;

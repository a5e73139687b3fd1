import type { Bulletin, Publisher } from '../model/index.ts';
import { romanizedDivision } from '../gazetteer/romanized.ts';
import type { Scan } from './scan.ts';

/** What a masthead holds beside the publisher's name. */
const imprint =
  /(?:第?\d+期|总第?\d+期|第[\d一二三四五六七八九十]+版|(?:19|20)?\d{2,4}[年\-/.](?:\d{1,2}(?:[月\-/.](?:\d{1,2}日?)?)?)?|\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度|(?:主办|主管|承办|编印|编辑|出版|印发|内部资料|准印证|本期|责任编辑).*$|[|｜:()#*_=~·\-—])/gu;
/** What publishers are called. */
const named =
  /^\p{Script=Han}{2,16}(?:[省市县区州盟旗镇乡]|街道|开发区|园区|新区|新城|高新区|政府|管委会|委员会|公司|集团|大学|学院|医院|[局厅部办委])$/u;

/**
 * Whose bulletin it is: as given, else as a line of its masthead says, else by the name of a division in its path, in
 * characters or Latin letters.
 *
 * @param masthead normalized lines that belong to no article, divided by line feeds
 */
export function findPublisher(scan: Scan, bulletin: Bulletin, masthead: string): Publisher {
  const { publisher, path } = bulletin.metadata;
  if (publisher) return { name: publisher, place: divisionIn(scan, publisher), from: 'given' };
  const printed = masthead
    .split('\n')
    .map((line) => line.replace(imprint, ' ').trim().split(/\s+/u)[0] ?? '')
    .find((line) => named.test(line) && divisionIn(scan, line) !== null);
  if (printed) return { name: printed, place: divisionIn(scan, printed), from: 'text' };
  const place = path === undefined ? null : (divisionIn(scan, path) ?? romanizedIn(path));
  return place ? { name: null, place, from: 'path' } : { name: null, place: null, from: 'none' };
}

/** The division that file or folder are named after in Latin letters: gaoyou/2023-q1.txt. */
function romanizedIn(path: string): string | null {
  const near = path.split(/[\\/]/u).slice(-2).join(' ');
  const codes = new Set(
    (near.match(/[a-z]+/giu) ?? []).map(romanizedDivision).filter((code) => code !== null),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}

/** The narrowest division whose name stands in a text; null where it is none or more than one may be meant. */
function divisionIn({ lexicon }: Scan, text: string): string | null {
  let found: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const match = lexicon.divisions.at(text, at);
    if (!match) continue;
    const within = match.value.filter((division) => found === null || division.code.startsWith(found));
    if (within.length === 1) found = within[0]!.code;
    at = match.end - 1;
  }
  return found;
}

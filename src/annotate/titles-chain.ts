import { type BodyKind, firstAfter, type PersonMention } from '../model/index.ts';
import { type Boundaries, leftEdge } from './bodies.ts';
import type { BodyTable } from './body-table.ts';
import type { Rank } from './ranks.ts';
import type { Scan } from './scan.ts';
import type { Place } from './places.ts';

/** What titles are read from. */
export interface TitleContext {
  readonly ranks: readonly Rank[];
  readonly places: readonly Place[];
  readonly persons: readonly PersonMention[];
  readonly boundaries: Boundaries;
}

/** What the readers of titles share. */
export interface TitleReader {
  readonly scan: Scan;
  readonly context: TitleContext;
  readonly table: BodyTable;
  readonly endsAt: ReadonlyMap<number, Rank>;
  readonly startsAt: ReadonlyMap<number, Rank>;
  readonly rankEnds: ReadonlySet<number>;
}

/** A rank with the body that stands before it. */
export interface Link {
  readonly rank: Rank;
  readonly start: number;
  readonly body: number | null;
  /** 原 stands before the body: 原青石县教育局局长. */
  readonly former?: boolean;
  /** Words before it that no table knows say what it is of: no body of another rank is. */
  readonly strange?: boolean;
  /** 候选人 stands behind it. */
  readonly planned?: boolean;
}

/** The place that ends at an offset. */
export function placeEndingAt(places: readonly Place[], end: number): Place | undefined {
  const place = places[firstAfter(places, end - 1)];
  return place?.end === end ? place : undefined;
}

/** Ranks that head a place: 市长, 镇长. */
export const governs = /[市县区省州盟旗镇乡]长$/u;
/** 主任由陈良同志兼任: what follows the name of the one who holds the title before 由. */
const held = /^\p{Script=Han}{2,3}(?:同志)?(?:兼任|担任)/u;
/** 镇长候选人陈良: what is behind the post that someone is put forward for. */
const putForward = /(?:提名)?(?:候选人|人选)$/u;
const longestChain = 8;

/** Ranks and their bodies before a name, from right to left, up to the first that is not joined on. */
export function chainBefore(reader: TitleReader, from: number, roster: boolean): Link[] {
  const { scan, endsAt } = reader;
  let at = back(scan, from, roster ? /[ :]/u : / /u);
  if (scan.norm[at - 1] === '由' && endsAt.has(at - 1) && held.test(scan.norm.slice(from, from + 12))) at--;
  const put = putForward.exec(scan.norm.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
  if (endsAt.has(at - put)) at -= put;
  if (roster && scan.norm[at - 1] === '\n' && headsLines(reader, at - 1)) at = back(scan, at, /[\s:]/u);
  const bracket = /\((?:\p{Script=Han}{1,10})\)$/u.exec(scan.norm.slice(Math.max(0, at - 12), at));
  if (bracket && endsAt.has(at - bracket[0].length)) at -= bracket[0].length; // 副校长(副院长)陈良
  const chain: Link[] = [];
  for (let rank = endsAt.get(at); rank && chain.length < longestChain; rank = endsAt.get(at)) {
    const link = overUnknown(reader, linkOf(reader, rank));
    if (chain.length > 0 && link.start === rank.start && followsName(reader, rank.start)) break;
    chain.unshift(put > 0 && chain.length === 0 ? { ...link, planned: true } : link);
    at = back(scan, link.start, / /u);
    if (/[、,;兼及和]/u.test(scan.norm[at - 1] ?? '')) {
      if (/[,;]/u.test(scan.norm[at - 1]!) && told(reader, at - 1)) break;
      at = back(scan, at - 1, / /u);
    }
  }
  return chain.every(({ rank }) => rank.value.collective) ? [] : chain;
}

/** 县委书记、县总河长陈良: words that no table of bodies knows, between a rank's mark and the next rank, are that one's. */
function overUnknown({ scan, endsAt, context }: TitleReader, link: Link): Link {
  const own = /、(\p{Script=Han}{1,14})$/u.exec(
    scan.norm.slice(Math.max(0, link.start - 16), link.start),
  )?.[1];
  if (own === undefined) return link;
  const start = link.start - own.length;
  const named = context.persons[firstAfter(context.persons, start)];
  const before = endsAt.get(start - 1);
  return !before || before.value.collective || (named && named.start < link.start)
    ? link
    : { ...link, start, strange: true };
}

/** 陈良院长、副局长李石: the rank behind a name is that one's. */
const followsName = ({ context: { persons } }: TitleReader, at: number): boolean =>
  persons[firstAfter(persons, at - 1)]?.end === at;

/** 已担任省委常委,副省长…: the rank before the comma is what a verb of its own gives. */
const told = ({ scan, endsAt, context: { persons } }: TitleReader, comma: number): boolean => {
  const clause = /[^,。;:、\n]*$/u.exec(scan.norm.slice(Math.max(0, comma - 30), comma))![0];
  if (!endsAt.has(comma)) return false;
  const named = persons[firstAfter(persons, comma - clause.length)];
  if (named && named.end < comma) return true; // 陈良同志任总指挥,县长李石…
  return /(?:担任|任命|当选|出任|调任|接任|辞去|免去)/u.test(clause);
};

/** A line that is a title alone or ends with a colon: the names stand on the lines below. */
function headsLines({ scan, endsAt, context: { persons } }: TitleReader, end: number): boolean {
  const start = scan.norm.lastIndexOf('\n', end - 1) + 1;
  const line = scan.norm.slice(start, end).trimEnd();
  const named = persons[firstAfter(persons, start)];
  if (named && named.start < end) return false; // the title is that line's own
  return line.endsWith(':') || (line.length <= 8 && endsAt.has(back(scan, end, / /u)));
}

function back(scan: Scan, from: number, over: RegExp): number {
  let at = from;
  while (at > 0 && over.test(scan.norm[at - 1]!)) at--;
  return at;
}

/** A rank with the body that stands right before it: by its ending, by the place it governs, or by what is left. */
export function linkOf(reader: TitleReader, rank: Rank): Link {
  const { context, table } = reader;
  const quoted = reader.scan.norm[rank.start - 1] === '”' ? 1 : 0;
  const stands =
    table.endingAt((rank.contracted ?? rank.start) - quoted) ??
    (rank.contracted === null ? null : table.endingAt(rank.start)); // 市八中 + 学 + 校长
  if (stands) {
    const start = Math.min(stands.start, rank.start);
    // 政府副县长: the county's own
    if (governs.test(rank.head) && /^(?:人民)?政府$/u.test(table.nameOf(stands.body)))
      return {
        rank,
        start,
        body: table.at(start, table.government(rank.head.slice(-2, -1), rank.head, start)),
      };
    const former = saysFormer(reader.scan, start);
    if (!former) {
      const once = formerOf(reader, start, stands.body);
      if (once) return { rank, ...once, former: true };
    }
    return { rank, start: former ? start - 1 : start, body: stands.body, ...(former ? { former } : {}) };
  }
  const place = placeEndingAt(context.places, rank.start);
  if (place && rank.value.collective) return { rank, start: place.start, body: null }; // 白水乡联点领导
  if (place && governs.test(rank.head))
    return { rank, start: place.start, body: table.government(place.text, rank.head, place.start) };
  const pointed = pointedPlace(reader, rank);
  if (pointed) return pointed;
  return named(reader, rank) ?? { rank, start: rank.start, body: null };
}

/** 原 before the body of a post, behind a mark or what is done with its holder: 看望原 + 县政协主席. */
const saysFormer = ({ norm }: Scan, start: number): boolean =>
  /(?:^|[^\p{Script=Han}]|看望|慰问|走访|来到|探望|拜访|[了到和与及向由为])原$/u.test(
    norm.slice(Math.max(0, start - 3), start),
  );

/** 柳塘村原 + 党委书记: the committee is that of the body before 原. */
function formerOf(
  { scan, table, context, rankEnds }: TitleReader,
  start: number,
  body: number,
): { start: number; body: number } | null {
  const organ = table.nameOf(body);
  if (scan.norm[start - 1] !== '原' || !/^(?:党委|党组|党工委|党总支|党支部)$/u.test(organ)) return null;
  const whole = table.endingAt(start - 1);
  if (!whole) {
    const from = leftEdge(scan, start - 1, { rankEnds, dates: [], boundaries: context.boundaries });
    const seat = scan.norm.slice(from, start - 1);
    if (!/^\p{Script=Han}{2,12}(?:村|社区|镇|乡|街道|局|厂|公司|集团|学校|医院)$/u.test(seat)) return null;
    return { start: from, body: table.at(start, table.named(seat + organ, 'party', from)) };
  }
  return {
    start: whole.start,
    body: table.at(start, table.named(table.nameOf(whole.body) + organ, 'party', start)),
  };
}

/** 我市市长, 镇组织委员: a deictic word and a rank of its government or committee. */
function pointedPlace({ scan, table, context }: TitleReader, rank: Rank): Link | null {
  const word = /(?:我|本)?(?:省|市|县|区|旗|州|镇|乡|街道)$/u.exec(
    scan.norm.slice(Math.max(0, rank.start - 3), rank.start),
  );
  if (!word) return null;
  const start = rank.start - word[0].length;
  const named = placeEndingAt(context.places, start);
  if (named?.short && governs.test(rank.head) && word[0].length === 1)
    return { rank, start: named.start, body: table.government(named.text + word[0], rank.head, named.start) };
  if (!scan.cut[start]) return null;
  if (governs.test(rank.head)) return { rank, start, body: table.government(word[0], rank.head, start) };
  if (/^(?:组织|宣传|统战|纪检|政法)委员$/u.test(rank.head)) {
    const unit = word[0].replace(/^[我本]/u, '');
    return { rank, start, body: table.named(unit === '街道' ? '街道党工委' : `${unit}党委`, 'party', start) };
  }
  return null;
}

/** A body that no table of endings knows, by the rank: 机修队队长, 集团办公室主任. */
function named({ scan, context, table, rankEnds }: TitleReader, rank: Rank): Link | null {
  const { norm } = scan;
  const unit = rank.effects.includes('former') ? '' : rank.head.slice(0, -1);
  const matching = rank.head.endsWith('长') && unit !== '' && norm.startsWith(unit, rank.start - unit.length);
  const open =
    rank.value.class === 'enterprise' ||
    rank.value.class === 'association' ||
    /主席|秘书长|主任/u.test(rank.head);
  const contracted = rank.head.endsWith('长') && rank.value.class === 'unit' && rank.effects.length === 0;
  if (!matching && !open && !contracted) return null;
  const start = leftEdge(scan, rank.start, { rankEnds, dates: [], boundaries: context.boundaries });
  const end = matching || open ? rank.start : rank.start + unit.length;
  const name = norm.slice(start, end);
  if (context.persons[firstAfter(context.persons, end - 1)]?.end === end) return null; // 陈良董事长
  const least = contracted && !matching && !open ? unit.length + 2 : 2;
  if (name.length < least || name.length > 20 || context.boundaries.generic(name)) return null;
  const kind: BodyKind = rank.value.class === 'enterprise' ? 'company' : 'other';
  const former = saysFormer(scan, start);
  return {
    rank,
    start: former ? start - 1 : start,
    body: table.named(name, kind, start, { start, end }),
    ...(former ? { former } : {}),
  };
}

import { firstAfter, type PersonMention, type TitlePart } from '../model/index.ts';
import type { Rank } from './ranks.ts';
import { governs, type Link, linkOf, placeEndingAt, type TitleReader } from './titles-chain.ts';
import { type Mate, partsOf, titleText } from './titles-parts.ts';

type Act = NonNullable<TitlePart['act']> | 'hold';

/**
 * Titles that stand behind a name: 陈良局长; 任命陈良为县教育局局长, 免去陈良的…职务; 陈良(县教育局局长) and
 * columns of a roster; 现任…, 拟任… in a notice.
 *
 * @param options columns: whether spaces may set a title apart, not where the name has one before it; before: body of
 *   the name before in the same list
 */
export function partsBehind(
  reader: TitleReader,
  mention: PersonMention,
  next: PersonMention | undefined,
  { columns, before }: { readonly columns: boolean; readonly before: Mate | null },
): TitlePart[] {
  const direct = attached(reader, mention);
  const limit = Math.min(next?.start ?? Infinity, reader.scan.lineAt(mention.start).end);
  if (direct.length > 0) {
    const column = reader.scan.norm[mention.end] === ' ' ? listed(reader, mention, limit, columns) : [];
    return column.length > direct.length ? column : direct;
  }
  return [...appointed(reader, mention, limit, before), ...listed(reader, mention, limit, columns)];
}

function attached({ scan, context, table, startsAt }: TitleReader, mention: PersonMention): TitlePart[] {
  const rank = startsAt.get(scan.norm[mention.end] === ' ' ? mention.end + 1 : mention.end);
  if (!rank || rank.value.collective || rank.value.class === 'enterprise') return [];
  const place = placeEndingAt(context.places, mention.start);
  const body =
    table.endingAt(mention.start)?.body ??
    (place && governs.test(rank.head) ? table.government(place.text, rank.head, place.start) : null);
  const party = body === null || rank.value.class !== 'party' || table.kindOf(body) === 'party';
  const confidence = body === null ? 0.5 : 0.8;
  return [
    { start: rank.start, end: rank.end, body: party ? body : null, title: titleText(rank), confidence },
  ];
}

/** What may stand between a name and the verb of a notice: how many they are, 同志, sex, people and probation. */
const addressed =
  /^(?:[两二三四五六七八九十\d]{1,2}[位名])?(?:等?同志)?(?:\([^()\n]{1,14}\))?(?:同志|院士|教授|博士)?/u;

interface Verb {
  readonly pattern: RegExp;
  readonly act: Act;
  /** What the title is of one who is only put forward. */
  readonly prefix?: string;
  /** It tells of a career. */
  readonly past?: boolean;
}

/** Words between a name and the post that it comes to, holds or leaves. */
const verbs: readonly Verb[] = [
  { pattern: /^(?:被|拟)?提名(?:其)?(?:为|任)/u, act: 'hold', prefix: '拟任' },
  {
    pattern:
      /^(?:的|(?:请求)?辞去(?:其|了)?(?:担任的|兼任的)?|兼任的|不再(?:担任|兼任|任)|被?免去(?:其|了)?)/u,
    act: 'remove',
  },
  { pattern: /^(?:曾|历|先后)(?:担任|任)(?:过|了)?/u, act: 'hold', past: true },
  {
    pattern: /^代理(?=[^,。;\n]{2,24}(?:长|主任|主席)(?:职务|一职|[,。;\n]|$))/u,
    act: 'appoint',
    prefix: '代理',
  },
  { pattern: /^(?:已|已经|仍|还)(?:担任|兼任|任)/u, act: 'hold' },
  {
    pattern:
      /^(?:被)?(?:(?:全票|高票|正式)?当选为?|当选并任|(?:任命|聘任|选举|补选|推选|选|增补|增选)为|为|任|担任|兼任|出任|调任|改任|接任|转任|履新)/u,
    act: 'appoint',
  },
];
/** A clause of a notice that goes on to speak of the one named before it: ,免去其县水利局站长职务. */
const onward =
  /[,;、](?:并|同时|且)?(提名(?:其)?(?:为|任)|免去其(?:兼任的)?|免去(?=[^,;。]{2,40}职务)|辞去(?:其)?|不再(?:担任|兼任|任)|(?:兼任|任|担任)(?![期命免务职何]))/gu;
const electing =
  /(?:选举|补选|推选|选出|选举产生)[^,。;]{0,30}(?:[:。;]\n(?:[^\n。]{2,60}[;,]\n)*)?[^,。;\n]{0,16}$/u;
const leaving = /^[^,。;\n]{2,60}(?:职务|一职)/u;
const relieving = /(?:免去|免除|撤销)$/u;

/** What a notice says of a name, clause by clause: what the named comes to, then what is left. */
function appointed(
  reader: TitleReader,
  mention: PersonMention,
  limit: number,
  before: Mate | null,
): TitlePart[] {
  const { norm } = reader.scan;
  const open = mention.end + addressed.exec(norm.slice(mention.end, limit))![0].length;
  const rest = norm.slice(open, limit);
  const verb = verbs.find(({ pattern }) => pattern.test(rest));
  const relieved = relieving.test(norm.slice(Math.max(0, mention.start - 2), mention.start));
  const length = verb?.pattern.exec(rest)![0].length ?? 0;
  if (!verb && !(relieved && leaving.test(rest))) return [];
  const bare = rest.slice(0, length) === '的' || length === 0;
  if (bare && !leaving.test(norm.slice(open + length, open + length + 70))) return [];
  const elected = electing.test(norm.slice(Math.max(0, mention.start - 240), mention.start));
  const first = given(reader, open + length, limit, verb ?? { act: 'remove' }, before);
  const out = first.map((part) =>
    part.act === 'appoint' && elected ? { ...part, act: 'elect' as const } : part,
  );
  const told = out.at(-1)?.end;
  if (told === undefined) return out;
  for (const found of norm.slice(told, clauseEnd(norm, told, limit)).matchAll(onward)) {
    const at = told + found.index + found[0].length;
    const act: Act = /^(?:兼任|任|担任)/u.test(found[1]!)
      ? 'appoint'
      : found[1]!.startsWith('提名')
        ? 'hold'
        : 'remove';
    out.push(...given(reader, at, limit, { act, ...(act === 'hold' ? { prefix: '拟任' } : {}) }, before));
  }
  return out;
}

/** Where the sentence ends that an offset stands in. */
function clauseEnd(norm: string, from: number, limit: number): number {
  const end = norm.slice(from, limit).search(/[。\n]/u);
  return end < 0 ? limit : from + end;
}

/** Who is put forward for a post does not hold it yet. */
const candidate = /^(?:提名)?(?:候选人|人选)/u;

/** The posts that stand from an offset on, as a verb gives or takes them. */
function given(
  reader: TitleReader,
  from: number,
  limit: number,
  { act, prefix, past = false }: Omit<Verb, 'pattern'>,
  before: Mate | null,
): TitlePart[] {
  const parts = partsOf(chainFrom(reader, from, limit, past), reader.table, before);
  const put =
    parts.length > 0 && candidate.test(reader.scan.norm.slice(parts.at(-1)!.end, parts.at(-1)!.end + 5));
  if (put) [act, prefix] = ['hold', '拟任'];
  return parts.map((part) => ({
    ...part,
    ...(act === 'hold' ? {} : { act }),
    ...(prefix && !part.title.startsWith(prefix) ? { title: prefix + part.title } : {}),
    ...(act === 'remove' || past ? { former: true } : {}),
  }));
}

/** At the head of a roster's line, or behind its colon. */
const lineHead = /(?:^|[\n:])[ ]*$/u;
/** What sets a title apart from the name at the head of its line: a bracket, spaces, or a mark with a title right behind. */
const apartAtHead =
  /^ *\((?:[男女],)?(?!\p{Script=Han}{0,3}[族)])|^ *(?:\([^()\n]{1,6}\))? +|^(?:\([^()\n]{1,6}\))? ?:|^(?:\([^()\n]{1,6}\))?,(?=[^,。;\n]{2,30}(?:[,。;、\n]|$))/u;
const apart = /^ ?\((?:[男女],)?|^ {2,}/u;
/** The particulars of a notice before a post is filled: 陈良(女),1978年5月生. */
const described =
  /^(?:\([男女][^()\n]{0,8}\))?(?:\p{Script=Han}{1,4}族,| +[男女],|,(?:[男女],|\p{Script=Han}{1,4}族,|\d{4}年\d{1,2}月出?生))/u;

/** 陈良(县教育局局长), 陈良  县教育局局长, and 陈良，男，…，现任县教育局局长，拟任…. */
function listed(reader: TitleReader, mention: PersonMention, limit: number, columns: boolean): TitlePart[] {
  const { norm } = reader.scan;
  const rest = norm.slice(mention.end, limit);
  if (described.test(rest)) return noticed(reader, mention, limit);
  const alone = lineHead.test(norm.slice(Math.max(0, mention.start - 24), mention.start));
  const open = (alone ? apartAtHead : apart).exec(rest);
  if (!open || !(columns || open[0].includes('('))) return [];
  return partsOf(chainFrom(reader, mention.end + open[0].length, limit), reader.table);
}

const holding =
  /(现任|时任|曾任|历任|曾担任|先后任|先后担任|历任过|拟任命为|拟提名为|拟提名|拟提拔任|拟推荐为|拟任|,(?=(?![拟现时曾历先])[^,。;\n]{2,26}(?:书记|长|主任|主席|常委)[;。]?(?:\n|$)))/gu;

/** What a notice says that someone is, was and is to be, behind sex, birth and schooling. */
function noticed(reader: TitleReader, mention: PersonMention, limit: number): TitlePart[] {
  const { norm } = reader.scan;
  const out: TitlePart[] = [];
  for (const found of norm.slice(mention.end, limit).matchAll(holding)) {
    const from = mention.end + found.index + found[0].length;
    if (from <= (out.at(-1)?.end ?? 0)) continue;
    const planned = found[0].startsWith('拟');
    const past = /^(?:曾|历|时|先后)/u.test(found[0]);
    for (const part of partsOf(chainFrom(reader, from, limit, past), reader.table))
      out.push({
        ...part,
        title: planned && !part.title.startsWith('拟任') ? `拟任${part.title}` : part.title,
        ...(past ? { former: true } : {}),
      });
  }
  return out;
}

/** The first rank that begins at an offset or behind it. */
function nextRank(ranks: readonly Rank[], at: number): Rank | undefined {
  let i = firstAfter(ranks, at);
  while (i < ranks.length && ranks[i]!.start < at) i++;
  return ranks[i];
}

const longestBody = 30;
const longestPosts = 8;
const longestCareer = 24;

/** What joins one post to the next: 、 and the like, or a comma before a body and its rank. */
const joint =
  /^(?:\((?:[^()\n]{1,10})\))?(?:[、兼和]|,(?=(?![拟现曾免辞不提负主分协联])\p{Script=Han}{2,24}(?:长|记|任|席|员|委|理)(?:[、,;。(]|等|$)))/u;

/**
 * Bodies and ranks that follow one another from an offset on, up to the first that does not join.
 *
 * @param career whether commas divide the posts of one career, whatever their bodies
 */
function chainFrom(reader: TitleReader, from: number, limit: number, career = false): Link[] {
  const { scan, context } = reader;
  const chain: Link[] = [];
  let at = from;
  for (;;) {
    const rank = nextRank(context.ranks, at);
    if (
      !rank ||
      rank.end > limit ||
      rank.start - at > longestBody ||
      (rank.end === limit && scan.norm[at - 1] === ',') || // the title of the next name
      /[,。;:()\n]/u.test(scan.norm.slice(at, rank.start))
    )
      return chain;
    const link = linkOf(reader, rank);
    chain.push(link.start < from ? { ...link, start: Math.max(link.start, at) } : link);
    if (chain.length >= (career ? longestCareer : longestPosts)) return chain;
    const gap = joint.exec(scan.norm.slice(rank.end, rank.end + 40));
    if (!gap) return chain;
    at = rank.end + gap[0].length;
  }
}

import { firstAfter, type PersonMention, type TitlePart } from '../model/index.ts';
import type { Rank } from './ranks.ts';
import { governs, type Link, linkOf, placeEndingAt, type TitleReader } from './titles-chain.ts';
import { partsOf, titleText } from './titles-parts.ts';

type Act = NonNullable<TitlePart['act']>;

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
  { columns, before }: { readonly columns: boolean; readonly before: number | null },
): TitlePart[] {
  const direct = attached(reader, mention);
  if (direct.length > 0) return direct;
  const limit = Math.min(next?.start ?? Infinity, reader.scan.lineAt(mention.start).end);
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

/** Words between a name and the post that it comes to, holds or leaves. */
const links: readonly { readonly pattern: RegExp; readonly act: Act; readonly prefix?: string }[] = [
  {
    pattern:
      /^(?:[两二三四五六七八九十\d]{1,2}[位名])?(?:同志)?(?:\([^()\n]{1,14}\))?(?:同志|院士|教授|博士)?(?:为|任|担任|兼任|出任|调任|改任|接任|当选为?|当选|当选并任)/u,
    act: 'appoint',
  },
  { pattern: /^(?:同志)?(?:\([^()\n]{1,14}\))?(?:同志)?(?:的|辞去(?:其)?|兼任的|不再担任)/u, act: 'remove' },
];
const electing = /(?:选举|补选|推选)[^,。;]{0,30}$/u;
const leaving = /^[^,。;\n]{2,60}(?:职务|一职)/u;

function appointed(
  reader: TitleReader,
  mention: PersonMention,
  limit: number,
  before: number | null,
): TitlePart[] {
  const { norm } = reader.scan;
  const rest = norm.slice(mention.end, limit);
  for (const { pattern, act } of links) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const from = mention.end + found[0].length;
    if (act === 'remove' && !leaving.test(norm.slice(from, from + 70)) && !/辞去|不再/u.test(found[0]))
      continue;
    const links = chainFrom(reader, from, limit);
    const elected = electing.test(norm.slice(Math.max(0, mention.start - 40), mention.start));
    const parts = partsOf(links, reader.table, before);
    return parts.map((part) => ({
      ...part,
      act: act === 'appoint' && elected ? 'elect' : act,
      ...(act === 'remove' ? { former: true } : {}),
    }));
  }
  return [];
}

/** 陈良(县教育局局长), 陈良  县教育局局长, and 陈良，男，…，现任县教育局局长，拟任…. */
function listed(reader: TitleReader, mention: PersonMention, limit: number, columns: boolean): TitlePart[] {
  const { norm } = reader.scan;
  const rest = norm.slice(mention.end, limit);
  // at the head of a roster's line, or behind its colon
  const alone = /(?:^|[\n:])[ ]*$/u.test(norm.slice(Math.max(0, mention.start - 24), mention.start));
  const open = (alone ? /^ *\(|^ +/u : /^ ?\(|^ {2,}/u).exec(rest);
  if (open && (columns || open[0].endsWith('(')))
    return partsOf(chainFrom(reader, mention.end + open[0].length, limit), reader.table);
  if (!/^,(?:男|女),/u.test(rest)) return [];
  const out: TitlePart[] = [];
  for (const found of rest.matchAll(/(现任|曾任|历任|拟任|拟提名为|拟提名|拟提拔任|拟任命为)/gu)) {
    const from = mention.end + found.index + found[0].length;
    const planned = found[0].startsWith('拟');
    for (const part of partsOf(chainFrom(reader, from, limit), reader.table))
      out.push({
        ...part,
        title: planned && !part.title.startsWith('拟任') ? `拟任${part.title}` : part.title,
        ...(found[0] === '曾任' || found[0] === '历任' ? { former: true } : {}),
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

/** Bodies and ranks that follow one another from an offset on, up to the first that does not join. */
function chainFrom(reader: TitleReader, from: number, limit: number): Link[] {
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
    const gap = /^(?:[、兼]|,(?=\p{Script=Han}{2,16}(?:长|记|任|席|员|理)))/u.exec(
      scan.norm.slice(rank.end, rank.end + 20),
    );
    if (!gap) return chain;
    at = rank.end + gap[0].length;
  }
}

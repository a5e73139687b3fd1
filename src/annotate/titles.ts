import type { PersonMention, TitleMention, TitlePart } from '../model/index.ts';
import type { BodyTable } from './body-table.ts';
import { byOffset, type Scan } from './scan.ts';
import { partsBehind } from './titles-behind.ts';
import { chainBefore, type Link, type TitleContext, type TitleReader } from './titles-chain.ts';
import { type Mate, partsOf, titleText } from './titles-parts.ts';

/** A title that the names right behind it may share, and the body that their own titles may be of. */
interface Carried {
  readonly title: TitleMention;
  readonly at: number;
  readonly shared: boolean;
  /** What the names behind may share: not what stands in brackets behind this one. */
  readonly parts: readonly TitlePart[];
  /** The company of the list, whose further officers may come behind those of its party committee. */
  readonly firm: number | null;
}

/**
 * The titles printed with names: each part with its body, read from the left (党工委副书记、管委会主任 is two). In a
 * list, a title that several may hold goes on to the names behind it (副主席陈良、孙洁); in a roster any title does.
 */
export function annotateTitles(scan: Scan, context: TitleContext, table: BodyTable): TitleMention[] {
  const endsAt = byOffset(context.ranks, 'end');
  const reader: TitleReader = {
    scan,
    context,
    table,
    endsAt,
    startsAt: byOffset(context.ranks, 'start'),
    rankEnds: new Set(endsAt.keys()),
  };
  const out: TitleMention[] = [];
  const list: { carried: Carried | null } = { carried: null };
  for (const [i, mention] of context.persons.entries()) {
    const held = list.carried;
    const read = titleOf(reader, mention, held, context.persons[i + 1]);
    const { start, chain } = read;
    // a roster's line that goes on with the names of the line above
    const listed = held?.shared === true && held.parts.length > 0 && chain.length === 0 ? held : null;
    const goesOn =
      listed !== null &&
      endsItem.test(scan.norm.slice(mention.end, mention.end + 3)) &&
      (nextLine(scan, listed.at, mention.start) ||
        (scan.norm[mention.end] === '(' && follows(scan, listed, mention)));
    const parts = goesOn ? [...listed.parts, ...read.parts] : read.parts;
    if (parts.length > 0) {
      const title = {
        start: Math.min(start, mention.start),
        end: Math.max(mention.end, parts.at(-1)!.end),
        person: mention.person,
        title: { start: parts[0]!.start, end: parts.at(-1)!.end },
        parts,
      };
      out.push(title);
      list.carried = {
        title,
        at: mention.end,
        shared: goesOn || isShared(reader, mention, chain),
        parts: goesOn ? listed.parts : parts.slice(0, chain.length),
        firm: firmOf(table, parts) ?? (read.goesOn ? (held?.firm ?? null) : null),
      };
    } else if (held && follows(scan, held, mention)) {
      if (held.shared && held.parts.length > 0)
        out.push({ ...held.title, parts: held.parts, end: mention.end, person: mention.person });
      list.carried = { ...held, at: mention.end, title: { ...held.title, end: mention.end } };
    } else list.carried = null;
  }
  return withoutCourtesy(shareBackwards(scan, context.persons, out)).sort((a, b) => a.start - b.start);
}

/** 陈良县长强调: who is 副县长 in the document is spoken to as 县长, and is not that too. */
function withoutCourtesy(titles: readonly TitleMention[]): TitleMention[] {
  const deputies = new Set(
    titles.flatMap(({ person, parts }) =>
      parts.flatMap(({ title }) =>
        title.includes('副') ? [`${person} ${title.slice(title.lastIndexOf('副') + 1)}`] : [],
      ),
    ),
  );
  return titles.flatMap((title) => {
    const parts = title.parts.filter(
      ({ body, act, title: rank }) =>
        body !== null || act !== undefined || !deputies.has(`${title.person} ${rank}`),
    );
    return parts.length === title.parts.length ? [title] : parts.length ? [{ ...title, parts }] : [];
  });
}

/** 选举陈良、孙洁为副主任: a notice gives its post to all names of the list before it. */
function shareBackwards(
  scan: Scan,
  persons: readonly PersonMention[],
  titles: readonly TitleMention[],
): TitleMention[] {
  const out = [...titles];
  const titled = new Set(
    titles.map(({ title, person, start }) => `${person} ${Math.max(start, title.start)}`),
  );
  for (const title of titles) {
    if (!title.parts.some(({ act }) => act !== undefined)) continue;
    let at = persons.findIndex(
      (mention) =>
        mention.person === title.person && mention.start >= title.start && mention.end <= title.end,
    );
    for (; at > 0; at--) {
      const [mate, mention] = [persons[at - 1]!, persons[at]!];
      if (!listed.test(scan.norm.slice(mate.end, mention.start))) break;
      if (
        titles.some(
          (other) => other.person === mate.person && other.start <= mate.start && other.end >= mate.end,
        )
      )
        break;
      if (titled.has(`${mate.person} ${mate.start}`)) break;
      out.push({ ...title, start: mate.start, person: mate.person });
    }
  }
  return out;
}

const listed = /^ *(?:\([^()\n]{1,14}\))?(?:同志)?(?:、|和|及)$/u;

/** What may stand behind a name on a line of names; a headline goes on (陈良调研…). */
const endsItem = /^(?:[、,;(\s]|$)/u;

/** Whether a roster goes on from one name to the next: on the next line, or behind a bracket and 、. */
function nextLine(scan: Scan, from: number, to: number): boolean {
  const between = scan.norm.slice(from, to);
  if (/^ *\([^()\n]{2,40}\) *[、和及] *$/u.test(between)) return true;
  return /^[^\n。;]{0,40};?\n *$/u.test(between) && !between.includes(':');
}

/** The next name of a list; behind a post that a notice gives, a comma goes on with the list of posts. */
function follows(scan: Scan, { at, title }: Carried, { start: to, end }: PersonMention): boolean {
  const given = title.parts.some(({ act }) => act !== undefined);
  const between = scan.norm.slice(given ? Math.max(at, title.end) : at, to);
  if (between.includes('\n') && !endsItem.test(scan.norm.slice(end, end + 3))) return false;
  return (given ? /^(?: *\([^()\n]{1,12}\))?[\s、,;和及]+$/u : /^(?: *\([^()\n]{1,12}\))?[\s、和及]+$/u).test(
    between,
  );
}

/** What who is in a group is called, who heads it and under whom. */
const ofGroup = /^(?:成员|副?组长)$/u;

/** 成员 of a roster are those of its group, 主任, 委员 of a notice that lists a committee's members its own. */
const committeeOf = (scan: Scan, table: BodyTable, { title, start }: TitlePart): number | null =>
  ofGroup.test(title)
    ? table.group('group', start)
    : /^(?:副?主任|委员)$/u.test(title) && /组成人员|成员名单|人员名单/u.test(scan.norm)
      ? table.group('committee', start)
      : null;

/** What makes the head of a list of a body's people of its name: 县政府领导班子成员名单(2021年6月):. */
const ofPeople =
  /(?:\([^()\n]{1,10}\))?(?:第[一二三四五六七八九十百\d]{1,4}届)?(?:执委会|执行委员会|理事会|常务理事会|主席团)?(?:现任|主要)?(?:领导(?:班子)?(?:成员|同志)?|班子成员|组成人员|成员)?(?:名单|名册|简介|一览表?|(?:及)?分工)?(?:\([^()\n]{1,16}\))?[: ]*$/u;

/** 县政府: — a line that names a body alone is over the lines of its people, up to the next blank of such a list. */
function sectionBody(scan: Scan, table: BodyTable, from: number): number | null {
  let end = scan.norm.lastIndexOf('\n', from - 1);
  for (let lines = 0; end > 0 && lines < 20; lines++) {
    const start = scan.norm.lastIndexOf('\n', end - 1) + 1;
    const line = scan.norm.slice(start, end).replace(ofPeople, '');
    if (/[。;]/u.test(line)) return null;
    const stands = table.endingAt(start + line.length);
    const head = /^ *(?:\(?[一二三四五六七八九十\d]{1,3}[.、)] *)?(?:现任)?/u.exec(line)![0].length;
    const party = /^(?:中共|中国共产党)/u.exec(line.slice(head))?.[0].length ?? 0;
    if (stands && (stands.start === start + head || stands.start === start + head + party))
      return stands.body;
    end = start - 1;
  }
  return null;
}

/** A roster's line or column, where the title stands once before all names. */
const isRoster = (scan: Scan, mention: PersonMention): boolean =>
  /[:\n]\s*$/u.test(scan.norm.slice(Math.max(0, mention.start - 3), mention.start));

function isShared({ scan }: TitleReader, mention: PersonMention, chain: readonly Link[]): boolean {
  if (isRoster(scan, mention)) return true;
  const last = chain.at(-1)?.rank;
  return last !== undefined && (last.effects.includes('deputy') || !last.value.single);
}

function titleOf(
  reader: TitleReader,
  mention: PersonMention,
  carried: Carried | null,
  next: PersonMention | undefined,
): { parts: TitlePart[]; start: number; chain: readonly Link[]; goesOn: boolean } {
  const { scan, table } = reader;
  const roster = isRoster(scan, mention);
  const chain = chainBefore(reader, mention.start, roster);
  const from = chain[0]?.start ?? mention.start;
  const told = carried ? Math.max(carried.at, carried.title.end) : 0;
  const body =
    carried && nearby(scan, told, from)
      ? lastBody(carried.title)
      : carried && chain.length === 1
        ? (chiefsBody(carried.title, chain[0]!, scan.norm.slice(told, from)) ?? actingBody(reader, chain[0]!))
        : chain.length > 0
          ? actingBody(reader, chain[0]!)
          : null;
  const before: Mate | null =
    body === null
      ? null
      : {
          body,
          others: carried ? othersOf(carried.title, body) : [],
          firm: carried?.firm ?? null,
          beside: /^ *[、和及] *$/u.test(scan.norm.slice(told, from)),
        };
  const behind = partsBehind(reader, mention, next, { columns: chain.length === 0 || roster, before });
  if (chain.length === 0) return { parts: behind, start: mention.start, chain, goesOn: before !== null };
  const section = roster ? sectionBody(scan, table, mention.start) : null;
  const ofRoster = roster && ofGroup.test(titleText(chain[0]!.rank)) && table.group('group', mention.start);
  const carries = section === null && (ofRoster === null || ofRoster === false);
  const parts = partsOf(chain, table, carries ? before : null).map((part) =>
    part.body === null
      ? {
          ...part,
          body:
            (ofGroup.test(part.title) ? null : section) ?? (roster ? committeeOf(scan, table, part) : null),
        }
      : part,
  );
  return { parts: [...parts, ...behind], start: chain[0]!.start, chain, goesOn: before !== null };
}

/**
 * 市人大常委会副主任陈良，秘书长孙洁: a body is carried to the next name of the list; 县政协主席陈良主持会议，副主席孙洁: and
 * behind what the first one did.
 */
const nearby = (scan: Scan, from: number, to: number): boolean =>
  /^(?:[\s、,;和及]+|\p{Script=Han}{2,8},)$/u.test(scan.norm.slice(from, to));

/** 县人大常委会主任陈良主持召开会议，副主任李石…: a deputy of the one who heads the sentence. */
const chiefsBody = ({ parts }: TitleMention, { rank, body }: Link, between: string): number | null =>
  body === null && rank.effects.includes('deputy') && /^[^。;:\n]{1,80},$/u.test(between)
    ? (parts.find(({ title }) => title === rank.head)?.body ?? null)
    : null;

/** 县红十字会举办培训班，副会长陈良致辞: of the body that acts in the clause before. */
function actingBody({ scan, table }: TitleReader, { rank, body, start }: Link): number | null {
  if (body !== null || rank.value.bodies.length === 0 || scan.norm[start - 1] !== ',') return null;
  const clause = /[^,。;:\n]*$/u.exec(scan.norm.slice(Math.max(0, start - 61), start - 1))![0];
  const acting = table.beginningAt(start - 1 - clause.length);
  if (!acting || acting.end >= start - 2) return null;
  if (
    !/^(?:近日|日前)?(?:联合|组织|主持|在|召开|举行|举办|开展|邀请|到|赴|对|为)/u.test(
      scan.norm.slice(acting.end, acting.end + 6),
    )
  )
    return null;
  const name = table.nameOf(acting.body);
  return rank.value.bodies.some((ending) => name.endsWith(ending)) ? acting.body : null;
}

const othersOf = ({ parts }: TitleMention, last: number): number[] =>
  parts.flatMap(({ body }) => (body === null || body === last ? [] : [body])).toReversed();

const firmOf = (table: BodyTable, parts: readonly TitlePart[]): number | null =>
  parts.findLast(({ body }) => body !== null && table.runsAsFirm(body))?.body ?? null;

const lastBody = ({ parts }: TitleMention): number | null =>
  parts.findLast(({ body }) => body !== null)?.body ?? null;

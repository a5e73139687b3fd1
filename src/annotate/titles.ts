import type { Body, BodyMention, PersonMention, Span, TitleMention, TitlePart } from '../model/index.ts';
import { type Boundaries, type RawBody, leftEdge } from './bodies.ts';
import type { Place } from './places.ts';
import type { Rank } from './ranks.ts';
import type { Scan } from './scan.ts';

/** Bodies of the document, each once, and where they stand. */
export interface BodyTable {
  readonly bodies: Body[];
  readonly mentions: BodyMention[];
  /** Body that ends at an offset. */
  readonly endingAt: ReadonlyMap<number, number>;
}

/**
 * One body for all its names: a deictic form (区党工委) and the bare organ (党工委) are the one of the bulletin's
 * jurisdiction; all other forms are told apart by their text.
 */
export function gatherBodies(raw: readonly RawBody[]): BodyTable {
  const byKey = new Map<string, { names: Set<string>; first: RawBody; index: number }>();
  const mentions: BodyMention[] = [];
  const endingAt = new Map<number, number>();
  for (const body of outermost(raw)) {
    const pointed =
      body.within < 0 &&
      body.proper.start === body.proper.end &&
      (body.place === null || !('divisions' in body.place));
    const key = pointed ? `*${body.suffix}` : body.text;
    let known = byKey.get(key);
    if (!known) byKey.set(key, (known = { names: new Set(), first: body, index: byKey.size }));
    known.names.add(body.text);
    mentions.push({ start: body.start, end: body.end, body: known.index });
    endingAt.set(body.end, known.index);
  }
  const bodies = [...byKey.values()].map(({ names, first }): Body => {
    const [name, ...aliases] = [...names].sort((a, b) => b.length - a.length);
    return {
      name: name!,
      aliases,
      kind: first.value.kind,
      level: first.value.level,
      parent: null,
      place: null,
      isPlace: false,
    };
  });
  return { bodies, mentions, endingAt };
}

/** Where one mention begins inside of another's stretch, the longer one stands. */
function outermost<T extends Span>(mentions: readonly T[]): T[] {
  const out: T[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (out.at(-1)?.end ?? 0)) out.push(mention);
  return out;
}

/** What titles are read from. */
export interface TitleContext {
  readonly ranks: readonly Rank[];
  readonly places: readonly Place[];
  readonly persons: readonly PersonMention[];
  readonly boundaries: Boundaries;
}

/** A title that the names right behind it may share. */
interface Carried {
  readonly title: TitleMention;
  readonly at: number;
  readonly shared: boolean;
}

interface Link {
  readonly rank: Rank;
  readonly start: number;
  readonly body: number | null;
}

const governs = /[市县区省州盟旗镇乡]长$/u;
const party = /(?:党委|党组|党工委|党总支|党支部)$/u;

/**
 * The titles printed with names: each part with its body, read from the left (党工委副书记、管委会主任 is two). In a
 * list, a title that several may hold goes on to the names behind it (副主席陈良、孙洁); in a roster any title does.
 */
export function annotateTitles(scan: Scan, context: TitleContext, table: BodyTable): TitleMention[] {
  const endsAt = new Map(context.ranks.map((rank) => [rank.end, rank]));
  const startsAt = new Map(context.ranks.map((rank) => [rank.start, rank]));
  const out: TitleMention[] = [];
  let carried: Carried | null = null;
  for (const mention of context.persons) {
    const roster: boolean = /[:\n]\s*$/u.test(scan.norm.slice(Math.max(0, mention.start - 3), mention.start));
    const chain = chainBefore(scan, mention.start, endsAt, context, table, roster);
    const parts =
      chain.length > 0 ? partsOf(chain, table) : partsBehind(scan, mention, startsAt, context, table);
    if (parts.length > 0) {
      const start = Math.min(chain[0]?.start ?? mention.start, mention.start);
      const end = Math.max(mention.end, parts.at(-1)!.end);
      const title = {
        start,
        end,
        person: mention.person,
        title: { start: parts[0]!.start, end: parts.at(-1)!.end },
        parts,
      };
      out.push(title);
      const last = chain.at(-1)?.rank;
      carried = {
        title,
        at: mention.end,
        shared:
          roster ||
          (last !== undefined &&
            chain.length === 1 &&
            (last.effects.includes('deputy') || !last.value.single)),
      };
    } else if (carried?.shared && /^[\s、]+$/u.test(scan.norm.slice(carried.at, mention.start))) {
      out.push(sharedBy(carried.title, mention));
      carried = { title: carried.title, at: mention.end, shared: true };
    } else carried = null;
  }
  return out;
}

const sharedBy = (title: TitleMention, mention: PersonMention): TitleMention => ({
  ...title,
  end: mention.end,
  person: mention.person,
});

/** Ranks and their bodies from right to left, up to the first that is not joined on. */
function chainBefore(
  scan: Scan,
  from: number,
  endsAt: ReadonlyMap<number, Rank>,
  context: TitleContext,
  table: BodyTable,
  roster: boolean,
): Link[] {
  let at = back(scan, from, roster ? /[\s:]/u : / /u);
  const chain: Link[] = [];
  for (let rank = endsAt.get(at); rank && chain.length < 6; rank = endsAt.get(at)) {
    const link = linkOf(scan, rank, context, table);
    chain.unshift(link);
    at = back(scan, link.start, / /u);
    if (/[、,;兼及和]/u.test(scan.norm[at - 1] ?? '')) at = back(scan, at - 1, / /u);
  }
  return chain.every(({ rank }) => rank.value.collective) ? [] : chain;
}

function back(scan: Scan, from: number, over: RegExp): number {
  let at = from;
  while (at > 0 && over.test(scan.norm[at - 1]!)) at--;
  return at;
}

/** A rank with the body that stands right before it: by its ending, by the place it governs, or by what is left. */
function linkOf(scan: Scan, rank: Rank, context: TitleContext, table: BodyTable): Link {
  const bodyEnd = rank.contracted ?? rank.start;
  const body = table.endingAt.get(bodyEnd);
  if (body !== undefined) {
    const stands = table.mentions.find((m) => m.start < bodyEnd && m.end >= bodyEnd);
    return { rank, start: Math.min(stands?.start ?? rank.start, rank.start), body };
  }
  const place = context.places.find((p) => p.end === rank.start);
  if (place && governs.test(rank.head))
    return { rank, start: place.start, body: government(table, place.text, rank.head) };
  if (
    rank.value.class === 'enterprise' ||
    rank.value.class === 'association' ||
    /主席|秘书长|主任/u.test(rank.head)
  ) {
    const rankEnds = new Set(context.ranks.map((r) => r.end));
    const start = leftEdge(scan, rank.start, { rankEnds, dates: [], boundaries: context.boundaries });
    const name = scan.norm.slice(start, rank.start);
    if (name.length >= 2 && name.length <= 16 && !context.boundaries.generic(name)) {
      const kind = rank.value.class === 'enterprise' ? 'company' : 'other';
      return { rank, start, body: named(table, name, [], kind) };
    }
  }
  return { rank, start: rank.start, body: null };
}

/** The body of this name, added to the table where it is new. */
function named(table: BodyTable, name: string, aliases: readonly string[], kind: Body['kind']): number {
  const known = table.bodies.findIndex((body) => body.name === name || body.aliases.includes(name));
  if (known >= 0) return known;
  table.bodies.push({ name, aliases, kind, level: null, parent: null, place: null, isPlace: false });
  return table.bodies.length - 1;
}

/** The government of a place that a rank names: 江阴 + 市长. */
function government(table: BodyTable, place: string, head: string): number {
  const unit = head.slice(-2, -1);
  const full = place.endsWith(unit) ? place : place + unit;
  return named(table, `${full}人民政府`, [full], 'government');
}

/** 赵岩副市长: the title stands behind the name, its place or body before it. */
function partsBehind(
  scan: Scan,
  mention: PersonMention,
  startsAt: ReadonlyMap<number, Rank>,
  context: TitleContext,
  table: BodyTable,
): TitlePart[] {
  const rank = startsAt.get(scan.norm[mention.end] === ' ' ? mention.end + 1 : mention.end);
  if (!rank || rank.value.collective || rank.value.class === 'enterprise') return [];
  const place = context.places.find((p) => p.end === mention.start);
  const body =
    table.endingAt.get(mention.start) ??
    (place && governs.test(rank.head) ? government(table, place.text, rank.head) : null);
  return [
    { start: rank.start, end: rank.end, body, title: titleText(rank), confidence: body === null ? 0.5 : 0.8 },
  ];
}

const titleText = (rank: Rank): string => rank.text.replaceAll(' ', '').replace(/^历[届任]/u, '');

function partsOf(chain: readonly Link[], table: BodyTable): TitlePart[] {
  let carried: number | null = null;
  return chain
    .filter(({ rank }) => !rank.value.collective)
    .map(({ rank, start, body }) => {
      const held: number | null =
        body === null ? carriedTo(rank, carried, table) : within(body, carried, table);
      if (held !== null) carried = held;
      const confidence = body !== null ? 0.95 : held !== null ? 0.75 : 0.6;
      return {
        start,
        end: rank.end,
        body: held,
        title: titleText(rank),
        confidence,
        ...(rank.effects.includes('former') ? { former: true } : {}),
      };
    });
}

/** An organ named barely behind its party committee is that committee's: 武汉市委常委、政法委书记. */
function within(body: number, carried: number | null, table: BodyTable): number {
  const organ = table.bodies[body]!.name;
  const committee = carried === null ? '' : table.bodies[carried]!.name;
  if (!/^(?:政法委|组织部|宣传部|统战部)$/u.test(organ) || !/^.{2,}[省市县区州]委$/u.test(committee))
    return body;
  return named(table, committee + organ, [], 'party');
}

/** The body of a rank that names none, from the part before it: 国电集团党组书记、副总经理. */
function carriedTo(rank: Rank, carried: number | null, table: BodyTable): number | null {
  if (carried === null) return null;
  const { name, kind } = table.bodies[carried]!;
  if (governs.test(rank.head)) {
    const place = /^(.*[市县区州盟旗镇乡省])(?:委|党委|人民政府)$/u.exec(name);
    return place
      ? named(table, place[1]!.length > 1 ? `${place[1]!}人民政府` : `${place[1]!}政府`, [], 'government')
      : null;
  }
  if (party.test(name) && rank.value.class !== 'party') {
    const base = name.replace(party, '');
    return base.length >= 2 ? named(table, base, [], kind) : null;
  }
  const fits = rank.value.bodies.length === 0 || rank.value.bodies.some((ending) => name.endsWith(ending));
  return fits ? carried : null;
}

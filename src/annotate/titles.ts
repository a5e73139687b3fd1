import type { PersonMention, TitleMention, TitlePart } from '../model/index.ts';
import type { BodyTable } from './body-table.ts';
import type { Scan } from './scan.ts';
import { partsBehind } from './titles-behind.ts';
import { chainBefore, type Link, type TitleContext, type TitleReader } from './titles-chain.ts';
import { partsOf } from './titles-parts.ts';

/** A title that the names right behind it may share, and the body that their own titles may be of. */
interface Carried {
  readonly title: TitleMention;
  readonly at: number;
  readonly shared: boolean;
}

/**
 * The titles printed with names: each part with its body, read from the left (党工委副书记、管委会主任 is two). In a
 * list, a title that several may hold goes on to the names behind it (副主席陈良、孙洁); in a roster any title does.
 */
export function annotateTitles(scan: Scan, context: TitleContext, table: BodyTable): TitleMention[] {
  const reader: TitleReader = {
    scan,
    context,
    table,
    endsAt: new Map(context.ranks.map((rank) => [rank.end, rank])),
    startsAt: new Map(context.ranks.map((rank) => [rank.start, rank])),
    rankEnds: new Set(context.ranks.map((rank) => rank.end)),
  };
  const out: TitleMention[] = [];
  const list: { carried: Carried | null } = { carried: null };
  for (const [i, mention] of context.persons.entries()) {
    const held = list.carried;
    const { parts, start, chain } = titleOf(reader, mention, held, context.persons[i + 1]);
    if (parts.length > 0) {
      const title = {
        start: Math.min(start, mention.start),
        end: Math.max(mention.end, parts.at(-1)!.end),
        person: mention.person,
        title: { start: parts[0]!.start, end: parts.at(-1)!.end },
        parts,
      };
      out.push(title);
      list.carried = { title, at: mention.end, shared: isShared(reader, mention, chain) };
    } else if (held && follows(scan, held.at, mention.start)) {
      if (held.shared) out.push({ ...held.title, end: mention.end, person: mention.person });
      list.carried = { ...held, at: mention.end };
    } else list.carried = null;
  }
  return out;
}

const follows = (scan: Scan, from: number, to: number): boolean =>
  /^(?: *\([^()\n]{1,12}\))?[\s、和及]+$/u.test(scan.norm.slice(from, to));

/** A roster's line or column, where the title stands once before all names. */
const isRoster = (scan: Scan, mention: PersonMention): boolean =>
  /[:\n]\s*$/u.test(scan.norm.slice(Math.max(0, mention.start - 3), mention.start));

function isShared({ scan }: TitleReader, mention: PersonMention, chain: readonly Link[]): boolean {
  if (isRoster(scan, mention)) return true;
  const last = chain.at(-1)?.rank;
  return last !== undefined && chain.length === 1 && (last.effects.includes('deputy') || !last.value.single);
}

function titleOf(
  reader: TitleReader,
  mention: PersonMention,
  carried: Carried | null,
  next: PersonMention | undefined,
): { parts: TitlePart[]; start: number; chain: readonly Link[] } {
  const { scan, table } = reader;
  const chain = chainBefore(reader, mention.start, isRoster(scan, mention));
  const roster = isRoster(scan, mention);
  const behind = partsBehind(reader, mention, next, chain.length === 0 || roster);
  if (chain.length === 0) return { parts: behind, start: mention.start, chain };
  const before = carried && nearby(scan, carried.at, chain[0]!.start) ? lastBody(carried.title) : null;
  const parts = partsOf(chain, table, before);
  return { parts: [...parts, ...behind], start: chain[0]!.start, chain };
}

/** 市人大常委会副主任陈良，秘书长孙洁: a body is carried to the next name of the list. */
const nearby = (scan: Scan, from: number, to: number): boolean =>
  /^[\s、,;和及]+$/u.test(scan.norm.slice(from, to));

const lastBody = (title: TitleMention): number | null => title.parts.at(-1)?.body ?? null;

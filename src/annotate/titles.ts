import type { Body, BodyMention, PersonMention, TitleMention, TitlePart } from '../model/index.ts';
import type { RawBody } from './bodies.ts';
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
  for (const body of raw) {
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
  return { bodies, mentions: outermost(mentions), endingAt };
}

/** Where one mention begins inside of another's stretch, the longer one stands. */
function outermost(mentions: readonly BodyMention[]): BodyMention[] {
  const out: BodyMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (out.at(-1)?.end ?? 0)) out.push(mention);
  return out;
}

const joints = /[、,;]|兼任?|及|和/u;

/** The titles printed before names: each part with its body, read from the left (党工委副书记、管委会主任 is two). */
export function annotateTitles(
  scan: Scan,
  ranks: readonly Rank[],
  persons: readonly PersonMention[],
  table: BodyTable,
): TitleMention[] {
  const endsAt = new Map(ranks.map((rank) => [rank.end, rank]));
  const out: TitleMention[] = [];
  for (const mention of persons) {
    let at = mention.start;
    while (scan.norm[at - 1] === ' ') at--;
    const chain: { rank: Rank; start: number; body: number | null }[] = [];
    for (let rank = endsAt.get(at); rank && chain.length < 6; rank = endsAt.get(at)) {
      const bodyEnd = rank.contracted ?? rank.start;
      const body = table.endingAt.get(bodyEnd) ?? null;
      const stands =
        body === null
          ? null
          : table.mentions.find((m) => m.end === bodyEnd || (m.start < bodyEnd && m.end >= bodyEnd));
      const start = stands ? Math.min(stands.start, rank.start) : rank.start;
      chain.unshift({ rank, start, body });
      at = start;
      while (scan.norm[at - 1] === ' ') at--;
      const joint = joints.exec(scan.norm.slice(Math.max(0, at - 1), at));
      if (joint) at -= 1;
      while (scan.norm[at - 1] === ' ') at--;
    }
    if (chain.length === 0 || chain.every(({ rank }) => rank.value.collective)) continue;
    out.push({
      start: chain[0]!.start,
      end: mention.end,
      person: mention.person,
      title: { start: chain[0]!.start, end: chain.at(-1)!.rank.end },
      parts: partsOf(chain, table),
    });
  }
  return out;
}

function partsOf(
  chain: readonly { rank: Rank; start: number; body: number | null }[],
  table: BodyTable,
): TitlePart[] {
  let carried: number | null = null;
  return chain
    .filter(({ rank }) => !rank.value.collective)
    .map(({ rank, start, body }) => {
      const fits =
        carried !== null &&
        (rank.value.bodies.length === 0 ||
          rank.value.bodies.some((e) => table.bodies[carried!]!.name.endsWith(e)));
      const held = body ?? (fits ? carried : null);
      if (body !== null) carried = body;
      const former = rank.effects.includes('former');
      return {
        start,
        end: rank.end,
        body: held,
        title: rank.text.replaceAll(' ', ''),
        ...(former ? { former } : {}),
        confidence: body !== null ? 0.95 : held !== null ? 0.75 : 0.6,
      };
    });
}

import type { NetworkAroundQuery } from '../api/generated.ts';

export type Around = NetworkAroundQuery['network'];
export type NodeRow = Around['nodes'][number];
export type EdgeRow = Around['edges'][number];
export type NodeKind = NodeRow['kind'];

export const KINDS: readonly NodeKind[] = ['PERSON', 'ORGANIZATION', 'EVENT', 'PROJECT', 'PLACE'];

/** What the address says is to be drawn. */
export interface Choice {
  /** In the middle. */
  readonly of: readonly string[];
  /** Kinds that are left out. */
  readonly without: readonly string[];
  /** Nodes that are left out. */
  readonly hide: readonly string[];
  /** First and last day of events, each open when null. */
  readonly since: string | null;
  readonly until: string | null;
}

/** Two nodes with all that joins them, drawn as one line. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly EdgeRow['kind'][];
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Shown {
  readonly nodes: readonly NodeRow[];
  readonly lines: readonly Line[];
}

/** Whether someone took one of the chosen parts in an event, by ids of both. */
export type TookPart = (who: string, event: string) => boolean;

/**
 * What is left of a network by a choice. Who is left without any line goes too, unless chosen: a person all of whose
 * events are outside of the period.
 */
export function shownOf({ nodes, edges }: Around, choice: Choice, tookPart: TookPart | null): Shown {
  const { of, without, hide, since, until } = choice;
  const isIn = ({
    earliest,
    latest,
  }: {
    readonly earliest: string | null;
    readonly latest: string | null;
  }): boolean =>
    (!until || !earliest || earliest <= until) &&
    (!since || !(latest ?? earliest) || (latest ?? earliest)! >= since);
  const kept = new Map(
    nodes
      .filter(({ id, kind }) => of.includes(id) || (!without.includes(kind) && !hide.includes(id)))
      .filter((node) => of.includes(node.id) || node.kind !== 'EVENT' || isIn(node))
      .map((node) => [node.id, node]),
  );
  const lines = new Map<string, Line>();
  for (const edge of edges) {
    if (!kept.has(edge.from) || !kept.has(edge.to) || !isIn(edge)) continue;
    if (tookPart && isParticipation(edge) && !tookPart(edge.from, edge.to)) continue;
    add(lines, edge);
  }
  const joined = new Set([...lines.values()].flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...kept.values()].filter(({ id }) => of.includes(id) || joined.has(id)),
    lines: [...lines.values()],
  };
}

const isParticipation = ({ kind }: EdgeRow): boolean => kind === 'ATTENDED' || kind === 'TOOK_PART';

function add(lines: Map<string, Line>, { from, to, kind, earliest, latest }: EdgeRow): void {
  if (from === to) return;
  const key = from < to ? `${from} ${to}` : `${to} ${from}`;
  const line = lines.get(key);
  lines.set(
    key,
    line
      ? {
          ...line,
          kinds: line.kinds.includes(kind) ? line.kinds : [...line.kinds, kind],
          earliest: least(line.earliest, earliest),
          latest: most(line.latest, latest),
        }
      : { from, to, kinds: [kind], earliest, latest },
  );
}

const least = (one: string | null, other: string | null) =>
  one && other ? (one < other ? one : other) : (one ?? other);
const most = (one: string | null, other: string | null) =>
  one && other ? (one > other ? one : other) : (one ?? other);

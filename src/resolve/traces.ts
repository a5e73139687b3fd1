import { HELD, type Rank, type Station } from './stations.ts';

/**
 * What one document tells of someone, as far as it tells people of one name apart. It is kept as a text among the
 * features of members and entities: two documents that tell the same leave one trace.
 */
export interface Trace {
  /** YYYY-MM in which it is so; empty where nothing is dated. */
  readonly month: string;
  /** Whose bulletin says it; empty where unknown. */
  readonly publisher: string;
  /** What 我市, 全区 mean in it, as scopes of stations are; empty where unknown. */
  readonly home: string;
  readonly byline: boolean;
  /** Set where the document itself tells two of this name apart: the document, and which of them. */
  readonly namesake: readonly [document: string, which: number] | null;
  /** By unit. */
  readonly stations: readonly Station[];
}

const RANKS: readonly Rank[] = ['head', 'deputy', 'member'];

type Packed = readonly [
  month: string,
  publisher: string,
  home: string,
  flags: number,
  namesake: Trace['namesake'],
  stations: readonly (readonly [unit: string, scope: string, flags: number])[],
];

export function packTrace({ month, publisher, home, byline, namesake, stations }: Trace): string {
  const packed: Packed = [
    month,
    publisher,
    home,
    Number(byline),
    namesake,
    stations.map(({ unit, scope, leading, company, rank, held }) => [
      unit,
      scope,
      Number(leading) + 2 * Number(company) + 4 * RANKS.indexOf(rank) + 16 * HELD.indexOf(held),
    ]),
  ];
  return JSON.stringify(packed);
}

export function unpackTrace(text: string): Trace {
  const [month, publisher, home, flags, namesake, stations] = JSON.parse(text) as Packed;
  return {
    month,
    publisher,
    home,
    byline: flags === 1,
    namesake,
    stations: stations.map(([unit, scope, bits]) => ({
      unit,
      scope,
      leading: (bits & 1) === 1,
      company: (bits & 2) === 2,
      rank: RANKS[(bits >> 2) & 3]!,
      held: HELD[bits >> 4]!,
    })),
  };
}

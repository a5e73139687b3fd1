import type { Station } from './stations.ts';

/**
 * What one document tells of someone, as far as it tells people of one name apart. It is kept as a text among the
 * features of members and entities: two documents that tell the same leave one trace.
 */
export interface Trace {
  /** YYYY-MM in which it is so; empty where nothing is dated. */
  readonly month: string;
  /** Whose bulletin says it; empty where unknown. */
  readonly publisher: string;
  /** GB/T 2260 code of the publisher's jurisdiction, or empty. */
  readonly place: string;
  readonly byline: boolean;
  /** Set where the document itself tells two of this name apart: the document, and which of them. */
  readonly namesake: readonly [document: string, which: number] | null;
  /** By unit. */
  readonly stations: readonly Station[];
}

type Packed = readonly [
  month: string,
  publisher: string,
  place: string,
  flags: number,
  namesake: Trace['namesake'],
  stations: readonly (readonly [unit: string, scope: string, flags: number])[],
];

export function packTrace({ month, publisher, place, byline, namesake, stations }: Trace): string {
  const packed: Packed = [
    month,
    publisher,
    place,
    Number(byline),
    namesake,
    stations.map(({ unit, scope, leading, company }) => [unit, scope, Number(leading) + 2 * Number(company)]),
  ];
  return JSON.stringify(packed);
}

export function unpackTrace(text: string): Trace {
  const [month, publisher, place, flags, namesake, stations] = JSON.parse(text) as Packed;
  return {
    month,
    publisher,
    place,
    byline: flags === 1,
    namesake,
    stations: stations.map(([unit, scope, bits]) => ({
      unit,
      scope,
      leading: (bits & 1) === 1,
      company: (bits & 2) === 2,
    })),
  };
}

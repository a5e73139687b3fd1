import { packTrace, type Trace } from './traces.ts';

/** Traces that differ in nothing but the month and whose bulletins say so. */
export interface Strand {
  /** The trace without these, as text. */
  readonly key: string;
  readonly trace: Trace;
  /** Whose bulletins say so, where known. */
  readonly publishers: ReadonlySet<string>;
  /** YYYY-MM, sorted, each once; without the undated. */
  readonly months: readonly string[];
}

/** Why two strands of one name may be one person's, or not. Each is a key of the messages of the review. */
export type Reason =
  | 'one-document-two-people'
  | 'posts-at-one-time'
  | 'jurisdictions-at-one-time'
  | 'reporter-and-official'
  | 'same-body'
  | 'same-jurisdiction'
  | 'same-publisher'
  | 'related-jurisdictions'
  | 'moved-on'
  | 'stepped-down'
  | 'rare-name'
  | 'common-name';

/** What all strands of a name tell together. */
export interface Setting {
  readonly name: string;
  /** Whether texts give posts in both units to one person. */
  readonly together: (unit: string, other: string) => boolean;
  /** Whether a text that gives one person the posts of a strand has taken two for one: their posts go on at one time. */
  readonly mixed: (strand: Strand) => boolean;
}

export interface Known {
  readonly text: string;
  readonly trace: Trace;
}

export interface Woven {
  readonly strand: Strand;
  readonly texts: readonly string[];
}

/** Traces of posts that differ in nothing but the month and whose bulletins say so, together. */
export function strandsOf(traces: readonly Known[]): Woven[] {
  const groups = new Map<string, Known[]>();
  for (const known of traces) {
    const key = packTrace({ ...known.trace, month: '', publisher: '', home: '' });
    const group = groups.get(key);
    if (group) group.push(known);
    else groups.set(key, [known]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({
      strand: {
        key,
        trace: group[0]!.trace,
        publishers: new Set(
          group.map(({ trace }) => trace.publisher).filter((publisher) => publisher !== ''),
        ),
        months: [...new Set(group.map(({ trace }) => trace.month))].filter((month) => month !== '').sort(),
      },
      texts: group.map(({ text }) => text),
    }));
}

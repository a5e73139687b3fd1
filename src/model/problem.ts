import type { Span } from './span.ts';

/**
 * What a text left open. A problem is a value that travels with the result and is counted in the run's report; it
 * never stops the reading.
 *
 * `code` is dotted: what it concerns, then what is wrong with it.
 */
export interface Problem {
  readonly code:
    | 'source.not-chinese'
    | 'source.undecodable-bytes'
    | 'layout.join-uncertain'
    | 'layout.fragment-unplaced'
    | 'date.year-unknown'
    | 'date.invalid'
    | 'organization.unresolved'
    | 'person.title-conflict'
    | 'person.surname-unresolved';
  /** In the reading text until the facts are written, then in the source. Absent where it concerns the whole document. */
  readonly span?: Span;
  readonly detail?: string;
  /** For an uncertain decision: how sure it was, from 0 to 1. */
  readonly score?: number;
}

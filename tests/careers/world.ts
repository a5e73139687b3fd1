import type { Day } from './calendar.ts';
import type { Reorganization } from './reorganizations.ts';
import type { Position, Register, SeatPart } from './seats.ts';
import type { MoveKind } from './truth.ts';

/** One person in one seat. */
export interface Spell {
  readonly id: string;
  readonly person: string;
  readonly body: string;
  readonly title: string;
  readonly start: Day;
  readonly startsBefore: boolean;
  end: Day | null;
  /** Held beside the job: 兼市总工会主席. */
  readonly beside: boolean;
}

/** One person in one job, which may be several seats. */
export interface Job {
  readonly person: string;
  readonly position: Position;
  readonly start: Day;
  end: Day | null;
  /** Came in as 代市长 or 代镇长, and was elected on that day (null: not yet). */
  readonly provisional: boolean;
  elected: Day | null;
  acting: { readonly from: Day; readonly to: Day } | null;
  /** The parts as they were while the person held it, each from its day. */
  readonly parts: { readonly from: Day; readonly parts: readonly SeatPart[] }[];
}

export interface Move {
  readonly kind: MoveKind;
  readonly day: Day;
  readonly person: string;
  readonly left: readonly SeatPart[];
  readonly taken: readonly SeatPart[];
}

export interface World {
  readonly from: Day;
  readonly to: Day;
  readonly register: Register;
  readonly people: string[];
  readonly jobs: Job[];
  readonly spells: Spell[];
  readonly moves: Move[];
  /** Newcomers' arrivals: no moves, but notices tell of them. */
  readonly arrivals: Move[];
  readonly reorganizations: Reorganization[];
}

/** Come in as 代 and are elected later. */
export const HEADS_OF_GOVERNMENT = new Set(['市长', '镇长']);

/** The parts of a job on a day, with 代 while it lasts. */
export function partsOn(job: Job, day: Day): readonly SeatPart[] {
  let found = job.parts[0]!.parts;
  for (const one of job.parts) if (one.from <= day) found = one.parts;
  const provisional = job.provisional && (job.elected === null || day < job.elected);
  if (!provisional) return found;
  return found.map((part) =>
    HEADS_OF_GOVERNMENT.has(part.title) ? { ...part, title: `代${part.title}` } : part,
  );
}

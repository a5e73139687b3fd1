import type { Day } from './calendar.ts';
import type { Job } from './world.ts';
import type { Piece, Printer } from './print.ts';
import type { PlaceKey } from './truth.ts';

/** An event before its reports are placed in documents. */
export interface MadeEvent {
  readonly id: string;
  readonly type: string;
  readonly day: Day;
  readonly place: PlaceKey;
  readonly roles: Map<string, Set<string>>;
  readonly listed: boolean;
  reports: {
    document: string;
    start: number;
    end: number;
    copiedFrom: string | null;
    order: readonly string[];
    byStrokes: boolean;
  }[];
}

export interface Article {
  readonly title: readonly Piece[];
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly event?: MadeEvent;
  readonly order?: readonly string[];
  readonly byStrokes?: boolean;
  /** Index into the made reorganizations of which it is the notice. */
  readonly reorganization?: number;
  /** Set once it stands in a document, for those that copy it. */
  printedIn?: string;
}

export type Slots = Readonly<Record<string, readonly Piece[] | (() => readonly Piece[])>>;

/** The template with its slots filled; a slot given as a function is asked anew each time. */
export function fill(template: string, slots: Slots): Piece[] {
  const pieces: Piece[] = [];
  for (const part of template.split('{')) {
    const end = part.indexOf('}');
    if (end < 0) {
      pieces.push(part);
      continue;
    }
    const slot = slots[part.slice(0, end)];
    if (slot === undefined) throw new Error(`template wants {${part.slice(0, end)}}: ${template}`);
    pieces.push(...(typeof slot === 'function' ? slot() : slot), part.slice(end + 1));
  }
  return pieces;
}

export function addRoles(event: MadeEvent, jobs: readonly Job[], ...roles: string[]): void {
  for (const job of jobs) {
    const known = event.roles.get(job.person) ?? new Set<string>();
    for (const role of roles) known.add(role);
    event.roles.set(job.person, known);
  }
}

/** People joined as papers do, without titles. */
export function namesOnly(printer: Printer, jobs: readonly Job[]): Piece[] {
  const pieces: Piece[] = [];
  jobs.forEach((job, at) => {
    if (at > 0) pieces.push('、');
    pieces.push(printer.name(job.person));
  });
  return pieces;
}

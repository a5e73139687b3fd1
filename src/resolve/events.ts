import { type DateBounds, isOneDay } from '../model/index.ts';
import { ALONE, featuresOf, type Marks, publisherFeature, type Publishing } from './marks.ts';
import { plainName } from './names.ts';

/** Shorter names (调研, 座谈会) are shared by events that have nothing else in common. */
const TELLING_NAME = 4;

/** What one document tells of an event. */
export interface ReportedEvent {
  readonly name: string;
  readonly date: DateBounds | null;
  /** Keys of the bodies that held it. */
  readonly organizers: readonly (string | null)[];
  /** Whether the document itself has two events of this name on this day. */
  readonly namesake: boolean;
}

/** The name under which an event is one with others; null where name or day do not tell enough. */
export function eventBlock({ name, date }: Pick<ReportedEvent, 'name' | 'date'>): string | null {
  const plain = plainName(name);
  return isOneDay(date) && Array.from(plain).length >= TELLING_NAME ? `${date!.earliest} ${plain}` : null;
}

/** One event: same name, same day, and the same organizer or publisher. */
export function eventMarks(event: ReportedEvent, publishing: Publishing): Marks {
  const block = eventBlock(event);
  if (block === null || event.namesake) return ALONE;
  const organizers = event.organizers.map((key) => key && `organizer ${key}`);
  return { block, features: featuresOf([...organizers, publisherFeature(publishing)]) };
}

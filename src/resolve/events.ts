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
  /** Names of the people who took part, as the text has them in order. */
  readonly participants: readonly string[];
  /** Whether the document itself has two events of this name on this day. */
  readonly namesake: boolean;
}

/** The name under which an event is one with others; null where name or day do not tell enough. */
export function eventBlock({ name, date }: Pick<ReportedEvent, 'name' | 'date'>): string | null {
  const plain = plainName(name);
  return isOneDay(date) && Array.from(plain).length >= TELLING_NAME ? `${date!.earliest} ${plain}` : null;
}

/** So many people who took part are compared, two by two: leaders are told of first. */
const COMPARED = 6;

/**
 * One event: same name, same day, and the same organizer or publisher, or two of the same people there: papers of a city
 * and of its county tell of one meeting, while meetings of one name and day in two cities have not two people in common.
 */
export function eventMarks(event: ReportedEvent, publishing: Publishing): Marks {
  const block = eventBlock(event);
  if (block === null || event.namesake) return ALONE;
  const organizers = event.organizers.map((key) => key && `organizer ${key}`);
  const pairs = pairsOf(event.participants);
  return { block, features: featuresOf([...organizers, ...pairs, publisherFeature(publishing)]) };
}

function pairsOf(participants: readonly string[]): string[] {
  const names = [...new Set(participants)].slice(0, COMPARED).sort();
  return names.flatMap((one, i) => names.slice(i + 1).map((other) => `there ${one} ${other}`));
}

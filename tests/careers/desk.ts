import type { MadeEvent, Slots } from './article.ts';
import { fullDate, partsOf, shortDate, type Day } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Printer } from './print.ts';
import type { Random } from './random.ts';
import type { PlaceKey } from './truth.ts';
import * as wording from './wording.ts';

/** Where an article is written: whose paper, of which day, from whom. */
export class Desk {
  readonly printer: Printer;
  readonly cast: Cast;
  readonly random: Random;
  readonly #issued: Day;
  readonly #events: MadeEvent[];
  readonly #clauses: string[];
  readonly #phrases: string[];
  /** The kind of meeting of the article in hand. */
  readonly meeting: string;
  readonly sites: readonly string[];

  constructor(printer: Printer, cast: Cast, events: MadeEvent[], issued: Day) {
    this.#issued = issued;
    this.printer = printer;
    this.cast = cast;
    this.random = printer.random;
    this.#events = events;
    this.#clauses = this.random.shuffle(wording.CLAUSES);
    this.#phrases = this.random.shuffle(wording.PHRASES);
    this.meeting = this.random.pick(wording.MEETINGS);
    this.sites = this.random.shuffle(wording.SITES).slice(0, this.random.between(2, 3));
  }

  /** Each is said once an article. */
  clause(): string {
    return this.#clauses.pop() ?? this.random.pick(wording.CLAUSES);
  }

  phrase(): string {
    return this.#phrases.pop() ?? this.random.pick(wording.PHRASES);
  }

  /** What a bureau deals with, or what everyone does. */
  topicOf(unit: string): string {
    const own = wording.DUTIES.find(([word]) => unit.includes(word))?.[1] ?? [];
    return this.random.pick([
      ...own,
      ...own,
      ...(unit.split('/').length === 2 && own.length === 0 ? wording.TOPICS : wording.EVERYONES),
    ]);
  }

  surnameOf(person: string): string {
    return this.printer.surnameOf(person);
  }

  event(type: string, day: Day, place: PlaceKey, listed: boolean): MadeEvent {
    const event = {
      id: `e${String(this.#events.length + 1).padStart(4, '0')}`,
      type,
      day,
      place,
      roles: new Map(),
      listed,
      reports: [],
    };
    this.#events.push(event);
    return event;
  }

  /** The day as news prints it: seldom with the year, which the masthead gives. */
  date(): string {
    const { random, printer } = this;
    const turn = random.next();
    if (turn < 0.16) return fullDate(printer.day);
    const half = turn < 0.6 ? random.pick(['上午', '下午', '']) : '';
    if (printer.day === this.#issued - 1 && turn < 0.5) return `昨日${half}`;
    const { month, date } = partsOf(printer.day);
    if (turn > 0.94 && partsOf(this.#issued).month === month) return `${date}日上午`;
    return shortDate(printer.day) + half;
  }

  slots(topic: string): Slots {
    const { random } = this;
    return {
      d: [this.date()],
      t: [topic],
      m: [this.meeting],
      n: [String(random.between(2, 96))],
      s: [this.sites.join('、')],
      w: [this.sites[0]!],
    };
  }
}

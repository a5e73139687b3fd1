import type { Article, MadeEvent } from './article.ts';
import { partsOf, type Day } from './calendar.ts';
import { Cast } from './cast.ts';
import type { Move, World } from './world.ts';
import { Desk } from './desk.ts';
import { brief, committeeMeeting, conference, governmentMeeting } from './meetings.ts';
import type { MadeName } from './names.ts';
import { AUTHORITIES, notice } from './notices.ts';
import { consolation, inspection, planInspection, visit, type Guest } from './outings.ts';
import { Printer } from './print.ts';
import { PUBLISHERS, type Publisher } from './publishers.ts';
import type { Random } from './random.ts';
import {
  headList,
  leaderList,
  leadingGroup,
  nameBefore,
  reorganizationNotice,
  resume,
  strokesList,
} from './rosters.ts';
import { setDocument, type Set } from './setting.ts';
import type { PlaceKey } from './truth.ts';

export interface NewsInput {
  readonly world: World;
  readonly random: Random;
  readonly names: ReadonlyMap<string, MadeName>;
  readonly exact: ReadonlySet<string>;
  readonly guests: readonly Guest[];
  readonly reporters: readonly string[];
  readonly issues: number;
}

interface Echo {
  readonly day: Day;
  readonly article: (desk: Desk) => Article;
}

/** Share of changes that a notice tells of. */
const NOTICED = 0.84;
/** Share of the papers that come as scans. */
const SCANNED = 0.22;

/** Five years of papers about one world. */
export class Newsroom {
  readonly #in: NewsInput;
  readonly #cast: Cast;
  readonly #allNames: ReadonlySet<string>;
  readonly events: MadeEvent[] = [];
  readonly sets: Set[] = [];
  readonly reorganizationIn = new Map<number, string>();
  readonly #notices: Record<'city' | 'county', { day: Day; moves: Move[] }[]> = { city: [], county: [] };
  readonly #echoes: Record<PlaceKey, Echo[]> = { city: [], county: [], zone: [], outside: [] };
  readonly #reprints: Record<PlaceKey, { day: Day; article: Article; from: Publisher }[]> = {
    city: [],
    county: [],
    zone: [],
    outside: [],
  };
  /** Days for which something is news to another paper. */
  #fresh = 40;
  readonly #listed = new Map<string, number>();

  constructor(input: NewsInput) {
    this.#in = input;
    this.#cast = new Cast(input.world, input.random);
    this.#allNames = new globalThis.Set([...input.names.values()].map((one) => one.name));
    this.#queueNotices();
  }

  run(): void {
    const { world, issues } = this.#in;
    const step = (world.to - world.from - 10) / issues;
    this.#fresh = Math.max(40, Math.round(6 * step));
    const numbers = new Map<Publisher, number>();
    for (let turn = 0; turn < issues; turn++) {
      const day = Math.round(world.from + 8 + step * (turn + 0.5));
      const publisher = PUBLISHERS[[0, 2, 4, 1, 3, 2, 0, 4][turn % 8]!]!;
      const number = (numbers.get(publisher) ?? 0) + 1;
      numbers.set(publisher, number);
      this.#issue(publisher, day, number);
    }
  }

  #queueNotices(): void {
    const { world, random } = this.#in;
    const byDay = new Map<Day, Move[]>();
    for (const move of [...world.moves, ...world.arrivals])
      byDay.set(move.day, [...(byDay.get(move.day) ?? []), move]);
    for (const [day, moves] of [...byDay].sort(([one], [other]) => one - other)) {
      const told = moves.filter((move) => move.kind !== 'acting' && random.chance(NOTICED));
      if (told.length === 0) continue;
      for (const place of ['city', 'county'] as const) this.#notices[place].push({ day, moves: told });
    }
  }

  #desk(publisher: Publisher, day: Day, issued: Day, scanned: boolean): Desk {
    const { world, random, names, exact } = this.#in;
    const printer = new Printer({
      world,
      random,
      names,
      exact,
      allNames: this.#allNames,
      viewer: publisher.place,
      day,
      scanned,
    });
    return new Desk(printer, this.#cast, this.events, issued);
  }

  #issue(publisher: Publisher, issued: Day, number: number): void {
    const { random } = this.#in;
    const scanned = random.chance(SCANNED);
    const { place } = publisher;
    const desk = (day: Day): Desk => this.#desk(publisher, day, issued, scanned);
    const articles: Article[] = [...this.#pending(publisher, issued, desk)];
    const wanted = articles.length + random.between(2, 4);
    for (let attempt = 0; articles.length < wanted && attempt < 12; attempt++) {
      const day = Math.max(this.#in.world.from + 1, issued - random.between(1, 9));
      const article = this.#ordinary(publisher, desk(day), day);
      if (article) articles.push(this.#signed(article, place));
    }
    const fresh = [...articles];
    const reprints = recent(this.#reprints, place, issued - this.#fresh).splice(0, random.between(0, 1));
    for (const { article, from } of reprints) articles.push(copied(article, from));
    if (articles.length === 0) return;
    const set = setDocument(publisher, issued, number, articles);
    this.sets.push(set);
    for (const article of fresh) {
      if (article.reorganization !== undefined)
        this.reorganizationIn.set(article.reorganization, set.document.path);
      this.#offerReprint(article, publisher, issued);
    }
  }

  /** Notices, reorganizations and what other papers' leaders did here, as far as they are due. */
  *#pending(publisher: Publisher, issued: Day, desk: (day: Day) => Desk): Iterable<Article> {
    const { place } = publisher;
    const { world } = this.#in;
    for (const [index, done] of world.reorganizations.entries()) {
      const mine = done.place === place || (done.place === 'zone' && place === 'county');
      if (!mine || done.day >= issued || this.reorganizationIn.has(index)) continue;
      const at = desk(done.day);
      yield reorganizationNotice(at, done, index, (id) => nameBefore(at, id, done.day));
    }
    const decides = place === 'city' ? 'city' : place === 'county' ? 'county' : null;
    if (decides) {
      const due = this.#notices[decides].filter((one) => one.day < issued);
      this.#notices[decides] = this.#notices[decides].filter((one) => one.day >= issued);
      for (const { day, moves } of due) {
        for (const authority of AUTHORITIES) {
          const article = notice(desk(day), decides, authority, moves);
          if (article) yield article;
        }
      }
    }
    for (const echo of recent(this.#echoes, place, issued - this.#fresh).splice(0, 2))
      yield echo.article(desk(echo.day));
  }

  #ordinary(publisher: Publisher, desk: Desk, day: Day): Article | null {
    const { random } = this.#in;
    const { place } = publisher;
    const yearly = this.#yearly(desk, place, day);
    if (yearly) return yearly;
    const turn = random.next();
    if (turn < 0.08) return committeeMeeting(desk, place);
    if (turn < 0.15) return governmentMeeting(desk, place);
    if (turn < 0.3) return conference(desk, place);
    if (turn < 0.44) return this.#inspection(desk, place);
    if (turn < 0.51) return visit(desk, place, this.#in.guests);
    if (turn < 0.58) return leadingGroup(desk, place);
    if (turn < 0.65) return headList(desk, place);
    if (turn < 0.68) return resume(desk, place);
    return brief(desk, place);
  }

  /** What comes once or twice a year: lists of leaders, visits to the retired, lists by strokes. */
  #yearly(desk: Desk, place: PlaceKey, day: Day): Article | null {
    const { year, month } = partsOf(day);
    const once = (what: string, make: () => Article | null): Article | null => {
      const key = `${what} ${place} ${year} ${what === 'leaders' ? Math.ceil(month / 6) : ''}`;
      if (this.#listed.has(key)) return null;
      const article = make();
      if (article) this.#listed.set(key, day);
      return article;
    };
    if (month === 1 || month === 2) {
      const article =
        once('retired', () => consolation(desk, place)) ?? once('strokes', () => strokesList(desk, place));
      if (article) return article;
    }
    return month % 6 >= 2 ? once('leaders', () => leaderList(desk, place)) : null;
  }

  /** Leaders go down to the place below; its own paper tells of it too. */
  #inspection(desk: Desk, place: PlaceKey): Article | null {
    const { random } = this.#in;
    const below = place === 'city' ? 'county' : place === 'county' ? 'zone' : place;
    const to: PlaceKey = below !== place && random.chance(0.55) ? below : place;
    const plan = planInspection(desk, place, to);
    if (!plan) return null;
    const article = inspection(desk, plan);
    if (to !== place && random.chance(0.8)) {
      this.#echoes[to].push({
        day: desk.printer.day,
        article: (other) => inspection(other, plan, article.event),
      });
    }
    return article;
  }

  #signed(article: Article, place: PlaceKey): Article {
    const { random, reporters } = this.#in;
    if (!article.event || article.byStrokes || !random.chance(0.3)) return article;
    const person = random.pick(
      reporters.filter((_, at) => at % 3 === ['city', 'county', 'zone'].indexOf(place)),
    );
    const name = { text: this.#in.names.get(person)!.name, person, form: 'name' as const };
    const [first = [], ...rest] = article.paragraphs;
    if (random.chance(0.4))
      return { ...article, paragraphs: [['本报讯（记者　', name, '）', ...first], ...rest] };
    const paragraphs = [...article.paragraphs];
    paragraphs.push([...paragraphs.pop()!, '（记者　', name, '）']);
    return { ...article, paragraphs };
  }

  #offerReprint(article: Article, publisher: Publisher, day: Day): void {
    const { random } = this.#in;
    if (!article.event || article.event.type === 'appointment' || !random.chance(0.09)) return;
    const places: readonly PlaceKey[] = {
      city: ['city', 'city', 'county'],
      county: ['county', 'zone'],
      zone: ['county'],
      outside: [],
    }[publisher.place] as readonly PlaceKey[];
    const place = random.pick(places);
    this.#reprints[place].push({ day, article, from: publisher });
  }
}

/** What waits for a place's next paper; what happened before a day is no news any more. */
function recent<T extends { readonly day: Day }>(
  waiting: Record<PlaceKey, T[]>,
  place: PlaceKey,
  since: Day,
): T[] {
  waiting[place] = waiting[place].filter((one) => one.day > since);
  return waiting[place];
}

/** The same paragraphs in another paper, which says where they come from. */
function copied(article: Article, from: Publisher): Article {
  return { ...article, paragraphs: [...article.paragraphs, [`（来源：${from.name}）`]] };
}

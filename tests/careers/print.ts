import { eraOf, formsOf, PLACE_NAMES, type Body } from './bodies.ts';
import { isoOf, type Day } from './calendar.ts';
import { partsOn, type Job, type World } from './world.ts';
import { slipOf, type MadeName } from './names.ts';
import type { Random } from './random.ts';
import type { SeatPart } from './seats.ts';
import type { Attestation, PlaceKey } from './truth.ts';

/** A stretch of text that stands for a person or a body, or that attests something. */
export interface Mark {
  readonly text: string;
  readonly person?: string;
  readonly form?: 'name' | 'surname';
  readonly slip?: boolean;
  readonly body?: string;
  /** Under which of the body's names; the first unless told. */
  readonly era?: number;
  readonly optional?: boolean;
  readonly inner?: { readonly text: string; readonly body: string };
  readonly attests?: readonly Omit<Attestation, 'document'>[];
}

export type Piece = string | Mark;

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

export interface Printing {
  readonly world: World;
  readonly names: ReadonlyMap<string, MadeName>;
  readonly allNames: ReadonlySet<string>;
  /** Whose names are no slips of another's: they are never misread. */
  readonly exact: ReadonlySet<string>;
  readonly random: Random;
  /** Whose paper it is. */
  readonly viewer: PlaceKey;
  /** The day of what is told. */
  readonly day: Day;
  /** A scan: names are misread now and then. */
  readonly scanned: boolean;
}

const NO_BODY = new Set(['市长', '代市长', '副市长', '常务副市长', '镇长', '代镇长', '副镇长']);
const SLIP_SHARE = 0.05;

/** Prints people, titles and bodies as one paper does on one day. */
export class Printer {
  readonly #with: Printing;
  /** One article mostly keeps to one way of calling the zone. */
  readonly #zoneWord: 'word' | 'stem';

  constructor(printing: Printing) {
    this.#with = printing;
    this.#zoneWord = printing.random.chance(0.45) ? 'word' : 'stem';
  }

  get day(): Day {
    return this.#with.day;
  }

  get viewer(): PlaceKey {
    return this.#with.viewer;
  }

  get random(): Random {
    return this.#with.random;
  }

  get world(): World {
    return this.#with.world;
  }

  bodyOf(id: string): Body {
    const body = this.#with.world.register.bodies.get(id);
    if (!body) throw new Error(`no body ${id}`);
    return body;
  }

  /** Its own paper says 市委; so does the zone's of the county-level city in which it lies. */
  isOwn(place: PlaceKey): boolean {
    return place === this.#with.viewer || (this.#with.viewer === 'zone' && place === 'county');
  }

  /** A body by whose paper it is. */
  body(id: string, style: 'plain' | 'full' | 'bare' = 'plain'): Mark {
    const body = this.bodyOf(id);
    const forms = formsOf(body, this.day);
    const text =
      style === 'full'
        ? forms.full
        : style === 'bare'
          ? forms.bare
          : this.#plain(body, forms.short, forms.common, forms.bare);
    return this.#mark(body, text);
  }

  #mark(body: Body, text: string): Mark {
    const group =
      eraOf(body, this.day).shape === 'group' && text.endsWith('党组') && text !== '党组' && body.parent;
    return group && !text.startsWith('中共')
      ? { text, body: body.id, era: this.#era(body), inner: { text: text.slice(0, -2), body: body.parent! } }
      : { text, body: body.id, era: this.#era(body) };
  }

  #era(body: Body): number {
    return body.eras.indexOf(eraOf(body, this.day));
  }

  #plain(body: Body, short: string, common: string, bare: string): string {
    const { random, viewer } = this.#with;
    if (body.place === 'outside') return common;
    if (body.place === 'zone') {
      if (viewer === 'city') return common;
      if (viewer === 'county') return random.chance(0.65) ? short : common;
      const turn = random.next();
      const leading = body.id === 'zone/party' || body.id === 'zone/administration';
      if (leading && turn < 0.12) return bare;
      if (turn > 0.95) return common;
      return this.#zoneWord === 'word' ? `区${bare}` : short;
    }
    if (!this.isOwn(body.place)) return common;
    return random.chance(0.95) ? short : common;
  }

  /** A name as printed, misread now and then in a scan. */
  name(person: string, spaced = false): Mark {
    const { random, names, scanned, exact } = this.#with;
    const made = names.get(person)!;
    if (scanned && !exact.has(person) && random.chance(SLIP_SHARE)) {
      const slip = slipOf(made.name, made.surname, random);
      if (slip !== null && !this.#with.allNames.has(slip))
        return { text: slip, person, form: 'name', slip: true };
    }
    const text =
      spaced && made.name.length === 2 ? `${made.name.charAt(0)}　${made.name.charAt(1)}` : made.name;
    return { text, person, form: 'name' };
  }

  isWoman(person: string): boolean {
    return this.#with.names.get(person)!.woman;
  }

  surnameOf(person: string): string {
    return this.#with.names.get(person)!.surname;
  }

  /** How one who was named before is called again: by name, 江书记, 江正明市长, 江正明同志. */
  again(job: Job): Piece[] {
    const { random } = this.#with;
    const turn = random.next();
    const head = this.#addressed(job);
    if (turn < 0.68 || (head === null && turn < 0.93)) return [this.name(job.person)];
    if (turn < 0.84)
      return [{ text: this.surnameOf(job.person), person: job.person, form: 'surname' }, head ?? ''];
    if (turn < 0.93) return [this.name(job.person), head ?? ''];
    return [this.name(job.person), '同志'];
  }

  /** The word by which one is addressed; null where the post gives none. */
  #addressed(job: Job): string | null {
    const parts = partsOn(job, this.day);
    const main = parts.find((part) => part.body.endsWith('/discipline')) ?? parts.at(-1)!;
    const head = main.title.replace(/^(?:代|常务|副)+/u, '');
    return ['书记', '市长', '主任', '局长', '镇长', '部长', '秘书长'].includes(head) ? head : null;
  }

  /** All posts of a job on the day, those held beside it first. */
  parts(job: Job): readonly SeatPart[] {
    const beside = this.#with.world.spells.filter(
      (spell) =>
        spell.beside &&
        spell.person === job.person &&
        spell.start <= this.day &&
        (spell.end === null || this.day < spell.end),
    );
    const main = partsOn(job, this.day);
    const above = beside.filter((spell) => spell.title === '常委');
    const others = beside.filter((spell) => spell.title !== '常委');
    return [...above, ...main, ...others].map(({ body, title }) => ({ body, title }));
  }

  /** The title before a name, in full or by its main post. */
  title(job: Job, whole: boolean): Piece[] {
    const parts = this.parts(job);
    if (whole || parts.length === 1) return this.posts(job.person, parts);
    const main =
      parts.find((part) => NO_BODY.has(part.title)) ??
      parts.find((part) => part.body.endsWith('/discipline') || part.body.endsWith('/administration')) ??
      partsOn(job, this.day).at(-1)!;
    return this.posts(job.person, [main]);
  }

  /** Seats in a row, each with as much of its body as papers print: 市委常委、组织部部长. */
  posts(
    person: string,
    parts: readonly SeatPart[],
    act: Attestation['act'] = 'attest',
    full = false,
  ): Piece[] {
    const pieces: Piece[] = [];
    parts.forEach((part, at) => {
      if (at > 0) pieces.push('、');
      pieces.push(...this.#post(part, parts[at - 1], full));
    });
    const attests = parts.map((part) => ({
      person,
      seat: `${part.body}|${part.title}`,
      day: this.#iso(),
      act,
    }));
    pieces.push({ text: '', attests });
    return pieces;
  }

  #post(part: SeatPart, before: SeatPart | undefined, full: boolean): Piece[] {
    const { title } = part;
    if (full) return [this.body(part.body, 'full'), part.title];
    const body = this.bodyOf(part.body);
    if (before && (before.body === part.body || this.bodyOf(before.body).id === `${part.body}/党组`))
      return [title];
    if (NO_BODY.has(part.title)) return this.#placed(body, part.title, before !== undefined);
    const { shape } = eraOf(body, this.day);
    if (before && shape === 'party-department' && body.id.split('/')[0] === before.body.split('/')[0]) {
      const bare = formsOf(body, this.day).bare;
      if (bare === '办公室') return [this.body(part.body), title];
      const shortened = title === '部长' && this.random.chance(0.5) ? '长' : title;
      return [{ text: bare, body: body.id }, shortened];
    }
    const inHouse = ['zone-administration', 'street-office'].includes(shape) || body.id === 'zone/discipline';
    if (before && inHouse && this.random.chance(0.85)) {
      return [this.body(part.body, 'bare'), title];
    }
    return [this.body(part.body), title];
  }

  /** 市长, 青岘市市长, 白荻镇镇长: the place stands for its government. */
  #placed(body: Body, title: string, follows: boolean): Piece[] {
    if (follows) return [title];
    const era = eraOf(body, this.day);
    if (era.shape === 'town-government') {
      const text = this.isOwn('county') ? `${era.core}镇` : `${PLACE_NAMES.county}${era.core}镇`;
      return [{ text, body: body.id, optional: true }, title];
    }
    if (this.isOwn(body.place)) return [title];
    return [{ text: era.prefix, body: body.id, optional: true }, title];
  }

  #iso(): string {
    return isoOf(this.day);
  }

  /** Title and name; a deputy who 主持工作 is called so. */
  titled(job: Job, whole = true): Piece[] {
    const acting =
      job.acting && job.acting.from <= this.day && this.day < job.acting.to ? '（主持工作）' : '';
    const pieces = this.title(job, whole);
    return [...pieces, ...(acting ? [acting] : []), this.name(job.person)];
  }

  /** A list with titles; those of one title share it: 副市长甲、乙. */
  list(jobs: readonly Job[], whole = true): Piece[] {
    const pieces: Piece[] = [];
    let last = '';
    jobs.forEach((job, at) => {
      const acting = job.acting && job.acting.from <= this.day && this.day < job.acting.to;
      const parts = this.parts(job);
      const key = acting ? `${job.person}` : parts.map((part) => `${part.body}|${part.title}`).join();
      if (at > 0 && key === last) {
        const attests = parts.map((part) => ({
          person: job.person,
          seat: `${part.body}|${part.title}`,
          day: this.#iso(),
          act: 'attest' as const,
        }));
        pieces.push('、', { text: '', attests }, this.name(job.person));
      } else {
        if (at > 0) pieces.push(this.random.chance(0.9) ? '，' : '、');
        pieces.push(...this.titled(job, whole));
      }
      last = key;
    });
    return pieces;
  }
}

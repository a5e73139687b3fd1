import type { Body, BodyKind, BodyLevel, BodyMention } from '../model/index.ts';
import type { Lexicon } from '../gazetteer/lexicon.ts';
import type { RawBody } from './bodies.ts';
import {
  type Entry,
  type Mention,
  bareOrgan,
  commonForm,
  Groups,
  guests,
  levels,
  longest,
  nobody,
  note,
  officeOfGroup,
  root,
  tail,
  tellsItself,
  unitOrgan,
} from './body-names.ts';
import { joinCompanies, joinGeneric } from './company-joins.ts';
import { homeAt, type Reprint } from './reprints.ts';
import { fullName, type Home, ownerIn, stemOf, unitOf, zoneWord } from './jurisdiction.ts';

/**
 * The bodies of a document: each once, under all its names.
 *
 * A name is taken apart into whose organ it is and which. 市教育局 of a bulletin of 青石市 and 青石市教育局 are one;
 * a bare organ (党工委) is the one of its kind that the document knows, and else its own; 市人大常委会 and
 * 省人大常委会 are two. Companies are joined by their short names.
 */
export class BodyTable {
  readonly #lexicon: Lexicon;
  readonly #home: Home;
  readonly #reprints: readonly Reprint[];
  readonly #printed: string;
  readonly #entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry>();
  readonly #mentions: Mention[] = [];
  readonly #mentionAt = new Map<number, Mention>();
  readonly #endingAt = new Map<number, { readonly start: number; readonly entry: Entry }>();
  /** 1 where a mention stands. */
  readonly #taken: Uint8Array;
  readonly #groups = new Groups();
  readonly #firms = new Set<Entry>();

  /** @param reprints articles in which 市, 县 … mean what they do in another place */
  constructor(
    raw: readonly RawBody[],
    lexicon: Lexicon,
    home: Home,
    printed: string,
    reprints: readonly Reprint[] = [],
  ) {
    this.#lexicon = lexicon;
    this.#home = home;
    this.#reprints = reprints;
    this.#printed = printed;
    this.#taken = new Uint8Array(printed.length);
    for (const body of outermost(raw)) {
      const inner = body.within >= 0 ? raw[body.within]! : null;
      if (inner && (inner.value.kind === 'company' || inner.value.kind === 'school')) this.#enter(inner, raw);
      const entry = this.#enter(body, raw);
      this.#mention(body, entry);
      this.#endingAt.set(body.end, { start: body.start, entry });
    }
  }

  /** The body whose name ends at an offset, and where it begins. */
  endingAt(end: number): { readonly body: number; readonly start: number } | null {
    const found = this.#endingAt.get(end);
    if (!found) return null;
    found.entry.told = true;
    return { body: found.entry.index, start: found.start };
  }

  #mention({ start, end }: { readonly start: number; readonly end: number }, entry: Entry): void {
    const mention: Mention = { start, end, entry };
    this.#mentions.push(mention);
    this.#mentionAt.set(start, mention);
    entry.mentioned++;
    this.#taken.fill(1, start, end);
  }

  /** Has the mention that begins at an offset be of another body than its bare name told; gives that body. */
  at(start: number, body: number): number {
    const entry = this.#entries[body]!;
    const mention = this.#mentionAt.get(start);
    if (!mention || mention.entry === entry) return body;
    const bare = mention.entry;
    mention.entry = entry;
    bare.mentioned--;
    entry.mentioned++;
    if (bare.mentioned === 0) bare.merged = entry;
    return body;
  }

  nameOf(body: number): string {
    return longest(this.#entries[body]!.names);
  }

  /** The group (领导小组, 指挥部) that a document sets up: the only one, else the last named before an offset. */
  group(kind: 'group' | 'committee', at: number): number | null {
    return this.#groups.before(kind, at)?.index ?? null;
  }

  kindOf(body: number): BodyKind {
    return this.#entries[body]!.kind;
  }

  /** Whether the document has named a body's own organ so far: 县人大常委会党组. */
  knows(body: number, organ: string): boolean {
    const { owner, organ: whole } = this.#entries[body]!;
    return this.#byKey.has(`${owner}|${whole}${organ}`);
  }

  /** 局党组 of 县教育局党组: the body named last before an offset whose name goes on to the left of a short one. */
  wholeOf(body: number, at: number): number | null {
    const { organ } = this.#entries[body]!;
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i]!;
      if (entry.first < at && entry.organ.length > organ.length && entry.organ.endsWith(organ)) return i;
    }
    return null;
  }

  /** The body whose mention begins at an offset, and where it ends. */
  beginningAt(start: number): { readonly body: number; readonly end: number } | null {
    const mention = this.#mentionAt.get(start);
    return mention ? { body: mention.entry.index, end: mention.end } : null;
  }

  /** Has a body count as a company whatever its name: 林业局 that has a 董事长. */
  runAsFirm(body: number): void {
    this.#firms.add(root(this.#entries[body]!));
  }

  runsAsFirm(body: number): boolean {
    return this.#firms.has(root(this.#entries[body]!));
  }

  ownerOf(body: number): string {
    return this.#entries[body]!.owner;
  }

  /** Whether a place is what 市, 县 … mean at an offset. */
  isHome(owner: string, at: number): boolean {
    const { places } = homeAt(this.#home, this.#reprints, at);
    return owner.startsWith('*') || [...places.values()].some(({ name }) => name === owner);
  }

  /** The government that 市长, 县长 without more head in the document, where it is known whose that is. */
  ownGovernment(rank: string, at: number): number | null {
    const unit = rank.slice(-2, -1);
    const { places, zone } = homeAt(this.#home, this.#reprints, at);
    const known = places.has(unit) || (zone && /[市县]/u.test(unit));
    return known ? this.government(unit, rank, at) : null;
  }

  /** The body of a name that a title tells, added where it is new; with the place of its mention where it has one. */
  named(
    name: string,
    kind: BodyKind,
    at: number,
    stands: { start: number; end: number } | null = null,
  ): number {
    const { owner, organ } = this.#parse(name, at);
    const entry = this.#add(owner, organ, name, {
      kind,
      level: null,
      code: null,
      at,
      parent: null,
      governs: false,
    });
    if (stands && !this.#taken.subarray(stands.start, stands.end).includes(1)) this.#mention(stands, entry);
    entry.told = true;
    return entry.index;
  }

  /** The government of a place that a rank governs (江阴 + 市长), or of a body's owner (市委 → 市政府). */
  government(place: string, rank: string, at: number): number {
    const unit = rank.slice(-2, -1);
    const bare = place.replace(/^[我全本该]/u, '');
    const full = bare.endsWith(unit) ? bare : bare + unit;
    const owner = full === unit ? this.#deictic(unit, at) : full;
    const name = owner.startsWith('*') || full === unit ? `${full}政府` : `${full}人民政府`;
    const entry = this.#add(owner, '政府', name, {
      kind: 'government',
      level: levels[unit] ?? null,
      code: null,
      at,
      parent: null,
      governs: true,
    });
    if (full.length > 1 && !owner.startsWith('*')) this.#name(entry, full, 0);
    entry.told = true;
    return entry.index;
  }

  /** The table as the document's last word on its bodies: joined, named, in the order of the text. */
  finish(): {
    readonly bodies: Body[];
    readonly mentions: BodyMention[];
    readonly index: (body: number) => number;
  } {
    this.#joinBare();
    joinCompanies(this.#entries, (name) => this.#afterPlace(name));
    joinGeneric(this.#entries, this.#mentions);
    const names = this.#allNames();
    const kept = this.#entries.filter(
      (entry) =>
        entry.merged === null &&
        (entry.told || entry.owner !== '' || !nobody.test(longest(names.get(entry)!))),
    );
    const whose = this.#owned();
    const bodies = kept.map((entry): Body => {
      const all = names.get(entry)!;
      const name = longest(all);
      return {
        name,
        aliases: [...all.keys()].filter((alias) => alias !== name),
        kind: entry.kind,
        level: entry.level,
        parent: entry.parent,
        place: entry.code,
        ...this.#seatOf(whose.get(entry) ?? entry, name),
        isPlace: false,
      };
    });
    const at = new Map(kept.map((entry, i) => [entry, i]));
    const mentions = this.#mentions
      .filter(({ entry }) => at.has(root(entry)))
      .map(({ start, end, entry }) => ({ start, end, body: at.get(root(entry))! }))
      .sort((a, b) => a.start - b.start);
    return { bodies, mentions, index: (body) => at.get(root(this.#entries[body]!))! };
  }

  /** Of bodies that are whole by others that were joined to them, the first of these that tells whose organ they are. */
  #owned(): Map<Entry, Entry> {
    const owned = new Map<Entry, Entry>();
    for (const entry of this.#entries) {
      const whole = root(entry);
      if (whole.owner === '' && entry.owner !== '' && !owned.has(whole)) owned.set(whole, entry);
    }
    return owned;
  }

  /** Whose organ it is (青石市, 青石开发区), and which; organs of party and government without more are those of home. */
  #seatOf({ owner, organ, kind }: Entry, name: string): Pick<Body, 'jurisdiction' | 'organ'> {
    if (owner === '') {
      const named = ownerIn(name, this.#home);
      if (named) return { jurisdiction: named.jurisdiction, organ: this.#short(named.organ) };
      const public_ = kind === 'party' || kind === 'government' || kind === 'community';
      return { jurisdiction: public_ ? this.#home.name : null, organ };
    }
    if (!owner.startsWith('*')) return { jurisdiction: this.#notOfPerson(owner), organ };
    const { zone, zoneName } = this.#home;
    if (owner === '*zone' || zoneWord.test(owner)) return { jurisdiction: zoneName, organ };
    // 市委 in the paper of a zone of which only the place's name is known
    const around = zone && zoneName !== null ? zoneName.replace(zoneWord, '') + owner.slice(1) : null;
    return { jurisdiction: around, organ };
  }

  /** 韩某某 + 市委 of a list was no city: then it is that of home. */
  #notOfPerson(owner: string): string | null {
    return this.#home.people.has(stemOf(owner)) ? this.#home.name : owner;
  }

  /** The names of each body with those of the ones that were joined to it. */
  #allNames(): Map<Entry, Map<string, number>> {
    const all = new Map<Entry, Map<string, number>>();
    for (const entry of this.#entries) {
      const whole = root(entry);
      const names = all.get(whole) ?? new Map<string, number>();
      for (const [name, at] of entry.names) note(names, name, at);
      all.set(whole, names);
    }
    return all;
  }

  #name(entry: Entry, name: string, at: number): void {
    note(entry.names, name, at);
    this.#groups.note(entry, name, at);
  }

  #enter(body: RawBody, raw: readonly RawBody[]): Entry {
    // 我县县委 is 县委, 我市教育局 市教育局
    const before = this.#printed.slice(Math.max(0, body.start - 5), body.start);
    const printed = commonForm(this.#printed.slice(body.start, body.end).replace(/\s/gu, ''), before).replace(
      /^[我本][省市县区旗州镇乡](?=[省市县区旗州镇乡](?:委|政府|人大|政协|纪委))|^[我本](?=[省市县区旗州镇乡])/u,
      '',
    );
    const outer = body.within >= 0 ? raw[body.within]! : null;
    const place = body.place;
    const group = officeOfGroup(printed, this.#printed.slice(Math.max(0, body.start - 32), body.start))
      ? this.#groups.before('group', body.start)
      : null;
    if (group) return this.#officeOf(group, body);
    const placed = place && 'divisions' in place ? place : null;
    const owner = placed
      ? fullName(placed)
      : place
        ? this.#deictic(body.text.slice(0, place.end - place.start), body.start)
        : '';
    const text = commonForm(body.text, before);
    const organ = this.#short(place ? text.slice(place.end - body.start) : text);
    const company = body.value.kind === 'company' || body.value.kind === 'school';
    const unit = placed ? unitOf(owner) : owner.startsWith('*') ? owner.slice(1) : null;
    return this.#add(company && placed ? '' : owner, company && placed ? body.text : organ, printed, {
      kind: body.value.kind,
      level: (unit && levels[unit]) || body.value.level,
      code: placed && placed.divisions.length === 1 && !company ? placed.divisions[0]!.code : null,
      at: body.start,
      parent: outer ? outer.text : null,
      governs: false,
    });
  }

  /** The office of a group that a notice sets up, where it is called 办公室 alone. */
  #officeOf(group: Entry, { start, value }: RawBody): Entry {
    const office = {
      kind: value.kind,
      level: value.level,
      code: group.code,
      at: start,
      parent: group.organ,
      governs: false,
    };
    return this.#add(group.owner, `${group.organ}办公室`, `${longest(group.names)}办公室`, office);
  }

  #add(
    owner: string,
    organ: string,
    name: string,
    rest: {
      readonly kind: BodyKind;
      readonly level: BodyLevel | null;
      readonly code: string | null;
      readonly at: number;
      readonly parent: string | null;
      readonly governs: boolean;
    },
  ): Entry {
    [owner, organ] = this.#apart(owner, organ, rest.at);
    const there = homeAt(this.#home, this.#reprints, rest.at);
    if (there !== this.#home && owner === '*zone' && there.zoneName !== null) owner = there.zoneName;
    const home = owner.startsWith('*') ? there.places.get(owner.slice(1)) : undefined;
    const key = `${home?.name ?? owner}|${organ}`;
    let entry = this.#byKey.get(key);
    if (!entry) {
      entry = {
        index: this.#entries.length,
        owner: home?.name ?? owner,
        organ,
        names: new Map(),
        kind: rest.kind,
        level: rest.level,
        code: rest.code ?? home?.code ?? null,
        first: rest.at,
        parent: rest.parent,
        governs: rest.governs,
        told: false,
        mentioned: 0,
        merged: null,
      };
      this.#byKey.set(key, entry);
      this.#entries.push(entry);
    }
    this.#name(entry, name, rest.at);
    return entry;
  }

  /** 市委 is 委 of the city, 扬某 + 市委 that of 扬某市: an ending that begins with a unit says whose it is. */
  #apart(owner: string, organ: string, at: number): [string, string] {
    const unit = /^(省|市|县|区|州|旗|盟|镇|乡)(?=委|政府|(?:人大|政协|纪委|监委)$)/u.exec(organ)?.[0];
    if (unit === undefined) return [owner, organ];
    const rest = organ.slice(unit.length);
    if (owner === '') return [this.#deictic(unit, at), this.#short(rest)];
    return [owner.startsWith('*') || owner.endsWith(unit) ? owner : owner + unit, this.#short(rest)];
  }

  #parse(name: string, at: number): { owner: string; organ: string } {
    const pointed =
      /^(?:我|全|本)?(?:开发区|园区|高新区|经开区|新区|自治区|省|市|县|区|州|盟|旗|镇|乡)(?=.)/u.exec(name);
    if (pointed)
      return { owner: this.#deictic(pointed[0], at), organ: this.#short(name.slice(pointed[0].length)) };
    const place = this.#lexicon.divisions.at(name, 0);
    if (place && place.end < name.length && place.value.some((d) => d.name === place.phrase))
      return { owner: place.phrase, organ: this.#short(name.slice(place.end)) };
    const unknown = /^(\p{Script=Han}{2,5}?[市县区旗镇乡])(委|政府|人民政府|人大常委会|政协|纪委)/u.exec(
      name,
    );
    return unknown
      ? { owner: unknown[1]!, organ: this.#short(name.slice(unknown[1]!.length)) }
      : { owner: '', organ: this.#short(name) };
  }

  #deictic(word: string, at: number): string {
    const unit = word.replace(/^[我全本该]/u, '');
    return homeAt(this.#home, this.#reprints, at).zone && (unit === '区' || zoneWord.test(unit))
      ? '*zone'
      : `*${unit}`;
  }

  #short(organ: string): string {
    const bare = organ.replace(
      /^委(?=政法委|组织部|宣传部|统战部|办公室|党校|老干部局|网信办|编办|政研室|巡察办|社会工作部)/u,
      '',
    );
    if (bare !== organ) return this.#short(bare);
    const found = this.#lexicon.shortNames.endingAt(organ, organ.length);
    if (found) return organ.slice(0, found.start) + found.value;
    const party = /(?<=..[局委办部院会])(?:党组|党委)$/u.exec(organ);
    return party ? this.#short(organ.slice(0, party.index)) + party[0] : organ;
  }

  /** 党工委 is 区党工委, 退役军人服务站 the one that is called 区退役军人服务站: where the document knows just one. */
  #joinBare(): void {
    const owned = new Map<string, Entry[]>();
    for (const entry of this.#entries) {
      if (entry.owner === '') continue;
      const known = owned.get(entry.organ);
      if (known) known.push(entry);
      else owned.set(entry.organ, [entry]);
    }
    const byTail = new Map<string, Entry[]>();
    for (const entry of this.#entries) {
      const alike = byTail.get(tail(entry.organ));
      if (alike) alike.push(entry);
      else byTail.set(tail(entry.organ), [entry]);
    }
    const homes = new Set([...this.#home.places.values()].map((place) => place.name));
    for (const entry of this.#entries) {
      if (entry.owner !== '' || entry.merged || entry.kind === 'company') continue;
      const same = owned.get(entry.organ) ?? [];
      const told =
        bareOrgan.test(entry.organ) ||
        unitOrgan.test(entry.organ) ||
        guests.test(entry.organ) ||
        entry.organ.length >= tellsItself;
      const ending = told
        ? (byTail.get(tail(entry.organ)) ?? []).filter(
            (e) => !e.merged && e.organ.length > entry.organ.length && e.organ.endsWith(entry.organ),
          )
        : [];
      const deictic = same.filter((e) => e.owner.startsWith('*') || homes.has(e.owner));
      const one =
        same.length === 1
          ? same[0]
          : deictic.length === 1
            ? deictic[0]
            : same.length === 0
              ? wholeOf(ending)
              : null;
      if (one) entry.merged = one;
    }
  }

  #afterPlace(name: string): string {
    const place = this.#lexicon.divisions.at(name, 0);
    return place && name.length - place.end >= 2 ? name.slice(place.end) : name;
  }
}

/** Of names that are each the end of the next (社区居委会, 青石社区居委会), the longest. */
function wholeOf(entries: readonly Entry[]): Entry | null {
  const rising = entries.toSorted((a, b) => a.organ.length - b.organ.length);
  return rising.every(({ organ }, i) => rising[i + 1]?.organ.endsWith(organ) ?? true)
    ? (rising.at(-1) ?? null)
    : null;
}

/** Where one mention begins inside of another's stretch, the longer one stands. */
function outermost(raw: readonly RawBody[]): RawBody[] {
  const out: RawBody[] = [];
  for (const body of [...raw].sort((a, b) => a.start - b.start || b.end - a.end))
    if (body.start >= (out.at(-1)?.end ?? 0)) out.push(body);
  return out;
}

import { type AnnotatedBulletin, type BodyMention, countWhile, overlaps, type Span } from '../model/index.ts';
import type { AddedBody } from './added-bodies.ts';

/** What may become of towns; sentences without such a word are not looked through. */
const changing = /撤销|合并|设立|更名|改名|析出|并入|划归/u;
const town =
  /(?<=撤销|设立|成立|组建|新设|将|把|由|从|为|入|、|和|与|及)(?!各|全|本|该|我|每|两|三|中心|重点|特色|建制|小城|设立|撤销|成立)(?:(?!撤|设|由|从|与|和)\p{Script=Han}){2,4}?[镇乡](?=[、,。;和与及并更改的合析分挂]|$)/gu;

/** Towns of which a bulletin tells only that they were set up, merged or abolished: bodies like the streets they become. */
export class TownTable {
  readonly added: (AddedBody & { readonly mentions: Span[] })[] = [];
  readonly #doc: AnnotatedBulletin;
  readonly #byName = new Map<string, number>();

  constructor(doc: AnnotatedBulletin) {
    this.#doc = doc;
  }

  /** @param named mentions of bodies in the sentence: no town stands within one */
  in(sentence: Span, named: readonly BodyMention[]): BodyMention[] {
    const text = this.#doc.norm.slice(sentence.start, sentence.end);
    if (!changing.test(text)) return [];
    return [...text.matchAll(town)].flatMap((match) => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      return named.some((mention) => overlaps(mention, span)) ? [] : [{ ...span, body: this.#at(span) }];
    });
  }

  /** The government of the town, where the bulletin names it, else the town. */
  #at(span: Span): number {
    const name = this.#doc.norm.slice(span.start, span.end);
    const { bodies } = this.#doc;
    const known =
      this.#byName.get(name) ??
      bodies.findIndex(({ jurisdiction, organ }) => jurisdiction === name && organ === '政府');
    const index = known >= 0 ? known : this.#add(name);
    this.#byName.set(name, index);
    this.added[index - bodies.length]?.mentions.push(span);
    return index;
  }

  #add(name: string): number {
    const body = {
      name,
      aliases: [],
      kind: 'government',
      level: 'township',
      parent: null,
      place: null,
      jurisdiction: this.#doc.jurisdiction,
      organ: name,
      isPlace: false,
    } as const;
    return this.#doc.bodies.length + this.added.push({ body, mentions: [] }) - 1;
  }
}

/** The spans of an ascending layer that lie in a sentence. */
export function within<T extends Span>(layer: readonly T[], { start, end }: Span): readonly T[] {
  const from = countWhile(layer.length, (i) => layer[i]!.start < start);
  const to = countWhile(layer.length, (i) => layer[i]!.start < end);
  return layer.slice(from, to).filter((span) => span.end <= end);
}

import { isMember, isPassing, withoutOrgans } from '../gazetteer/organs.ts';
import {
  type Body,
  firstAfter,
  groupBy,
  Parts,
  type Person,
  type PersonMention,
  type Sentence,
  spanAt,
  type TitleMention,
} from '../model/index.ts';

export interface Told {
  readonly persons: readonly Person[];
  readonly mentions: readonly PersonMention[];
  readonly titles: readonly TitleMention[];
  readonly bodies: readonly Body[];
}

/** A mention with a post, and the units that the post is in: whose and which body, party and government of it alike. */
interface Titled {
  readonly title: TitleMention;
  readonly units: readonly string[];
  readonly sentence: Sentence | null;
}

/**
 * Tells two of one name apart whom one sentence names each by a post of their own: 副市长陈良出席，市统计局局长陈良主持.
 * No sentence names one person twice by different posts. Further mentions go with the post that they give, those
 * without one with the mention before.
 *
 * @param home what 我市 means, for posts of a place that names no body
 * @returns persons with those added whom the text tells apart, and mentions and titles that point at them
 */
export function tellNamesakes(
  { persons, mentions, titles, bodies }: Told,
  sentences: readonly Sentence[],
  home: string | null,
): Omit<Told, 'bodies'> {
  const all = titles.map((title) => ({
    title,
    units: unitsOf(title, bodies, home),
    sentence: spanAt(sentences, title.start),
  }));
  const added: Person[] = [];
  const personOf = new Map<TitleMention, number>();
  for (const [person, titled] of groupBy(all, ({ title }) => title.person))
    for (const [first, group] of apart(titled)) {
      const index = first === 0 ? person : persons.length + added.push(persons[person]!) - 1;
      for (const { title } of group) personOf.set(title, index);
    }
  if (added.length === 0) return { persons, mentions, titles };
  return {
    persons: [...persons, ...added],
    mentions: withNamesakes(mentions, titles, personOf, sentences),
    titles: titles.map((title) => ({ ...title, person: personOf.get(title) ?? title.person })),
  };
}

function unitsOf({ parts }: TitleMention, bodies: readonly Body[], home: string | null): string[] {
  return parts.flatMap(({ body, title, act, former }) => {
    if (act !== undefined || former || isMember(title)) return [];
    if (body === null) return /[市县区旗州盟省]长$/u.test(title) ? [`${home ?? ''} `] : [];
    const { jurisdiction, organ, kind } = bodies[body]!;
    const own = withoutOrgans(organ);
    return kind === 'company' || isPassing(own) ? [] : [`${jurisdiction ?? home ?? ''} ${own}`];
  });
}

/** Mentions with posts by the first of who they are of, where they are of several; none where they are of one. */
function apart(titled: readonly Titled[]): ReadonlyMap<number, readonly Titled[]> {
  const parts = new Parts(titled.length);
  parts.joinBy((i) => titled[i]!.units);
  const placed = [...titled.keys()].filter(
    (i) => titled[i]!.sentence !== null && titled[i]!.units.length > 0,
  );
  const several = new Set<number>();
  for (const named of groupBy(placed, (i) => titled[i]!.sentence).values()) {
    const people = new Set(named.map((i) => parts.of(i)));
    if (people.size > 1) for (const one of people) several.add(one);
  }
  if (several.size === 0) return new Map();
  const groups = groupBy(titled.keys(), (i) => (several.has(parts.of(i)) ? parts.of(i) : 0));
  return new Map([...groups].map(([first, group]) => [first, group.map((i) => titled[i]!)]));
}

function withNamesakes(
  mentions: readonly PersonMention[],
  titles: readonly TitleMention[],
  personOf: ReadonlyMap<TitleMention, number>,
  sentences: readonly Sentence[],
): PersonMention[] {
  const inOrder = titles.filter((title) => personOf.has(title)).toSorted((a, b) => a.start - b.start);
  const told = groupBy(inOrder, ({ person }) => person);
  const articleAt = (at: number): number | undefined => spanAt(sentences, at)?.article;
  return mentions.map((mention) => {
    const own = told.get(mention.person) ?? [];
    const next = firstAfter(own, mention.start);
    const titled = own[next];
    if (titled && titled.start <= mention.start) return { ...mention, person: personOf.get(titled)! };
    const before = own[next - 1];
    return before && articleAt(before.start) === articleAt(mention.start)
      ? { ...mention, person: personOf.get(before)! }
      : mention;
  });
}

import { isMember, isPassing, withoutOrgans } from '../gazetteer/organs.ts';
import {
  type Body,
  firstAfter,
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
  const byPerson = new Map<number, Titled[]>();
  for (const title of titles) {
    const units = unitsOf(title, bodies, home);
    const titled = { title, units, sentence: spanAt(sentences, title.start) };
    const known = byPerson.get(title.person);
    if (known) known.push(titled);
    else byPerson.set(title.person, [titled]);
  }
  const added: Person[] = [];
  const personOf = new Map<TitleMention, number>();
  for (const [person, titled] of byPerson)
    for (const [leader, group] of apart(titled)) {
      const index = leader === titled[0] ? person : persons.length + added.push(persons[person]!) - 1;
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

/** Mentions with posts by who they are of, where they are of several; none where they are of one. */
function apart(titled: readonly Titled[]): ReadonlyMap<Titled, readonly Titled[]> {
  const leaders = new Map(titled.map((one) => [one, one]));
  const leaderOf = (one: Titled): Titled => {
    const leader = leaders.get(one)!;
    return leader === one ? one : leaderOf(leader);
  };
  const meet = (one: Titled, other: Titled) => one.units.some((unit) => other.units.includes(unit));
  titled.forEach((one, i) => {
    for (const other of titled.slice(0, i)) if (meet(one, other)) leaders.set(leaderOf(one), leaderOf(other));
  });
  const several = new Set<Titled>();
  titled.forEach((one, i) => {
    for (const other of titled.slice(0, i))
      if (
        one.sentence !== null &&
        one.sentence === other.sentence &&
        one.units.length > 0 &&
        other.units.length > 0 &&
        leaderOf(one) !== leaderOf(other)
      ) {
        several.add(leaderOf(one));
        several.add(leaderOf(other));
      }
  });
  const groups = new Map<Titled, Titled[]>();
  if (several.size === 0) return groups;
  for (const one of titled) {
    const leader = several.has(leaderOf(one)) ? leaderOf(one) : titled[0]!;
    groups.set(leader, [...(groups.get(leader) ?? []), one]);
  }
  return groups;
}

function withNamesakes(
  mentions: readonly PersonMention[],
  titles: readonly TitleMention[],
  personOf: ReadonlyMap<TitleMention, number>,
  sentences: readonly Sentence[],
): PersonMention[] {
  const told = titles.filter((title) => personOf.has(title)).toSorted((a, b) => a.start - b.start);
  const articleAt = (at: number): number | undefined => spanAt(sentences, at)?.article;
  return mentions.map((mention) => {
    const titled = told.find(
      ({ person, start, end }) => person === mention.person && start <= mention.start && mention.end <= end,
    );
    const before = told
      .slice(0, firstAfter(told, mention.start))
      .findLast(
        ({ person, start }) => person === mention.person && articleAt(start) === articleAt(mention.start),
      );
    const title = titled ?? before;
    return title ? { ...mention, person: personOf.get(title)! } : mention;
  });
}

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
    let at = one;
    while (leaders.get(at) !== at) at = leaders.get(at)!;
    leaders.set(one, at);
    return at;
  };
  const firstIn = new Map<string, Titled>();
  for (const one of titled)
    for (const unit of one.units) {
      const first = firstIn.get(unit);
      if (first === undefined) firstIn.set(unit, one);
      else leaders.set(leaderOf(one), leaderOf(first));
    }
  const bySentence = new Map<Sentence, Set<Titled>>();
  for (const one of titled) {
    if (one.sentence === null || one.units.length === 0) continue;
    const named = bySentence.get(one.sentence) ?? new Set();
    bySentence.set(one.sentence, named.add(leaderOf(one)));
  }
  const several = new Set([...bySentence.values()].flatMap((named) => (named.size > 1 ? [...named] : [])));
  const groups = new Map<Titled, Titled[]>();
  if (several.size === 0) return groups;
  for (const one of titled) {
    const leader = several.has(leaderOf(one)) ? leaderOf(one) : titled[0]!;
    const group = groups.get(leader);
    if (group) group.push(one);
    else groups.set(leader, [one]);
  }
  return groups;
}

function withNamesakes(
  mentions: readonly PersonMention[],
  titles: readonly TitleMention[],
  personOf: ReadonlyMap<TitleMention, number>,
  sentences: readonly Sentence[],
): PersonMention[] {
  const told = new Map<number, TitleMention[]>();
  for (const title of titles.filter((one) => personOf.has(one)).toSorted((a, b) => a.start - b.start)) {
    const known = told.get(title.person);
    if (known) known.push(title);
    else told.set(title.person, [title]);
  }
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

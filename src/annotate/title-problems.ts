import type { Body, Person, Problem, TitleMention, TitlePart } from '../model/index.ts';
import { governs } from './titles-chain.ts';

/**
 * What titles leave open: an office whose body no text names, told once a title; and one person who is called head
 * and deputy of one body in one document.
 */
export function titleProblems(
  titles: readonly TitleMention[],
  persons: readonly Person[],
  bodies: readonly Body[],
): Problem[] {
  return [...unresolved(titles, persons), ...conflicts(titles, persons, bodies)];
}

function unresolved(titles: readonly TitleMention[], persons: readonly Person[]): Problem[] {
  const out = new Map<string, Problem>();
  const placed = new Set<string>();
  const parts = partsOf(titles);
  for (const { person, part } of parts) if (part.body !== null) placed.add(`${person} ${part.title}`);
  for (const { person, part } of parts) {
    if (part.body !== null) continue;
    const key = `${person} ${part.title}`;
    // 市长 alone is the mayor of the place that the bulletin is of; a rank is of no body
    if (placed.has(key) || governs.test(part.title) || /调研员|巡视员|科员/u.test(part.title)) continue;
    if (!out.has(key))
      out.set(key, {
        code: 'organization.unresolved',
        span: { start: part.start, end: part.end },
        detail: `${part.title} ${persons[person]!.name}`,
      });
  }
  return [...out.values()];
}

function conflicts(
  titles: readonly TitleMention[],
  persons: readonly Person[],
  bodies: readonly Body[],
): Problem[] {
  const held = new Map<string, TitlePart>();
  const out = new Map<string, Problem>();
  for (const { person, part } of partsOf(titles))
    if (part.body !== null && !part.former && part.act === undefined)
      held.set(`${person} ${part.body} ${part.title}`, part);
  for (const [key, part] of held) {
    const [person, body] = key.split(' ').map(Number) as [number, number];
    const deputy = held.get(`${person} ${body} 副${part.title}`);
    if (deputy)
      out.set(key, {
        code: 'person.title-conflict',
        span: { start: deputy.start, end: deputy.end },
        detail: `${persons[person]!.name}: ${part.title}, ${deputy.title} ${bodies[body]!.name}`,
      });
  }
  return [...out.values()];
}

function partsOf(titles: readonly TitleMention[]): { person: number; part: TitlePart }[] {
  const out: { person: number; part: TitlePart }[] = [];
  for (const { person, parts } of titles) for (const part of parts) out.push({ person, part });
  return out;
}

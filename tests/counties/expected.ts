import { readdirSync, readFileSync } from 'node:fs';

/** What may be called by any of several names, the first of which is shown. */
export type Names = readonly string[];

interface Optional {
  readonly optional: boolean;
}

export interface ExpectedPost extends Optional {
  readonly person: string;
  /** Null where the title names no body: any or none is right. */
  readonly body: Names | null;
  readonly title: Names;
}

export interface ExpectedPart extends Optional {
  readonly person: string;
  readonly role: string;
}

export interface ExpectedSite extends Optional {
  readonly names: Names;
}

export interface ExpectedEvent extends Optional {
  readonly types: Names;
  readonly names: Names;
  /** As the text tells it: 2023-03-05, XXXX-03-05; null where any or none is right. */
  readonly date: string | null;
  readonly parts: ExpectedPart[];
  readonly sites: ExpectedSite[];
}

export interface ExpectedProject extends Optional {
  readonly names: Names;
  readonly investor: Names | null;
  readonly amount: number | null;
  readonly stage: string | null;
}

/** A text with what a careful reader finds in it. */
export interface Expected {
  readonly id: string;
  readonly text: string;
  readonly persons: ReadonlyMap<string, Optional>;
  readonly posts: readonly ExpectedPost[];
  readonly events: readonly ExpectedEvent[];
  readonly projects: readonly ExpectedProject[];
  /** Where reading differs so far, as {@link differences} says it. */
  readonly known: readonly string[];
}

const folder = new URL('./', import.meta.url);

/** The texts of this folder; its README tells how they are written. */
export function expectedTexts(): Expected[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split(/^## /mu)
        .slice(1)
        .map((block) => parse(name.replace('.txt', ''), block)),
    );
}

const namesOf = (cell: string): string[] => cell.split('=').filter((name) => name !== '');

function parse(file: string, block: string): Expected {
  const [head = '', ...lines] = block.split('\n');
  const cut = lines.indexOf('--');
  if (cut < 0)
    throw new Error(`${file} ${head}: expected a line -- between the text and its facts, found none`);
  const persons = new Map<string, Optional>();
  const posts: ExpectedPost[] = [];
  const events: ExpectedEvent[] = [];
  const projects: ExpectedProject[] = [];
  const known: string[] = [];
  const name = (person: string, optional: boolean): void => {
    if (!optional || !persons.has(person)) persons.set(person, { optional });
  };
  for (const line of lines.slice(cut + 1)) {
    if (line.startsWith('~ ')) known.push(line.slice(2));
    const found = /^(\?)?([PNERVJ]) (.*)$/u.exec(line);
    if (!found) continue;
    const optional = found[1] === '?';
    const cells = found[3]!.split('|');
    if (found[2] === 'P') {
      name(cells[0]!, optional);
      const body = cells[1] === '-' ? null : namesOf(cells[1]!);
      posts.push({ person: cells[0]!, body, title: namesOf(cells[2]!), optional });
    } else if (found[2] === 'N') for (const person of cells[0]!.split(' ')) name(person, optional);
    else if (found[2] === 'E')
      events.push({
        types: cells[0]!.split(','),
        names: namesOf(cells[1]!),
        date: cells[2] || null,
        parts: [],
        sites: [],
        optional,
      });
    else if (found[2] === 'R') {
      const [role = '', ...people] = cells[0]!.split(' ');
      for (const person of people) events.at(-1)!.parts.push({ person, role, optional });
    } else if (found[2] === 'V')
      for (const site of cells[0]!.split(';')) events.at(-1)!.sites.push({ names: namesOf(site), optional });
    else
      projects.push({
        names: namesOf(cells[0]!),
        investor: cells[1] ? namesOf(cells[1]) : null,
        amount: cells[2] ? Number(cells[2]) : null,
        stage: cells[3] || null,
        optional,
      });
  }
  const text = `${lines.slice(0, cut).join('\n')}\n`;
  return { id: `${file} ${head.trim()}`, text, persons, posts, events, projects, known };
}

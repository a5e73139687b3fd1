import { readdirSync, readFileSync } from 'node:fs';

interface Named {
  names: string[];
  optional?: boolean;
}
interface Gold {
  document: string;
  shape: string;
  persons: string[];
  optionalPersons: string[];
  orgs: Named[];
  posts: { person: string; org: Named | null; title: string; altTitles?: string[] }[];
  events: {
    id: string;
    type: string;
    types?: string[];
    names: string[];
    date: string | null | (string | null)[];
    participants: { name: string; role: string }[];
    orgParticipants?: Named[];
    visited?: (string | Named)[];
    sameAs?: string;
  }[];
  projects: (Named & { investor: Named | null; investmentCny: number | null })[];
  indicators: (Named & { value: string | null; altValues?: string[]; growth: string | null })[];
  articles?: { title: string | null; paragraphs: string[] }[];
}
interface Snippet {
  name: string;
  text: string;
  gold: Gold;
}
interface Expected {
  /** How many snippets there are at least. */
  count: number;
  /** Every shape, each with two snippets at least. */
  shapes: string[];
  /** Characters of a text, white space aside. */
  length: { least: number; most: number };
}

const types = 'meeting inspection visit signing ceremony training election appointment other'.split(' ');
const roles = 'attend chair speak lead host accompany report explain witness unveil sign other'.split(' ');

const squash = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');
const stands = (text: string, names: string[]) => names.some((name) => squash(text).includes(squash(name)));
const absent = (text: string, named: Named[]) =>
  named.map((entry) => entry.names).filter((names) => !stands(text, names));

const isDay = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
/** EDTF, or the scorer's own --MM-DD: a day whose year may be given or left open. */
const isDate = (date: string) => {
  const [whole, year, month, day] = /^(\d{4}|XXXX|-)(?:-(\d\d|XX)(?:-(\d\d))?)?$/u.exec(date) ?? [];
  if (whole === undefined || (year === '-' && day === undefined)) return false;
  if (month === undefined) return year !== 'XXXX';
  if (month === 'XX') return day !== undefined && isDay(2020, 1, Number(day));
  return isDay(Number(year) || 2020, Number(month), Number(day ?? 1));
};

const readSnippets = (folder: URL): Snippet[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .map((name) => ({
      name,
      text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
      gold: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Gold,
    }));

const checkFolder = (files: string[], snippets: Snippet[], { count, shapes }: Expected) => {
  describe('the folder of snippets', () => {
    it('holds enough of them, each text with its gold and each gold with its text', () => {
      const golds = files.filter((file) => file.endsWith('.json'));
      expect(golds.map((file) => file.replace(/json$/u, 'txt')).toSorted()).toEqual(
        files.filter((file) => file.endsWith('.txt')).toSorted(),
      );
      expect(snippets.length).toBeGreaterThanOrEqual(count);
    });

    it.each(shapes)('covers the shape %s at least twice', (shape) => {
      expect(snippets.filter(({ gold }) => gold.shape === shape).length).toBeGreaterThanOrEqual(2);
    });

    it('has no shape besides those', () => {
      expect(snippets.filter(({ gold }) => !shapes.includes(gold.shape)).map(({ name }) => name)).toEqual([]);
    });
  });
};

const checkNames = (snippets: Snippet[], { length }: Expected) => {
  describe.each(snippets)('the gold of $name', ({ name, text, gold }) => {
    const people = [...gold.persons, ...gold.optionalPersons];

    it('belongs to its text, which is a snippet and not a document', () => {
      expect(gold.document).toBe(name);
      expect(squash(text).length).toBeGreaterThanOrEqual(length.least);
      expect(squash(text).length).toBeLessThanOrEqual(length.most);
    });

    it('names each person once and as the text does', () => {
      expect(people.filter((person) => !stands(text, [person]))).toEqual([]);
      expect(new Set(people).size).toBe(people.length);
    });

    it('names each body, project and visited place in a form that the text has', () => {
      const visited = gold.events
        .flatMap((event) => event.visited ?? [])
        .map((place) => (typeof place === 'string' ? { names: [place] } : place));
      expect(absent(text, [...gold.orgs, ...gold.projects, ...visited])).toEqual([]);
    });

    it('lists the holders of its posts, and a title that the text prints', () => {
      expect(gold.posts.filter((post) => !people.includes(post.person))).toEqual([]);
      const unprinted = gold.posts.filter(
        (post) =>
          !stands(text, [post.title, post.title.replace(/^[原拟]任?/u, ''), ...(post.altTitles ?? [])]),
      );
      expect(unprinted).toEqual([]);
    });
  });
};

const checkEventsAndFigures = (snippets: Snippet[]) => {
  describe.each(snippets)('the events and figures of $name', ({ text, gold }) => {
    const people = [...gold.persons, ...gold.optionalPersons];

    it('has events of known types, on days of the calendar, with people of known roles', () => {
      for (const event of gold.events) {
        expect(types).toEqual(expect.arrayContaining([event.type, ...(event.types ?? [])]));
        expect([event.date].flat().filter((date) => date !== null && !isDate(date))).toEqual([]);
        expect(event.participants.filter(({ role }) => !roles.includes(role))).toEqual([]);
        expect(event.participants.filter((one) => !people.includes(one.name))).toEqual([]);
        expect(event.names.length).toBeGreaterThan(0);
      }
    });

    it('tells its events apart, and refers only to those it has', () => {
      const ids = gold.events.map((event) => event.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(gold.events.filter((event) => event.sameAs && !ids.includes(event.sameAs))).toEqual([]);
    });

    it('writes each value and growth as the text does', () => {
      const values = gold.indicators
        .flatMap((one) => [one.value, one.growth])
        .filter((value) => value !== null);
      expect(values.filter((value) => !stands(text, [value]))).toEqual([]);
    });

    it('joins its articles from whole lines of the text', () => {
      const titles = (gold.articles ?? []).map((article) => article.title).filter((title) => title !== null);
      expect(titles.filter((title) => !stands(text, [title]))).toEqual([]);
      const lines = text
        .split('\n')
        .map(squash)
        .toSorted((one, other) => other.length - one.length);
      const foreign = (gold.articles ?? [])
        .flatMap((article) => article.paragraphs)
        .map((paragraph) => lines.reduce((rest, line) => rest.replace(line, ''), squash(paragraph)))
        .filter((rest) => rest !== '');
      expect(foreign).toEqual([]);
    });
  });
};

/** Holds each gold of a folder against its text: names, bodies, values and titles stand in it, days exist. */
export const checkGold = (folder: URL, expected: Expected) => {
  const snippets = readSnippets(folder);
  checkFolder(readdirSync(folder), snippets, expected);
  checkNames(snippets, expected);
  checkEventsAndFigures(snippets);
};

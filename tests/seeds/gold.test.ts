import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Named {
  names: string[];
  optional?: boolean;
}
interface SeedGold {
  document: string;
  publisher: string;
  year: number;
  /** Lines of the page that belong to no article: a masthead. */
  furniture: string[];
  articles: { title: string | null; paragraphs: string[] }[];
  persons: string[];
  orgs: Named[];
  posts: { person: string; org: Named | null; title: string; altTitles?: string[] }[];
  events: {
    id: string;
    article: number;
    type: string;
    types?: string[];
    names: string[];
    date: string | null | string[];
    participants: { name: string; role: string }[];
    orgParticipants?: Named[];
    visited?: (string | Named)[];
    sameAs?: string;
  }[];
  projects: (Named & { investor: Named | null; investmentCny: number | null })[];
  indicators: (Named & { value: string; growth: string | null })[];
}

const types = 'meeting inspection visit signing ceremony training election appointment other'.split(' ');
const roles = 'attend chair speak lead host accompany report explain witness unveil sign other'.split(' ');

const goldFolder = new URL('./', import.meta.url);
const bulletinFolder = new URL('../../seeds/bulletins/', import.meta.url);
const sharedFolder = new URL('../../../shared/', import.meta.url);
const inGb18030 = 'gaoyou-2021-12-briefs.txt';

const bytesOf = (file: string) => readFileSync(new URL(file, bulletinFolder));
const textOf = (file: string) =>
  new TextDecoder(file === inGb18030 ? 'gb18030' : 'utf-8', { fatal: true }).decode(bytesOf(file));
const goldIn = (file: URL): SeedGold => JSON.parse(readFileSync(file, 'utf8'));
const bulletinFiles = readdirSync(bulletinFolder).filter((file) => !file.startsWith('.'));
const bulletins = bulletinFiles.map((file) => {
  const name = file.replace(/\.(txt|md)$/u, '');
  const gold = goldIn(new URL(`${name}.json`, goldFolder));
  return { file, name, gold, text: textOf(file) };
});

const hasBareLf = (text: string) => text.replaceAll('\r\n', '').includes('\n');
const sorted = (text: string) => Array.from(text).toSorted().join('');
const squash = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');
/** A reader's text: what the articles say, with sentences that a column had cut joined again. */
const readingOf = (gold: SeedGold) =>
  squash(gold.articles.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs]).join('\n'));
const stands = (text: string, names: string[]) => names.some((name) => text.includes(squash(name)));
const absent = (text: string, named: Named[]) =>
  named.map(({ names }) => names).filter((names) => !stands(text, names));
const visitedOf = (gold: SeedGold) =>
  gold.events
    .flatMap(({ visited }) => visited ?? [])
    .map((place) => (typeof place === 'string' ? { names: [place] } : place));
const dayAsPrinted = (date: string) => {
  const [, month, day] = date.split('-');
  return day === undefined || month === undefined ? [] : [`${Number(month)}月${Number(day)}日`];
};

describe('the seed bulletins', () => {
  it('have their gold, each of them, and no gold is without its bulletin', () => {
    const golds = readdirSync(goldFolder).filter((file) => file.endsWith('.json'));
    expect(golds.map((file) => file.replace(/\.json$/u, ''))).toEqual(bulletins.map(({ name }) => name));
    expect(bulletins.filter(({ name, gold }) => gold.document !== name)).toEqual([]);
  });

  it('come as text and as markdown, with and without a byte-order mark, in UTF-8 and in GB18030', () => {
    const files = bulletins.map(({ file }) => file);
    expect(files.filter((file) => file.endsWith('.md'))).toEqual(['gaoyou-2023-q1-economy.md']);
    expect(files.filter((file) => !isUtf8(bytesOf(file)))).toEqual([inGb18030]);
    expect(files.filter((file) => bytesOf(file).subarray(0, 3).toString('hex') === 'efbbbf')).toEqual([
      'gaoyou-2023-03-water.txt',
    ]);
  });

  it('end their lines with CRLF in one file and with LF in the others', () => {
    expect(bulletins.filter(({ text }) => !hasBareLf(text)).map(({ file }) => file)).toEqual([inGb18030]);
    expect(bulletins.filter(({ text }) => hasBareLf(text) && text.includes('\r'))).toEqual([]);
  });

  it('have a page whose columns came out interleaved: two leads before their headlines, one tail before its lead', () => {
    const { text, gold } = bulletins.find(({ name }) => name === 'gaoyou-2023-03-page2')!;
    const places = gold.articles.map(({ title, paragraphs }) => ({
      title: text.indexOf(title!),
      lead: text.indexOf(paragraphs[0]!),
      end: text.indexOf(paragraphs.at(-1)!.slice(-12)),
    }));
    expect(places.map(({ title, lead }) => lead < title)).toEqual([true, true, false]);
    expect(places.map(({ lead, end }) => end < lead)).toEqual([false, false, true]);
    const cut = gold.articles.map(({ paragraphs }) => paragraphs.filter((one) => !text.includes(one)).length);
    expect(cut).toEqual([2, 1, 1]);
  });
});

describe.each(bulletins)('the gold of $name', ({ gold, text }) => {
  const reading = readingOf(gold);

  it('has every character of the bulletin in an article or in the masthead', () => {
    const marks = /[#-]/gu;
    const ofPage = squash(text.replace(/^\u{FEFF}/u, '')).replaceAll(marks, '');
    const ofGold = (squash(gold.furniture.join('')) + reading).replaceAll(marks, '');
    expect(sorted(ofGold)).toBe(sorted(ofPage));
  });

  it('tells the publisher and the year in a masthead where there is one', () => {
    const foreign = gold.furniture.filter((line) => !line.startsWith(gold.publisher));
    expect(foreign).toEqual([]);
    expect(gold.furniture.filter((line) => !line.includes(`${gold.year}年`))).toEqual([]);
  });

  it('names each person once and as the text does', () => {
    expect(gold.persons.filter((person) => !stands(reading, [person]))).toEqual([]);
    expect(new Set(gold.persons).size).toBe(gold.persons.length);
  });

  it('names each body, event, project and visited place in a form that the text has', () => {
    const named: Named[] = [...gold.orgs, ...gold.events, ...gold.projects, ...visitedOf(gold)];
    expect(
      absent(
        reading,
        named.filter(({ optional }) => optional !== true),
      ),
    ).toEqual([]);
  });

  it('gives posts to its persons, with bodies and titles that the text prints', () => {
    expect(gold.posts.filter(({ person }) => !gold.persons.includes(person))).toEqual([]);
    const bodies = gold.posts.flatMap(({ org }) => org ?? []);
    expect(absent(reading, bodies)).toEqual([]);
    const titles = gold.posts.map(({ title, altTitles }) => [title, ...(altTitles ?? [])]);
    expect(titles.filter((names) => !stands(reading, names))).toEqual([]);
  });

  it('writes each value, growth and investment as the text does', () => {
    const figures = gold.indicators.flatMap(({ value, growth }) =>
      growth === null ? [value] : [value, growth],
    );
    const investments = gold.projects.flatMap(({ investmentCny }) =>
      investmentCny === null ? [] : [`总投资${investmentCny / 1e8}亿元`],
    );
    expect([...figures, ...investments].filter((figure) => !stands(reading, [figure]))).toEqual([]);
    expect(absent(reading, gold.indicators)).toEqual([]);
  });
});

describe.each(bulletins)('the events of $name', ({ gold }) => {
  it('are of known types, with known people in known roles, each role once', () => {
    for (const { type, types: others, participants } of gold.events) {
      expect(types).toEqual(expect.arrayContaining([type, ...(others ?? [])]));
      expect(participants.filter(({ role }) => !roles.includes(role))).toEqual([]);
      expect(participants.filter(({ name }) => !gold.persons.includes(name))).toEqual([]);
      const parts = participants.map(({ name, role }) => `${name} ${role}`);
      expect(new Set(parts).size).toBe(parts.length);
    }
  });

  it('stand, with their people, their bodies and their day, in the article that they name', () => {
    for (const { article, participants, date, orgParticipants } of gold.events) {
      const { title, paragraphs } = gold.articles[article]!;
      const told = squash([title ?? '', ...paragraphs].join('\n'));
      expect(participants.filter(({ name }) => !told.includes(name))).toEqual([]);
      expect(absent(told, orgParticipants ?? [])).toEqual([]);
      const days = typeof date === 'string' ? dayAsPrinted(date) : [];
      expect(days.filter((day) => !told.includes(day))).toEqual([]);
    }
  });

  it('have ids of their own, and refer only to events that are there', () => {
    const ids = gold.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(gold.events.filter(({ sameAs }) => sameAs !== undefined && !ids.includes(sameAs))).toEqual([]);
  });
});

const bare = (part: string) => part.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
/** Letters and figures alone, each name that cannot be said otherwise as one sign. */
const wording = (text: string, names: readonly string[]) => {
  return names
    .map(bare)
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, '※'), bare(text));
};
const namesOf = (gold: SeedGold) =>
  [
    gold.persons,
    [...gold.orgs, ...gold.events, ...gold.projects, ...visitedOf(gold)].flatMap(({ names }) => names),
    gold.posts.flatMap(({ title, altTitles }) => [title, ...(altTitles ?? [])]),
    gold.indicators.flatMap(({ names, value, growth }) => [...names, value, growth ?? '']),
  ].flat();

const originalNames = ['gaoyou-2021-12', 'gaoyou-2023-q1'];
const originals = originalNames.map((name) => new URL(`bulletins/${name}.txt`, sharedFolder));
const missing = originals.filter((file) => !existsSync(file));
const required = process.env['REQUIRE_SHARED'] === '1';
if (missing.length > 0 && !required) {
  console.info(
    'The bulletins in ../shared are not there: the wording of the seeds is not compared with them.',
  );
}
const whereShared = missing.length > 0 && !required ? describe.skip : describe;

whereShared('the wording of the seed bulletins', () => {
  const longest = 20;
  const names = bulletins.flatMap(({ gold }) => namesOf(gold));

  it.each(bulletins)(
    'is its own in $name: no more than 20 characters on end, names aside, are the original’s',
    ({ gold }) => {
      const original = originals.map((file) => wording(readFileSync(file, 'utf8'), names)).join('\n');
      expect(original.length).toBeGreaterThan(5000);
      const own = wording(readingOf(gold), names);
      const runs = Array.from({ length: Math.max(0, own.length - longest) }, (_, at) =>
        own.slice(at, at + longest + 1),
      );
      expect(runs.filter((run) => original.includes(run))).toEqual([]);
    },
  );
});

/** What a gold says, one fact a line, in words that two golds of the same facts share. */
const factsOf = (gold: SeedGold) => [
  ...gold.persons,
  ...gold.posts.map(({ person, title }) => `${person} is ${title}`),
  ...gold.events.flatMap(({ date, participants }) =>
    participants.map(({ name, role }) => `${name} ${role} ${JSON.stringify(date)}`),
  ),
  ...gold.events.map(({ date }) => `an event of ${JSON.stringify(date)}`),
  ...visitedOf(gold).map(({ names }) => `a visit to ${squash(names[0]!)}`),
  ...gold.projects.map(({ investmentCny }) => `a project of ${investmentCny}`),
  ...gold.indicators.map(({ value, growth }) => `${value} growing by ${growth}`),
];

whereShared('the facts of the seed bulletins', () => {
  it.each(bulletins)('in $name are facts of the originals, every one', ({ gold }) => {
    const known = originalNames.flatMap((name) =>
      factsOf(goldIn(new URL(`gold/${name}.json`, sharedFolder))),
    );
    expect(factsOf(gold).filter((fact) => !known.includes(fact))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { layOut } from '../../src/layout/layout.ts';
import { readSource } from '../../src/read/source.ts';
import { articlesIn } from './reading.ts';

interface Gold {
  articles?: { title: string | null; altTitles?: string[]; paragraphs: string[] }[];
}

const folder = (path: string) => new URL(path, import.meta.url);
const places = [
  { name: 'seeds', bulletins: folder('../../seeds/bulletins/'), gold: folder('../seeds/') },
  { name: 'tuning snippets', bulletins: folder('../snippets/'), gold: folder('../snippets/') },
  {
    name: 'shared bulletins',
    bulletins: folder('../../../shared/bulletins/'),
    gold: folder('../../../shared/gold/'),
  },
];

const squash = (text: string) => text.normalize('NFKC').replaceAll(/[\s“”"'‘’《》「」·•?？]/gu, '');
const body = (paragraphs: readonly string[]) => squash(paragraphs.join(''));

const [there, absent] = [true, false].map((wanted) =>
  places.filter(({ bulletins, gold }) => (existsSync(bulletins) && existsSync(gold)) === wanted),
) as [typeof places, typeof places];
for (const { name } of absent) process.stderr.write(`skipped, since they are absent: ${name}\n`);

describe.each(there)('$name', ({ bulletins, gold }) => {
  const files = readdirSync(bulletins).filter((file) => /\.(?:txt|md)$/u.test(file));
  const cases = files.flatMap((file) => {
    const facts = new URL(file.replace(/\.\w+$/u, '.json'), gold);
    const { articles } = existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')) as Gold) : {};
    return articles ? [{ file, articles }] : [];
  });
  test.each(cases)('$file has the articles of its gold, each under its headline', ({ file, articles }) => {
    const { source } = readSource(readFileSync(new URL(file, bulletins)), file);
    const read = articlesIn(layOut(source, {}));
    expect(read.map(({ paragraphs }) => body(paragraphs)).toSorted()).toEqual(
      articles.map(({ paragraphs }) => body(paragraphs)).toSorted(),
    );
    for (const { title, altTitles = [], paragraphs } of articles) {
      const found = read.find((article) => body(article.paragraphs) === body(paragraphs))!;
      const titles = [title, ...altTitles].map((text) => squash(text ?? ''));
      expect(titles).toContain(squash(found.title ?? ''));
    }
  });
});

import type { Source } from '../answers/sources.ts';
import { wrap } from './width.ts';

const longest = 200;

/** Sources under a table, each once, with the numbers by which the table's rows refer to them. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: Source[] = [];

  /** Marks of the sources: [1][3]. */
  cite(sources: readonly Source[]): string {
    return [...new Set(sources.map((source) => this.#numberOf(source)))]
      .map((number) => `[${number}]`)
      .join('');
  }

  /** Each source on its own lines: the sentence, then where it stands. */
  lines(columns = 100): string[] {
    return this.#sources.map((source, i) => {
      const mark = `[${i + 1}] `;
      const text = wrap(`“${shorten(source.sentence)}” — ${whereOf(source)}`, columns - mark.length);
      return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    });
  }

  #numberOf(source: Source): number {
    const key = `${source.document} ${source.sentence}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(key, this.#sources.length);
    return this.#sources.length;
  }
}

function shorten(quote: string): string {
  const flat = Array.from(quote.replaceAll(/\s+/gu, ' ').trim());
  return flat.length > longest ? `${flat.slice(0, longest).join('')}…` : flat.join('');
}

const whereOf = ({ title, publisher, path, url, document }: Source): string =>
  [publisher, title, path ?? url ?? document].filter((part) => part !== null).join(', ');

import type { AnnotatedBulletin, Body, Span } from '../model/index.ts';
import { withBodies } from './added-bodies.ts';

/** A company that only its project tells of, with where it stands. */
export interface Company {
  readonly name: string;
  readonly mentions: Span[];
}

/** The companies of a document by name; those that no annotator found get indices beyond its bodies. */
export class CompanyTable {
  readonly companies: Company[] = [];
  readonly #norm: string;
  readonly #text: string;
  readonly #bodies: readonly Body[];
  readonly #byName = new Map<string, number>();
  /** First two characters of a company's names → indices. */
  readonly #byStart = new Map<string, number[]>();

  constructor(norm: string, text: string, bodies: readonly Body[]) {
    this.#norm = norm;
    this.#text = text;
    this.#bodies = bodies;
    for (let index = 0; index < bodies.length; index++) {
      this.#enter(bodies[index]!.name, index);
      for (const alias of bodies[index]!.aliases) this.#enter(alias, index);
    }
  }

  #enter(name: string, index: number): void {
    if (!this.#byName.has(name)) this.#byName.set(name, index);
    if (!this.isCompany(index)) return;
    const start = name.slice(0, 2);
    const known = this.#byStart.get(start);
    if (known) known.push(index);
    else this.#byStart.set(start, [index]);
  }

  isCompany(index: number): boolean {
    return this.#bodies[index]?.kind === 'company';
  }

  /** The body that stands at a span, by its name, or a company of its own. */
  at(span: Span): number {
    const name = this.#norm.slice(span.start, span.end);
    const known = this.#byName.get(name);
    if (known === undefined) {
      const index = this.#bodies.length + this.companies.length;
      this.companies.push({ name: this.#text.slice(span.start, span.end), mentions: [span] });
      this.#byName.set(name, index);
      return index;
    }
    const added = this.companies[known - this.#bodies.length];
    if (added && !added.mentions.some(({ start }) => start === span.start)) added.mentions.push(span);
    return known;
  }

  /** The company whose name begins so: 青禾 for 青禾集团; null where none does. */
  beginning(short: string): number | null {
    const found = this.#byStart
      .get(short.slice(0, 2))
      ?.slice(0, 16)
      .find((index) => {
        const { name, aliases } = this.#bodies[index]!;
        return [name, ...aliases].some((each) => each.startsWith(short));
      });
    return found ?? null;
  }
}

/** The bulletin with the companies that only its projects tell of behind its bodies, so that their indices hold. */
export function withCompanies(
  annotated: AnnotatedBulletin,
  companies: readonly Company[],
): AnnotatedBulletin {
  return withBodies(
    annotated,
    companies.map((company) => ({ body: bodyOf(company), mentions: company.mentions })),
  );
}

const bodyOf = ({ name }: Company): Body => ({
  name,
  aliases: [],
  kind: 'company',
  level: null,
  parent: null,
  place: null,
  jurisdiction: null,
  organ: name,
  isPlace: false,
});

import type { ProjectStage, Span } from '../model/index.ts';
import { comparable, sameComparable } from './projects-merge.ts';
import type { Money } from './projects-money.ts';
import type { ProjectMention } from './projects-names.ts';

/** What was found of one project, over all places that name it. */
export interface Draft {
  readonly mentions: ProjectMention[];
  readonly money: Money[];
  readonly investors: Set<number>;
  /** Investors that only the first characters of its name may tell. */
  readonly guessed: Set<number>;
  /** The stage of all projects of the list that it stands in. */
  listed: ProjectStage | null;
  readonly evidence: Span[];
}

const latest = 64;
/** Names of a project that others are compared with. */
const compared = 8;

/** The projects of a document, each once: a name is compared with those that end alike and with those named last. */
export class ProjectRegistry {
  readonly drafts: Draft[] = [];
  readonly #byEnding = new Map<string, Draft[]>();
  /** The first names of each, as they are compared. */
  readonly #names = new Map<Draft, string[]>();

  /** The project that a name means, new where none is known. */
  draftOf(mention: ProjectMention): Draft {
    const name = comparable(mention.name);
    const ending = name.slice(-2);
    const near = this.#byEnding.get(ending) ?? [];
    const known = this.#alike(near, name) ?? this.#alike(this.drafts, name);
    const draft: Draft = known ?? {
      mentions: [],
      money: [],
      investors: new Set<number>(),
      guessed: new Set<number>(),
      listed: null,
      evidence: [],
    };
    if (!known) {
      this.drafts.push(draft);
      near.push(draft);
      this.#byEnding.set(ending, near);
    }
    draft.mentions.push(mention);
    const names = this.#names.get(draft);
    if (names === undefined) this.#names.set(draft, [name]);
    else if (names.length < compared) names.push(name);
    if (draft.evidence.length < 3)
      draft.evidence.push({ start: mention.sentence.start, end: mention.sentence.end });
    return draft;
  }

  /** The first of the drafts made last whose names mean the same. */
  #alike(drafts: readonly Draft[], name: string): Draft | undefined {
    for (let i = Math.max(0, drafts.length - latest); i < drafts.length; i++)
      for (const other of this.#names.get(drafts[i]!)!) if (sameComparable(other, name)) return drafts[i];
    return undefined;
  }
}

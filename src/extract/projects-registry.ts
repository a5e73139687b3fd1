import type { Span } from '../model/index.ts';
import { comparable, sameProject } from './projects-merge.ts';
import type { Money } from './projects-money.ts';
import type { ProjectMention } from './projects-names.ts';

/** What was found of one project, over all places that name it. */
export interface Draft {
  readonly mentions: ProjectMention[];
  readonly money: Money[];
  readonly investors: Set<number>;
  readonly evidence: Span[];
}

const latest = 64;

/** The projects of a document, each once: a name is compared with those that end alike and with those named last. */
export class ProjectRegistry {
  readonly drafts: Draft[] = [];
  readonly #byEnding = new Map<string, Draft[]>();

  /** The project that a name means, new where none is known. */
  draftOf(mention: ProjectMention): Draft {
    const ending = comparable(mention.name).slice(-2);
    const near = this.#byEnding.get(ending) ?? [];
    const known = [...near.slice(-latest), ...this.drafts.slice(-latest)].find(({ mentions }) =>
      mentions.slice(0, 8).some(({ name }) => sameProject(name, mention.name)),
    );
    const draft = known ?? { mentions: [], money: [], investors: new Set<number>(), evidence: [] };
    if (!known) {
      this.drafts.push(draft);
      near.push(draft);
      this.#byEnding.set(ending, near);
    }
    draft.mentions.push(mention);
    if (draft.evidence.length < 3)
      draft.evidence.push({ start: mention.sentence.start, end: mention.sentence.end });
    return draft;
  }
}

import type { PhraseTable } from '../gazetteer/phrases.ts';
import { readPatterns, wordsByKind } from '../gazetteer/patterns.ts';
import { PROJECT_STAGES, type ProjectStage } from '../model/index.ts';

const columns = ['kind', 'words'] as const;
export const readProjectRows = () => readPatterns('projects', columns);

type Words = PhraseTable<true>;
/** What stands before an amount says what it is. */
export type MoneyKind = 'total' | 'invest' | 'phase' | 'other' | 'capital';

export interface ProjectRules {
  readonly head: Words;
  readonly work: Words;
  readonly notbehind: Words;
  readonly before: Words;
  readonly maybe: Words;
  readonly generic: Words;
  readonly invests: Words;
  readonly build: Words;
  readonly ahead: Words;
  readonly trade: Words;
  readonly money: PhraseTable<MoneyKind>;
  readonly stages: PhraseTable<ProjectStage>;
}

let loaded: ProjectRules | undefined;

/** The rules of seeds/patterns/projects.tsv, read once. */
export function projectRules(): ProjectRules {
  if (loaded) return loaded;
  const rows = readProjectRows();
  const words = (kind: string): Words => wordsByKind(rows, { [kind]: true });
  const valued = <T extends string>(kinds: readonly T[]): PhraseTable<T> =>
    wordsByKind(rows, Object.fromEntries(kinds.map((kind) => [kind, kind])) as Record<T, T>);
  return (loaded = {
    head: words('head'),
    work: words('work'),
    notbehind: words('notbehind'),
    before: words('before'),
    maybe: words('maybe'),
    generic: words('generic'),
    invests: words('invests'),
    build: words('build'),
    ahead: words('ahead'),
    trade: words('trade'),
    money: valued(['total', 'invest', 'phase', 'other', 'capital']),
    stages: valued(PROJECT_STAGES),
  });
}

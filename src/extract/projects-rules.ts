import { PhraseTable } from '../gazetteer/phrases.ts';
import { readPatterns } from '../gazetteer/patterns.ts';
import type { ProjectFinding } from '../model/index.ts';

const columns = ['kind', 'words'] as const;
export const readProjectRows = () => readPatterns('projects', columns);

type Words = PhraseTable<true>;
export type Stage = NonNullable<ProjectFinding['stage']>;
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
  readonly stages: PhraseTable<Stage>;
}

let loaded: ProjectRules | undefined;

/** The rules of seeds/patterns/projects.tsv, read once. */
export function projectRules(): ProjectRules {
  if (loaded) return loaded;
  const rows = readProjectRows();
  const list = (kind: string): string[] =>
    rows
      .filter(({ cells }) => cells.kind === kind)
      .flatMap(({ cells }) => cells.words.split(' '))
      .filter(Boolean);
  const words = (kind: string): Words => new PhraseTable(list(kind).map((word) => [word, true]));
  const valued = <T extends string>(kinds: readonly T[]) =>
    new PhraseTable<T>(kinds.flatMap((kind) => list(kind).map((word) => [word, kind] as const)));
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
    stages: valued(['signed', 'started', 'completed', 'operating', 'negotiating']),
  });
}

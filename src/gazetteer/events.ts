import type { EventType, Role } from '../model/index.ts';
import { readPatterns, wordsOf } from './patterns.ts';
import { PhraseTable } from './phrases.ts';

/** How a verb gives a role; the head of seeds/patterns/roles.tsv says what each kind means. */
export interface RoleVerb {
  readonly role: Role;
  readonly kind: 'plain' | 'speech' | 'meets' | 'brings' | 'beside' | 'made';
}

export interface EventWords {
  readonly roles: PhraseTable<RoleVerb>;
  /** Nouns of what is made or given: 作…辅导. */
  readonly made: PhraseTable<RoleVerb>;
  /** Endings of the names of events. */
  readonly nouns: PhraseTable<EventType>;
  /** Verbs that are an event. */
  readonly acts: PhraseTable<EventType>;
}

let loaded: EventWords | undefined;

/** The tables of seeds/patterns/ that name events and parts in them, read once. */
export function loadEventWords(): EventWords {
  return (loaded ??= build());
}

function build(): EventWords {
  const events = readPatterns('events', ['words', 'type', 'kind']).map(({ cells }) => cells);
  const table = (kind: string): PhraseTable<EventType> =>
    new PhraseTable(
      events
        .filter((row) => row.kind === kind)
        .flatMap((row) => wordsOf(row.words).map((word) => [word, row.type as EventType] as const)),
    );
  const verbs = readPatterns('roles', ['words', 'role', 'kind']).flatMap(({ cells }) =>
    wordsOf(cells.words).map(
      (word) => [word, { role: cells.role as Role, kind: cells.kind as RoleVerb['kind'] }] as const,
    ),
  );
  return {
    roles: new PhraseTable(verbs.filter(([, { kind }]) => kind !== 'made')),
    made: new PhraseTable(verbs.filter(([, { kind }]) => kind === 'made')),
    nouns: table('noun'),
    acts: table('act'),
  };
}

import type { PersonPageQuery } from '../api/generated.ts';

export type KnownPerson = NonNullable<PersonPageQuery['person']>;

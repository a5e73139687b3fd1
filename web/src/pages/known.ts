import type { OrganizationPageQuery, PersonPageQuery } from '../api/generated.ts';

export type KnownPerson = NonNullable<PersonPageQuery['person']>;
export type KnownOrganization = NonNullable<OrganizationPageQuery['organization']>;

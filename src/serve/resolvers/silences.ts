import { askSilences, bodiesHeldBy } from '../../questions/index.ts';
import type { Silence as SilenceRow, Silences as SilencesFound } from '../../tenures/index.ts';
import type { Context } from '../loaders.ts';

interface SilencesArguments {
  readonly of: string;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly names: number;
}

/** No text is of a later day. */
const END = '9999-12-31';

type Found = SilencesFound & { readonly body: string };

/** Of a body, or of a person in each body where they are known to hold a post. */
export async function silences(
  _: unknown,
  { of, since = null, until, names }: SilencesArguments,
  { store }: Context,
): Promise<readonly Found[]> {
  const options = { since, until: until ?? END, names };
  const [body] = await store.organizationsByIds([of]);
  const [person] = body ? [null] : await store.peopleByIds([of]);
  const bodies = body ? [body.id] : person ? await bodiesHeldBy(store, person.id, options.until) : [];
  const found: Found[] = [];
  for (const id of bodies) {
    const one = await askSilences(store, id, person ? { ...options, person: person.id } : options);
    if (one !== null) found.push({ ...one, body: id });
  }
  return found;
}

export const Silences = {
  organization: ({ body }: Found, _: unknown, { loaders }: Context) => loaders.organizationsByIds.load(body),
};

export const Silence = {
  person: ({ person }: SilenceRow, _: unknown, { loaders }: Context) => loaders.peopleByIds.load(person),
  lastSeen: ({ seen }: SilenceRow) => seen?.day ?? null,
  lastEvent: ({ seen }: SilenceRow, _: unknown, { loaders }: Context) =>
    seen?.event ? loaders.eventsByIds.load(seen.event) : null,
};

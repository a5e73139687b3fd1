import type { GraphStore, OrganizationRow } from '../../graph/index.ts';
import { askSilences, bodiesHeldBy, rowsById, type SilencesOptions } from '../../questions/index.ts';
import type { Silences } from '../../tenures/index.ts';
import { findBodies, findPeople } from './find.ts';
import { type Source, sourcesOf } from './sources.ts';

export interface SilencesAnswer
  extends
    Pick<OrganizationRow, 'id' | 'name'>,
    Pick<Silences, 'since' | 'meetings' | 'withList' | 'withOpenList'> {
  /** So many names at least make a list by which absence is told. */
  readonly names: number;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly titles: readonly string[];
    readonly silent: boolean;
    /** Where they were last seen. */
    readonly seen: { readonly day: string; readonly event: string | null } | null;
    /** Meetings with a list since the day, or since they are known in the body. */
    readonly meetings: number;
    readonly named: number;
    readonly open: number;
    readonly sources: readonly Source[];
  }[];
}

/**
 * Who of every body of the name or alias has not been seen since a day; of a person, in the bodies where they are
 * known to hold a post.
 */
export async function askAllSilences(
  store: GraphStore,
  question: string,
  options: Omit<SilencesOptions, 'person'>,
): Promise<readonly SilencesAnswer[]> {
  const answers: SilencesAnswer[] = [];
  const add = async (body: Pick<OrganizationRow, 'id' | 'name'>, person?: string): Promise<void> => {
    const found = await askSilences(store, body.id, person === undefined ? options : { ...options, person });
    if (found !== null) answers.push(await described(store, body, found, options.names));
  };
  const bodies = await findBodies(store, question);
  for (const body of bodies) await add(body);
  if (bodies.length > 0) return answers;
  for (const { id } of await findPeople(store, question)) {
    const held = await store.organizationsByIds(await bodiesHeldBy(store, id, options.until));
    for (const body of held) if (body !== null) await add(body, id);
  }
  return answers;
}

async function described(
  store: GraphStore,
  { id, name }: Pick<OrganizationRow, 'id' | 'name'>,
  { members, ...counts }: Silences,
  names: number,
): Promise<SilencesAnswer> {
  const people = await rowsById(
    members.map(({ person }) => person),
    (ids) => store.peopleByIds(ids),
  );
  const events = await rowsById(
    members.map(({ seen }) => seen?.event ?? null),
    (ids) => store.eventsByIds(ids),
  );
  const last = (at: (typeof members)[number]): string[] =>
    at.seen?.event ? [at.seen.event] : at.tenures.map(({ id: tenure }) => tenure);
  const sources = await sourcesOf(store, [...new Set(members.flatMap(last))], 1);
  return {
    id,
    name,
    names,
    ...counts,
    members: members.map((member) => ({
      id: member.person,
      name: people.get(member.person)?.name ?? '',
      titles: [...new Set(member.tenures.map(({ title }) => title))],
      silent: member.silent,
      seen: member.seen && {
        day: member.seen.day,
        event: member.seen.event === null ? null : (events.get(member.seen.event)?.name ?? null),
      },
      meetings: member.meetings,
      named: member.named,
      open: member.open,
      sources: last(member).flatMap((claim) => sources.get(claim) ?? []),
    })),
  };
}

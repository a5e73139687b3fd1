import {
  allContradictions,
  contradictionsOfBody,
  contradictionsOfPerson,
  contradictionsOfProject,
} from '../../questions/index.ts';
import {
  type Contradiction as Found,
  type Sighting,
  type StatedAmount,
  strengthOf,
} from '../../tenures/index.ts';
import type { TenureRow } from '../../graph/index.ts';
import type { Context } from '../loaders.ts';
import { sizeOf } from '../paging.ts';

interface ContradictionsArguments {
  readonly of?: string | null;
  readonly first: number;
}

/** About a body, a person or a project, else of the whole graph. */
export async function contradictions(
  _: unknown,
  { of, first }: ContradictionsArguments,
  { store }: Context,
): Promise<{ readonly contradictions: readonly Found[]; readonly isCut: boolean }> {
  const most = sizeOf(first);
  const found = of ? await about(of, store) : await allContradictions(store, most);
  return { contradictions: found.slice(0, most), isCut: found.length > most };
}

async function about(id: string, store: Context['store']): Promise<readonly Found[]> {
  const [[body], [person], [project]] = await Promise.all([
    store.organizationsByIds([id]),
    store.peopleByIds([id]),
    store.projectsByIds([id]),
  ]);
  if (body) return contradictionsOfBody(store, body.id);
  if (person) return contradictionsOfPerson(store, person.id);
  return project ? contradictionsOfProject(store, project.id) : [];
}

interface Side {
  readonly tenure?: TenureRow;
  readonly sighting?: Sighting;
  readonly amount?: StatedAmount;
}

const sidesOf = (found: Found): readonly Side[] => {
  if (found.kind === 'seat') return [{ tenure: found.one }, { tenure: found.other }];
  if (found.kind === 'place') return [{ sighting: found.one }, { sighting: found.other }];
  return [{ amount: found.one }, { amount: found.other }];
};

const BY = { hour: 'hour', 'part-of-day': 'part_of_day', day: 'day' } as const;

export const Contradiction = {
  standing: strengthOf,
  post: (found: Found) => (found.kind === 'seat' ? found.post : null),
  person: (found: Found, _: unknown, { loaders }: Context) =>
    found.kind === 'place' ? loaders.peopleByIds.load(found.person) : null,
  project: (found: Found, _: unknown, { loaders }: Context) =>
    found.kind === 'amount' ? loaders.projectsByIds.load(found.project) : null,
  stakeOf: (found: Found, _: unknown, { loaders }: Context) =>
    found.kind === 'amount' && found.organization !== null
      ? loaders.organizationsByIds.load(found.organization)
      : null,
  from: (found: Found) =>
    found.kind === 'seat' ? found.from : found.kind === 'place' ? found.one.day : null,
  to: (found: Found) => (found.kind === 'seat' ? found.to : found.kind === 'place' ? found.one.day : null),
  closeness: (found: Found) => (found.kind === 'place' ? BY[found.closeness] : null),
  amountOf: (found: Found) => (found.kind === 'amount' ? found.one.kind.replace('-', '_') : null),
  sides: sidesOf,
};

export const ContradictionSide = {
  tenure: ({ tenure }: Side) => tenure ?? null,
  participation: ({ sighting }: Side, _: unknown, { loaders }: Context) =>
    sighting ? loaders.participationsByIds.load(sighting.participation) : null,
  amount: ({ amount }: Side) => amount?.text ?? null,
  evidence: ({ tenure, sighting, amount }: Side, _: unknown, { loaders }: Context) =>
    amount
      ? loaders.evidencesByIds.loadMany(amount.evidence)
      : loaders.evidenceOf.load((tenure?.id ?? sighting?.participation)!),
};

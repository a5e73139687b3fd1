import type { EventRow, GraphReads, PostRow, ProjectRow, StoredClaim } from '../graph/index.ts';
import { groupBy, isOneDay } from '../model/index.ts';
import {
  type AmountContradiction,
  type AmountKind,
  amountContradictions,
  type Contradiction,
  placeContradictions,
  seatContradictions,
  type Sighting,
  type StatedAmount,
  timeOfDay,
} from '../tenures/index.ts';
import { attendedBy, EVER, peopleOf, tenuresIn } from './lists-of.ts';
import { rowsById } from './rows-by-id.ts';

/** Contradictions about a body: its seats, whoever holds or held posts in it, the projects in which it invests. */
export async function contradictionsOfBody(store: GraphReads, body: string): Promise<Contradiction[]> {
  const [[posts], tenures, [stakes]] = await Promise.all([
    store.postsOfOrganizations([body]),
    tenuresIn(store, body),
    store.stakesOfOrganizations([body]),
  ]);
  const projects = (stakes ?? []).map(({ project }) => project);
  return [
    ...(await inSeats(store, posts ?? [])),
    ...(await inPlaces(store, peopleOf(tenures))),
    ...(await inAmounts(store, [...new Set(projects)])),
  ];
}

/** Contradictions about a person: where they were, and who else is said to hold their seats. */
export async function contradictionsOfPerson(store: GraphReads, person: string): Promise<Contradiction[]> {
  const [tenures] = await store.tenuresOfPeople([person]);
  const posts = await rowsById(
    (tenures ?? []).map(({ post }) => post),
    (ids) => store.postsByIds(ids),
  );
  const seats = await inSeats(store, [...posts.values()]);
  const theirs = seats.filter(
    (found) => found.kind === 'seat' && [found.one.person, found.other.person].includes(person),
  );
  return [...theirs, ...(await inPlaces(store, [person]))];
}

export const contradictionsOfProject = (store: GraphReads, project: string): Promise<Contradiction[]> =>
  inAmounts(store, [project]);

/** So many rows are looked through at a time. */
const PART = 200;

/**
 * Contradictions of the whole graph, part by part, until there are more than are asked for: of seats first, then of
 * amounts, then of places.
 */
export async function allContradictions(store: GraphReads, most: number): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  const parts = async <T>(
    list: (page: { readonly first: number; readonly after: string | null }) => Promise<{
      readonly rows: readonly T[];
      readonly cursors: readonly string[];
      readonly hasNext: boolean;
    }>,
    look: (rows: readonly T[]) => Promise<Contradiction[]>,
  ): Promise<void> => {
    for (let after: string | null = null; found.length <= most;) {
      const page = await list({ first: PART, after });
      found.push(...(await look(page.rows)));
      if (!page.hasNext) return;
      after = page.cursors.at(-1)!;
    }
  };
  await parts(
    (page) => store.listPosts({}, page),
    (rows) => inSeats(store, rows),
  );
  await parts(
    (page) => store.listProjects({}, page),
    (rows) =>
      inAmounts(
        store,
        rows.map(({ id }) => id),
      ),
  );
  await parts(
    (page) => store.listPeople({}, page),
    (rows) =>
      inPlaces(
        store,
        rows.map(({ id }) => id),
      ),
  );
  return found;
}

async function inSeats(store: GraphReads, posts: readonly PostRow[]): Promise<Contradiction[]> {
  const single = posts.filter(({ seats }) => seats === 1);
  const held = await store.tenuresOfPosts(single.map(({ id }) => id));
  // names are fetched for posts of several people alone
  const people = held.map(peopleOf).filter((all) => all.length > 1);
  const named = await rowsById(people.flat(), (ids) => store.peopleByIds(ids));
  return single.flatMap((post, i) => seatContradictions(post, held[i]!, (id) => named.get(id)?.name ?? ''));
}

async function inPlaces(store: GraphReads, people: readonly string[]): Promise<Contradiction[]> {
  const { participations, events } = await attendedBy(store, people, EVER);
  const dated = participations.filter(({ event }) => oneDayOf(events.get(event)!) !== null);
  // only days on which one took part in several events can contradict one another
  const busy = [...groupBy(dated, ({ person, event }) => `${person} ${events.get(event)!.earliest}`).values()]
    .filter((rows) => new Set(rows.map(({ event }) => event)).size > 1)
    .flat();
  const scenes = await scenesOf(store, [...new Set(busy.map(({ event }) => event))], events);
  return placeContradictions(
    busy.map(({ id, person, event }) => ({
      person: person!,
      participation: id,
      ...scenes.get(event)!,
    })),
  );
}

const oneDayOf = ({ date, earliest, latest }: EventRow): string | null =>
  date !== null && isOneDay({ edtf: date, earliest, latest }) ? earliest : null;

type Scene = Omit<Sighting, 'person' | 'participation'>;

/** When and where events were; the division is that of the place, or of all bodies that held or hosted the event. */
async function scenesOf(
  store: GraphReads,
  ids: readonly string[],
  events: ReadonlyMap<string, EventRow>,
): Promise<ReadonlyMap<string, Scene>> {
  const [evidence, participations] = [await store.evidenceOf(ids), await store.participationsOfEvents(ids)];
  const hosts = participations.map((rows) =>
    rows.flatMap(({ organization, role }) => (HOSTS.has(role) ? (organization ?? []) : [])),
  );
  const bodies = await rowsById(hosts.flat(), (wanted) => store.organizationsByIds(wanted));
  const seats = hosts.map((all) => all.flatMap((id) => bodies.get(id)?.place ?? []));
  const places = await rowsById([...ids.map((id) => events.get(id)!.place), ...seats.flat()], (wanted) =>
    store.placesByIds(wanted),
  );
  return new Map(
    ids.map((id, i) => {
      const { parent, type, name, earliest, place } = events.get(id)!;
      const codes = new Set(seats[i]!.flatMap((seat) => places.get(seat)?.code ?? []));
      const own = place === null ? null : (places.get(place) ?? null);
      const scene: Scene = {
        event: id,
        parent,
        type,
        name,
        day: earliest!,
        time: timeOfDay(evidence[i]!.map(({ quote }) => quote)),
        place: own?.name ?? null,
        division: own?.code ?? (codes.size === 1 ? [...codes][0]! : null),
      };
      return [id, scene];
    }),
  );
}

const HOSTS: ReadonlySet<string> = new Set(['organizer', 'host', 'visited']);

async function inAmounts(store: GraphReads, projects: readonly string[]): Promise<Contradiction[]> {
  const [claims, stakes] = [await store.claimsOf(projects), await store.stakesOfProjects(projects)];
  const staked = await store.claimsOf(stakes.flat().map(({ id }) => id));
  const stakeClaims = new Map(stakes.flat().map(({ id }, i) => [id, staked[i]!]));
  const rows = await rowsById(projects, (ids) => store.projectsByIds(ids));
  return projects.flatMap((project, i) => {
    const own = amountContradictions(project, null, claims[i]!.flatMap(ofProject));
    const inStakes = stakes[i]!.flatMap(({ id, organization }) =>
      amountContradictions(
        project,
        organization,
        stakeClaims.get(id)!.flatMap((claim) => ofStake(claim, rows.get(project))),
      ),
    );
    // of a project with one investor the stake is the investment: that is told once
    const told = new Set(own.map(amountsOf));
    return [...own, ...inStakes.filter((found) => !told.has(amountsOf(found)))];
  });
}

const amountsOf = ({ one, other }: AmountContradiction): string =>
  [one, other]
    .map(({ amount, currency, evidence }) => JSON.stringify([amount, currency, evidence]))
    .toSorted()
    .join();

function ofProject(claim: StoredClaim): StatedAmount[] {
  if (claim.kind !== 'project') return [];
  const { name, investment, registeredCapital } = claim.data;
  return [
    ...stated(claim, 'investment', name, investment),
    ...stated(claim, 'registered-capital', name, registeredCapital),
  ];
}

const ofStake = (claim: StoredClaim, project: ProjectRow | undefined): StatedAmount[] =>
  claim.kind === 'stake' ? stated(claim, 'stake', project?.name ?? '', claim.data.amount) : [];

type AmountFact = Extract<StoredClaim, { readonly kind: 'stake' }>['data']['amount'];

function stated(claim: StoredClaim, kind: AmountKind, name: string, amount: AmountFact): StatedAmount[] {
  if (amount === null) return [];
  return [
    {
      claim: claim.id,
      document: claim.document,
      evidence: claim.evidence,
      kind,
      name,
      amount: amount.amount,
      min: amount.min ?? null,
      max: amount.max ?? null,
      currency: amount.currency,
      text: amount.text,
      approximate: amount.approximate ?? false,
    },
  ];
}

import { eraOf, ZONE_LATER, type Body, type BodyShape } from './bodies.ts';
import { dayOf, type Day } from './calendar.ts';
import type { Simulation } from './careers.ts';
import type { Job, World } from './world.ts';
import type { Position, Register, SeatPart } from './seats.ts';
import type { PlaceKey } from './truth.ts';

interface Plan {
  readonly day: Day;
  readonly kind: 'renamed' | 'merged' | 'split';
  readonly place: PlaceKey;
  /** Bodies as they are called before. */
  readonly from: readonly string[];
  /** core:short of what comes out, the continuing body first in a split. */
  readonly into: readonly string[];
  /** Titles that change with the name, such as 主任 → 局长. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly special?: 'street' | 'zone';
}

export interface Reorganization {
  readonly kind: 'renamed' | 'merged' | 'split';
  readonly day: Day;
  readonly place: PlaceKey;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly special: 'street' | 'zone' | null;
}

const HEAD_OF_BUREAU = { 主任: '局长', 副主任: '副局长' };

const PLANS: readonly Plan[] = [
  { day: dayOf('2019-03-12'), kind: 'renamed', place: 'city', from: ['环境保护局'], into: ['生态环境局'] },
  {
    day: dayOf('2019-03-20'),
    kind: 'merged',
    place: 'county',
    from: ['国土资源局', '规划局'],
    into: ['自然资源和规划局:资规局'],
  },
  {
    day: dayOf('2021-09-16'),
    kind: 'split',
    place: 'zone',
    from: ['经济发展局'],
    into: ['经济发展局:经发局', '科技创新局:科创局'],
  },
  {
    day: dayOf('2020-06-18'),
    kind: 'renamed',
    place: 'county',
    from: ['柳堰'],
    into: ['柳堰'],
    special: 'street',
  },
  {
    day: dayOf('2019-03-12'),
    kind: 'renamed',
    place: 'city',
    from: ['卫生和计划生育委员会'],
    into: ['卫生健康委员会:卫健委'],
  },
  {
    day: dayOf('2019-04-09'),
    kind: 'merged',
    place: 'city',
    from: ['文化广电新闻出版局', '旅游发展委员会'],
    into: ['文化广电和旅游局:文广旅局'],
  },
  {
    day: dayOf('2019-04-17'),
    kind: 'renamed',
    place: 'county',
    from: ['农业委员会'],
    into: ['农业农村局'],
    titles: HEAD_OF_BUREAU,
  },
  {
    day: dayOf('2020-10-22'),
    kind: 'merged',
    place: 'zone',
    from: ['财政局', '审计局'],
    into: ['财政审计局:财审局'],
  },
  { day: dayOf('2021-03-25'), kind: 'renamed', place: 'zone', from: [], into: [], special: 'zone' },
  { day: dayOf('2022-05-19'), kind: 'renamed', place: 'city', from: ['水务局'], into: ['水利局'] },
  { day: dayOf('2023-03-30'), kind: 'renamed', place: 'county', from: ['行政审批局'], into: ['数据局'] },
];

/** The first plans whose bodies this world has. */
export function planReorganizations(register: Register, count: number): readonly Plan[] {
  const able = PLANS.filter((plan) =>
    plan.from.every((core) =>
      register.bodies.has(plan.special === 'street' ? `county/${core}/office` : `${plan.place}/${core}`),
    ),
  );
  if (able.length < count) throw new Error(`reorganizations: ${count} asked for, bodies for ${able.length}`);
  return able.slice(0, count);
}

/** Changes bodies, positions and seats on the day; the holders stay where the text of the notice puts them. */
export function reorganize(plan: Plan, world: World, simulation: Simulation): Reorganization {
  const done = { kind: plan.kind, day: plan.day, place: plan.place, special: plan.special ?? null };
  if (plan.special === 'zone') return { ...done, ...renameZone(plan, world) };
  if (plan.special === 'street') return { ...done, ...townToStreet(plan, world, simulation) };
  if (plan.kind === 'renamed') return { ...done, ...rename(plan, world, simulation) };
  if (plan.kind === 'merged') return { ...done, ...merge(plan, world, simulation) };
  return { ...done, ...split(plan, world, simulation) };
}

type Ends = Pick<Reorganization, 'before' | 'after'>;

const namesOf = (entry: string): readonly [string, string] => {
  const [core = '', short = core] = entry.split(':');
  return [core, short];
};

function addEra(body: Body, day: Day, core: string, short: string, shape?: BodyShape, prefix?: string): void {
  const last = eraOf(body, day);
  body.eras.push({ from: day, shape: shape ?? last.shape, core, short, prefix: prefix ?? last.prefix });
}

const positionsOf = (world: World, body: string): Position[] =>
  world.register.positions.filter(
    (position) => !position.closed && position.parts.some((part) => part.body === body),
  );

const holderOf = (world: World, position: Position): Job | undefined =>
  world.jobs.find((job) => job.position.id === position.id && job.end === null);

function reseatAll(
  world: World,
  simulation: Simulation,
  position: Position,
  parts: SeatPart[],
  day: Day,
): void {
  const holder = holderOf(world, position);
  position.parts = parts;
  if (holder) simulation.reseat(holder, parts, position, day);
}

function rename(plan: Plan, world: World, simulation: Simulation): Ends {
  const id = `${plan.place}/${plan.from[0]!}`;
  const [core, short] = namesOf(plan.into[0]!);
  for (const body of [world.register.bodies.get(id), world.register.bodies.get(`${id}/党组`)]) {
    if (body) addEra(body, plan.day, core, short);
  }
  const titles = plan.titles;
  if (titles) {
    for (const position of positionsOf(world, id)) {
      const parts = position.parts.map((part) =>
        part.body === id ? { ...part, title: titles[part.title] ?? part.title } : part,
      );
      reseatAll(world, simulation, position, parts, plan.day);
    }
  }
  return { before: [id], after: [id] };
}

function townToStreet(plan: Plan, world: World, simulation: Simulation): Ends {
  const core = plan.from[0]!;
  const party = world.register.bodies.get(`county/${core}/party`)!;
  const office = world.register.bodies.get(`county/${core}/office`)!;
  addEra(party, plan.day, core, core, 'street-party');
  addEra(office, plan.day, core, core, 'street-office');
  const titles: Readonly<Record<string, string>> = { 镇长: '主任', 副镇长: '副主任' };
  for (const position of positionsOf(world, office.id)) {
    const parts = position.parts.map((part) =>
      part.body === office.id ? { ...part, title: titles[part.title] ?? part.title } : part,
    );
    reseatAll(world, simulation, position, parts, plan.day);
  }
  return { before: [office.id, party.id], after: [office.id, party.id] };
}

function renameZone(plan: Plan, world: World): Ends {
  const ids: string[] = [];
  for (const body of world.register.bodies.values()) {
    if (body.place !== 'zone') continue;
    const last = eraOf(body, plan.day);
    addEra(body, plan.day, last.core, last.short, last.shape, ZONE_LATER);
    if (body.id === 'zone/administration' || body.id === 'zone/party') ids.push(body.id);
  }
  return { before: ids, after: ids };
}

function newBureau(plan: Plan, world: World, entry: string, withGroup: boolean): string {
  const [core, short] = namesOf(entry);
  const like = world.register.bodies.get(`${plan.place}/${plan.from[0]!}`)!;
  const prefix = eraOf(like, plan.day).prefix;
  const id = `${plan.place}/${core}`;
  const add = (key: string, shape: BodyShape, parent: string | null): void => {
    world.register.bodies.set(key, {
      id: key,
      place: plan.place,
      parent,
      from: plan.day,
      to: null,
      eras: [{ from: plan.day, shape, core, short, prefix }],
    });
  };
  add(id, 'bureau', like.parent);
  if (withGroup) add(`${id}/党组`, 'group', id);
  return id;
}

function newPosition(world: World, like: Position, unit: string, parts: SeatPart[]): Position {
  const { positions } = world.register;
  const position = {
    ...like,
    id: `j${String(positions.length + 1).padStart(3, '0')}n`,
    unit,
    parts,
    closed: false,
  };
  positions.push(position);
  return position;
}

function merge(plan: Plan, world: World, simulation: Simulation): Ends {
  const before = plan.from.map((core) => `${plan.place}/${core}`);
  const hasGroup = world.register.bodies.has(`${before[0]!}/党组`);
  const into = newBureau(plan, world, plan.into[0]!, hasGroup);
  let headTaken = false;
  for (const id of before) {
    for (const position of positionsOf(world, id)) {
      const holder = holderOf(world, position);
      const isHead = position.tier === 'head' && !headTaken;
      if (isHead) headTaken = true;
      const head = [
        ...(hasGroup ? [{ body: `${into}/党组`, title: '书记' }] : []),
        { body: into, title: '局长' },
      ];
      const parts = isHead ? head : [{ body: into, title: '副局长' }];
      const next = newPosition(
        world,
        isHead ? position : { ...position, tier: 'deputy', rank: 230 },
        into,
        parts,
      );
      position.closed = true;
      if (holder) simulation.reseat(holder, parts, next, plan.day);
    }
    for (const key of [id, `${id}/党组`]) {
      const body = world.register.bodies.get(key);
      if (body) body.to = plan.day;
    }
  }
  return { before, after: [into] };
}

function split(plan: Plan, world: World, simulation: Simulation): Ends {
  const id = `${plan.place}/${plan.from[0]!}`;
  const born = newBureau(plan, world, plan.into[1]!, false);
  const deputies = positionsOf(world, id).filter((position) => position.tier === 'deputy');
  const first = deputies[0];
  if (first) {
    const parts = [{ body: born, title: '局长' }];
    const next = newPosition(world, { ...first, tier: 'head', rank: 158 }, born, parts);
    const holder = holderOf(world, first);
    if (holder) {
      holder.acting = null;
      simulation.reseat(holder, parts, next, plan.day);
    }
  }
  return { before: [id], after: [id, born] };
}

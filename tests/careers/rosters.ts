import { fill, type Article } from './article.ts';
import { formsOf } from './bodies.ts';
import { fullDate, partsOf, type Day } from './calendar.ts';
import type { Job } from './world.ts';
import type { Desk } from './desk.ts';
import { strokesOf } from './names.ts';
import type { Piece } from './print.ts';
import type { Reorganization } from './reorganizations.ts';
import type { PlaceKey } from './truth.ts';
import * as wording from './wording.ts';

const placeOf = (place: PlaceKey): string => (place === 'city' ? '岚江市' : '青岘市');

/** 领导之窗: every leader of a place with posts, a line each. */
export function leaderList(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const leaders = cast.inOffice(day, (job) => job.position.tier === 'leader' && job.position.place === place);
  if (leaders.length < 4) return null;
  cast.see(leaders, day);
  const shape = random.between(0, 2);
  const lines = leaders.map((job): Piece[] => {
    const name = printer.name(job.person, shape !== 2);
    const title = printer.title(job, true);
    if (shape === 0) return [...title, '：', name];
    return shape === 1 ? [name, '　', ...title] : [name, '，', ...title, '。'];
  });
  const zone = place === 'zone';
  const head: Piece[] = zone
    ? [printer.body('zone/party', 'full'), '领导班子成员名单']
    : [placeOf(place), '市级领导名单'];
  return {
    title: head,
    paragraphs: [[`（截至${fullDate(day)}）`], ...lines],
    order: leaders.map((job) => job.person),
  };
}

/** Heads of departments and towns by body, as the yearbook and the website list them. */
export function headList(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const heads = cast.some(
    day,
    random.between(8, 14),
    (job) => job.position.place === place && job.position.tier !== 'leader',
  );
  if (heads.length < 4) return null;
  const colon = random.chance(0.5);
  const lines = heads.map((job): Piece[] => {
    const acting = job.acting && job.acting.from <= day && day < job.acting.to ? ['（主持工作）'] : [];
    const title = [...printer.title(job, true), ...acting];
    return colon
      ? [...title, '：', printer.name(job.person, true)]
      : [printer.name(job.person), '　', ...title];
  });
  return {
    title: [
      `${place === 'zone' ? '全区各部门' : place === 'city' ? '市直部门' : '市直部门和镇（街道）'}负责同志名单`,
    ],
    paragraphs: [[`（${fullDate(day)}）`], ...lines],
    order: heads.map((job) => job.person),
  };
}

/** 关于成立……领导小组的通知: members with their posts; the group itself is no body of the world. */
export function leadingGroup(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const [head, ...vice] = cast.some(
    day,
    random.between(2, 3),
    (job) => job.position.place === place && job.position.tier === 'leader' && job.position.rank < 40,
  );
  const members = cast.some(
    day,
    random.between(4, 9),
    (job) =>
      job.position.place === place &&
      job.position.tier !== 'leader' &&
      (job.position.tier === 'head' || random.chance(0.25)),
  );
  if (!head || vice.length === 0 || members.length < 3) return null;
  const topic = random.pick(wording.TOPICS);
  const shape = random.between(0, 2);
  const one = (label: string, job: Job): Piece[] => {
    const name = printer.name(job.person, true);
    if (shape === 0) return [label, name, '　', ...printer.title(job, true)];
    return shape === 1
      ? [label, name, '（', ...printer.title(job, false), '）']
      : [label, ...printer.title(job, false), name];
  };
  const blank = '　　　　';
  const lines = [
    one('组　长：', head),
    ...vice.map((job, at) => one(at === 0 ? '副组长：' : blank, job)),
    ...members.map((job, at) => one(at === 0 ? '成　员：' : blank, job)),
  ];
  const org = printer.body(place === 'zone' ? 'zone/administration' : `${place}/government`, 'full');
  const office: Piece[] = random.chance(0.6)
    ? [['领导小组下设办公室，', printer.name(members[0]!.person), '同志兼任办公室主任。']].flat()
    : [];
  return {
    title: [org, `关于成立${topic}工作领导小组的通知`],
    paragraphs: [
      [`为加强对${topic}工作的组织领导，经研究，决定成立${topic}工作领导小组，组成人员如下：`],
      ...lines,
      ...(office.length > 0 ? [office] : []),
      [org],
      [fullDate(day)],
    ],
    order: [head, ...vice, ...members].map((job) => job.person),
  };
}

/** A meeting's presidium or a committee, 按姓氏笔画为序: names alone. */
export function strokesList(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const leaders = cast.free(
    day,
    (job) => job.position.place === place && job.position.tier === 'leader' && job.position.rank < 60,
  );
  if (leaders.length < 8) return null;
  const surname = (job: Job): string => desk.surnameOf(job.person);
  const ordered = [...leaders].sort(
    (one, other) =>
      strokesOf(surname(one)) - strokesOf(surname(other)) || (surname(one) < surname(other) ? -1 : 1),
  );
  cast.engage(leaders, day);
  const event = desk.event('meeting', day, place, true);
  for (const job of ordered) event.roles.set(job.person, new Set(['attend']));
  const names: Piece[] = [];
  const between = random.pick(['　', '、']);
  ordered.forEach((job, at) => {
    if (at > 0) names.push(between);
    names.push(printer.name(job.person));
  });
  const what = random.pick(['人代会主席团常务主席名单', '经济工作会议主席台就座领导名单']);
  return {
    title: [placeOf(place), what],
    paragraphs: [['（按姓氏笔画为序）'], names],
    event,
    order: ordered.map((job) => job.person),
    byStrokes: true,
  };
}

/** 简历: what one held and holds, by months. */
export function resume(desk: Desk, place: PlaceKey): Article | null {
  const { printer, cast } = desk;
  const day = printer.day;
  const subject = cast.one(
    day,
    (job) =>
      job.position.place === place &&
      printer.world.jobs.some((one) => one.person === job.person && one.end === job.start),
  );
  if (!subject) return null;
  const past = printer.world.jobs
    .filter((job) => job.person === subject.person && job.start <= subject.start)
    .sort((one, other) => one.start - other.start);
  const month = (at: Day): string => `${partsOf(at).year}.${String(partsOf(at).month).padStart(2, '0')}`;
  const lines = past.map((job): Piece[] => {
    const parts = job.parts.at(-1)!.parts;
    if (job === subject) return [`${month(job.start)}—　　　　`, '　', ...printer.title(job, true)];
    const since = job.start === printer.world.from ? '　　　　' : month(job.start);
    return [`${since}—${month(job.end ?? day)}　`, ...printer.posts(job.person, parts, 'former')];
  });
  const number = Number(subject.person.slice(1));
  const born = `${1964 + (number % 20)}年${(number % 12) + 1}月`;
  return {
    title: [printer.name(subject.person), '同志简历'],
    paragraphs: [
      [
        printer.name(subject.person),
        `，${desk.printer.isWoman(subject.person) ? '女' : '男'}，汉族，${born}生，中共党员，大学学历，现任`,
        ...printer.title(subject, true),
        '。',
      ],
      ...lines,
    ],
  };
}

/** The notice or news that a body has a new name, was merged or split. */
export function reorganizationNotice(
  desk: Desk,
  done: Reorganization,
  index: number,
  before: (id: string) => string,
): Article {
  const { printer, random } = desk;
  const mark = (id: string): Piece => printer.body(id, 'full');
  const old = (id: string): Piece => ({ text: before(id), body: id });
  const many = (ids: readonly string[], print: (id: string) => Piece): Piece[] =>
    ids.flatMap((id, at) => (at > 0 ? ['、', print(id)] : [print(id)]));
  const auth = done.place === 'city' ? '省委、省政府' : done.special === 'zone' ? '省政府' : '上级';
  const templates =
    done.special === 'zone'
      ? wording.ZONE_RAISED
      : { renamed: wording.RENAMED_NEWS, merged: wording.MERGED_NEWS, split: wording.SPLIT_NEWS }[done.kind];
  const slots = {
    d: [fullDate(done.day)],
    auth: [auth],
    o: many(done.before, old),
    k: many(done.after, mark),
    v: [mark(done.after.at(-1)!)],
  };
  const paragraphs: Piece[][] = [fill(random.pick(templates), slots)];
  if (done.special === 'street') {
    const [office = '', party = ''] = done.before;
    const was = (text: string, body: string): Piece => ({ text, body, optional: true });
    paragraphs.push([
      '原',
      was('镇党委', party),
      '、',
      was('镇政府', office),
      '领导班子成员改任街道相应职务，其他人员编制关系同时划转。',
    ]);
  }
  const heads = printer.world.jobs.filter(
    (job) =>
      job.position.tier !== 'deputy' &&
      job.start <= printer.day &&
      (job.end === null || job.end > printer.day) &&
      job.parts.some(
        (one) => one.from <= printer.day && one.parts.some((part) => done.after.includes(part.body)),
      ),
  );
  if (heads[0] && done.special !== 'zone')
    paragraphs.push([...printer.titled(heads[0]), random.pick(['出席揭牌仪式。', '参加挂牌仪式并讲话。'])]);
  if (done.kind === 'merged' || done.kind === 'split') paragraphs.push(...seating(desk, done));
  const what = { renamed: '更名', merged: '组建成立', split: '设立' }[done.kind];
  return { title: [mark(done.after.at(-1)!), what], paragraphs, reorganization: index };
}

/** After a merger: who has which seat in the new body from that day. */
function seating(desk: Desk, done: Reorganization): Piece[][] {
  const { printer } = desk;
  const body = done.after.at(-1)!;
  const seated = printer.world.jobs.filter(
    (job) => job.start === done.day && job.parts[0]!.parts.some((part) => part.body === body),
  );
  return seated.map((job) => [
    printer.name(job.person),
    '同志任',
    ...printer.posts(
      job.person,
      job.parts[0]!.parts.filter((part) => part.body === body),
      'appoint',
      true,
    ),
    '。',
  ]);
}

/** A body's full name on the day before. */
export const nameBefore = (desk: Desk, id: string, day: Day): string =>
  formsOf(desk.printer.bodyOf(id), day - 1).full;

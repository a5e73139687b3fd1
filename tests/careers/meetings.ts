import { addRoles, fill, namesOnly, type Article, type MadeEvent } from './article.ts';
import type { Desk } from './desk.ts';
import { partsOn, type Job } from './world.ts';
import type { Piece } from './print.ts';
import type { PlaceKey } from './truth.ts';
import * as wording from './wording.ts';

const holds = (job: Job, desk: Desk, title: string): boolean =>
  partsOn(job, desk.printer.day).some((part) => part.title === title);

export function speech(desk: Desk, job: Job, topic: string, meeting = true): Piece[] {
  const { printer, random } = desk;
  const templates = meeting ? [...wording.SPEECHES, ...wording.SPEECHES_AT_MEETINGS] : wording.SPEECHES;
  return fill(random.pick(templates), {
    he: [printer.isWoman(job.person) ? '她' : '他'],
    an: () => printer.again(job),
    x: () => [desk.clause()],
    y: () => [desk.phrase()],
    t: [topic],
  });
}

export function filler(desk: Desk, topic: string, meeting = true): Piece[] {
  const { random } = desk;
  const templates = meeting ? [...wording.FILLERS, ...wording.BACKGROUNDS] : wording.BACKGROUNDS;
  const all = desk.printer.viewer === 'zone' ? '全区' : '全市';
  return fill(random.pick(templates), {
    x: () => [desk.clause()],
    y: () => [desk.phrase()],
    t: [topic],
    all: [all],
  });
}

/** 市委常委甲、乙、丙: one title for several who each have more. */
function members(desk: Desk, jobs: readonly Job[], body: string, title: string): Piece[] {
  const { printer } = desk;
  const pieces: Piece[] = [];
  jobs.forEach((job, at) => {
    const posts = printer.posts(job.person, [{ body, title }]);
    pieces.push(...(at === 0 ? posts : ['、', posts.at(-1)!]), printer.name(job.person));
  });
  return pieces;
}

/** 市领导甲、乙、丙, where all are leaders of the paper's own place; else with titles. */
export function crowd(desk: Desk, jobs: readonly Job[], whole: boolean): Piece[] {
  const { printer, random } = desk;
  const own = jobs.every((job) => job.position.tier === 'leader' && job.position.place === printer.viewer);
  if (!own || !random.chance(0.3)) return printer.list(jobs, whole);
  return [printer.viewer === 'zone' ? '区领导' : '市领导', ...namesOnly(printer, jobs)];
}

/** The committee's own meeting with its members as printed. */
export function committeeMeeting(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const zone = place === 'zone';
  const committee = zone ? 'zone/party' : `${place}/committee`;
  const leaders = cast.free(day, (job) => partsOn(job, day).some((part) => part.body === committee));
  const [chair, ...rest] = leaders;
  if (!chair || chair.position.rank > 16 || rest.length < 3) return null;
  cast.engage(leaders, day);
  const topic = random.pick(wording.TOPICS);
  const event = desk.event('meeting', day, place, true);
  addRoles(event, [chair], 'chair', 'attend');
  addRoles(event, rest, 'attend');
  const ordinary = rest.filter((job) => holds(job, desk, zone ? '委员' : '常委'));
  const above = rest.filter((job) => !ordinary.includes(job));
  const short = random.chance(0.45) && ordinary.length > 1;
  const list = short
    ? [
        ...printer.list(above),
        ...(above.length > 0 ? ['，'] : []),
        ...members(desk, ordinary, committee, zone ? '委员' : '常委'),
      ]
    : printer.list(rest);
  let template = random.pick(wording.COMMITTEE_MEETINGS);
  if (zone)
    template = template
      .replaceAll('常委会', '')
      .replace('参加会议的市领导有', '参加会议的领导有')
      .replace('市直', '');
  const org = [printer.body(committee)];
  return {
    title: zone
      ? [...titleOf(desk, org, '召开'), printer.body(committee, 'bare'), '会议']
      : titleOf(desk, org, '召开常委会会议'),
    paragraphs: [
      fill(template, {
        ...desk.slots(topic),
        a: printer.titled(chair),
        an: [printer.name(chair.person)],
        l: list,
        org,
      }),
      ...body(desk, chair, topic),
    ],
    event,
    order: rest.map((job) => job.person),
  };
}

export function governmentMeeting(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const government = place === 'zone' ? 'zone/administration' : `${place}/government`;
  const leaders = cast.free(
    day,
    (job) => job.position.tier === 'leader' && partsOn(job, day).some((part) => part.body === government),
  );
  const [chair, ...rest] = leaders;
  if (!chair || chair.position.rank > 20 || rest.length < 2) return null;
  cast.engage(leaders, day);
  const topic = random.pick(wording.TOPICS);
  const event = desk.event('meeting', day, place, true);
  addRoles(event, [chair], 'chair', 'attend');
  addRoles(event, rest, 'attend');
  const template = random
    .pick(wording.GOVERNMENT_MEETINGS)
    .replaceAll('常务会议', place === 'zone' ? '主任办公会' : '常务会议');
  const org = [printer.body(government)];
  return {
    title: titleOf(desk, org, place === 'zone' ? '召开主任办公会' : '召开常务会议'),
    paragraphs: [
      fill(template, {
        ...desk.slots(topic),
        a: printer.titled(chair, random.chance(0.8)),
        l: printer.list(rest, random.chance(0.7)),
        org,
      }),
      ...body(desk, chair, topic),
    ],
    event,
    order: rest.map((job) => job.person),
  };
}

/** 推进会, 动员会 and the like, with a printed list or without. */
export function conference(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const listed = random.chance(0.8);
  const [lead, second] = cast.some(
    day,
    2,
    (job) => job.position.place === place && job.position.tier === 'leader',
  );
  if (!lead || !second) return null;
  const heads = random.chance(0.75);
  const others = listed
    ? cast.some(
        day,
        random.between(2, 6),
        (job) =>
          job.position.place === place &&
          job.position.rank > second.position.rank &&
          job.position.tier !== 'deputy' &&
          (heads || job.position.tier === 'leader'),
      )
    : [];
  if (listed && others.length === 0) return null;
  const topic = random.pick(wording.TOPICS);
  const event = desk.event('meeting', day, place, listed);
  const template = random.pick(listed ? wording.CONFERENCES : wording.UNLISTED);
  addRoles(
    event,
    [lead],
    'attend',
    ...(listed || template.includes('讲话') ? ['speak'] : []),
    ...(template.includes('{a}主持') ? ['chair'] : []),
  );
  if (listed) {
    addRoles(
      event,
      [second],
      'attend',
      template.includes('{b}通报') || template.includes('{b}传达') ? 'report' : 'chair',
    );
    addRoles(event, others, 'attend');
  }
  const org = [
    printer.body(
      place === 'zone'
        ? random.pick(['zone/party', 'zone/administration'])
        : `${place}/${random.pick(['committee', 'government'])}`,
    ),
  ];
  const slots = {
    ...desk.slots(topic),
    a: printer.titled(lead),
    b: printer.titled(second, random.chance(0.7)),
    l: crowd(desk, others, random.chance(0.8)),
    org,
  };
  const local =
    place === 'zone'
      ? template
          .replace('全市', '全区')
          .replace('市行政中心', '机关会议室')
          .replace('市直有关单位', '有关部门')
      : template;
  const order = others.map((job) => job.person);
  const paragraphs = [fill(local, slots), ...body(desk, lead, topic)];
  if (listed && random.chance(0.35)) paragraphs.push(reports(desk, others, event));
  return { title: titleOf(desk, org, `召开${topic}工作${desk.meeting}`), paragraphs, event, order };
}

/** 会上，甲、乙分别作了发言: names that stood in the list before. */
function reports(desk: Desk, jobs: readonly Job[], event: MadeEvent): Piece[] {
  const who = jobs.slice(0, 3);
  addRoles(event, who, 'report');
  const end = who.length > 1 ? '分别汇报了工作情况。' : '汇报了工作情况。';
  return ['会上，', ...namesOnly(desk.printer, who), end];
}

/** Meetings, checks and lessons of one bureau, town or subdistrict. */
export function brief(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const unit = cast.unit(
    day,
    place,
    (job) => job.position.tier !== 'leader' && job.position.unit.split('/').length === 2,
  );
  if (!unit) return null;
  const staff = cast.some(day, random.between(3, 5), (job) => job.position.unit === unit);
  const [lead, second, ...rest] = staff;
  if (!lead || !second) return null;
  const town = printer.world.register.bodies.has(`${unit}/party`);
  const listed = rest.length > 0 ? rest : [second];
  const pool = (town ? wording.TOWN_BRIEFS : wording.BRIEFS).filter(
    (one) => !one.includes('{b}') || rest.length > 0,
  );
  const template = random.pick(pool);
  const others = template.includes('{b}') ? listed : [second, ...rest];
  const topic = desk.topicOf(unit);
  const inspects = ['带队', '调研', '走访', '检查'].some((word) => template.includes(word));
  const event = desk.event(
    inspects ? 'inspection' : template.includes('培训') || template.includes('党课') ? 'training' : 'meeting',
    day,
    place,
    true,
  );
  addRoles(event, [lead], 'attend', inspects ? 'lead' : template.includes('{a}主持') ? 'chair' : 'speak');
  if (template.includes('{b}'))
    addRoles(event, [second], 'attend', template.includes('{b}主持') ? 'chair' : 'attend');
  addRoles(event, others, inspects ? 'accompany' : 'attend');
  const org = [printer.body(town ? random.pick([`${unit}/party`, `${unit}/office`]) : unit)];
  const slots = {
    ...desk.slots(topic),
    a: printer.titled(lead),
    b: printer.titled(second),
    l: printer.list(others),
    org,
  };
  const paragraphs = [fill(template, slots)];
  if (random.chance(0.6))
    paragraphs.push(
      speech(
        desk,
        lead,
        topic,
        event.type === 'meeting' && !template.includes('竞赛') && !template.includes('宣传'),
      ),
    );
  if (random.chance(0.4)) paragraphs.push(filler(desk, topic, !inspects));
  return {
    title: [...org, `${random.pick(['扎实推进', '部署', '抓好', '聚焦'])}${topic}工作`],
    paragraphs,
    event,
    order: others.map((job) => job.person),
  };
}

export function titleOf(desk: Desk, org: readonly Piece[], what: string): Piece[] {
  return [desk.printer.body((org[0] as { body: string }).body), what];
}

export function body(desk: Desk, lead: Job, topic: string, meeting = true): Piece[][] {
  const { random } = desk;
  const paragraphs = [speech(desk, lead, topic, meeting)];
  if (random.chance(0.65)) paragraphs.splice(random.between(0, 1), 0, filler(desk, topic, meeting));
  return paragraphs;
}

import { addRoles, fill, type Article } from './article.ts';
import type { Job } from './world.ts';
import type { Desk } from './desk.ts';
import { body, crowd, titleOf } from './meetings.ts';
import type { Piece } from './print.ts';
import type { PlaceKey } from './truth.ts';
import * as wording from './wording.ts';

/** Someone outside the offices: a company's chairman, a head of another county. */
export interface Guest {
  readonly person: string;
  readonly body: string;
  readonly title: string;
}

export function guestTitled(desk: Desk, guest: Guest): Piece[] {
  const { printer } = desk;
  if (guest.title === '县长') {
    return [{ text: '望川县', body: guest.body, optional: true }, '县长', printer.name(guest.person)];
  }
  return [printer.body(guest.body), guest.title, printer.name(guest.person)];
}

const chief = (job: Job): boolean => job.position.tier === 'leader';

/** An inspection by someone of `from` in `place`; told to two papers it is one event in two wordings. */
export interface Inspection {
  readonly lead: Job;
  readonly others: readonly Job[];
  readonly place: PlaceKey;
  readonly topic: string;
}

export function planInspection(desk: Desk, from: PlaceKey, place: PlaceKey): Inspection | null {
  const { cast, printer, random } = desk;
  const day = printer.day;
  const lead = cast.one(day, (job) => job.position.place === from && chief(job) && job.position.rank < 40);
  if (!lead) return null;
  const others = cast.some(
    day,
    random.between(1, 4),
    (job) =>
      job !== lead &&
      job.position.place === place &&
      (from !== place
        ? job.position.tier === 'leader'
        : job.position.rank > lead.position.rank && job.position.tier !== 'deputy'),
  );
  if (others.length === 0) return null;
  return { lead, others, place, topic: random.pick(wording.TOPICS) };
}

export function inspection(
  desk: Desk,
  plan: Inspection,
  event = desk.event('inspection', desk.printer.day, plan.place, true),
): Article {
  const { printer, random } = desk;
  const { lead, others, topic, place } = plan;
  addRoles(event, [lead], 'lead');
  addRoles(event, others, 'accompany');
  const across = lead.position.place !== place;
  const where = across
    ? [printer.bodyOf(place === 'zone' ? 'zone/administration' : `${place}/government`)].map((one) =>
        placeName(desk, one.place),
      )
    : [desk.sites[0]!];
  const slots = {
    ...desk.slots(topic),
    a: printer.titled(lead),
    an: [printer.name(lead.person)],
    l: crowd(desk, others, random.chance(0.8)),
    w: where,
  };
  const title: Piece[] = random.chance(0.55)
    ? [printer.name(lead.person), random.pick(['调研', '督查', '检查']), topic, '工作']
    : [...printer.title(lead, false), printer.name(lead.person), '到', ...where, '调研'];
  return {
    title,
    paragraphs: [fill(random.pick(wording.INSPECTIONS), slots), ...body(desk, lead, topic, false)],
    event,
    order: others.map((job) => job.person),
  };
}

/** The place as its own paper and others call it: 我市, 青岘市, 开发区. */
function placeName(desk: Desk, place: PlaceKey): string {
  const { printer, random } = desk;
  if (place === 'zone') {
    const later = printer.body('zone/party', 'full').text.includes('高新');
    const name = later ? '高新区' : '开发区';
    return printer.viewer === 'zone' || printer.viewer === 'county' ? name : `青岘${name}`;
  }
  if (place === printer.viewer && random.chance(0.6)) return '我市';
  return place === 'city' ? '岚江市' : '青岘市';
}

export function visit(desk: Desk, place: PlaceKey, guests: readonly Guest[]): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const [host, ...others] = cast.some(
    day,
    random.between(2, 4),
    (job) => job.position.place === place && chief(job) && job.position.rank < 40,
  );
  if (!host || others.length === 0) return null;
  const guest = random.pick(guests);
  const company = guest.body.startsWith('company/');
  const ceremony = company && random.chance(0.45);
  const topic = random.pick(ceremony ? wording.PROJECTS : wording.COOPERATION);
  const templates = wording.VISITS.filter((one) => company || !one.includes('企业'));
  const template = random.pick(ceremony ? wording.CEREMONIES : templates);
  const event = desk.event(
    ceremony ? (template.includes('签约') ? 'signing' : 'ceremony') : 'visit',
    day,
    place,
    true,
  );
  addRoles(event, [host], ceremony ? 'attend' : template.includes('会见了') ? 'host' : 'accompany');
  addRoles(event, others, 'attend');
  event.roles.set(guest.person, new Set([ceremony ? 'sign' : 'lead']));
  const own = placeName(desk, place);
  const slots = {
    ...desk.slots(topic),
    a: printer.titled(host),
    an: [printer.name(host.person)],
    b: guestTitled(desk, guest),
    l: crowd(desk, others, random.chance(0.75)),
    w: [own],
    s: [printer.body(guest.body)],
  };
  const title = ceremony
    ? [`${topic}项目`, template.includes('签约') ? '签约' : '开工']
    : [printer.name(host.person), '会见客商'];
  return {
    title:
      template.includes('会见') || ceremony
        ? title
        : titleOf(
            desk,
            [printer.body(place === 'zone' ? 'zone/administration' : `${place}/government`)],
            '积极开展对外交流',
          ),
    paragraphs: [fill(template, slots), ...body(desk, host, topic, false)],
    event,
    order: others.map((job) => job.person),
  };
}

/** Before the spring festival: leaders call on those who have retired, each with the post once held. */
export function consolation(desk: Desk, place: PlaceKey): Article | null {
  const { printer, random, cast } = desk;
  const day = printer.day;
  const gone = printer.world.jobs.filter(
    (job) =>
      job.position.place === place &&
      job.position.tier !== 'deputy' &&
      job.end !== null &&
      job.end < day - 60 &&
      !printer.world.jobs.some((later) => later.person === job.person && later.start >= job.end!),
  );
  const [host, ...others] = cast.some(day, 3, (job) => job.position.place === place && chief(job));
  if (!host || others.length === 0 || gone.length < 2) return null;
  const former = random.shuffle(gone).slice(0, random.between(2, 3));
  const event = desk.event('visit', day, place, true);
  addRoles(event, [host], 'lead');
  addRoles(event, others, 'accompany');
  const list: Piece[] = [];
  former.forEach((job, at) => {
    const part = job.parts.at(-1)!.parts.at(-1)!;
    list.push(
      ...(at > 0 ? ['、'] : []),
      '原',
      ...printer.posts(job.person, [part], 'former'),
      printer.name(job.person),
    );
  });
  const org = [printer.body(place === 'zone' ? 'zone/party' : `${place}/committee`)];
  const slots = {
    ...desk.slots('慰问'),
    a: printer.titled(host),
    an: [printer.name(host.person)],
    l: printer.list(others),
    f: list,
    org,
  };
  return {
    title: [printer.name(host.person), '走访慰问老同志'],
    paragraphs: [fill(random.pick(wording.CONSOLATIONS), slots), body(desk, host, '老干部服务', false)[0]!],
    event,
    order: others.map((job) => job.person),
  };
}

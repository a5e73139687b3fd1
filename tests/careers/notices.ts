import { addRoles, fill, type Article } from './article.ts';
import { fullDate } from './calendar.ts';
import type { Move } from './world.ts';
import type { Desk } from './desk.ts';
import type { Piece } from './print.ts';
import type { SeatPart } from './seats.ts';
import type { PlaceKey } from './truth.ts';
import * as wording from './wording.ts';

type Authority = 'above' | 'party' | 'congress' | 'government' | 'election';

/** Who decides on a seat: the party, the standing committee of the congress, or the government. */
export function authorityOf(part: SeatPart): Authority {
  const [place, unit = ''] = part.body.split('/');
  if (unit === 'committee' && ['书记', '副书记', '常委', '秘书长'].includes(part.title)) return 'above';
  if (unit === 'congress' || unit === 'consultative') return 'election';
  if (['市长', '镇长'].includes(part.title)) return 'election';
  if (unit === 'government' || part.title === '代市长' || unit === 'supervision') return 'congress';
  if (place !== 'zone' && part.title === '局长') return 'congress';
  if (['主席', '会长'].includes(part.title)) return 'party';
  const party = ['party', 'discipline', 'committee', '组织部', '宣传部', '统战部', '政法委', '办公室'];
  if (party.includes(unit) || part.body.endsWith('/party') || part.body.endsWith('党组')) return 'party';
  return 'government';
}

/** Whose decision it is; the county decides for its zone. */
const deciderOf = (part: SeatPart): 'city' | 'county' => (part.body.startsWith('city/') ? 'city' : 'county');

interface Change {
  readonly person: string;
  readonly retired: boolean;
  readonly taken: readonly SeatPart[];
  readonly left: readonly SeatPart[];
}

/** All changes of one day that one authority of one place decides on, as one notice. */
export function notice(
  desk: Desk,
  place: 'city' | 'county',
  authority: Authority,
  moves: readonly Move[],
): Article | null {
  const { printer, random } = desk;
  const mine = (part: SeatPart): boolean => authorityOf(part) === authority && deciderOf(part) === place;
  const changes: Change[] = moves.flatMap((move) => {
    const taken = move.taken.filter(mine);
    // who is elected is 代 no longer: no notice says so
    const left = move.kind === 'confirmation' ? [] : move.left.filter(mine);
    return taken.length + left.length > 0
      ? [{ person: move.person, retired: move.kind === 'retirement', taken, left }]
      : [];
  });
  if (changes.length === 0) return null;
  if (authority === 'above') return cadreMeeting(desk, place, changes);
  if (authority === 'election') return election(desk, place, changes);
  const party = `${place}/committee`;
  const org = authority === 'party' ? party : `${place}/${authority}`;
  const templates = {
    party: wording.PARTY_NOTICES,
    congress: wording.CONGRESS_NOTICES,
    government: wording.GOVERNMENT_NOTICES,
  }[authority];
  const full = authority !== 'party' || random.chance(0.4);
  const orgMark = printer.body(org, random.chance(0.4) ? 'full' : 'plain');
  const head = fill(random.pick(templates), {
    d: [fullDate(printer.day)],
    org: [orgMark],
    n: [String(random.between(3, 40))],
  });
  const lines = random.shuffle(changes).map((change) => line(desk, change, full));
  const event = desk.event('appointment', printer.day, place, false);
  const title: Piece[] =
    authority === 'congress'
      ? [printer.body(org), '任免名单']
      : [
          printer.body(org, 'plain'),
          '关于',
          printer.name(changes[0]!.person),
          changes.length > 1 ? '等同志职务任免的通知' : '同志职务任免的通知',
        ];
  const closing = random.chance(0.4) ? [[printer.body(org, 'full')], [fullDate(printer.day)]] : [];
  return { title, paragraphs: [head, ...lines, ...closing], event };
}

function line(desk: Desk, change: Change, full: boolean): Piece[] {
  const { printer, random } = desk;
  const posts = (parts: readonly SeatPart[], act: 'appoint' | 'remove'): Piece[] =>
    printer.posts(change.person, parts, act, full);
  const name = [printer.name(change.person)];
  const trial = random.chance(0.12) ? ['（试用期一年）'] : [];
  if (change.taken.length > 0 && change.left.length > 0) {
    return fill(random.pick(wording.BOTH_LINES), {
      name,
      post: [...posts(change.taken, 'appoint'), ...trial],
      old: posts(change.left, 'remove'),
    });
  }
  if (change.taken.length > 0)
    return fill(random.pick(wording.APPOINT_LINES), {
      name,
      post: [...posts(change.taken, 'appoint'), ...trial],
    });
  const lines = change.retired && random.chance(0.5) ? wording.RETIRE_LINES : wording.REMOVE_LINES;
  return fill(random.pick(lines), { name, post: posts(change.left, 'remove') });
}

function cadreMeeting(desk: Desk, place: PlaceKey, changes: readonly Change[]): Article {
  const { printer, random, cast } = desk;
  const decisions: Piece[] = [];
  changes.forEach((change, at) => {
    if (at > 0) decisions.push('；');
    decisions.push(printer.name(change.person), '同志');
    if (change.taken.length > 0)
      decisions.push('任', ...printer.posts(change.person, change.taken, 'appoint'));
    if (change.left.length > 0) {
      decisions.push(
        change.taken.length > 0 ? '，不再担任' : '不再担任',
        ...printer.posts(change.person, change.left, 'remove'),
        '职务',
      );
    }
  });
  const where = place === 'city' ? '岚江市' : '青岘市';
  const event = desk.event('meeting', printer.day, place, true);
  const paragraphs = [
    fill(random.pick(wording.CADRE_MEETINGS), {
      d: [fullDate(printer.day)],
      w: [where],
      c: decisions.concat('。'),
    }),
  ];
  const present = cast.some(
    printer.day,
    3,
    (job) =>
      job.position.place === place &&
      job.position.tier === 'leader' &&
      !changes.some((one) => one.person === job.person),
  );
  if (present.length > 1) {
    addRoles(event, present, 'attend');
    paragraphs.push([...printer.list(present), '出席会议。']);
  }
  return { title: [where, '召开领导干部会议'], paragraphs, event, order: present.map((job) => job.person) };
}

function election(desk: Desk, place: PlaceKey, changes: readonly Change[]): Article {
  const { printer, random } = desk;
  const event = desk.event('election', printer.day, place, false);
  const paragraphs: Piece[][] = [];
  for (const change of changes) {
    if (change.taken.length > 0) {
      const session = sessionOf(
        change.taken[0]!,
        printer.bodyOf(change.taken[0]!.body).eras.at(-1)!.core,
        random.between(2, 9),
      );
      paragraphs.push(
        fill(random.pick(wording.ELECTIONS), {
          d: [fullDate(printer.day)],
          session: [session],
          name: [printer.name(change.person)],
          post: printer.posts(change.person, change.taken, 'appoint', random.chance(0.5)),
        }),
      );
    } else {
      paragraphs.push([
        `${fullDate(printer.day)}，会议决定接受`,
        printer.name(change.person),
        '同志辞去',
        ...printer.posts(change.person, change.left, 'remove'),
        '职务的请求。',
      ]);
    }
    event.roles.set(change.person, new Set(['other']));
  }
  return { title: [place === 'city' ? '岚江市' : '青岘市', '人事选举结果'], paragraphs, event };
}

function sessionOf(part: SeatPart, core: string, number: number): string {
  const [place, unit] = part.body.split('/');
  if (unit === 'consultative')
    return `政协${place === 'city' ? '岚江市' : '青岘市'}第十届委员会第${'一二三四五'.charAt(number % 5)}次会议`;
  if (part.body.endsWith('/office'))
    return `${core}镇第十八届人民代表大会第${'一二三四五'.charAt(number % 5)}次会议`;
  return `${place === 'city' ? '岚江市' : '青岘市'}第十六届人民代表大会第${'一二三四五'.charAt(number % 5)}次会议`;
}

export const AUTHORITIES: readonly Authority[] = ['above', 'party', 'congress', 'government', 'election'];

import type { TitlePart } from '../model/index.ts';
import type { BodyTable } from './body-table.ts';
import type { Rank } from './ranks.ts';
import { governs, type Link } from './titles-chain.ts';

/** The body of the name before in a list; beside: nothing but 、 or 和 stands between. */
export interface Mate {
  readonly body: number;
  readonly beside: boolean;
  /** The other bodies of that name's titles, the last first. */
  readonly others: readonly number[];
  /** The company whose officers the list names. */
  readonly firm: number | null;
}

const committee = /(?:党委|党组|党工委|党总支|党支部|董事会)$/u;

/** A rank as it is printed, without inner spaces; 历届 is said of the post, not of its name. */
export const titleText = (rank: Rank): string =>
  (rank.contracted === null ? rank.text : rank.head).replaceAll(' ', '').replace(/^历[届任]/u, '');

/**
 * The parts of a chain of ranks, each with its body.
 *
 * @param mate the name before in the same list, for a title that names no body
 */
export function partsOf(chain: readonly Link[], table: BodyTable, mate: Mate | null = null): TitlePart[] {
  const before = mate?.body ?? null;
  let carried: number | null = null;
  const earlier: number[] = [];
  return chain
    .filter(({ rank }) => !rank.value.collective)
    .map(({ rank, start, body, former, planned, strange }, i) => {
      const held: number | null =
        body === null && strange
          ? null
          : body === null
            ? (carriedTo(rank, carried, table, start) ??
              earlier.map((one) => carriedTo(rank, one, table, start)).findLast((one) => one !== null) ??
              (i === 0 ? alongOf(rank, mate, table, start) : null) ??
              (i === 0 ? governed(rank, mate, table, start) : null) ??
              (/^(?:组长|召集人|总指挥|指挥长)$/u.test(rank.head) ? table.group('group', start) : null))
            : shortSeat.test(table.nameOf(body))
              ? wholeSeat(body, table, start)
              : i === 0 && before !== null
                ? mates(body, before, table, start)
                : within(body, carried, table, start);
      if (held !== null) {
        carried = held;
        earlier.push(held);
        if (rank.value.class === 'enterprise' && rank.value.single) table.runAsFirm(held);
      }
      const confidence = body !== null ? 0.95 : held !== null ? 0.75 : 0.6;
      return {
        start,
        end: rank.end,
        body: held,
        title: `${former ? '原' : planned ? '拟任' : ''}${titleText(rank)}`,
        confidence,
        ...(former || rank.effects.includes('former') ? { former: true } : {}),
      };
    });
}

/** An organ named barely behind its party committee is that committee's: 武汉市委常委、政法委书记. */
function within(body: number, carried: number | null, table: BodyTable, at: number): number {
  const organ = table.nameOf(body);
  const above = carried === null ? '' : table.nameOf(carried);
  if (/^(?:政法委|组织部|宣传部|统战部|社会工作部)$/u.test(organ) && /[省市县区州旗盟地]委$/u.test(above))
    return table.at(at, table.named(above + organ, 'party', at));
  const side = /^(.*[省市县区州旗盟镇乡])(?:委|党委|纪委)$/u.exec(above);
  if (side && /^(?:纪委|监委|人武部|人大)$/u.test(organ))
    return table.at(at, table.named(side[1]! + organ, table.kindOf(body), at));
  const unit = /^(.*[省市县区州旗盟镇乡])(?:委|党委)$/u.exec(above);
  if (unit && /^(?:政府|人民政府)$/u.test(organ))
    return table.at(at, table.named(unit[1]! + organ, 'government', at));
  const congress = /^(.*人大)(?:党组|常委会党组)?$/u.exec(above);
  if (congress && organ === '常委会')
    return table.at(at, table.named(`${congress[1]!}常委会`, 'government', at));
  // 马某街道党工委副书记、办事处主任
  const seat = /^(.*(?:街道|镇|乡|开发区|园区|新区))(?:党工委|党委)$/u.exec(above);
  if (seat && seat[1]!.length > 2 && /^(?:办事处|管委会|人民政府|政府|人大)$/u.test(organ))
    return table.named(seat[1]! + organ, 'government', at);
  return body;
}

/** 青石开发区党工委书记陈良，党工委副书记李石: a bare committee in a list is that of the one named before. */
function mates(body: number, before: number, table: BodyTable, at: number): number {
  const organ = table.nameOf(body);
  if (!/^(?:党委|党组|党工委|党总支|党支部)$/u.test(organ)) return body;
  const name = table.nameOf(before);
  const seat = name.replace(/(?:党委|党组|党工委|党总支|党支部|管委会|办事处|人民政府|政府|董事会)$/u, '');
  const known =
    name.endsWith(organ) || seat !== name || table.kindOf(before) === 'company' || table.knows(before, organ);
  return known && seat.length >= 2 ? table.at(at, table.named(seat + organ, 'party', at)) : body;
}

/** 局党组成员, 院党委委员: the committee of the body that the document speaks of. */
const shortSeat = /^[局委办院校厅站所行社馆处](?:党组|党委|党总支|党支部)$/u;

function wholeSeat(body: number, table: BodyTable, at: number): number {
  const whole = table.wholeOf(body, at);
  return whole === null ? body : table.at(at, whole);
}

/** The body of a rank that names none, from the part before it: 国电集团党组书记、副总经理. */
function carriedTo(rank: Rank, carried: number | null, table: BodyTable, at: number): number | null {
  if (carried === null) return null;
  const name = table.nameOf(carried);
  if (governs.test(rank.head)) {
    const place = /^(.*[市县区州盟旗镇乡省])(?:委|党委|人民政府|政府)$/u.exec(name);
    return place ? table.government(place[1]!, rank.head, at) : null;
  }
  if (committee.test(name) && rank.value.class !== 'party') {
    const base = name.replace(committee, '');
    return base.length >= 2
      ? table.named(base, table.kindOf(carried) === 'party' ? 'other' : table.kindOf(carried), at)
      : null;
  }
  const court = /^.{2,}(?:法院|检察院)/u.exec(name)?.[0];
  if (court && rank.value.class === 'court' && court !== name) return table.named(court, 'government', at);
  const fits = rank.value.bodies.length === 0 || rank.value.bodies.some((ending) => name.endsWith(ending));
  return fits ? carried : null;
}

/**
 * 副县长陈良 in a bulletin of the county: of its government, unless the name before is of another place's body. Right
 * beside that name it is that place's: 柳江县委书记陈良、县长李石.
 */
function governed(rank: Rank, mate: Mate | null, table: BodyTable, at: number): number | null {
  if (!governs.test(rank.head)) return null;
  if (mate?.beside) {
    const theirs = /^(.*[市县区州盟旗镇乡省])(?:委|党委|人民政府|政府)$/u.exec(table.nameOf(mate.body))?.[1];
    if (theirs && theirs.length > 1 && theirs.endsWith(rank.head.slice(-2, -1)))
      return carriedTo(rank, mate.body, table, at);
  }
  const owner = mate === null ? '' : table.ownerOf(mate.body);
  return owner.endsWith(rank.head.slice(-2, -1)) && !table.isHome(owner, at)
    ? null
    : table.ownGovernment(rank.head, at);
}

/** By the last body of the name before, else by one of its others: 大学校长、工程院院士陈良，副校长李石. */
function alongOf(rank: Rank, mate: Mate | null, table: BodyTable, at: number): number | null {
  if (mate === null) return null;
  for (const body of [mate.body, ...mate.others]) {
    const held = carriedAlong(rank, { ...mate, body }, table, at);
    if (held !== null) return held;
  }
  return null;
}

/** Only the office's own further ranks go along a list: 人大常委会副主任陈良，秘书长孙洁. */
function carriedAlong(rank: Rank, mate: Mate | null, table: BodyTable, at: number): number | null {
  if (mate === null || governs.test(rank.head)) return null;
  const before = mate.body;
  const name = table.nameOf(before);
  if (/秘书长/u.test(rank.head))
    return /(?:人大常委会|常务委员会|政协|政府|委|协会|联合会)$/u.test(name) ? before : null;
  if (rank.value.class === 'enterprise' && committee.test(name)) return carriedTo(rank, before, table, at);
  if (rank.value.class === 'enterprise')
    return table.kindOf(before) === 'company' || table.runsAsFirm(before) ? before : mate.firm;
  // 榆某大学党委书记陈良、校长李石; 县人武部部长陈良、政委李石
  const seat = committee.test(name);
  const chief = /^(?:school|unit|court)$/u.test(rank.value.class) || rank.head === '院长';
  if (mate.beside && rank.value.class !== 'party' && (seat || chief)) {
    const body = seat ? carriedTo(rank, before, table, at) : before;
    if (body !== null && rank.value.bodies.some((ending) => table.nameOf(body).endsWith(ending))) return body;
  }
  return (rank.effects.includes('deputy') || !rank.value.single) &&
    rank.value.bodies.some((ending) => name.endsWith(ending))
    ? before
    : null;
}

import type { Body } from './bodies.ts';
import type { PlaceKey } from './truth.ts';

/** One seat within a position: 市委/常委 and 市委组织部/部长 make the position of a head of organization. */
export interface SeatPart {
  readonly body: string;
  readonly title: string;
}

/** leader: 市领导; head: 部门、乡镇主要负责人; deputy: the rest. */
export type Tier = 'leader' | 'head' | 'deputy';

/** What one official holds as one job; the seats are printed in this order. */
export interface Position {
  readonly id: string;
  readonly place: PlaceKey;
  readonly tier: Tier;
  /** Protocol: the lower stands first. */
  readonly rank: number;
  /** The unit in which deputies rise: a bureau, a town, a leadership. */
  readonly unit: string;
  parts: SeatPart[];
  closed: boolean;
}

export interface Scale {
  readonly bureaus: Readonly<Record<'city' | 'county' | 'zone', number>>;
  readonly deputies: number;
  readonly towns: number;
  readonly streets: number;
  readonly companies: number;
}

export interface Register {
  readonly bodies: Map<string, Body>;
  readonly positions: Position[];
}

const MULTIPLE = new Set([
  '常委',
  '副书记',
  '委员',
  '副市长',
  '副主任',
  '副主席',
  '副局长',
  '副部长',
  '副镇长',
  '党委委员',
]);
const PART_TIME = new Set(['常委', '委员', '会长', '主席', '党委委员']);

export const isSingle = (title: string): boolean => !MULTIPLE.has(title);
export const isFullTime = (title: string): boolean => !PART_TIME.has(title);

/** Papers print a seat under these titles. */
export function printedTitles(title: string): readonly string[] {
  switch (title) {
    case '常务副市长':
      return ['常务副市长', '副市长'];
    case '部长':
      return ['部长', '组织部长', '宣传部长', '统战部长', '组织部部长', '宣传部部长', '统战部部长'];
    case '委员':
      return ['委员', '党委委员', '党工委委员'];
    case '副局长':
      return ['副局长', '副局长(主持工作)', '副局长（主持工作）'];
    case '副主任':
      return ['副主任', '副主任(主持工作)', '副主任（主持工作）'];
    default:
      return [title];
  }
}

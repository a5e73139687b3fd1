import { PLACE_NAMES, ZONE_LATER } from './bodies.ts';
import { dayOf, fullDate, isoOf, partsOf, type Day } from './calendar.ts';
import type { Piece } from './print.ts';
import type { PlaceKey } from './truth.ts';

export interface Publisher {
  /** As the collection's own data calls it, and the folder of its papers. */
  readonly name: string;
  readonly place: PlaceKey;
  /** Bulletins of the zone come typed with half-width commas. */
  readonly halfWidth: boolean;
  /** What the collection's own data says: the publisher, the day of issue. */
  readonly tells: { readonly publisher: boolean; readonly issued: boolean };
  masthead(day: Day, number: number): (readonly Piece[])[];
}

/** From here on the zone's paper bears its later name. */
const RAISED = dayOf('2021-03-25');

const told = (text: string, body: string): Piece => ({ text, body, optional: true });

export const PUBLISHERS: readonly Publisher[] = [
  {
    name: '岚江日报',
    place: 'city',
    halfWidth: false,
    tells: { publisher: true, issued: false },
    masthead: (day, number) => [
      ['岚江日报'],
      [`${fullDate(day)}　星期${partsOf(day).weekday}　第${4100 + number * 9}期`],
    ],
  },
  {
    name: '岚江市人民政府网',
    place: 'city',
    halfWidth: false,
    tells: { publisher: true, issued: true },
    masthead: (day) => [[told('岚江市人民政府', 'city/government'), `网　发布时间：${isoOf(day)}`]],
  },
  {
    name: '今日青岘',
    place: 'county',
    halfWidth: false,
    tells: { publisher: false, issued: false },
    masthead: (day, number) => [
      ['今日青岘'],
      [told('中共青岘市委', 'county/committee'), `主管主办　${fullDate(day)}　第${number}期`],
    ],
  },
  {
    name: '青岘政务',
    place: 'county',
    halfWidth: false,
    tells: { publisher: true, issued: true },
    masthead: (day, number) => [[`青岘政务　第${number}期`], [`青岘市人民政府办公室编　${fullDate(day)}`]],
  },
  {
    name: '青岘开发区动态',
    place: 'zone',
    halfWidth: true,
    tells: { publisher: true, issued: false },
    masthead: (day, number) => [
      [`${day >= RAISED ? '高新区' : '开发区'}动态　第${number}期`],
      [`${day >= RAISED ? ZONE_LATER : PLACE_NAMES.zone}党政办公室　${fullDate(day)}`],
    ],
  },
];

import { PLACE_NAMES, ZONE_LATER } from './bodies.ts';
import { dayOf, fullDate, partsOf, type Day } from './calendar.ts';
import type { PlaceKey } from './truth.ts';

export interface Publisher {
  readonly name: string;
  readonly place: PlaceKey;
  readonly folder: string;
  /** Bulletins of the zone come typed with half-width commas. */
  readonly halfWidth: boolean;
  /** Headlines as Markdown has them. */
  readonly markdown: boolean;
  /** What the collection's own data says: the publisher, the day of issue. */
  readonly tells: { readonly publisher: boolean; readonly issued: boolean };
  masthead(day: Day, number: number): string[];
}

/** From here on the zone's paper bears its later name. */
const RAISED = dayOf('2021-03-25');

export const PUBLISHERS: readonly Publisher[] = [
  {
    name: '岚江日报',
    place: 'city',
    folder: '岚江日报',
    halfWidth: false,
    markdown: true,
    tells: { publisher: true, issued: false },
    masthead: (day, number) => [
      '岚江日报',
      `${fullDate(day)}　星期${partsOf(day).weekday}　第${4100 + number * 9}期`,
    ],
  },
  {
    name: '岚江市人民政府网',
    place: 'city',
    folder: '岚江市人民政府网',
    halfWidth: false,
    markdown: true,
    tells: { publisher: true, issued: true },
    masthead: (day) => [
      `岚江市人民政府网　发布时间：${partsOf(day).year}-${two(partsOf(day).month)}-${two(partsOf(day).date)}`,
    ],
  },
  {
    name: '今日青岘',
    place: 'county',
    folder: '今日青岘',
    halfWidth: false,
    markdown: true,
    tells: { publisher: false, issued: false },
    masthead: (day, number) => ['今日青岘', `中共青岘市委主管主办　${fullDate(day)}　第${number}期`],
  },
  {
    name: '青岘政务',
    place: 'county',
    folder: '青岘政务',
    halfWidth: false,
    markdown: true,
    tells: { publisher: true, issued: true },
    masthead: (day, number) => [
      `青岘政务　${partsOf(day).year}年第${(number % 24) + 1}期`,
      `青岘市人民政府办公室编　${fullDate(day)}`,
    ],
  },
  {
    name: '青岘开发区动态',
    place: 'zone',
    folder: '青岘开发区动态',
    halfWidth: true,
    markdown: true,
    tells: { publisher: true, issued: false },
    masthead: (day, number) => {
      const later = day >= RAISED;
      return [
        `${later ? '高新区' : '开发区'}动态　第${number}期`,
        `${later ? ZONE_LATER : PLACE_NAMES.zone}党政办公室　${fullDate(day)}`,
      ];
    },
  },
];

const two = (number: number): string => String(number).padStart(2, '0');

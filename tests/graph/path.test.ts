import fc from 'fast-check';
import { pathIn } from '../../src/graph/path.ts';
import type { Runner } from '../../src/graph/runner.ts';

/** Events by their letters, each with who took part and its day. */
type Meetings = readonly { readonly people: readonly number[]; readonly day: string }[];

const person = (n: number): string => `p${n}`;
const meeting = (n: number): string => `e${n}`;

function runnerOver(meetings: Meetings): Runner {
  const rows = meetings.flatMap(({ people, day }, i) =>
    people.map((n) => ({ person: person(n), event: meeting(i), day })),
  );
  const answers: Record<string, (ids: readonly string[]) => object[]> = {
    'read/people-by-ids': (ids) => ids.map((id, at) => ({ at, id })),
    'read/attendance-of-people': (ids) => rows.filter((row) => ids.includes(row.person)),
    'read/attendance-of-events': (ids) => rows.filter((row) => ids.includes(row.event)),
  };
  const run: Runner['run'] = async (statement, { ids }) =>
    answers[statement]!(ids as string[]) as Record<string, unknown>[];
  return { run, rowsAtOnce: 500, ahead: 0, fragment: (text) => text, term: (term) => ({ ...term }) };
}

/** Every way from one person to another by so many events, each as ids in turn, found by trying all. */
function waysOf(meetings: Meetings, from: number, to: number, events: number, inTime: boolean): string[][] {
  if (events === 0) return from === to ? [[person(from)]] : [];
  return meetings.flatMap(({ people, day }, i) => {
    if (!people.includes(from) || (inTime && day === '')) return [];
    const later = meetings.map((other) => (inTime && other.day < day ? { people: [], day: '' } : other));
    return people.flatMap((next) =>
      waysOf(later, next, to, events - 1, inTime).map((way) => [person(from), meeting(i), ...way]),
    );
  });
}

function leastWay(meetings: Meetings, to: number, most: number, inTime: boolean): string[] | null {
  for (let events = 0; events <= most; events++) {
    const [least] = waysOf(meetings, 0, to, events, inTime).toSorted((a, b) =>
      a.join() < b.join() ? -1 : 1,
    );
    if (least) return least;
  }
  return null;
}

const meetings = fc.array(
  fc.record({
    people: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
    day: fc.constantFrom('', '2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04'),
  }),
  { maxLength: 9 },
);

describe('the path between two people is what trying all ways finds', () => {
  test.each([false, true])('chronological: %s', async (chronological) => {
    await fc.assert(
      fc.asyncProperty(meetings, fc.nat(6), fc.integer({ min: 1, max: 4 }), async (all, to, events) => {
        const path = await pathIn(runnerOver(all), person(0), person(to), { events, chronological });
        const way = path?.people.flatMap((id, i) => [id, ...path.events.slice(i, i + 1)]) ?? null;
        expect(way).toEqual(leastWay(all, to, events, chronological));
      }),
      { numRuns: 400 },
    );
  });
});

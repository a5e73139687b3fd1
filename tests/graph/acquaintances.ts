import type { GraphWriter } from '../../src/graph/index.ts';
import { event, part, person, tenure } from './fixture.ts';

/*
 * More for the graph of fixture.ts: people who met one after the other, Gu and Ba in May, Ba and Ce in June and on a
 * day that nobody knows, Ce and Du in April already; and Ef, who met nobody.
 */

const people = [
  person('per-ba', '白一', 'bai yi'),
  person('per-ce', '岑二', 'cen er'),
  person('per-du', '杜三', 'du san'),
  person('per-ef', '鄂四', 'e si'),
];

const events = [
  event('evt-m0', '五月学习会', { date: '2023-05', earliest: '2023-05-01', latest: '2023-05-31' }),
  event('evt-m1', '碰头会'),
  event('evt-m2', '六月学习会', { earliest: '2023-06-01' }),
  event('evt-m3', '四月学习会', { earliest: '2023-04-01' }),
];

const participations = [
  part('par-m01', 'evt-m0', { person: 'per-gu' }),
  part('par-m02', 'evt-m0', { person: 'per-gu-min' }),
  part('par-m03', 'evt-m0', { person: 'per-ba', role: 'chair' }),
  part('par-m04', 'evt-m0', { person: 'per-ba', role: 'speak' }),
  part('par-m05', 'evt-m0', { organization: 'org-office', role: 'organizer' }),
  part('par-m06', 'evt-m0', { organization: 'org-office', role: 'host' }),
  part('par-m11', 'evt-m1', { person: 'per-ba' }),
  part('par-m12', 'evt-m1', { person: 'per-ce' }),
  part('par-m21', 'evt-m2', { person: 'per-ba' }),
  part('par-m22', 'evt-m2', { person: 'per-ce' }),
  part('par-m31', 'evt-m3', { person: 'per-ce' }),
  part('par-m32', 'evt-m3', { person: 'per-du' }),
  part('par-m41', 'evt-same-day', { organization: 'org-bureau' }),
];

const posts = [
  { id: 'pst-bureau', organization: 'org-bureau', title: '局长', seats: 1 },
  { id: 'pst-alpha', organization: 'org-alpha', title: '董事', seats: null },
];

const tenures = [
  tenure('ten-m1', 'per-du', 'pst-bureau', { former: true }),
  tenure('ten-m2', 'per-ba', 'pst-bureau', { startEarliest: '2000-01-01' }),
  tenure('ten-m3', 'per-du', 'pst-alpha'),
  tenure('ten-m4', 'per-ba', 'pst-alpha'),
];

export async function putAcquaintances(writer: GraphWriter): Promise<void> {
  await writer.putEntities('person', people);
  await writer.putEntities('event', events);
  await writer.putEntities('post', posts);
  await writer.putEntities('tenure', tenures);
  await writer.putEntities('participation', participations);
  await writer.putEntities('visit', [
    {
      id: 'vis-m0',
      event: 'evt-m0',
      name: '水利局',
      organization: 'org-bureau',
      place: null,
      project: null,
    },
  ]);
  await writer.refreshDerived({
    holds: tenures,
    attended: participations.flatMap(({ person: who, event: at }) =>
      who === null ? [] : [{ person: who, event: at }],
    ),
    investsIn: [],
  });
}

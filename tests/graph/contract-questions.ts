import type { CoAttendee, GraphStore, LineUpRow, Network, NetworkOptions } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';

const edgesOf = ({ edges }: Network): string[] => edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
const idsOf = ({ nodes }: Network): string[] => nodes.map(({ id, hops }) => `${hops} ${id}`);

/** Questions over several rows of a filled store, filled with `acquaintances.ts` too. */
export function describeQuestions(store: () => GraphStore): void {
  describe('co-attendees', () => {
    const of = (id: string, filter: object = {}) =>
      store()
        .coAttendeesOfPeople([id], { first: 10, ...filter })
        .then(([rows]) => rows!.map(({ person, events }) => `${person} ${events}`));

    test('are counted, those with most events first, then by id', async () => {
      const [rows, none] = await store().coAttendeesOfPeople(['per-gu-b', 'per-wei'], { first: 10 });
      expect(rows).toEqual([
        { person: 'per-gu-min', events: 2, first: '2023-03-18', last: '2023-05-31' },
        { person: 'per-ba', events: 1, first: '2023-05-01', last: '2023-05-31' },
        { person: 'per-shi', events: 1, first: '2023-03-18', last: '2023-03-18' },
      ]);
      expect(none).toEqual([]);
    });
    test.each([
      ['as many as are asked for', { first: 1 }, ['per-gu-min 2']],
      ['from a day on', { from: '2023-05-31' }, ['per-ba 1', 'per-gu-min 1']],
      ['up to a day', { to: '2023-03-18' }, ['per-gu-min 1', 'per-shi 1']],
      ['within days on which nothing was', { from: '2023-03-19', to: '2023-04-30' }, []],
      ['in a role of the other', { role: 'chair' }, ['per-ba 1']],
      ['of a body', { organization: 'org-county-b' }, ['per-shi 1']],
      ['by nothing where a filter is null', { from: null, role: null, first: 1 }, ['per-gu-min 2']],
    ])('are narrowed: %s', async (_, filter, expected) => {
      expect(await of('per-gu', filter)).toEqual(expected);
    });
    test('an event without a day counts where no day is asked for', async () => {
      expect(await store().coAttendeesOfPeople(['per-ce'], { first: 10 })).toEqual([
        [
          { person: 'per-ba', events: 2, first: '2023-06-01', last: '2023-06-01' },
          { person: 'per-du', events: 1, first: '2023-04-01', last: '2023-04-01' },
        ],
      ]);
      expect(await of('per-ce', { from: '2023-01-01' })).toEqual(['per-ba 1', 'per-du 1']);
    });
    test.each([0, 1001, 1.5])('%p of them are refused', async (first) => {
      expect(await failureOf(store().coAttendeesOfPeople(['per-gu'], { first }))).toMatchObject({
        code: 'question.range',
      });
    });
  });

  describe('co-attendance', () => {
    const all = ['per-gu-b', 'per-gu', 'per-gu-min', 'per-shi', 'per-ba', 'per-ce', 'per-none', 'org-county'];
    const of = (filter: object) =>
      store()
        .coAttendance(all, filter)
        .then((pairs) => pairs.map(({ person, other, events }) => `${person} ${other} ${events}`));

    test('pairs of people with how often and when, the most often first, then by ids', async () => {
      expect(await store().coAttendance(all)).toEqual([
        { person: 'per-ba', other: 'per-ce', events: 2, first: '2023-06-01', last: '2023-06-01' },
        { person: 'per-gu', other: 'per-gu-min', events: 2, first: '2023-03-18', last: '2023-05-31' },
        { person: 'per-ba', other: 'per-gu', events: 1, first: '2023-05-01', last: '2023-05-31' },
        { person: 'per-ba', other: 'per-gu-min', events: 1, first: '2023-05-01', last: '2023-05-31' },
        { person: 'per-gu', other: 'per-shi', events: 1, first: '2023-03-18', last: '2023-03-18' },
        { person: 'per-gu-min', other: 'per-shi', events: 1, first: '2023-03-18', last: '2023-03-18' },
      ]);
    });
    test.each([
      ['at least so often', { minimum: 2 }, ['per-ba per-ce 2', 'per-gu per-gu-min 2']],
      ['within days', { from: '2023-06-01', to: '2023-06-01' }, ['per-ba per-ce 1']],
      ['both in a role', { role: 'attend', to: '2023-04-01' }, ['per-gu-min per-shi 1']],
    ])('is narrowed: %s', async (_, filter, expected) => {
      expect(await of(filter)).toEqual(expected);
    });
    test('says the same of two as co-attendees of one do', async () => {
      const pairs = await store().coAttendance(all);
      const [rows] = await store().coAttendeesOfPeople(['per-gu'], { first: 10 });
      const ofGu = pairs.filter(({ person, other }) => person === 'per-gu' || other === 'per-gu');
      const days = ({ events, first, last }: CoAttendee) => `${events} ${first} ${last}`;
      expect(ofGu.map(days).toSorted()).toEqual(rows!.map(days).toSorted());
    });
    test('of one or none is nothing, of too many is refused', async () => {
      expect(await store().coAttendance([])).toEqual([]);
      expect(await store().coAttendance(['per-gu', 'per-gu-b'])).toEqual([]);
      const many = Array.from({ length: 201 }, (_, i) => `per-${i}`);
      expect(await failureOf(store().coAttendance(many))).toMatchObject({ code: 'question.range' });
    });
  });

  describe('the path between two people', () => {
    const between = (from: string, to: string, options: object = {}) =>
      store()
        .pathBetween(from, to, options)
        .then((path) => path && path.people.map((id, i) => [id, ...path.events.slice(i, i + 1)]).flat());

    test.each([
      ['one event', 'per-gu-b', 'per-shi', ['per-gu', 'evt-session', 'per-shi']],
      ['of two events, the one with the least id', 'per-ba', 'per-ce', ['per-ba', 'evt-m1', 'per-ce']],
      ['two events', 'per-gu', 'per-ce', ['per-gu', 'evt-m0', 'per-ba', 'evt-m1', 'per-ce']],
      [
        'three events',
        'per-du',
        'per-gu',
        ['per-du', 'evt-m3', 'per-ce', 'evt-m1', 'per-ba', 'evt-m0', 'per-gu'],
      ],
      [
        'four events',
        'per-shi',
        'per-du',
        ['per-shi', 'evt-session', 'per-gu', 'evt-m0', 'per-ba', 'evt-m1', 'per-ce', 'evt-m3', 'per-du'],
      ],
      ['none, to oneself', 'per-gu', 'per-gu-b', ['per-gu']],
    ])('is %s', async (_, from, to, expected) => {
      expect(await between(from, to)).toEqual(expected);
    });
    test('is not to be found between people who never met, nor for what is no person', async () => {
      expect(await between('per-gu', 'per-ef')).toBeNull();
      expect(await between('per-ef', 'per-gu')).toBeNull();
      expect(await between('per-gu', 'per-none')).toBeNull();
      expect(await between('org-county', 'per-gu')).toBeNull();
    });
    test('is not longer than asked for', async () => {
      expect(await between('per-shi', 'per-du', { events: 3 })).toBeNull();
      expect(await between('per-gu', 'per-ce', { events: 1 })).toBeNull();
      expect(await between('per-gu', 'per-ce', { events: 2 })).toHaveLength(5);
    });
    test('keeps to a period', async () => {
      expect(await between('per-ba', 'per-ce', { from: '2023-06-02' })).toBeNull();
      expect(await between('per-ba', 'per-ce', { from: '2023-01-01' })).toEqual([
        'per-ba',
        'evt-m2',
        'per-ce',
      ]);
    });
    test('respects time where asked to', async () => {
      const chronological = true;
      expect(await between('per-gu', 'per-ce', { chronological })).toEqual([
        'per-gu',
        'evt-m0',
        'per-ba',
        'evt-m2',
        'per-ce',
      ]);
      expect(await between('per-ce', 'per-gu', { chronological })).toBeNull();
      expect(await between('per-du', 'per-ba', { chronological })).toHaveLength(5);
      expect(await between('per-ba', 'per-du', { chronological })).toBeNull();
    });
    test.each([0, 5, 2.5])('of at most %p events is refused', async (events) => {
      const failure = await failureOf(store().pathBetween('per-gu', 'per-shi', { events }));
      expect(failure).toMatchObject({ code: 'question.range' });
    });
  });

  describe('the network around', () => {
    const around = (ids: string[], options: Partial<NetworkOptions>) =>
      store().networkAround(ids, { hops: 1, size: 100, ...options });

    test('a body: one hop, with names, and all links between what is shown', async () => {
      const network = await around(['org-county-b'], {});
      expect(idsOf(network)).toEqual([
        '0 org-county',
        '1 org-bureau',
        '1 org-office',
        '1 per-gu',
        '1 per-shi',
        '1 plc-county',
      ]);
      expect(network.nodes[3]).toEqual({
        id: 'per-gu',
        kind: 'person',
        name: '顾远帆',
        hops: 1,
        earliest: null,
        latest: null,
      });
      expect(network.edges).toEqual([
        {
          from: 'per-gu',
          to: 'org-county',
          kind: 'holds',
          earliest: '2023-03-18',
          latest: '2024-01-05',
        },
        {
          from: 'per-shi',
          to: 'org-county',
          kind: 'holds',
          earliest: '2021-05-01',
          latest: '2021-05-01',
        },
        { from: 'org-bureau', to: 'org-county', kind: 'part_of', earliest: null, latest: null },
        { from: 'org-office', to: 'org-county', kind: 'part_of', earliest: null, latest: null },
        { from: 'org-county', to: 'plc-county', kind: 'seated_in', earliest: null, latest: null },
      ]);
      expect(network.isCut).toBe(false);
    });
    test('an event', async () => {
      const network = await around(['evt-visit'], {});
      expect(idsOf(network)).toEqual([
        '0 evt-visit',
        '1 evt-session',
        '1 org-alpha',
        '1 per-gu',
        '1 plc-town',
        '1 prj-solar',
      ]);
      expect(edgesOf(network)).toEqual([
        'per-gu attended evt-session',
        'per-gu attended evt-visit',
        'org-alpha invests_in prj-solar',
        'evt-visit part_of evt-session',
        'org-alpha seated_in plc-town',
        'prj-solar sited_at plc-town',
        'evt-visit visited org-alpha',
        'evt-visit visited plc-town',
        'evt-visit visited prj-solar',
      ]);
      expect(network.nodes[0]).toMatchObject({ earliest: '2023-03-19', latest: '2023-03-19' });
    });
    test('a project and a place at once', async () => {
      expect(idsOf(await around(['prj-solar-b', 'plc-county', 'pst-head', 'no-such'], {}))).toEqual([
        '0 prj-solar',
        '0 plc-county',
        '1 plc-town',
        '1 evt-session',
        '1 evt-visit',
        '1 org-alpha',
        '1 org-bureau',
        '1 org-county',
      ]);
    });
    test('two hops, what has most links to the hop before first', async () => {
      const network = await around(['per-shi'], { hops: 2, kinds: ['person', 'event', 'organization'] });
      expect(idsOf(network)).toEqual([
        '0 per-shi',
        '1 evt-session',
        '1 org-county',
        '2 org-office',
        '2 per-gu',
        '2 evt-undated',
        '2 evt-visit',
        '2 org-bureau',
        '2 per-gu-min',
      ]);
      expect(edgesOf(network)).toContain('org-office took_part evt-session');
    });
    test('is cut to a size, the nearest and best linked first', async () => {
      const network = await around(['per-shi'], { hops: 4, size: 5 });
      expect(idsOf(network)).toEqual([
        '0 per-shi',
        '1 evt-session',
        '1 org-county',
        '2 org-office',
        '2 per-gu',
      ]);
      expect(network.isCut).toBe(true);
      expect((await around(['per-ef'], { hops: 4, size: 1 })).isCut).toBe(false);
    });
    test('keeps to kinds and to a period', async () => {
      expect(idsOf(await around(['per-gu'], { kinds: ['organization'] }))).toEqual([
        '0 per-gu',
        '1 org-county',
      ]);
      expect(idsOf(await around(['per-gu'], { from: '2023-04-01', to: '2023-12-31' }))).toEqual([
        '0 per-gu',
        '1 evt-m0',
        '1 org-county',
      ]);
      expect(idsOf(await around(['per-shi'], { from: '2022-01-01' }))).toEqual([
        '0 per-shi',
        '1 evt-session',
      ]);
    });
    test('of nothing is nothing', async () => {
      expect(await around([], { hops: 4 })).toEqual({ nodes: [], edges: [], isCut: false });
    });
    test.each([{ hops: 0 }, { hops: 5 }, { size: 0 }, { size: 1001 }])(
      'of %j is refused',
      async (options) => {
        expect(await failureOf(around(['per-gu'], options))).toMatchObject({ code: 'question.range' });
      },
    );
  });

  describe('the line-up of a body', () => {
    const said = ({ post, tenure, standing }: LineUpRow) =>
      [post.title, tenure?.person ?? null, standing].join(' ');
    const on = async (day: string) => {
      const [rows] = await store().lineUpsOfOrganizations(['org-county-b'], day);
      return rows!.map(said);
    };

    test.each([
      ['2023-06-01', ['副县长 per-shi possible', '副县长 per-gu ended', '县长 per-gu attested']],
      ['2024-01-05', ['副县长 per-shi possible', '副县长 per-gu ended', '县长 per-gu attested']],
      ['2024-01-06', ['副县长 per-shi possible', '副县长 per-gu ended', '县长 per-gu possible']],
      ['2023-01-15', ['副县长 per-shi possible', '副县长 per-gu ended', '县长 per-gu possible']],
      ['2022-12-31', ['副县长 per-shi possible', '副县长 per-gu possible', '县长  ']],
      ['2021-05-01', ['副县长 per-shi attested', '副县长 per-gu possible', '县长  ']],
    ])('on %s', async (day, expected) => {
      expect(await on(day)).toEqual(expected);
    });
    test('has the rows of post and tenure, one list for each body', async () => {
      const [none, rows] = await store().lineUpsOfOrganizations(['org-office', 'org-county'], '2023-06-01');
      expect(none).toEqual([]);
      const last = rows!.at(-1)!;
      expect([last.post]).toEqual(await store().postsByIds(['pst-head']));
      expect([last.tenure]).toEqual(await store().tenuresByIds(['ten-gu-head']));
    });
    test('a past post without a date is never a present one', async () => {
      const [rows] = await store().lineUpsOfOrganizations(['org-bureau'], '1990-01-01');
      expect(rows!.map(said)).toEqual(['局长 per-du ended']);
    });
  });

  describe('what links two bodies', () => {
    test('people, events and projects', async () => {
      const none = { people: [], events: [], projects: [] };
      expect(await store().organizationLinks('org-bureau', 'org-alpha', 10)).toEqual({
        people: ['per-du', 'per-ba'],
        events: [],
        projects: ['prj-solar'],
      });
      expect(await store().organizationLinks('org-office', 'org-bureau', 10)).toEqual({
        people: [],
        events: ['evt-m0', 'evt-same-day'],
        projects: [],
      });
      expect(await store().organizationLinks('org-county-b', 'org-office', 10)).toEqual(none);
      expect(await store().organizationLinks('org-county', 'org-none', 10)).toEqual(none);
    });
    test('a body with itself is linked by all that it has', async () => {
      expect(await store().organizationLinks('org-alpha', 'org-alpha', 10)).toEqual({
        people: ['per-du', 'per-ba'],
        events: ['evt-visit'],
        projects: ['prj-solar'],
      });
    });
    test('as many of each kind as asked for', async () => {
      expect(await store().organizationLinks('org-office', 'org-bureau', 1)).toMatchObject({
        events: ['evt-m0'],
      });
      expect(await failureOf(store().organizationLinks('org-office', 'org-bureau', 0))).toMatchObject({
        code: 'question.range',
      });
    });
  });

  describe('events are counted', () => {
    const counted = async (...question: Parameters<GraphStore['eventCounts']>) =>
      (await store().eventCounts(...question)).map(({ month, type, organization, events }) =>
        [month, type, organization, events].filter((value) => value !== null).join(' '),
      );

    test('by month, unknown last', async () => {
      expect(await counted(['month'])).toEqual(['2023-03 4', '2023-04 1', '2023-05 1', '2023-06 1', '2']);
    });
    test('by type, and in all', async () => {
      expect(await counted(['type'])).toEqual(['inspection 1', 'meeting 8']);
      expect(await counted([])).toEqual(['9']);
    });
    test('by body, an event once for each, events of no body last', async () => {
      expect(await counted(['organization'])).toEqual(['org-alpha 1', 'org-bureau 2', 'org-office 3', '5']);
    });
    test('by all at once', async () => {
      expect(await counted(['organization', 'type', 'month'], { to: '2023-05-31' })).toEqual([
        '2023-03 inspection org-alpha 1',
        '2023-03 meeting org-bureau 1',
        '2023-03 meeting org-office 2',
        '2023-03 meeting 1',
        '2023-04 meeting 1',
        '2023-05 meeting org-bureau 1',
        '2023-05 meeting org-office 1',
      ]);
    });
    test.each([
      [{ from: '2023-05-31' }, ['2']],
      [{ to: '2023-03-17' }, ['1']],
      [{ type: 'inspection' }, ['1']],
      [{ person: 'per-gu-b' }, ['4']],
      [{ organization: 'org-office', from: '2023-04-01' }, ['1']],
      [{ organization: 'org-none' }, []],
      [{ from: null, type: null }, ['9']],
    ])('where %j', async (filter, expected) => {
      expect(await counted([], filter)).toEqual(expected);
    });
  });
}

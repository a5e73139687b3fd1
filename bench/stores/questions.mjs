import { randomFrom } from '../crash/documents.mjs';

/*
 * The seven questions, each so many times with other people, bodies, events, days and words, the same for both stores
 * and the plain graph: what they answer can be compared.
 */

export const QUESTIONS = {
  attendance: 'who attended an event',
  coAttendees: "a person's events in a range of days, co-attendees counted, top 20",
  path: 'shortest path between two people through at most 4 shared events',
  network: 'two-hop surroundings of a body, up to 100 nodes',
  search: 'search of a fragment',
  coAttendance: 'co-attendance among 200 people',
  lineUp: "a body's line-up on a day",
};

/** What is asked, by question. People are drawn by how often they take part, as those asked about are. */
export function askings(prefecture, times, seed = 11) {
  const random = randomFrom(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const present = prefecture.participations.filter(({ person }) => person !== null);
  const person = () => one(present).person;
  const people = () => {
    const found = new Set();
    while (found.size < Math.min(200, prefecture.people.length / 2)) found.add(person());
    return [...found];
  };
  const year = () => 2014 + Math.floor(random() * 10);
  const day = () => one(prefecture.events).earliest;
  const stretch = (word) => {
    const from = Math.floor(random() * Math.max(1, word.length - 3));
    return word.slice(from, from + 2 + Math.floor(random() * 4));
  };
  const word = () =>
    [
      () => one(prefecture.people).name,
      () => one(prefecture.people).initials,
      () => stretch(one(prefecture.people).pinyin.replaceAll(' ', '')),
      () => stretch(one(prefecture.bodies).name),
      () => stretch(one(prefecture.events).name),
    ][Math.floor(random() * 5)]();
  const all = (ask) => Array.from({ length: times }, ask);
  return {
    attendance: all(() => one(present).event),
    coAttendees: all(() => [person(), year()]),
    path: all(() => [person(), person()]),
    network: all(() => one(prefecture.bodies).id),
    search: all(word),
    coAttendance: all(people),
    lineUp: all(() => [one(prefecture.bodies).id, day()]),
  };
}

/** How a store is asked. */
export const ofStore = (store) => ({
  attendance: async (event) => (await store.participationsOfEvents([event]))[0],
  coAttendees: async ([person, year]) =>
    (await store.coAttendeesOfPeople([person], { from: `${year}-01-01`, to: `${year}-12-31`, first: 20 }))[0],
  path: ([from, to]) => store.pathBetween(from, to),
  network: (body) => store.networkAround([body], { hops: 2, size: 100 }),
  search: (word) => store.search(word, [], 20),
  coAttendance: (people) => store.coAttendance(people),
  lineUp: async ([body, day]) => (await store.lineUpsOfOrganizations([body], day))[0],
});

/** What of an answer every way of answering has to agree on. */
export const gist = {
  attendance: (rows) => rows.map(({ id }) => id).sort(),
  coAttendees: (rows) => rows.map(({ person, events }) => [person, events]),
  path: (path) => path && path.events.length,
  network: ({ nodes, isCut }) => [nodes.map(({ hops }) => hops), isCut],
  search: (hits) => hits.length,
  coAttendance: (pairs) =>
    pairs.map(({ person, other, events, first, last }) => [person, other, events, first, last]),
  lineUp: (rows) => rows.map(({ post, tenure, standing }) => [post.id, tenure?.id ?? null, standing]).sort(),
};

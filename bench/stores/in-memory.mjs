import { MultiGraph } from 'graphology';

/** The questions over a plain graph in memory: what a store can hardly go below. */
export function inMemory(prefecture) {
  const graph = graphOf(prefecture);
  const words = wordsOf(prefecture);
  const eventsOf = (person) => graph.filterNeighbors(person, (id, { kind }) => kind === 'event');
  const peopleOf = (event) => graph.filterNeighbors(event, (id, { kind }) => kind === 'person');

  return {
    attendance: (event) => graph.mapEdges(event, (key, edge) => edge.row).filter((row) => row?.role),
    coAttendees: ([person, year]) => coAttendees(person, `${year}-01-01`, `${year}-12-31`).slice(0, 20),
    path: ([from, to]) => shortest(from, to),
    network: (body) => surroundings(body, 2, 100),
    search: (word) => search(word.replaceAll(' ', '').toLowerCase()).slice(0, 20),
    coAttendance,
    lineUp: ([body, day]) => lineUp(body, day),
  };

  function coAttendees(person, from, to) {
    const counts = new Map();
    for (const event of eventsOf(person)) {
      const { earliest, latest } = graph.getNodeAttributes(event);
      if (latest < from || earliest > to) continue;
      for (const other of peopleOf(event))
        if (other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts]
      .map(([other, events]) => ({ person: other, events }))
      .sort((a, b) => b.events - a.events || (a.person < b.person ? -1 : 1));
  }

  function shortest(from, to) {
    if (from === to) return { events: [] };
    const sides = [new Set([from]), new Set([to])].map((last) => ({ last, known: new Set(last) }));
    for (let steps = 1; steps <= 8; steps++) {
      const [side, other] = sides.toSorted((a, b) => a.last.size - b.last.size);
      const next = new Set();
      for (const id of side.last) {
        const { kind } = graph.getNodeAttributes(id);
        for (const near of kind === 'person' ? eventsOf(id) : peopleOf(id))
          if (!side.known.has(near)) next.add(near);
      }
      for (const id of next) side.known.add(id);
      side.last = next;
      if (next.size === 0) return null;
      if ([...next].some((id) => other.known.has(id))) return { events: Array.from({ length: steps / 2 }) };
    }
    return null;
  }

  function surroundings(body, hops, size) {
    const nodes = [{ id: body, hops: 0 }];
    const known = new Set([body]);
    let last = [body];
    let isCut = false;
    for (let hop = 1; hop <= hops && last.length && !isCut; hop++) {
      const links = new Map();
      for (const id of last)
        for (const near of graph.neighbors(id))
          if (!known.has(near)) links.set(near, (links.get(near) ?? 0) + 1);
      const near = [...links].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
      isCut = near.length > size - nodes.length;
      last = near.slice(0, size - nodes.length);
      for (const id of last) known.add(id);
      nodes.push(...last.map((id) => ({ id, hops: hop })));
    }
    const edges = [];
    for (const id of known)
      graph.forEachOutEdge(id, (key, edge, from, to) => {
        if (known.has(to)) edges.push(key);
      });
    return { nodes, edges, isCut };
  }

  function search(word) {
    const hits = new Map();
    for (const { id, text, field } of words) {
      const at = text.indexOf(word);
      if (at < 0) continue;
      const rank = field * 3 + (text === word ? 0 : at === 0 ? 1 : 2);
      const known = hits.get(id);
      if (known === undefined || rank < known) hits.set(id, rank);
    }
    return [...hits].sort((a, b) => a[1] - b[1]);
  }

  function coAttendance(people) {
    const asked = new Set(people);
    const pairs = new Map();
    for (const person of people)
      for (const event of eventsOf(person))
        for (const other of peopleOf(event)) {
          if (!asked.has(other) || other <= person) continue;
          const { earliest, latest } = graph.getNodeAttributes(event);
          const pair = pairs.get(person + other);
          if (!pair) pairs.set(person + other, { person, other, events: 1, first: earliest, last: latest });
          else {
            pair.events++;
            if (earliest < pair.first) pair.first = earliest;
            if (latest > pair.last) pair.last = latest;
          }
        }
    return [...pairs.values()].sort(
      (a, b) =>
        b.events - a.events ||
        (a.person < b.person ? -1 : a.person > b.person ? 1 : a.other < b.other ? -1 : 1),
    );
  }

  function lineUp(body, day) {
    return graph.getNodeAttribute(body, 'posts').flatMap(({ post, tenures }) => {
      const rows = tenures
        .filter(({ startEarliest }) => startEarliest === null || startEarliest <= day)
        .map((tenure) => ({ post, tenure, standing: standingOf(tenure, day) }));
      return rows.length ? rows : [{ post, tenure: null, standing: null }];
    });
  }
}

const standingOf = ({ attestedFrom, attestedTo, endLatest }, day) =>
  attestedFrom <= day && attestedTo >= day
    ? 'attested'
    : endLatest !== null && endLatest < day
      ? 'ended'
      : 'possible';

function graphOf(prefecture) {
  const graph = new MultiGraph({ type: 'directed' });
  const add = (kind, rows) => rows.forEach((row) => graph.addNode(row.id, { kind, ...row }));
  add('place', prefecture.places);
  add('organization', prefecture.bodies);
  add('person', prefecture.people);
  add('event', prefecture.events);
  add('project', prefecture.projects);
  const bodyOf = new Map(prefecture.posts.map(({ id, organization }) => [id, organization]));
  const tenures = Map.groupBy
    ? Map.groupBy(prefecture.tenures, ({ post }) => post)
    : grouped(prefecture.tenures);
  const posts = new Map(prefecture.bodies.map(({ id }) => [id, []]));
  for (const post of prefecture.posts)
    posts.get(post.organization).push({ post, tenures: tenures.get(post.id) ?? [] });
  for (const [id, list] of posts) graph.setNodeAttribute(id, 'posts', list);
  for (const row of prefecture.participations)
    graph.addEdge(row.person ?? row.organization, row.event, { row });
  const once = new Set();
  for (const { person, post } of prefecture.tenures) {
    const key = person + bodyOf.get(post);
    if (!once.has(key)) graph.addEdge(person, bodyOf.get(post));
    once.add(key);
  }
  for (const { id, place } of prefecture.events) graph.addEdge(id, place);
  for (const { id, place } of prefecture.projects) graph.addEdge(id, place);
  for (const { organization, project } of prefecture.stakes) graph.addEdge(organization, project);
  for (const { id, parent, place } of prefecture.bodies) {
    if (parent) graph.addEdge(id, parent);
    graph.addEdge(id, place);
  }
  return graph;
}

function grouped(tenures) {
  const groups = new Map();
  for (const tenure of tenures) groups.set(tenure.post, [...(groups.get(tenure.post) ?? []), tenure]);
  return groups;
}

function wordsOf({ people, bodies, events, projects, places, posts, documents, articles }) {
  const names = [...people, ...bodies, ...events, ...projects, ...places].map(({ id, name }) => ({
    id,
    text: name,
    field: 0,
  }));
  const spelled = [...people, ...bodies].flatMap(({ id, pinyin, initials }) => [
    { id, text: pinyin.replaceAll(' ', ''), field: 2 },
    { id, text: initials, field: 3 },
  ]);
  const titles = [...posts, ...documents, ...articles].map(({ id, title }) => ({
    id,
    text: title,
    field: 4,
  }));
  const texts = articles.map(({ id, paragraphs }) => ({ id, text: paragraphs[0].text, field: 5 }));
  return [...names, ...spelled, ...titles, ...texts];
}

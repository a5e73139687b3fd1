import { readFileSync } from 'node:fs';
import { type GraphStore, openStore } from '../../src/graph/index.ts';
import { ingest, seedFolder } from '../../src/ingest.ts';
import { createServer, readExamples } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { missing } from './holds.ts';

/** What the bulletins say, by hand; `…` stands for more. */
const answerTo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/queries/${name}.answer.json`, import.meta.url), 'utf8'));

describe('the questions of docs/queries, asked of the seeds', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(':memory:');
    await ingest(store, [seedFolder()]);
  });
  afterAll(() => store.close());

  test.each(readExamples())('$english', async ({ name, english, chinese, query }) => {
    expect(english).toMatch(/^[\w ,;:().?]+$/);
    expect(chinese).toMatch(/\p{Script=Han}{4}/u);
    const server = createServer(store);
    const { data, errors } = await ask(server, query);
    await server.close();
    expect(errors).toBeUndefined();
    expect(missing(data, answerTo(name))).toBeNull();
    const held: Partial<Record<string, number>> = { ...(await store.counts()) };
    expect(emptyLists(data).filter((list) => held[list] !== 0)).toEqual([]);
  });

  test('there are 25 of them at least', () => expect(readExamples().length).toBeGreaterThanOrEqual(25));

  test('who attended in March 2023: each participant with role and sentence', async () => {
    const server = createServer(store);
    const { data } = await ask(server, readExamples()[0]!.query);
    await server.close();
    const { events } = data as unknown as { events: { nodes: EventAnswer[] } };
    expect(events.nodes.length).toBeGreaterThan(0);
    const meeting = events.nodes.find(({ name }) => name.includes('动员会'))!;
    expect(meeting.date).toBe('2023-03-18');
    const roles = meeting.participants.map(({ person, role }) => `${person?.name} ${role}`);
    expect(roles).toEqual(expect.arrayContaining(['杨海蔚 CHAIR', '金锋 SPEAK']));
    for (const event of events.nodes)
      for (const { person, organization, evidence } of event.participants) {
        expect(person ?? organization).not.toBeNull();
        expect(evidence.length).toBeGreaterThan(0);
      }
  });
});

interface EventAnswer {
  readonly name: string;
  readonly date: string;
  readonly participants: readonly {
    readonly person: { readonly name: string } | null;
    readonly organization: { readonly name: string } | null;
    readonly role: string;
    readonly evidence: readonly { readonly sentence: string }[];
  }[];
}

/** Lists of an answer's first level that are empty; a fault where the graph holds something of the kind. */
function emptyLists(data: unknown): string[] {
  return Object.entries(data as Record<string, { nodes?: unknown[] } | unknown[]>)
    .filter(([, value]) => (Array.isArray(value) ? value : (value.nodes ?? [1])).length === 0)
    .map(([name]) => name);
}

import { readFileSync } from 'node:fs';
import { ChuxiError, connect, operation } from '../../clients/typescript/client.ts';
import { report } from '../../clients/typescript/example.ts';
import { PeopleByName } from '../../clients/typescript/generated.ts';
import type { GraphStore } from '../../src/graph/index.ts';
import { createServer, type GraphServer } from '../../src/serve/index.ts';
import { loaded } from '../serve/loaded.ts';
import { WORLD } from '../serve/world.ts';

describe('the client for TypeScript', () => {
  let store: GraphStore;
  let server: GraphServer;
  let url: string;
  beforeAll(async () => {
    store = await loaded([WORLD]);
    server = createServer(store);
    ({ url } = await server.listen(0));
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  test('is made of the schema as it is', async () => {
    // typed by nobody: a tool
    const { generate } = (await import(new URL('../../tools/client/generate.mjs', import.meta.url).href)) as {
      generate: () => Promise<string>;
    };
    const file = new URL('../../clients/typescript/generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(await generate());
  });

  test('its example reports', async () => {
    const lines: string[] = [];
    for await (const line of report(connect({ url }), '禾')) lines.push(line);
    expect(lines).toEqual([
      '陈禾：临江区政府区长',
      '  2023-03-05 春季招商会：3月5日，临江区举行春季招商会，区长陈禾主持，副区长陆苇代表区政府讲话。（《临江区举行春季招商会》，临江区，2023-03）',
      expect.stringMatching(/^ {2}\d+$/u),
    ]);
  });

  test('goes on from page to page', async () => {
    const one = { ...PeopleByName, text: PeopleByName.text.replace('first: 100', 'first: 1') };
    const names: string[] = [];
    for await (const { name } of connect({ url }).all(one, { part: '' }, (answer) => answer.people))
      names.push(name);
    expect(names.toSorted()).toEqual(['陆苇', '陈禾']);
  });

  test('its types know what a question is given and answers', async () => {
    const { people } = await connect({ url }).ask(PeopleByName, { part: '陈禾' });
    expect(people.nodes[0]?.tenures[0]?.attestedFrom).toBe('2023-03-05');
    // @ts-expect-error: the answer has no such field
    expect(people.nodes[0]?.age).toBeUndefined();
    // @ts-expect-error: part is text
    await expect(connect({ url }).ask(PeopleByName, { part: 3 })).rejects.toThrow(ChuxiError);
  });

  test('follows a subscription, in whatever pieces it comes', async () => {
    const events = [{ name: '公报一' }, { name: '公报二' }].map(
      (data) => `event: next\ndata: ${JSON.stringify({ data })}\n\n`,
    );
    const bytes = new TextEncoder().encode(`:\n\n${events.join(':\r\n\r\n')}event: complete\ndata:\n\n`);
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
    const client = connect({ fetch: () => Promise.resolve(new Response(body, { headers })) });
    const names: string[] = [];
    const told = operation<{ readonly name: string }, object>('subscription { told { name } }');
    for await (const { name } of client.follow(told, {})) names.push(name);
    expect(names).toEqual(['公报一', '公报二']);
  });

  test('tells why the server follows nothing', async () => {
    const progress = operation<object, { readonly id: string }>(
      'subscription ($id: ID!) { ingestProgress(id: $id) { state } }',
    );
    const follow = async () => {
      for await (const told of connect({ url }).follow(progress, { id: 'none' }))
        expect(told).toBeUndefined();
    };
    await expect(follow()).rejects.toMatchObject({ name: 'ChuxiError', code: 'query.ingest-unknown' });
  });

  test('tells what the server refuses, with its code and what to do', async () => {
    const wrong = operation<object, { readonly first: number }>(
      'query ($first: Int!) { people(first: $first) { nodes { id } } }',
    );
    const failing = connect({ url }).ask(wrong, { first: -1 });
    await expect(failing).rejects.toThrow(ChuxiError);
    await expect(failing).rejects.toMatchObject({
      code: 'query.first-negative',
      remedy: expect.any(String) as string,
    });
  });
});

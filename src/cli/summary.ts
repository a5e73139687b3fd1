import type { Writable } from 'node:stream';
import type { GraphStore } from '../graph/index.ts';
import type { Context } from './context.ts';
import { write } from './io.ts';

/** What the graph holds, in a line. */
export async function tellGraph(store: GraphStore, stream: Writable, { say }: Context): Promise<void> {
  await write(stream, `${say('start.graph', { ...(await store.counts()) })}\n`);
}

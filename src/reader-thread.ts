import { parentPort } from 'node:worker_threads';
import { Failure } from './model/index.ts';
import { readFacts } from './pipeline.ts';
import type { Given, Read } from './reader.ts';

/*
 * What runs in the thread of a `Reader`: one bulletin after the other.
 */

const port = parentPort!;

port.on('message', ({ number, bytes, name, metadata }: Given) => {
  port.postMessage({ number, ...answerTo(bytes, name, metadata) });
});

function answerTo(...given: Parameters<typeof readFacts>): Omit<Read, 'number'> {
  try {
    return { facts: readFacts(...given) };
  } catch (error) {
    if (!(error instanceof Failure)) return { fault: (error as Error).stack ?? String(error) };
    const { code, message, remedy, details } = error;
    return { failure: { code, message, remedy, details } };
  }
}

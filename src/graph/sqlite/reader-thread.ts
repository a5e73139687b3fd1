import { parentPort, workerData } from 'node:worker_threads';
import { type Connection, connectToRead } from './driver.ts';
import type { Answer, DriverError, Told } from './reader.ts';

/*
 * What runs in a reader's thread. It ends when its port is closed, and never while the driver is within a call.
 */

const BUSY_FOR = 20;

const port = parentPort!;
const { path } = workerData as { readonly path: string };
let connection: Connection | null = null;
let cutting = new AbortController();
let current = 0;
let answered: Promise<void> = Promise.resolve();

port.on('message', (told: Told) => {
  if ('end' in told) void answered.then(end);
  else if (!('cut' in told)) answered = answer(told);
  else if (told.cut === current) cutting.abort();
});

async function answer({ question, text, parameters }: Extract<Told, { text: string }>): Promise<void> {
  current = question;
  cutting = new AbortController();
  let said: Answer;
  try {
    connection ??= connectToRead(path, BUSY_FOR);
    said = { question, json: JSON.stringify(await connection.ask(text, parameters, cutting.signal)) };
  } catch (error) {
    said = { question, error: errorOf(error) };
  }
  port.postMessage(said);
}

const errorOf = (error: unknown): DriverError => {
  const { message, code, rawCode } = error as Partial<DriverError>;
  return {
    message: message ?? String(error),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof rawCode === 'number' ? { rawCode } : {}),
  };
};

function end(): void {
  connection?.close();
  port.close();
}

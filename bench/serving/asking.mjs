import { Agent, request } from 'node:http';

/**
 * Sends questions at a steady rate, whether the ones before have been answered or not, as many people would.
 *
 * @param bodies of the requests, taken in turn
 * @returns milliseconds of each answer, sorted, and what went wrong
 */
export async function atRate(url, bodies, { perSecond, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const asked = [];
  const start = performance.now();
  const all = perSecond * seconds;
  while (asked.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - start) / 1_000) * perSecond) + 1);
    while (asked.length < due) asked.push(ask(url, bodies[asked.length % bodies.length], agent));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return summed(await Promise.all(asked), agent);
}

/** Sends a question whenever one was answered, so many at a time; how many a second come back. */
export async function asFastAsItGoes(url, bodies, { atATime, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const end = performance.now() + seconds * 1_000;
  const answers = [];
  let next = 0;
  const one = async () => {
    while (performance.now() < end) answers.push(await ask(url, bodies[next++ % bodies.length], agent));
  };
  await Promise.all(Array.from({ length: atATime }, one));
  return { perSecond: answers.length / seconds, ...summed(answers, agent) };
}

function summed(answers, agent) {
  agent.destroy();
  const errors = answers.filter(({ error }) => error !== null);
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    answers: answers.length,
    errors: errors.length,
    error: errors[0]?.error ?? null,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

function ask(url, body, agent) {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (error) => resolve({ ms: performance.now() - start, error });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isSound =
          response.statusCode === 200 && text.startsWith('{"data":{') && !text.includes('"errors":[');
        end(isSound ? null : `${response.statusCode} ${text.slice(0, 200)}`);
      });
      response.on('error', (error) => end(error.message));
    });
    sent.on('error', (error) => end(error.message));
    sent.end(body);
  });
}

/**
 * Asks the store at argv[2] in a process of its own, where nothing else takes or gives back memory, and prints by how
 * many MB what the process holds grew between argv[3] and argv[3] + argv[4] questions.
 */
import { openStore } from '../../src/graph/index.ts';

const [path, first, more] = process.argv.slice(2) as [string, string, string];
const store = await openStore(path);

async function ask(times: number): Promise<number> {
  for (let i = 0; i < times; i += 20)
    await Promise.all(Array.from({ length: 20 }, () => store.peopleByIds(['per-gu', 'per-wei'])));
  return process.memoryUsage().rss / 1e6;
}

const before = await ask(Number(first));
const after = await ask(Number(more));
await store.close();
process.stdout.write(JSON.stringify({ before, grown: after - before }));

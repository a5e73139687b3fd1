import type { GraphStore } from '../graph/index.ts';
import type { Context } from './context.ts';
import { print, tell } from './io.ts';

export interface ServingOptions {
  readonly port?: number;
  readonly host?: string;
}

/** Serves the graph until the operator ends it. Prints where, and with `examples` three queries to begin with. */
export async function serveUntil(
  store: GraphStore,
  options: ServingOptions & { readonly examples: boolean },
  ended: Promise<void>,
  context: Context,
): Promise<void> {
  const { io, say } = context;
  const { createServer } = await import('../serve/index.ts');
  const server = createServer(store, { log: (line) => io.err.write(`${line}\n`) });
  try {
    const { isLoopback } = await import('../serve/loopback.ts');
    const { url, host } = await server.listen(options.port, options.host);
    if (!isLoopback(host)) await tell(io, say('serve.open', { host }));
    if (options.examples) await printExamples(context);
    await print(io, say('start.store', { url: store.url }));
    await print(io, say('start.serving', { url }));
    await print(io, say('start.stop'));
    await ended;
  } finally {
    await server.close();
  }
}

async function printExamples({ io, say, language }: Context): Promise<void> {
  const { readExamples } = await import('../serve/index.ts');
  await print(io, `\n${say('start.examples')}`);
  for (const { english, chinese, query } of readExamples().slice(0, 3)) {
    const title = say('start.example', { title: language === 'zh' ? chinese : english });
    await print(io, `\n${title}\n${query.replaceAll(/^#.*\n/gmu, '').trim()}`);
  }
  await print(io, '');
}

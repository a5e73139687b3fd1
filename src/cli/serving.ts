import type { Command } from 'commander';
import type { GraphStore } from '../graph/index.ts';
import type { LogLevel, ServeOptions } from '../serve/index.ts';
import type { Context } from './context.ts';
import { print, tell } from './io.ts';
import { portOf, rateOf } from './numbers.ts';
import type { StoreOptions } from './store.ts';
import { authenticationOf } from './tokens.ts';
import { UsageError } from './usage.ts';

export interface ServingOptions {
  readonly port?: number;
  readonly host?: string;
  readonly public?: URL;
  readonly cors?: readonly string[];
  readonly rate?: number;
  readonly production?: boolean;
  readonly graphiql?: boolean;
  readonly persisted?: string;
  readonly persistedOnly?: boolean;
}

/** What both commands that serve take. */
export const addServingOptions = (command: Command, { say }: Context): Command =>
  command
    .option('--port <number>', say('option.port'), portOf(say))
    .option('--host <address>', say('option.host'))
    .option('--public <url>', say('option.public'), (value: string) => {
      if (!URL.canParse(value) || !/^https?:/u.test(value))
        throw new UsageError(say('usage.public', { value }));
      return new URL(value);
    })
    .option(
      '--cors <origin>',
      say('option.cors'),
      (origin: string, before: readonly string[] | undefined) => [...(before ?? []), origin],
    )
    .option('--rate <number>', say('option.rate'), rateOf(say))
    .option('--production', say('option.production'))
    .option('--graphiql', say('option.graphiql'))
    .option('--persisted <folder>', say('option.persisted'))
    .option('--persisted-only', say('option.persisted-only'));

const USUAL_RATE = 20;
/** Requests that may come at once, for each that may come a second. */
const BURST = 5;

/** Serves the graph until the operator ends it. Prints where, and with `examples` three queries to begin with. */
export async function serveUntil(
  store: GraphStore,
  options: ServingOptions & StoreOptions & { readonly examples: boolean },
  ended: Promise<void>,
  context: Context,
): Promise<void> {
  const { io, say } = context;
  const { createServer } = await import('../serve/index.ts');
  const serving = await optionsOf(options, context);
  const server = createServer(store, serving);
  try {
    const { isLoopback } = await import('../serve/loopback.ts');
    const { url, host } = await server.listen(options.port, options.host);
    if (!isLoopback(host)) await tell(io, say('serve.open', { host }));
    if (serving.authentication)
      await tell(io, say('serve.users', { path: serving.authentication.tokens.path }));
    if (options.examples) await printExamples(context);
    await print(io, say('start.store', { url: store.url }));
    await print(io, say(serving.graphiql ? 'start.serving' : 'start.serving-queries', { url }));
    await print(io, say('start.pages', { url: new URL('/', url).href }));
    await print(io, say('start.stop'));
    await ended;
  } finally {
    await server.close();
  }
}

async function optionsOf(options: ServingOptions & StoreOptions, context: Context): Promise<ServeOptions> {
  const { env, err } = context.io;
  const authentication = await authenticationOf(options, context);
  const production = options.production ?? env['NODE_ENV'] === 'production';
  const perSecond = options.rate ?? (authentication ? USUAL_RATE : null);
  return {
    log: (line) => err.write(`${line}\n`),
    logLevel: await levelOf(env['CHUXI_LOG'], production),
    secrets: [env['CHUXI_PASSWORD'], env['CHUXI_READER_PASSWORD']],
    graphiql: options.graphiql ?? !production,
    authentication,
    publicUrl: options.public ?? null,
    cors: options.cors ?? [],
    rate: perSecond === null ? null : { perSecond, burst: perSecond * BURST },
    persisted: { folder: options.persisted, only: options.persistedOnly },
  };
}

async function levelOf(given: string | undefined, production: boolean): Promise<LogLevel> {
  const { LOG_LEVELS } = await import('../serve/index.ts');
  return LOG_LEVELS.find((level) => level === given) ?? (production ? 'info' : 'warn');
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

import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { readText } from '../input.ts';
import { print } from '../io.ts';
import type { Say } from '../messages/index.ts';
import { answerQuery } from '../query.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';
import { UsageError } from '../usage.ts';

interface QueryOptions extends StoreOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operation?: string;
}

export function addQuery(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('query')
    .description(say('command.query'))
    .argument('<file>', say('argument.query'))
    .option('--variables <json>', say('option.variables'), variablesOf(say))
    .option('--operation <name>', say('option.operation'));
  addStoreOptions(command, context).action(
    async (file: string, { variables = {}, operation, ...options }: QueryOptions) => {
      const query = await readText(file, io);
      const request = { query, variables, ...(operation === undefined ? {} : { operation }) };
      const answer = await withFilledStore(options, context, (store) => answerQuery(store, request, context));
      await print(io, JSON.stringify(answer, null, 2));
      context.done(answer.errors ? exit.failed : exit.ok);
    },
  );
}

const variablesOf =
  (say: Say) =>
  (value: string): Readonly<Record<string, unknown>> => {
    const parsed = parse(value);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new UsageError(say('usage.variables', { value }));
    return parsed as Record<string, unknown>;
  };

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

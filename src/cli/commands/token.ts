import type { Command } from 'commander';
import type { UserRole } from '../../serve/index.ts';
import { Failure } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { print, tell } from '../io.ts';
import { daysOf } from '../numbers.ts';
import { addStoreOptions, type StoreOptions } from '../store.ts';
import { roleOf, tokensPath } from '../tokens.ts';

interface MakeOptions extends StoreOptions {
  readonly role: UserRole;
  readonly expires?: number;
}

export function addToken(program: Command, context: Context): void {
  const { io, say } = context;
  const fileOf = async (options: StoreOptions) => {
    const { TokenFile } = await import('../../serve/index.ts');
    return new TokenFile(tokensPath(options, context));
  };
  const command = program
    .command('token')
    .description(say('command.token'))
    .argument('<name>', say('argument.token'))
    .option('--role <role>', say('option.role'), roleOf(say), 'reader')
    .option('--expires <days>', say('option.expires'), daysOf(say));
  addStoreOptions(command, context).action(
    async (name: string, { role, expires, ...options }: MakeOptions) => {
      const file = await fileOf(options);
      await print(io, await file.add(name, role, expires ?? null));
      await tell(io, say('token.made', { name, role, path: file.path }));
      context.done(exit.ok);
    },
  );
  const list = command.command('list').description(say('command.token-list'));
  list.action(async () => {
    const file = await fileOf(command.opts<StoreOptions>());
    for (const { name, role, created, expires } of await file.list())
      await print(io, [name, role, created, expires ?? say('token.never')].join('\t'));
    context.done(exit.ok);
  });
  const revoke = command.command('revoke').description(say('command.token-revoke'));
  revoke.argument('<name>', say('argument.token')).action(async (name: string) => {
    const file = await fileOf(command.opts<StoreOptions>());
    if (!(await file.revoke(name))) throw unknown(name, file.path);
    await tell(io, say('token.revoked', { name }));
    context.done(exit.ok);
  });
}

const unknown = (name: string, path: string): Failure =>
  new Failure(
    'token.unknown',
    `expected the name of a token in ${path}, got ${name}`,
    'see the names with `chuxi token list`',
    { details: { name, path } },
  );

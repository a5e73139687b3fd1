import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { exit } from '../exit.ts';
import { extract, type ExtractOptions } from '../extract.ts';

export function addExtract(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('extract')
    .description(say('command.extract'))
    .argument('<file...>', say('argument.files'))
    .option('--publisher <name>', say('option.publisher'))
    .action(async (files: string[], options: ExtractOptions) =>
      context.done((await extract(files, options, context)) ? exit.ok : exit.partly),
    );
}

import type { Command } from 'commander';
import { FORMAT_NAMES, type FormatName, isFormat } from '../../export/names.ts';
import type { Context } from '../context.ts';
import { dayOf, firstDayOf } from '../days.ts';
import type { ExportCommand } from '../export.ts';
import type { Say } from '../messages/index.ts';
import { hopsOf } from '../numbers.ts';
import { addStoreOptions, type StoreOptions, withFilledStore } from '../store.ts';
import { UsageError } from '../usage.ts';

type ExportOptions = StoreOptions & Omit<ExportCommand, 'format'> & { readonly format?: FormatName };

const FORMATS = FORMAT_NAMES.join(', ');

const noFormat = (say: Say, value: string): UsageError =>
  new UsageError(say('usage.format', { formats: FORMATS, value }));

const formatOf =
  (say: Say) =>
  (value: string): FormatName => {
    if (!isFormat(value)) throw noFormat(say, value);
    return value;
  };

export function addExport(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command('export')
    .description(say('command.export'))
    .option('--format <format>', say('option.format', { formats: FORMATS }), formatOf(say))
    .option('--around <name>', say('option.around'))
    .option('--hops <number>', say('option.hops'), hopsOf(say))
    .option('--from <day>', say('option.period-from'), firstDayOf(say))
    .option('--to <day>', say('option.period-to'), dayOf(say))
    .option('-o, --out <path>', say('option.out'));
  addStoreOptions(command, context).action(async ({ format, ...options }: ExportOptions) => {
    if (format === undefined) throw noFormat(say, '');
    const { exportGraph } = await import('../export.ts');
    await withFilledStore(options, context, async (store) => {
      context.done(await exportGraph(store, { ...options, format }, context));
    });
  });
}

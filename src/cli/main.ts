#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Failure } from '../model/index.ts';
import { readFacts } from '../pipeline.ts';

const program = new Command('chuxi')
  .description(
    'Reads Chinese local-government bulletins: who held which post, down to the sentence that says so.',
  )
  .addHelpText('after', '\nExit codes: 0 all went well, 2 wrong usage, 3 some documents failed.')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('extract')
  .description('print the facts of bulletins as JSON, one object a line')
  .argument('<file...>', 'text or Markdown files, UTF-8 or GB18030')
  .action((files: string[]) => {
    for (const file of files) {
      try {
        const facts = readFacts(readFileSync(file), file);
        for (const problem of facts.problems)
          process.stderr.write(`${file}: ${problem.code} ${problem.detail ?? ''}\n`);
        process.stdout.write(`${JSON.stringify(facts)}\n`);
      } catch (error) {
        process.exitCode = 3;
        const remedy = error instanceof Failure ? `; ${error.remedy}` : '';
        process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}${remedy}\n`);
      }
    }
  });

program.parse();

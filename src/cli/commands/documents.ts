import type { Command } from 'commander';
import type { DocumentRow, GraphStore, ProblemRow } from '../../graph/index.ts';
import { addAskOptions, type AskOptions, printAnswers, usualLimit } from '../ask.ts';
import type { Context } from '../context.ts';
import { tell } from '../io.ts';
import { problemInWords } from '../report.ts';
import { withFilledStore } from '../store.ts';

interface DocumentsOptions extends AskOptions {
  readonly problems?: boolean;
}

interface DocumentAnswer extends DocumentRow {
  readonly problems: readonly ProblemRow[];
}

export function addDocuments(program: Command, context: Context): void {
  const { io, say } = context;
  const command = program
    .command('documents')
    .description(say('command.documents'))
    .argument('[words]', say('argument.words'))
    .option('--problems', say('option.problems'));
  addAskOptions(command, context).action(async (words: string | undefined, options: DocumentsOptions) => {
    await withFilledStore(options, context, async (store) => {
      const found = await askDocuments(store, words ?? null, options);
      if (found.length === 0) await tell(io, say('documents.none'));
      context.done(await printAnswers(found, (one) => showDocument(one, context), options, context));
    });
  });
}

/** The newest first, with what their texts left open. */
async function askDocuments(
  store: GraphStore,
  text: string | null,
  { problems = false, limit = usualLimit }: DocumentsOptions,
): Promise<readonly DocumentAnswer[]> {
  const { rows } = await store.listDocuments({ text, ...(problems ? { problems } : {}) }, { first: limit });
  const told = await store.problemsOfDocuments(rows.map(({ id }) => id));
  return rows.map((row, at) => ({ ...row, problems: told[at] ?? [] }));
}

/** Day, title and publisher, its id and paths, and a line for each thing that its text left open. */
function showDocument(
  { id, title, publisher, issued, paths, problems }: DocumentAnswer,
  { say, language }: Context,
): string {
  const head = [issued, title, publisher].filter((part) => part !== null).join('  ');
  return [
    head || id,
    `  ${[id, ...paths].join('  ')}`,
    ...problems.map((problem) =>
      say('documents.problem', {
        problem: problemInWords(problem.code, language),
        detail: problem.detail === null ? '' : ` (${problem.detail})`,
      }),
    ),
  ].join('\n');
}

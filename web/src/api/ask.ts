import { useCallback, useEffect, useState } from 'preact/hooks';
import { ChuxiError, connect, type Operation } from './client.ts';
import { askForToken, tokenNow, useToken } from './token.ts';

/** Asks the server of this page, with the token of this tab. */
export async function ask<Answer, Variables>(
  question: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return client().ask(question, variables);
}

/** What a subscription of the server of this page tells. */
export const follow = <Answer, Variables>(
  question: Operation<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): AsyncGenerator<Answer> => client().follow(question, variables, signal);

function client(): ReturnType<typeof connect> {
  const token = tokenNow();
  return connect({ url: '/graphql', ...(token ? { token } : {}), fetch: watched });
}

/** Of a server that asks who is there, that answers kept questions alone, or that does not answer in its language. */
async function watched(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
  const body = typeof init.body === 'string' ? init.body : '';
  // another question may find out while this one is under way
  const wasByName = byName;
  const response = await fetch(input, { ...init, body: wasByName ? named(body) : body }).catch(() => {
    throw new ChuxiError('the server does not answer', 'web.unreachable', null);
  });
  if (!wasByName && (await isKeptAlone(response))) {
    byName = true;
    return watched(input, init);
  }
  if (response.status === 401) askForToken();
  if (!/json|event-stream/.test(response.headers.get('content-type') ?? ''))
    throw new ChuxiError(`the server answered ${response.status}`, 'web.unreachable', null);
  return response;
}

/** Whether this server answers no questions but those it has kept. */
let byName = false;

async function isKeptAlone(response: Response): Promise<boolean> {
  return response.status !== 200 && (await response.clone().text()).includes('"query.persisted-only"');
}

/** The request by the name under which the server keeps the question: that of its file. */
export function named(body: string): string {
  const { query, ...rest } = JSON.parse(body) as { readonly query: string };
  const [, name = ''] = /^\s*(?:query|mutation|subscription) (\w+)/m.exec(query) ?? [];
  const file = name.replaceAll(/[a-z](?=[A-Z])/g, (letter) => `${letter}-`).toLowerCase();
  return JSON.stringify({ ...rest, documentId: `explorer.${file}` });
}

/** Whether questions are asked by name now. */
export const asksByName = (): boolean => byName;

export interface Asked<Answer> {
  /** Of the question before as long as the one asked now has no answer. */
  readonly answer: Answer | null;
  readonly error: Error | null;
  readonly waiting: boolean;
  readonly again: () => void;
}

/** Answers that were given in this tab, so that going back shows at once what was seen. */
const answers = new Map<string, unknown>();
const MOST_ANSWERS = 60;

const askers = new Set<() => void>();

/** Forgets what was answered, and asks anew what is shown: something changed in the graph. */
export function forgetAnswers(): void {
  answers.clear();
  askers.forEach((again) => again());
}

const keep = (key: string, answer: unknown): void => {
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!);
};

interface State<Answer> {
  readonly key: string | null;
  readonly answer: Answer | null;
  readonly error: Error | null;
}

/** A number that changes whenever what is shown is to be asked anew. */
export function useAsking(): { readonly round: string; readonly again: () => void } {
  const token = useToken();
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    askers.add(again);
    return () => void askers.delete(again);
  }, [again]);
  return { round: `${round} ${token ?? ''}`, again };
}

/** What a question answers; without variables it is not asked. */
export function useAnswer<Answer, Variables>(
  question: Operation<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> {
  const { round, again } = useAsking();
  const key = variables && question.text + JSON.stringify(variables);
  const [state, setState] = useState<State<Answer>>({ key: null, answer: null, error: null });
  useEffect(() => {
    if (!key) return;
    let current = true;
    ask(question, variables).then(
      (answer) => {
        keep(key, answer);
        if (current) setState({ key, answer, error: null });
      },
      (error: Error) => current && setState({ key, answer: null, error }),
    );
    return () => void (current = false);
  }, [key, round]);
  if (!key) return { answer: null, error: null, waiting: false, again };
  if (state.key === key) return { answer: state.answer, error: state.error, waiting: false, again };
  const known = answers.get(key) as Answer | undefined;
  return { answer: known ?? state.answer, error: null, waiting: known === undefined, again };
}

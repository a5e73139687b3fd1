/*
 * A client of Chuxi's API whose questions know what they answer. It needs nothing but fetch: copy this folder where you
 * need it, put your operations into operations/, and run tools/client/generate.mjs.
 */

/** A question with the types of what it is given and what it answers. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  /** Never there; holds the types. */
  readonly types?: (variables: Variables) => Answer;
}

export const operation = <Answer, Variables>(text: string): Operation<Answer, Variables> => ({ text });

export interface ConnectOptions {
  /** Of the endpoint; http://127.0.0.1:4000/graphql when left out. */
  readonly url?: string;
  /** Where the server asks for one. */
  readonly token?: string;
  readonly fetch?: typeof fetch;
}

/** What the server answers instead: its first error, with a stable code and, mostly, what to do. */
export class ChuxiError extends Error {
  readonly code: string;
  readonly remedy: string | null;

  constructor(message: string, code: string, remedy: string | null) {
    super(message);
    this.name = 'ChuxiError';
    this.code = code;
    this.remedy = remedy;
  }
}

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Chuxi {
  /** @throws ChuxiError where the server does not answer the question */
  ask<Answer, Variables>(question: Operation<Answer, Variables>, variables: Variables): Promise<Answer>;
  /**
   * What a subscription tells, one answer after the other, until it ends or the signal is aborted.
   *
   * @throws ChuxiError where the server does not answer the question
   */
  follow<Answer, Variables>(
    question: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Answer>;
  /** Everything in a list, a page after the other. The question takes `$after`. */
  all<Answer, Variables extends { readonly after?: string | null | undefined }, Node>(
    question: Operation<Answer, Variables>,
    variables: Variables,
    list: (answer: Answer) => Connection<Node> | null | undefined,
  ): AsyncGenerator<Node>;
}

export function connect(options: ConnectOptions = {}): Chuxi {
  const { url = 'http://127.0.0.1:4000/graphql', token, fetch: send = fetch } = options;
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };

  const post = (
    text: string,
    variables: unknown,
    { accept, signal }: { readonly accept: string; readonly signal?: AbortSignal | undefined },
  ): Promise<Response> =>
    send(url, {
      method: 'POST',
      headers: { ...headers, accept },
      body: JSON.stringify({ query: text, variables }),
      ...(signal ? { signal } : {}),
    });

  async function ask<Answer, Variables>(
    { text }: Operation<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> {
    const response = await post(text, variables, { accept: 'application/json' });
    return answerIn((await response.json()) as Reply<Answer>);
  }

  async function* follow<Answer, Variables>(
    { text }: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncGenerator<Answer> {
    const response = await post(text, variables, { accept: 'text/event-stream', signal });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      yield answerIn((await response.json()) as Reply<Answer>);
    else for await (const data of eventsIn(response)) yield answerIn(JSON.parse(data) as Reply<Answer>);
  }

  async function* all<Answer, Variables extends { readonly after?: string | null | undefined }, Node>(
    question: Operation<Answer, Variables>,
    variables: Variables,
    list: (answer: Answer) => Connection<Node> | null | undefined,
  ): AsyncGenerator<Node> {
    for (let after = variables.after ?? null; ;) {
      const page = list(await ask(question, { ...variables, after }));
      yield* page?.nodes ?? [];
      if (!page?.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }

  return { ask, all, follow };
}

interface Reply<Answer> {
  readonly data: Answer;
  readonly errors?: readonly Told[];
}

interface Told {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly remedy?: string };
}

function answerIn<Answer>({ data, errors }: Reply<Answer>): Answer {
  if (errors?.[0]) throw errorOf(errors[0]);
  return data;
}

/** The data of server-sent events, each whole, whatever pieces they come in. */
async function* eventsIn(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let text = ''; reader;) {
      const { done, value } = await reader.read();
      const events = (text + (value ?? '').replaceAll('\r', '')).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = [...event.matchAll(/^data: ?(.+)$/gm)].map(([, line]) => line).join('\n');
        if (data) yield data;
      }
      if (done) return;
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

const errorOf = ({ message, extensions }: Told): ChuxiError =>
  new ChuxiError(message, extensions?.code ?? 'unknown', extensions?.remedy ?? null);

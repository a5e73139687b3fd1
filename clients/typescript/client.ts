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
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };

  async function ask<Answer, Variables>(
    { text }: Operation<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> {
    const body = JSON.stringify({ query: text, variables });
    const response = await send(url, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as Reply<Answer>;
    if (errors?.[0]) throw errorOf(errors[0]);
    return data;
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

  return { ask, all };
}

interface Reply<Answer> {
  readonly data: Answer;
  readonly errors?: readonly Told[];
}

interface Told {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly remedy?: string };
}

const errorOf = ({ message, extensions }: Told): ChuxiError =>
  new ChuxiError(message, extensions?.code ?? 'unknown', extensions?.remedy ?? null);

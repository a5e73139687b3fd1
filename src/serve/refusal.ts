import { type ExecutionArgs, GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { Plugin } from 'graphql-yoga';

interface Status {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Why a request is not answered, for whoever sent it: stable code, what was expected and got, what to do, and the
 * status of HTTP, which holds whatever the client accepts.
 */
export const refusal = (
  code: string,
  message: string,
  remedy: string,
  { status, headers }: Status = { status: 400 },
  at: Pick<GraphQLErrorOptions, 'nodes'> = {},
): GraphQLError =>
  new GraphQLError(message, {
    ...at,
    // a copy, since a response writes its length into the headers that it is given
    extensions: {
      code,
      remedy,
      http: { status, spec: false, ...(headers ? { headers: { ...headers } } : {}) },
    },
  });

interface Asked {
  readonly args: ExecutionArgs;
  readonly setResultAndStopExecution: (result: { readonly errors: readonly GraphQLError[] }) => void;
}

/** Refuses an operation before it begins where `whyNot` finds a reason. */
export function refusing(whyNot: (args: ExecutionArgs) => GraphQLError | null): Plugin {
  const refuse = ({ args, setResultAndStopExecution }: Asked): void => {
    const error = whyNot(args);
    if (error) setResultAndStopExecution({ errors: [error] });
  };
  return {
    onExecute: (asked) => refuse(asked as unknown as Asked),
    onSubscribe: (asked) => refuse(asked as unknown as Asked),
  };
}

import type { YogaLogger } from 'graphql-yoga';
import { type DestinationStream, type Level, type Logger, pino } from 'pino';
import { failureIn, isOfClient } from './failures.ts';

export type LogLevel = Level | 'silent';
export const LOG_LEVELS: readonly LogLevel[] = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

export interface LogOptions {
  readonly level: LogLevel;
  /** Takes a line of JSON; standard error when left out. */
  readonly write?: ((line: string) => void) | undefined;
  /** Takes secrets out of texts. */
  readonly hide: (text: string) => string;
}

const SECRET_FIELDS = ['authorization', 'cookie', 'password', 'token', 'secret', 'credentials'];

/** Lines of JSON. No secret gets into them, whether it stands in a field of its own or within a text. */
export function makeLog({ level, write, hide }: LogOptions): Logger {
  const out: DestinationStream = {
    write: (line) => (write ? write(line.trimEnd()) : void process.stderr.write(line)),
  };
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*.*.*.${field}`]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths, censor: '***' },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => hidden(fields, hide) as typeof fields,
      },
      hooks: {
        logMethod(words, method) {
          method.apply(
            this,
            words.map((word) => (typeof word === 'string' ? hide(word) : word)) as typeof words,
          );
        },
      },
    },
    out,
  );
}

/** A value with all its texts hidden. */
function hidden(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((part) => hidden(part, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hidden(part, hide)]));
}

/**
 * What yoga has to say, one line an error, each once: a failure by its code, message and what lies behind it; of anything
 * else its stack. What lies with the query is for the client, not for the log.
 */
export function yogaLog(log: Logger): YogaLogger {
  const said = new WeakSet<object>();
  const error = (...values: unknown[]): void => {
    for (const value of values) {
      if (!(value instanceof Error) || said.has(value)) continue;
      said.add(value);
      tell(log, value);
    }
  };
  return { debug: nothing, info: nothing, warn: nothing, error };
}

const nothing = (): void => undefined;

function tell(log: Logger, error: Error): void {
  const failure = failureIn(error);
  if (failure && isOfClient(failure)) return;
  if (failure)
    log.error({ code: failure.code, remedy: failure.remedy, causes: causesOf(failure) }, failure.message);
  else {
    const origin =
      'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
    log.error({ code: 'serve.unexpected', stack: origin.stack, causes: causesOf(origin) }, origin.message);
  }
}

/** What lies behind an error, the nearest first, as text. */
function causesOf(error: Error): string[] | undefined {
  const causes: string[] = [];
  for (
    let { cause } = error;
    cause !== undefined && causes.length < 5;
    cause = cause instanceof Error ? cause.cause : undefined
  )
    causes.push(cause instanceof Error ? `${cause.name}: ${cause.message}` : 'something that is no error');
  return causes.length === 0 ? undefined : causes;
}

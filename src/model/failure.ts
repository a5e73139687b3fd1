/**
 * Something that the operator must mend, as opposed to a {@link Problem}, which the text has and which stops nothing.
 *
 * `code` is dotted and stable (`source.unreadable`, `store.newer`); the message says what was expected, what was got
 * and where; `remedy` says what to do.
 */
export class Failure extends Error {
  readonly code: string;
  readonly remedy: string;
  /** The values that the message was made of, for translations. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: string,
    message: string,
    remedy: string,
    options: { cause?: unknown; details?: Record<string, string | number> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Failure';
    this.code = code;
    this.remedy = remedy;
    this.details = options.details ?? {};
  }
}

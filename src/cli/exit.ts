/** Exit codes, as `chuxi --help` documents them. */
export const exit = {
  ok: 0,
  failed: 1,
  usage: 2,
  /** Some documents could not be read; the others were. */
  partly: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

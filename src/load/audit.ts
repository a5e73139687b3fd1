import type { GraphWriter } from '../graph/index.ts';
import { auditId } from './ids.ts';

/** Who does something, and when. */
export interface Acting {
  readonly user: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Says in the audit log who did what, within the write that does it.
 *
 * @param action what was done, as a verb in kebab-case: judge, withdraw-judgement, ingest
 * @param subject id of what it was done to
 */
export async function audit(
  writer: GraphWriter,
  { user, at }: Acting,
  action: string,
  subject: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await writer.putAuditEntries([
    { id: auditId(at, user, action, subject, detail), at, user, action, subject, detail },
  ]);
}

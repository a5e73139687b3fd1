import { Failure } from '../model/index.ts';

/** What people say that can be taken back. */
type Said = 'judgement' | 'correction';

interface Withdrawable {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/**
 * The one of the id, which stands.
 *
 * @throws Failure `judgement.not-there` or `correction.not-there`; `….withdrawn` where someone took it back
 */
export function standing<T extends Withdrawable>(kind: Said, rows: readonly T[], id: string): T {
  const found = rows.find((row) => row.id === id);
  if (!found) throw notThere(kind, id);
  if (found.withdrawnAt !== null) throw withdrawn(kind, found);
  return found;
}

const notThere = (kind: Said, id: string): Failure =>
  new Failure(`${kind}.not-there`, `expected the id of a ${kind}, got ${id}`, `list them: chuxi ${kind}s`, {
    details: { id },
  });

const withdrawn = (kind: Said, { id, withdrawnAt, withdrawnBy }: Withdrawable): Failure =>
  new Failure(
    `${kind}.withdrawn`,
    `expected a ${kind} that stands, got ${id}, which ${withdrawnBy} withdrew at ${withdrawnAt}`,
    'nothing is left to do',
    { details: { id, withdrawnAt: withdrawnAt!, withdrawnBy: withdrawnBy! } },
  );

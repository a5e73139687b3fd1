import neo4j, { type Neo4jError } from 'neo4j-driver';
import { Failure } from '../../model/index.ts';
import { closed } from '../failures.ts';

const isDriverError = (error: unknown): error is Neo4jError =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error;

const TIMED_OUT = /TransactionTimedOut|TransactionTerminated|LockAcquisitionTimeout|LockClientStopped/;

/** A relationship to a row that is not there (22G03), or a row taken out to which others still lead. */
const DANGLING = new Set([
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Statement.ArgumentError',
]);

/** The server could not keep a write: its disk is full, or does not take what is written. It takes no more until it is started again. */
const UNKEPT = 'Neo.DatabaseError.Transaction.';
const STOPPED = /critical error, and needs to be restarted|[Nn]o space left/;

/** What the driver says before it asks a server of which version it is. */
const TOO_OLD = /does not support user notification filters/;

/** Codes of the driver's own: the server is gone, is none of Neo4j, or has no connection left to give. */
const LOST: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  neo4j.error.PROTOCOL_ERROR,
  'N/A',
]);

/**
 * What the operator can mend, said plainly; everything else as it came.
 *
 * @param url where the store is, without a password
 * @param who was to be let in
 */
export function asFailure(error: unknown, url: string, who = 'the user'): unknown {
  if (!isDriverError(error)) return error;
  const { code, message } = error;
  if (code.startsWith('Neo.ClientError.Security')) return refused(url, who, error);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return noDatabase(url, error);
  if (TIMED_OUT.test(code)) return tooSlow(url, error);
  if (code.startsWith(UNKEPT) || STOPPED.test(message)) return full(url, error);
  if (DANGLING.has(code)) return inconsistent(url, error);
  if (/pool is closed|driver.*closed|closed driver/i.test(message)) return closed(url);
  if (TOO_OLD.test(message)) return unsuitable(url, 'one older than 5.7');
  if (LOST.has(code)) return unreachable(url, error);
  return error;
}

function unreachable(url: string, cause: Neo4jError): Failure {
  const reason = /Caused by: (.*)/.exec(cause.message)?.[1] ?? cause.message;
  return new Failure(
    'store.unreachable',
    `expected a Neo4j server at ${url}, got no answer: ${reason}`,
    'start the server (docker compose up -d), or give the address at which it listens',
    { cause, details: { url, reason } },
  );
}

const refused = (url: string, who: string, cause: Neo4jError): Failure =>
  new Failure(
    'store.refused',
    `expected Neo4j at ${url} to let ${who} in, got: ${cause.message}`,
    'give the user and password of the server, and a user that may read, write and make indexes',
    { cause, details: { url, who } },
  );

const noDatabase = (url: string, cause: Neo4jError): Failure =>
  new Failure(
    'store.no-database',
    `expected a database in Neo4j at ${url}, got: ${cause.message}`,
    'create the database, or give the name of one that is there',
    { cause, details: { url } },
  );

const tooSlow = (url: string, cause: Neo4jError): Failure =>
  new Failure(
    'store.timeout',
    `expected an answer from Neo4j at ${url} in time, got none: ${cause.message}`,
    'ask for less, or allow more time',
    { cause, details: { url } },
  );

const full = (url: string, cause: Neo4jError): Failure =>
  new Failure(
    'store.full',
    `expected a Neo4j at ${url} that can write to its disk, got: ${cause.message}`,
    "make room on the server's disk and start the server again, then do it again; nothing of it was kept",
    { cause, details: { url } },
  );

const inconsistent = (url: string, cause: Neo4jError): Failure =>
  new Failure(
    'store.inconsistent',
    `expected rows that refer to rows that are there, got: ${cause.message} (${url})`,
    'nothing of it was kept: load the documents again',
    { cause, details: { url } },
  );

/** @param agent what the server calls itself: Neo4j/5.26.30 */
export const unsuitable = (url: string, agent: string): Failure =>
  new Failure(
    'store.unsuitable',
    `expected Neo4j 5.23 or newer at ${url}, got ${agent}`,
    'use a server of Neo4j 5.26, which is maintained for long, or newer',
    { details: { url, agent } },
  );

export const newer = (url: string, found: number, known: number): Failure =>
  new Failure(
    'store.newer',
    `expected a store of version ${known} or older at ${url}, got version ${found}`,
    'use the newer program that wrote it, or another database',
    { details: { url, found, known } },
  );

export const noAddress = (url: string, cause: unknown): Failure =>
  new Failure(
    'store.address',
    `expected the address of a Neo4j server, got ${url}`,
    'give one like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org',
    { cause, details: { url } },
  );

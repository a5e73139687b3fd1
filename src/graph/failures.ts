import { Failure } from '../model/index.ts';

export const closed = (url: string): Failure =>
  new Failure('store.closed', `expected an open store, got one already closed: ${url}`, 'open it again', {
    details: { url },
  });

export const nested = (url: string): Failure =>
  new Failure(
    'store.nested-write',
    `expected one write at a time, got a write within another, which would wait for ever: ${url}`,
    'do all of it within the one write',
    { details: { url } },
  );

export const finished = (url: string): Failure =>
  new Failure(
    'store.write-over',
    `expected rows before the end of the write that they belong to, got some after it: ${url}`,
    'wait for each call of the writer within the write',
    { details: { url } },
  );

export const cutOff = (url: string): Failure =>
  new Failure(
    'store.cut-off',
    `expected an answer of ${url}, but whoever asked wants none any more`,
    'ask again',
    { details: { url } },
  );

/** @param limit in ms */
export const tookTooLong = (url: string, limit: number): Failure =>
  new Failure(
    'store.timeout',
    `expected an answer of ${url} within ${limit} ms, got none`,
    'ask for less, or allow more time',
    { details: { url, limit } },
  );

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../model/index.ts';

/** An HTTP server that takes requests on the address. Port 0 is any free one. */
export function listen(handle: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handle);
  server.on('request', (_, response) => {
    // A connection kept alive would hold back a server that is closing until it times out.
    response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(failureOf(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

function failureOf(error: NodeJS.ErrnoException, port: number, host: string): Failure {
  const options = { cause: error, details: { port, host } };
  const expected = `expected to listen on ${host}:${port}`;
  if (error.code === 'EADDRINUSE')
    return new Failure(
      'serve.port-in-use',
      `${expected}, but the port is in use`,
      'end what uses it, or take another port with --port',
      options,
    );
  if (error.code === 'EACCES')
    return new Failure(
      'serve.port-denied',
      `${expected}, but the system does not allow it`,
      'take a port above 1023 with --port',
      options,
    );
  return new Failure(
    'serve.address-unusable',
    `${expected}, got ${error.code ?? error.message}`,
    'see that this machine has the address',
    options,
  );
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Takes no more requests, and waits for those under way; their connections are closed at the latest after `patience` ms. */
export function stop(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

import type { RequestListener } from 'node:http';

/** Whether an address can be reached from the same machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * Takes only requests that were meant for this machine and, where a page sent them, by a page of this machine: a name
 * elsewhere that is made to lead to 127.0.0.1 would let any page that someone opens read the graph.
 */
export const fromHere =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    const { host, origin } = request.headers;
    if (isHere(`http://${host ?? ''}`) && (origin === undefined || isHere(origin)))
      return handle(request, response);
    const body = { errors: [{ message: MESSAGE, extensions: { code: 'serve.foreign-host' } }] };
    response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

const MESSAGE = 'expected a request to and from this machine: 127.0.0.1, localhost or [::1]';

const isHere = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname);

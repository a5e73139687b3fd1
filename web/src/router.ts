import { useEffect, useState } from 'preact/hooks';

/** Where the page stands: all that a view shows follows from it, so that it can be sent to someone. */
export interface Route {
  readonly path: string;
  /** Parts of the path, decoded: ['person', 'per-…']. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

export function routeNow(): Route {
  const { pathname, search } = window.location;
  const parts = pathname.split('/').filter(Boolean).map(decoded);
  return { path: pathname, parts, query: new URLSearchParams(search) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The route, again whenever it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow);
  useEffect(() => {
    const listener = (): void => setRoute(routeNow());
    listeners.add(listener);
    // it may have changed between drawing and here
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return route;
}

type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** An address of a page: what is null, empty or left out does not stand in it. */
export function href(parts: readonly string[], query: Values = {}): string {
  const path = `/${parts.map(encodeURIComponent).join('/')}`;
  return path + searchOf(new URLSearchParams(), query);
}

/** The address of this page with other values in its query. */
export function hrefWith(values: Values, { path, query }: Route = routeNow()): string {
  return path + searchOf(new URLSearchParams(query), values);
}

function searchOf(query: URLSearchParams, values: Values): string {
  for (const [key, value] of Object.entries(values)) {
    query.delete(key);
    if (Array.isArray(value)) value.forEach((one: string) => query.append(key, one));
    else if (value !== null && value !== undefined && value !== '') query.set(key, String(value));
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Goes to an address; with `replace`, back does not lead to the one before. */
export function go(address: string, { replace = false } = {}): void {
  const { pathname, search } = window.location;
  if (address === pathname + search) return;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  if (!replace && new URL(address, window.location.href).pathname !== pathname) window.scrollTo(0, 0);
  tell();
}

/** Links of the page change the route instead of loading the page anew. */
export function followLinks(): void {
  window.addEventListener('popstate', tell);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a[href]');
    const target = link?.getAttribute('href');
    if (!target?.startsWith('/') || target.startsWith('//') || link?.hasAttribute('download')) return;
    if (target.startsWith('/graphql') || target.startsWith('/export')) return;
    event.preventDefault();
    go(target);
  });
}

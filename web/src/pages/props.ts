import type { Route } from '../router.ts';

export interface PageProps {
  readonly route: Route;
}

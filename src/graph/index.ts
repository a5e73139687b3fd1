export { type ListName, LIST_NAMES } from './choices.ts';
export { choose, type Chosen, countChosen } from './chosen.ts';
export * from './open.ts';
export { countRows, pages } from './pages.ts';
export * from './questions.ts';
export * from './rows.ts';
export * from './store.ts';
export type { Test, Where } from './where.ts';
export * from './writer.ts';

export * from './contradictions.ts';
export { EVER, type Days } from './lists-of.ts';
export * from './precedence.ts';
export * from './project-sums.ts';
export { rowsById } from './rows-by-id.ts';
export * from './silences.ts';
export * from './suggestions.ts';
export * from './sources.ts';
export * from './timeline.ts';

export * from './changes.ts';
export * from './contradictions.ts';
export * from './line-up.ts';
export * from './precedence.ts';
export * from './printed-lists.ts';
export * from './silences.ts';
export * from './successions.ts';
export * from './times-of-day.ts';

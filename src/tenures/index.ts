export * from './changes.ts';
export * from './line-up.ts';
export * from './successions.ts';

export * from './open.ts';
export * from './questions.ts';
export * from './rows.ts';
export * from './store.ts';
export * from './writer.ts';

export * from './span.ts';
export * from './problem.ts';
export * from './failure.ts';
export * from './source.ts';
export * from './bulletin.ts';
export * from './annotated.ts';
export * from './findings.ts';
export * from './facts.ts';

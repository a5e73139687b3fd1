export { type Example, readExamples } from './examples.ts';
export { createSchema } from './schema.ts';
export { type Address, createServer, type GraphServer, type ServeOptions } from './server.ts';

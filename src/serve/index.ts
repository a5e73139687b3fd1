export { type User, USER_ROLES, type UserRole } from './access.ts';
export type { Authentication } from './authentication.ts';
export { type Example, readExamples } from './examples.ts';
export { jwtIn, type JwtOptions } from './jwt.ts';
export { LOG_LEVELS, type LogLevel } from './log.ts';
export type { ServeOptions } from './options.ts';
export { createSchema } from './schema.ts';
export { type Address, createServer, type GraphServer } from './server.ts';
export { type KeptToken, TokenFile } from './tokens.ts';

import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { enumValues } from './resolvers/enums.ts';
import * as resolvers from './resolvers/index.ts';

/** The contract, as it is written in `schema.graphql`. */
export const readTypeDefs = (): string =>
  readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** The contract with what answers it. Every resolver must be of a field that the contract has. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readTypeDefs();
  return makeExecutableSchema({
    typeDefs,
    resolvers: { ...resolvers, ...enumValues(buildSchema(typeDefs)) },
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
}

import { type GraphQLEnumType, type GraphQLSchema, isEnumType } from 'graphql';

/** What the rows hold for the values of the schema's own enums: the same words in small letters. */
export const enumValues = (schema: GraphQLSchema): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'))
      .map((type) => [
        type.name,
        Object.fromEntries(type.getValues().map(({ name }) => [name, name.toLowerCase()])),
      ]),
  );

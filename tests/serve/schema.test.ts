import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { createSchema, readTypeDefs } from '../../src/serve/schema.ts';

const schema = buildSchema(readTypeDefs());
const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
);

describe('the contract', () => {
  test('describes every type, field, argument and value', () => {
    const bare = own.flatMap((type) => {
      const parts: { readonly at: string; readonly description?: string | null | undefined }[] = [
        { at: type.name, description: type.description },
      ];
      if (isEnumType(type))
        for (const value of type.getValues())
          parts.push({ at: `${type.name}.${value.name}`, description: value.description });
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          parts.push({ at: `${type.name}.${field.name}`, description: field.description });
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          parts.push({ at: `${type.name}.${field.name}`, description: field.description });
          for (const argument of field.args)
            parts.push({
              at: `${type.name}.${field.name}(${argument.name})`,
              description: argument.description,
            });
        }
      return parts.filter(({ description }) => !description).map(({ at }) => at);
    });
    expect(bare).toEqual([]);
  });

  test('has a resolver for every field that is no property of a row', () => {
    expect(() => createSchema()).not.toThrow();
  });

  test('says of every mutation and subscription whom it needs', () => {
    const silent = [schema.getMutationType(), schema.getSubscriptionType()]
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'needs'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('lets every claim answer where documents say so', () => {
    const claims = schema.getPossibleTypes(schema.getType('Claim') as never).map(({ name }) => name);
    expect(claims.sort()).toEqual([
      'Event',
      'Observation',
      'Participation',
      'Project',
      'Reorganization',
      'Stake',
      'Tenure',
      'Visit',
    ]);
  });
});

import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, print } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { may, type User, useAccess, type UserRole } from '../../src/serve/access.ts';

/** The directive as the contract has it. */
const NEEDS = parse(readTypeDefs())
  .definitions.filter(
    (definition) => 'name' in definition && ['needs', 'UserRole'].includes(definition.name?.value ?? ''),
  )
  .map(print)
  .join('\n');

/** A server of three fields, whose user has a role, with what its resolvers did. */
function serverFor(role: UserRole) {
  const done: string[] = [];
  const told = (name: string) => () => (done.push(name), name);
  const yoga = createYoga<object, { user: User }>({
    schema: makeExecutableSchema({
      typeDefs: `${NEEDS}
        interface Named { name: String }
        type Person implements Named { name: String secret: String @needs(role: ADMIN) }
        type Query { open: String shut: String @needs(role: ADMIN) person: Named }
        type Mutation { judge: String @needs(role: REVIEWER) }`,
      resolvers: {
        Query: { open: told('open'), shut: told('shut'), person: () => (done.push('person'), {}) },
        Named: { __resolveType: () => 'Person' },
        Mutation: { judge: told('judge') },
      },
    }),
    context: { user: { name: 'anyone', role } },
    plugins: [useAccess()],
    logging: false,
  });
  const ask = async (query: string, operationName?: string) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code ?? null];
  };
  return { ask, done };
}

const REFUSED = [403, 'access.role'];
const ANSWERED = [200, null];

test('a role may do what lower ones may', () => {
  expect(may('admin', 'reader')).toBe(true);
  expect(may('reviewer', 'reviewer')).toBe(true);
  expect(may('reader', 'reviewer')).toBe(false);
  expect(may('reviewer', 'admin')).toBe(false);
});

describe('a field that needs a role', () => {
  test.each<[UserRole, string, (number | string | null)[]]>([
    ['reader', '{ open }', ANSWERED],
    ['reader', '{ open shut }', REFUSED],
    ['reader', '{ open other: shut }', REFUSED],
    [
      'reader',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ... on Query { shut } }',
      REFUSED,
    ],
    ['reader', '{ person { name ... on Person { secret } } }', REFUSED],
    ['reader', '{ person { name } }', ANSWERED],
    ['reader', 'mutation { judge }', REFUSED],
    ['reviewer', 'mutation { judge }', ANSWERED],
    ['reviewer', '{ shut }', REFUSED],
    ['admin', '{ shut } ', ANSWERED],
  ])('asked for by a %s: %s', async (role, query, expected) => {
    const { ask, done } = serverFor(role);
    expect(await ask(query)).toEqual(expected);
    expect(done.length > 0).toBe(expected === ANSWERED);
  });

  test('in another operation of the document counts for nothing', async () => {
    const { ask } = serverFor('reader');
    expect(await ask('query One { open } query Two { shut }', 'One')).toEqual(ANSWERED);
    expect(await ask('query One { open } query Two { shut }', 'Two')).toEqual(REFUSED);
  });
});

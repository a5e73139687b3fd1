import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { readTypeDefs } from '../../src/serve/schema.ts';

const released = readFileSync(new URL('../../schema.released.graphql', import.meta.url), 'utf8');

/** What would break clients of one contract under another. */
const breaking = async (before: string, after: string): Promise<string[]> =>
  (await diff(buildSchema(before), buildSchema(after)))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

describe('the contract', () => {
  test('breaks no client of the one that was released', async () => {
    expect(await breaking(released, readTypeDefs())).toEqual([]);
  });

  test('would break them with a field that goes, a type that changes or an argument that must be there', async () => {
    const before = 'type Query { name: String! all(first: Int): [Int] }';
    for (const after of [
      'type Query { all(first: Int): [Int] }',
      'type Query { name: String all(first: Int): [Int] }',
      'type Query { name: String! all(first: Int!): [Int] }',
      'type Query { name: String! all: [Int] }',
    ])
      expect(await breaking(before, after)).not.toEqual([]);
    expect(await breaking(before, 'type Query { name: String! all(first: Int): [Int] more: Int }')).toEqual(
      [],
    );
  });
});

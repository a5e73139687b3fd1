import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { en } from '../../src/cli/messages/en.ts';
import { zh } from '../../src/cli/messages/zh.ts';
import type { Evidence } from '../../src/resolve/index.ts';

/** Every reason that there is: the types see to it that none is left out. */
const REASONS: Readonly<Record<Evidence, true>> = {
  'one-document-two-people': true,
  'posts-at-one-time': true,
  'jurisdictions-at-one-time': true,
  'reporter-and-official': true,
  'same-body': true,
  'same-jurisdiction': true,
  'same-publisher': true,
  'related-jurisdictions': true,
  'moved-on': true,
  'stepped-down': true,
  'rare-name': true,
  'common-name': true,
  'same-name': true,
  alias: true,
  'like-sounding-name': true,
  'short-form': true,
  'same-company': true,
  'same-place': true,
  'same-parent': true,
  'people-in-common': true,
  'told-in-one-text': true,
  'other-spelling': true,
  'place-unknown': true,
};

describe('every reason for or against a suggestion', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const told = (schema.getType('SuggestionReason') as GraphQLEnumType).getValues().map(({ name }) => name);

  test('can be told over the API', () => {
    expect([...told].sort()).toEqual(
      Object.keys(REASONS)
        .map((reason) => reason.toUpperCase().replaceAll('-', '_'))
        .sort(),
    );
  });

  test.each(Object.keys(REASONS))('%s: in words, in both languages', (reason) => {
    expect([en, zh].map((texts) => texts[`evidence.${reason}` as keyof typeof en])).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });
});

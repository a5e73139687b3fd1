import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isEnumType } from 'graphql';
import { readTypeDefs } from '../../src/serve/schema.ts';
import { en } from '../../web/src/texts/en.ts';
import { zh } from '../../web/src/texts/zh.ts';

test('the pages ask with types of the schema as it is', async () => {
  // typed by nobody: a tool
  const { generate } = (await import(new URL('../../tools/client/generate.mjs', import.meta.url).href)) as {
    generate: (folder: string) => Promise<string>;
  };
  const api = new URL('../../web/src/api/', import.meta.url);
  const made = await generate(fileURLToPath(new URL('operations', api)));
  expect(readFileSync(new URL('generated.ts', api), 'utf8')).toBe(made);
});

test('each question has the name of its file, by which a server that keeps questions is asked', () => {
  const folder = new URL('../../web/src/api/operations/', import.meta.url);
  const files = readdirSync(folder);
  const names = files.map((file) => {
    const [, name = ''] =
      /^(?:query|mutation|subscription) (\w+)/mu.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
    return `${name.replaceAll(/[a-z](?=[A-Z])/gu, '$&-').toLowerCase()}.graphql`;
  });
  expect(files.length).toBeGreaterThan(15);
  expect(names).toEqual(files);
});

test('what is put into a text stands in both languages', () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const key of Object.keys(en) as (keyof typeof en)[])
    expect([key, places(zh[key])]).toEqual([key, places(en[key])]);
});

/** Which texts tell the values of an enum. */
const TOLD = {
  Role: 'role',
  EventType: 'type',
  OrganizationKind: 'organization',
  OrganizationLevel: 'level',
  ProjectStage: 'stage',
  NodeKind: 'kind',
  NetworkKind: 'kind',
  TimelineKind: 'timeline',
  ClaimField: 'correct.field',
  Standing: 'standing',
  ChangeKind: 'change',
  Verdict: 'verdict',
  CorrectionAction: 'correction',
  SuggestionReason: 'reason',
  ContradictionKind: 'contradiction',
  ContradictionStanding: 'contradiction.standing',
  IngestState: 'ingest',
  IngestedFileState: 'file',
} as const;

test.each(Object.entries(TOLD))('each value of %s has a text', (name, group) => {
  const type = buildSchema(readTypeDefs()).getType(name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  const keys = values.map((value) => `${group}.${value.toLowerCase().replaceAll('_', '-')}`);
  expect(keys).not.toEqual([]);
  expect(keys.filter((key) => !(key in en))).toEqual([]);
});

import {
  type GraphQLArgument,
  type GraphQLInputType,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphStore } from '../../src/graph/index.ts';
import { createSchema, createServer, type GraphServer } from '../../src/serve/index.ts';
import { ask } from './ask.ts';
import { loaded } from './loaded.ts';
import { WORLD } from './world.ts';

/*
 * Texts that would be commands, were they put into a statement, in every argument that takes a text: as it is, in lists and
 * in conditions within conditions. The graph stays as it is, and no list answers as if the text had not narrowed it.
 */

const COMMANDS = [
  `' OR '1'='1`,
  `'; DROP TABLE person; --`,
  `") DETACH DELETE n //`,
  `'}) MATCH (n) DETACH DELETE n RETURN count(n) //`,
  `%' UNION SELECT name FROM sqlite_master --`,
  `*) OR (name:*`,
  '${process.exit(1)} {{7*7}} $(id) `id`',
  `\u0000\ud800"\\'\n\u202e<script>alert(1)</script>`,
  `NEAR(" AND ^ { } [ ] ~ 1`,
  '__proto__',
];

/** How far conditions within conditions are followed. */
const DEPTH = 3;

const query = createSchema().getQueryType()!.getFields();
const CHOICES = Object.values(query).flatMap((field) =>
  field.args.map((argument) => [field, argument] as const),
);
const TAKING = CHOICES.filter(([, { type }]) => takesText(type, 0));

function takesText(type: GraphQLInputType, depth: number): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return (
      depth < DEPTH && Object.values(named.getFields()).some((field) => takesText(field.type, depth + 1))
    );
  return ['String', 'ID', 'EDTF', 'Day', 'Decimal'].includes(named.name);
}

/** What is no text, as it should be; a text in its place is refused before anything is asked. */
const NUMBERS = { Int: 1, Float: 1, Boolean: true };
const SOUND = { EDTF: '2023-03', Day: '2023-03-18', Decimal: '1' };

/** A value of a type with the text wherever one may stand. */
function filled(type: GraphQLInputType, text: string, sound: object, depth = 0): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text, sound, depth);
  if (isListType(type)) return [filled(type.ofType, text, sound, depth)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => takesText(field.type, depth + 1));
    const inside = fields.map((field) => [field.name, filled(field.type, text, sound, depth + 1)]);
    return Object.fromEntries(depth < DEPTH ? inside : []);
  }
  return (sound as Record<string, unknown>)[getNamedType(type).name] ?? text;
}

type Variables = Readonly<Record<string, unknown>>;

/** Variables with the text in an argument, and with what else has to be there; of an object one field at a time too. */
function attempts(
  asked: readonly GraphQLArgument[],
  { name, type }: GraphQLArgument,
  text: string,
): Variables[] {
  return [SOUND, {}].flatMap((sound) => {
    const all: Variables = Object.fromEntries(
      asked.map((one): [string, unknown] => [one.name, filled(one.type, text, { ...NUMBERS, ...sound })]),
    );
    if (!isInputObjectType(getNamedType(type))) return [all];
    const taking = Object.entries(all[name] as Variables).filter(([, value]) =>
      JSON.stringify(value).includes(JSON.stringify(text)),
    );
    return [all, ...taking.map(([field, value]): Variables => ({ ...all, [name]: { [field]: value } }))];
  });
}

let store: GraphStore;
let server: GraphServer;
beforeAll(async () => {
  store = await loaded([WORLD]);
  server = createServer(store, { log: () => undefined });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function dumped(): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(JSON.stringify(line));
  return lines.join('\n');
}

const required = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** Whether it asks for what does not hold the text, which is all. */
const isNegated = (variables: object): boolean =>
  /"(?:not|none|neq|notIn|ne)":/u.test(JSON.stringify(variables));

/** For each argument, how many of the texts were answered rather than refused. */
const told = new Map<string, number>();

test('most arguments take a text', () => {
  expect(TAKING.length).toBeGreaterThanOrEqual(60);
});

test.each(TAKING.map(([field, argument]) => [`${field.name}(${argument.name})`, field, argument] as const))(
  '%s does not take text for commands',
  async (_, field, argument) => {
    const before = await dumped();
    const asked = field.args.filter((one) => one === argument || required(one));
    const head = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = asked.map(({ name }) => `${name}: $${name}`).join(', ');
    const named = getNamedType(field.type);
    const within = isCompositeType(named)
      ? named.name.endsWith('Connection')
        ? '{ nodes { __typename } }'
        : '{ __typename }'
      : '';
    let answered = 0;
    for (const variables of COMMANDS.flatMap((one) => attempts(asked, argument, one))) {
      const answer = await ask(
        server,
        `query (${head}) { it: ${field.name}(${given}) ${within} }`,
        variables,
      );
      const codes = answer.errors?.map(({ extensions }) => extensions.code ?? 'none') ?? [];
      expect(codes).not.toContain('serve.unexpected');
      for (const code of codes) expect(code).toMatch(/^(?:query|question|page)\.|^none$/u);
      const it = answer.data?.['it'] as { readonly nodes?: readonly unknown[] } | null | undefined;
      if (!answer.errors) answered++;
      const nodes = isNegated(variables) ? [] : (it?.nodes ?? []);
      expect({ variables, nodes }).toEqual({ variables, nodes: [] });
    }
    expect(await dumped()).toBe(before);
    told.set(`${field.name}(${argument.name})`, answered);
  },
);

test('the texts reach the store in most arguments', () => {
  const reached = [...told.values()].filter((answered) => answered > 0).length;
  expect(reached).toBeGreaterThanOrEqual(45);
});

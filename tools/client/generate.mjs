// Makes the types of operations out of the schema, with each operation as a constant of its type:
//
//     node tools/client/generate.mjs FOLDER_OF_OPERATIONS FILE
//
// Without arguments, that of clients/typescript. A test says when the file is not what this makes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import * as prettier from 'prettier';

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  immutableTypes: true,
  avoidOptionals: { field: true },
  scalars: {
    ID: 'string',
    EDTF: 'string',
    Day: 'string',
    Decimal: 'string',
    Instant: 'string',
    File: 'File',
  },
};

export async function generate(folder = join(root, 'clients/typescript/operations')) {
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, text: readFileSync(join(folder, file), 'utf8') }))
    .map(({ location, text }) => ({ location, text, document: parse(text) }));
  const types = await codegen({
    filename: 'generated.ts',
    schema: parse(readFileSync(join(root, 'schema.graphql'), 'utf8')),
    documents,
    config,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const constants = documents.map(({ text, document }) => {
    const { name: named, operation } = document.definitions[0];
    const name = named.value;
    const types = `${name}${operation[0].toUpperCase()}${operation.slice(1)}`;
    const [comment] = text.split('\n');
    return `/** ${comment.replace(/^#\s*/, '')}. */
export const ${name}: Operation<${types}, ${types}Variables> = operation(${JSON.stringify(text)});`;
  });
  const head = `// Made by tools/client/generate.mjs out of schema.graphql and the operations beside; do not edit.
import { operation, type Operation } from './client.ts';
`;
  const options = (await prettier.resolveConfig(join(root, 'package.json'))) ?? {};
  return prettier.format([head, types, ...constants].join('\n\n'), { ...options, parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, file = join(root, 'clients/typescript/generated.ts')] = process.argv.slice(2);
  writeFileSync(file, await generate(folder));
}

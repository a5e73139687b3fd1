import type { Contents } from './contents.ts';
import { BASE, PREFIXES, type Resource, resourcesOf, type Term } from './linked.ts';

/** One object with its context, a line for each resource: it opens without fetching anything. */
export async function* jsonld(contents: Contents): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(PREFIXES)},\n"@graph": [`;
  let before = '\n';
  for await (const resource of resourcesOf(contents)) {
    yield before + JSON.stringify(objectOf(resource));
    before = ',\n';
  }
  yield '\n]}\n';
}

function objectOf({ id, type, properties }: Resource): object {
  const values: Record<string, object[]> = {};
  for (const [name, term] of properties) (values[name] ??= []).push(valueOf(term));
  return { '@id': BASE + id, '@type': type, ...values };
}

function valueOf(term: Term): object {
  if ('node' in term) return { '@id': BASE + term.node };
  if ('address' in term) return { '@id': term.address };
  const { value, type, language } = term;
  return {
    '@value': value,
    ...(type ? { '@type': type } : {}),
    ...(language ? { '@language': language } : {}),
  };
}

import { DataFactory, Writer } from 'n3';
import type { Contents } from './contents.ts';
import { BASE, type Name, PREFIXES, type Resource, resourcesOf, type Term } from './linked.ts';

const TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** Written when so many resources have come together. */
const BATCH = 200;

export async function* turtle(contents: Contents): AsyncGenerator<string> {
  let text = '';
  const sink = {
    write: (chunk: string, _: unknown, done?: () => void) => ((text += chunk), done?.()),
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes: PREFIXES });
  let held = 0;
  for await (const resource of resourcesOf(contents)) {
    for (const one of quadsOf(resource)) writer.addQuad(one);
    if (++held % BATCH > 0) continue;
    yield text;
    text = '';
  }
  await new Promise<void>((resolve, reject) =>
    writer.end((error: Error | null) => (error ? reject(error) : resolve())),
  );
  yield text;
}

const named = (name: Name) => {
  const [prefix, local] = name.split(':') as [keyof typeof PREFIXES, string];
  return DataFactory.namedNode(PREFIXES[prefix] + local);
};

const quadsOf = ({ id, type, properties }: Resource) => {
  const subject = DataFactory.namedNode(BASE + id);
  return [
    DataFactory.quad(subject, TYPE, named(type)),
    ...properties.map(([name, term]) => DataFactory.quad(subject, named(name), objectOf(term))),
  ];
};

function objectOf(term: Term) {
  if ('node' in term) return DataFactory.namedNode(BASE + term.node);
  if ('address' in term) return DataFactory.namedNode(term.address);
  return DataFactory.literal(term.value, term.type ? named(term.type) : term.language);
}

import type { Contents } from './contents.ts';
import {
  EDGE_VALUES,
  edgesOf,
  NODE_VALUES,
  type NetworkNode,
  nodesOf,
  type Value,
  type ValueType,
} from './network.ts';
import { attributes, escaped } from './xml.ts';

/** GraphML for yEd, Cytoscape, igraph and NetworkX. */
export async function* graphml(contents: Contents): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', NODE_VALUES)}${declared('edge', EDGE_VALUES)}  <graph id="chuxi" edgedefault="directed">
`;
  for await (const node of nodesOf(contents)) yield element('node', { id: node.id }, node);
  for await (const edge of edgesOf(contents))
    yield element('edge', { id: edge.id, source: edge.from, target: edge.to }, edge);
  yield '  </graph>\n</graphml>\n';
}

const declared = (of: 'node' | 'edge', values: Readonly<Record<string, ValueType>>): string =>
  Object.entries({ label: 'string', ...values })
    .map(
      ([name, type]) =>
        `  <key${attributes({ id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': type })}/>\n`,
    )
    .join('');

const keyOf = (of: string, name: string): string => `${of}-${name}`;

function element(
  tag: 'node' | 'edge',
  ids: Readonly<Record<string, string>>,
  { label, values }: NetworkNode,
): string {
  const data = Object.entries<Value>({ label: label === '' ? null : label, ...values })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyOf(tag, name)}">${escaped(String(value))}</data>`);
  return `    <${tag}${attributes(ids)}>${data.join('')}</${tag}>\n`;
}

import type { Contents } from './contents.ts';
import {
  EDGE_VALUES,
  edgesOf,
  NODE_VALUES,
  type NetworkNode,
  nodesOf,
  type Values,
  type ValueType,
} from './network.ts';
import { attributes } from './xml.ts';

/** GEXF 1.3 for Gephi and its like. Written by hand as it comes: the library wants the whole graph in memory. */
export async function* gexf(contents: Contents): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta><creator>Chuxi</creator></meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
${declared('node', NODE_VALUES)}${declared('edge', EDGE_VALUES)}    <nodes>
`;
  for await (const node of nodesOf(contents)) yield element('node', { id: node.id }, node);
  yield '    </nodes>\n    <edges>\n';
  for await (const edge of edgesOf(contents))
    yield element('edge', { id: edge.id, source: edge.from, target: edge.to }, edge);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function declared(of: string, values: Readonly<Record<string, ValueType>>): string {
  const each = Object.entries(values).map(
    ([title, type]) => `      <attribute${attributes({ id: title, title, type })}/>\n`,
  );
  return `    <attributes class="${of}" mode="static">\n${each.join('')}    </attributes>\n`;
}

function element(
  tag: string,
  ids: Readonly<Record<string, string>>,
  { label, values, start, end }: NetworkNode,
): string {
  const own = attributes({ ...ids, label: label === '' ? null : label, start, end });
  return `      <${tag}${own}><attvalues>${attvalues(values)}</attvalues></${tag}>\n`;
}

const attvalues = (values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue${attributes({ for: name, value: String(value) })}/>`)
    .join('');

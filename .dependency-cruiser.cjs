const layers = {
  model: [],
  gazetteer: ['model'],
  read: ['model'],
  layout: ['model'],
  annotate: ['model', 'gazetteer'],
  extract: ['model', 'gazetteer'],
  resolve: ['model', 'gazetteer'],
  graph: ['model'],
  load: ['model', 'graph', 'resolve'],
  tenures: ['model', 'graph'],
  questions: ['model', 'graph', 'resolve', 'tenures'],
  export: ['model', 'graph'],
  serve: ['model', 'graph', 'load', 'tenures', 'questions', 'export'],
};
/** Modules beside the layers, of which all else is for the command line, that a layer may import. */
const beside = { serve: ['uploads'] };
const arrows = Object.entries(layers).map(([layer, may]) => ({
  name: `${layer}-imports-only-${may.length ? may.join('-') : 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[layer, ...may].join('|')})/`,
      ...(beside[layer] ?? []).map((name) => `^src/${name}\\.ts$`),
    ],
  },
}));
const only = (name, folder, packages) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}` },
  to: { path: `node_modules/(${packages})/` },
});
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'cli-imported-by-none',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    only('drivers-only-in-graph', 'graph/', 'neo4j-driver|libsql'),
    only('graphql-only-in-serve', 'serve/', 'graphql|graphql-yoga|dataloader'),
    only('writers-only-in-export', 'export/', 'n3|csv-stringify'),
    only('nodejieba-only-in-annotate', 'annotate/', 'nodejieba'),
    ...arrows,
    {
      name: 'pages-ask-over-the-api-alone',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|tests|clients)/', pathNot: '^clients/typescript/client.ts$' },
    },
    {
      name: 'networks-come-when-looked-at',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/network/' },
      to: { path: 'node_modules/(sigma|graphology[a-z-]*)/' },
    },
    { name: 'pages-imported-by-none', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};

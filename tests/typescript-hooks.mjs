import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { transform } = await import('@swc/core');
  const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transform(source, { jsc, module: { type: 'es6' }, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}

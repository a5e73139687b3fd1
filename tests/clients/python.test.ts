import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from '../../src/serve/index.ts';
import { loaded } from '../serve/loaded.ts';
import { WORLD } from '../serve/world.ts';

const example = fileURLToPath(new URL('../../clients/python/example.py', import.meta.url));
const isThere = spawnSync('python3', ['--version']).status === 0;
if (!isThere && process.env['REQUIRE_PYTHON']) throw new Error('expected python3 on the path');

(isThere ? describe : describe.skip)('the example in Python', () => {
  test('reports whom someone met and where it says so', async () => {
    const store = await loaded([WORLD]);
    const server = createServer(store);
    const { url } = await server.listen(0);
    const env = { ...process.env, CHUXI_URL: url, PYTHONIOENCODING: 'utf-8' };
    const { stdout } = await promisify(execFile)('python3', [example, '陈禾', '无此人'], { env });
    await server.close();
    await store.close();
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '陈禾',
      expect.stringMatching(/^ {2}临江区政府区长 {2}/u),
      '  × 陆苇: 1',
    ]);
    expect(lines).toContain('  2023-03-05 CHAIR 春季招商会');
    expect(lines).toContain(
      '    3月5日，临江区举行春季招商会，区长陈禾主持，副区长陆苇代表区政府讲话。（《临江区举行春季招商会》，临江区，2023-03）',
    );
    expect(lines.at(-1)).toMatch(/^ {2}[1-9]\d* participations in the table around 陈禾$/u);
  });
});

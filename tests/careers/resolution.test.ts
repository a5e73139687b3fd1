import { openStore } from '../../src/graph/index.ts';
import { generate, SMALL } from './generate.ts';
import { graphOf, readAll } from './graph.ts';
import { type Score, score } from './score.ts';

import.meta.jest.setTimeout(300_000);

/*
 * What is reached on the small world, a little below what it was when last changed, so that it does not get worse
 * unseen. What is to be reached stands in bench/results/careers.md, beside the figures of the whole world.
 */
describe('who is who and when, on papers of a made world', () => {
  let found: Score;
  beforeAll(async () => {
    const { documents, truth } = generate(7, SMALL);
    const store = await openStore(':memory:');
    found = score(truth, await graphOf(store, readAll(documents), truth), { renamed: 'either' });
    await store.close();
  });

  test('people are rarely taken for one another, and mostly known again', () => {
    expect(found.people.precision).toBeGreaterThan(0.99);
    expect(found.people.recall).toBeGreaterThan(0.955);
  });

  test('bodies likewise', () => {
    expect(found.bodies.precision).toBeGreaterThan(0.99);
    expect(found.bodies.recall).toBeGreaterThan(0.87);
  });

  test('the spells that papers attest are found, most of them within true bounds', () => {
    expect(found.spells.covered).toBeGreaterThan(0.98);
    expect(found.spells.share).toBeGreaterThan(0.96);
  });

  test('line-ups name those who held the posts', () => {
    expect(found.lineUps.right).toBeGreaterThan(11_000);
    expect(found.lineUps.share).toBeGreaterThan(0.95);
    expect(found.lineUps.wronglyAttested).toBe(0);
  });

  test('of what notices say that became of bodies, most is found, and nothing else', () => {
    expect(found.reorganizations.told).toBeGreaterThanOrEqual(6);
    expect(found.reorganizations.recall).toBeGreaterThan(0.8);
    expect(found.reorganizations.precision).toBe(1);
  });
});

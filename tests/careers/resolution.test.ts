import { openStore } from '../../src/graph/index.ts';
import { FULL, generate } from './generate.ts';
import { graphOf, readAll } from './graph.ts';
import { type Score, score } from './score.ts';

import.meta.jest.setTimeout(300_000);

/*
 * On whole worlds, and on several, since rules may be right for one by chance. The bounds are what is to be reached;
 * what was reached when it was last measured stands in bench/results/careers.md, for these and others.
 */
describe.each([7, 11])('who is who and when, on papers of the made world of seed %i', (seed) => {
  let found: Score;
  beforeAll(async () => {
    const { documents, truth } = generate(seed, FULL);
    const store = await openStore(':memory:');
    found = score(truth, await graphOf(store, readAll(documents), truth), { renamed: 'either' });
    await store.close();
  });

  test('people are hardly ever taken for one another, and mostly known again', () => {
    expect(found.people.precision).toBeGreaterThanOrEqual(0.995);
    expect(found.people.recall).toBeGreaterThanOrEqual(0.97);
  });

  test('bodies likewise', () => {
    expect(found.bodies.precision).toBeGreaterThanOrEqual(0.99);
    expect(found.bodies.recall).toBeGreaterThanOrEqual(0.97);
  });

  test('the spells that papers attest are found, most of them within true bounds', () => {
    expect(found.spells.covered).toBeGreaterThan(0.98);
    expect(found.spells.share).toBeGreaterThanOrEqual(0.97);
  });

  test('line-ups name those who held the posts, and call nobody attested who did not', () => {
    expect(found.lineUps.right).toBeGreaterThan(39_000);
    expect(found.lineUps.share).toBeGreaterThanOrEqual(0.97);
    expect(found.lineUps.wronglyAttested).toBe(0);
  });

  test('of what notices say that became of bodies, most is found, and nothing else', () => {
    expect(found.reorganizations.told).toBeGreaterThanOrEqual(6);
    expect(found.reorganizations.recall).toBeGreaterThanOrEqual(0.8);
    expect(found.reorganizations.precision).toBe(1);
  });
});

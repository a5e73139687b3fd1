import type { GraphStore } from '../../src/graph/index.ts';
import { putAcquaintances } from './acquaintances.ts';
import { fill } from './fixture.ts';
import { describeChosen } from './contract-chosen.ts';
import { describeDumps, type Open } from './contract-dump.ts';
import { describeJudgements } from './contract-judgements.ts';
import { describeLists } from './contract-lists.ts';
import { describeQuestions } from './contract-questions.ts';
import { describeReads } from './contract-reads.ts';
import { describeSearch } from './contract-search.ts';
import { describeText } from './contract-text.ts';
import { describeWrites } from './contract-writes.ts';

/** What every store must do; what is made at random is made so many times. Stores are opened one after another: a server may have just one database. */
export function describeStore(name: string, open: Open, runs = 60): void {
  describe(`${name}: the graph of a county`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await fill(store);
    });
    afterAll(() => store.close());

    describeReads(() => store);
    describeLists(() => store);
    describeSearch(() => store);
  });

  describe(`${name}: who met whom, and what is around`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await fill(store);
      await store.write(putAcquaintances);
    });
    afterAll(() => store.close());

    describeQuestions(() => store);
  });

  describe(`${name}: writes`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await fill(store);
    });
    afterEach(() => store.close());

    describeWrites(() => store);
    describeText(() => store);
    describeJudgements(() => store);
  });

  describeChosen(name, open, runs);
  describeDumps(name, open);
}

export { failureOf } from './failure-of.ts';

import type { DumpRow, GraphStore } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';
import {
  articles,
  auditEntries,
  claims,
  corrections,
  documents,
  ENTITY_ORDER,
  entities,
  evidenced,
  evidences,
  fill,
  judgements,
  problems,
  putFixture,
} from './fixture.ts';

/** Opens a store with nothing in it; those opened before, of this contract, are closed by then. */
export type Open = () => Promise<GraphStore>;

export async function dumpOf(store: GraphStore): Promise<DumpRow[]> {
  const lines: DumpRow[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines;
}

/** As a file of lines would give them again. */
export async function* again(lines: readonly DumpRow[]): AsyncGenerator<DumpRow> {
  for (const line of lines) yield JSON.parse(JSON.stringify(line)) as DumpRow;
}

export function describeDumps(name: string, open: Open): void {
  describe(`${name}: dumps`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    /** Another empty store in the place of this one. */
    const renew = async (): Promise<void> => {
      await store.close();
      store = await open();
    };

    test('an empty store gives none', async () => {
      expect(await dumpOf(store)).toEqual([]);
    });

    test('have all rows, what is referred to first, each kind by id', async () => {
      await fill(store);
      const lines = await dumpOf(store);
      const rows = ENTITY_ORDER.reduce((sum, kind) => sum + entities[kind].length, 0);
      const rest = documents.length + articles.length + evidences.length + claims.length + evidenced.length;
      const done = judgements.length + corrections.length + auditEntries.length;
      expect(lines).toHaveLength(rows + rest + 3 + 1 + done);
      expect(lines.slice(-done).map(({ kind }) => kind)).toEqual([
        ...judgements.map(() => 'judgement'),
        ...corrections.map(() => 'correction'),
        ...auditEntries.map(() => 'audit'),
      ]);
      const kinds = [...new Set(lines.map(({ kind }) => kind))];
      expect(kinds).toEqual(lines.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]));
      expect(kinds.indexOf('document')).toBeLessThan(kinds.indexOf('article'));
      const people = lines.filter(({ kind }) => kind === 'person').map(({ row }) => row['id']);
      expect(people).toEqual(['per-gu', 'per-gu-min', 'per-shi', 'per-shi-2', 'per-wei']);
    });

    test('have what the text of a document left open', async () => {
      await fill(store);
      const lines = await dumpOf(store);
      const told = lines.filter(({ kind }) => kind === 'document').map(({ row }) => row['problems']);
      expect(told).toEqual([[], problems, []]);
      await renew();
      await store.restore(again(lines));
      expect(await store.problemsOfDocuments(['doc-2'])).toEqual([problems]);
    });

    test('have the properties of a row in alphabetical order', async () => {
      await fill(store);
      for (const { row } of await dumpOf(store)) expect(Object.keys(row)).toEqual(Object.keys(row).sort());
    });

    test('are the same whatever order the rows came in', async () => {
      await fill(store);
      const lines = JSON.stringify(await dumpOf(store));
      await renew();
      await store.write(async (writer) => {
        await putFixture(writer);
        await writer.putEntities('person', entities.person.toReversed());
        await writer.putEvidenced(evidenced.toReversed());
      });
      expect(JSON.stringify(await dumpOf(store))).toBe(lines);
    });

    test('restored give the same dump and the same answers', async () => {
      await fill(store);
      const lines = await dumpOf(store);
      const found = await store.search('云溪', [], 100);
      const people = await store.listPeople({ event: 'evt-session' }, { first: 10 });
      await renew();
      await store.restore(again(lines));
      expect(JSON.stringify(await dumpOf(store))).toBe(JSON.stringify(lines));
      expect(await store.search('云溪', [], 100)).toEqual(found);
      expect(await store.listPeople({ event: 'evt-session' }, { first: 10 })).toEqual(people);
    });

    test('of an older version, without what was added since, are restored: a publisher counts as given', async () => {
      await fill(store);
      const lines = await dumpOf(store);
      const older = lines.map(({ kind, row }) => {
        const { publisherGiven: _, issuedGiven: __, problems: ___, ...rest } = row;
        return { kind, row: kind === 'document' ? rest : row };
      });
      await renew();
      await store.restore(again(older));
      const given = (await store.documentStates()).map(({ publisherGiven }) => publisherGiven);
      expect(given).toEqual([true, false, true]);
      expect(await store.problemsOfDocuments(['doc-2'])).toEqual([[]]);
    });

    test('of more rows than a page are whole', async () => {
      const rows = Array.from({ length: 2500 }, (_, i) => ({ ...entities.person[0]!, id: `per-${i}` }));
      await store.write((writer) => writer.putEntities('person', rows));
      const lines = await dumpOf(store);
      expect(lines).toHaveLength(2500);
      await renew();
      await store.restore(again(lines));
      expect((await store.counts()).people).toBe(2500);
    });

    test('are not restored into a store that holds something', async () => {
      await fill(store);
      const lines = await dumpOf(store);
      expect(await failureOf(store.restore(again(lines)))).toMatchObject({ code: 'store.not-empty' });
    });

    test.each([
      ['of an unknown kind', { kind: 'planet', row: { id: 'x' } }],
      ['that lacks a property', { kind: 'post', row: { id: 'pst-1', title: '县长', seats: 1 } }],
      ['with a property too many', { kind: 'path', row: { path: 'p', document: 'doc-1', x: 1 } }],
      ['without a row', { kind: 'post' } as unknown as DumpRow],
    ])('with a line %s are refused, and nothing of them is kept', async (_, line) => {
      await fill(store);
      const lines = await dumpOf(store);
      await renew();
      const failure = await failureOf(store.restore(again([...lines, line])));
      expect(failure).toMatchObject({ code: 'dump.line', details: { line: lines.length + 1 } });
      expect(await dumpOf(store)).toEqual([]);
    });
  });
}

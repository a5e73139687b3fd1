import type { GraphStore } from '../../src/graph/index.ts';
import type { GraphWriter } from '../../src/graph/writer.ts';
import { failureOf } from './failure-of.ts';
import { claim, claims, documents, ENTITY_ORDER, entities } from './fixture.ts';

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Writes into a filled store. */
export function describeWrites(store: () => GraphStore): void {
  const within = <T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> => store().write(work);

  describe('the writer reads', () => {
    test.each(ENTITY_ORDER)('%s: what went in, by id', async (kind) => {
      const ids = entities[kind].map(({ id }) => id);
      const got = await within((writer) => writer.entitiesByIds(kind, [...ids, 'none']));
      expect(byId(got as readonly { readonly id: string }[])).toEqual(
        byId(entities[kind] as readonly { id: string }[]),
      );
    });

    test.each([
      ['organization', ['org-county'], ['org-bureau', 'org-office']],
      ['organization', ['plc-town'], ['org-alpha']],
      ['place', ['plc-county'], ['plc-town']],
      ['event', ['evt-session', 'plc-county'], ['evt-session', 'evt-undated', 'evt-visit']],
      ['post', ['org-county'], ['pst-deputy', 'pst-head']],
      ['tenure', ['per-gu', 'pst-deputy'], ['ten-gu-deputy', 'ten-gu-head', 'ten-shi']],
      ['participation', ['org-bureau'], ['par-3']],
      ['participation', ['org-office', 'per-shi'], ['par-0', 'par-2', 'par-6']],
      ['visit', ['plc-town', 'org-alpha', 'prj-solar'], ['vis-1', 'vis-2', 'vis-3']],
      ['stake', ['prj-solar'], ['stk-1', 'stk-2']],
      ['observation', ['org-county'], ['obs-1', 'obs-2']],
      ['reorganization', ['org-alpha', 'org-bureau'], ['reo-1', 'reo-2', 'reo-3', 'reo-4']],
      ['project', ['plc-town'], ['prj-solar']],
      ['person', ['org-county'], []],
    ] as const)('%s that refer to %j', async (kind, ids, expected) => {
      const got = await within((writer) => writer.entitiesReferringTo(kind, ids));
      expect(byId(got as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(expected);
    });

    test('rows of blocks', async () => {
      const got = await within((writer) => writer.entitiesOfBlocks('person', ['顾远帆', '石小禾', 'none']));
      expect(byId(got).map(({ id }) => id)).toEqual(['per-gu', 'per-shi-2']);
    });

    test('claims of documents and of rows', async () => {
      await within(async (writer) => {
        expect(byId(await writer.claimsOfDocuments(['doc-2', 'doc-3']))).toEqual(
          byId(claims.filter((row) => row.document !== 'doc-1')),
        );
        expect(byId(await writer.claimsOfEntities(['per-gu'])).map(({ id }) => id)).toEqual([
          'per-gu',
          'per-gu-b',
        ]);
        expect(byId(await writer.entitiesOfClaims(['per-gu-b', 'att-2', 'none']))).toEqual([
          { id: 'per-gu-b', entity: 'per-gu' },
        ]);
      });
    });

    test('documents with their text, and paths by either end', async () => {
      await within(async (writer) => {
        expect(byId(await writer.documents(['doc-3', 'doc-1', 'doc-0']))).toEqual([
          documents[0],
          documents[2],
        ]);
        const got = await writer.paths({ paths: ['a/copy.txt', 'none'], documents: ['doc-2'] });
        expect(got.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
          { path: 'Digest.md', document: 'doc-2' },
          { path: 'a/copy.txt', document: 'doc-1' },
        ]);
        expect(await writer.paths({ paths: [], documents: [] })).toEqual([]);
      });
    });

    test('posts of a title in a body', async () => {
      const got = await within((writer) =>
        writer.postsTitled([
          { organization: 'org-county', title: '县长' },
          { organization: 'org-bureau', title: '县长' },
        ]),
      );
      expect(got).toEqual([entities.post[0]]);
    });

    test('its own rows, before they are kept', async () => {
      await within(async (writer) => {
        await writer.putEntities('person', [{ ...entities.person[3]!, id: 'per-new' }]);
        expect(await writer.entitiesByIds('person', ['per-new'])).toHaveLength(1);
      });
    });
  });

  test('no rows and no ids change nothing', async () => {
    const before = await store().counts();
    await within(async (writer) => {
      await writer.putDocuments([]);
      await writer.putEntities('event', []);
      await writer.deleteEntities([]);
      await writer.deleteDocuments([]);
      await writer.renameEntities([]);
      await writer.refreshDerived({ holds: [], attended: [], investsIn: [] });
    });
    expect(await store().counts()).toEqual(before);
  });

  test('a row of the same id takes the place of the old, and of its words', async () => {
    await within((writer) =>
      writer.putEntities('person', [
        { ...entities.person[0]!, name: '顾新名', aliases: [], pinyin: 'gu xin ming' },
      ]),
    );
    expect(await store().peopleByIds(['per-gu'])).toMatchObject([{ name: '顾新名', aliases: [] }]);
    expect(await store().search('顾县长', [], 10)).toEqual([]);
    expect(await store().search('gyf', ['person'], 10)).toHaveLength(1);
    expect(await store().search('新名', [], 10)).toHaveLength(1);
    expect(await store().tenuresOfPeople(['per-gu'])).toMatchObject([{ length: 2 }]);
  });

  test('a reference may be taken back', async () => {
    await within((writer) =>
      writer.putEntities('organization', [{ ...entities.organization[1]!, parent: null }]),
    );
    const [parts] = await store().partsOfOrganizations(['org-county']);
    expect(parts!.map(({ id }) => id)).toEqual(['org-office']);
    expect(await store().organizationsByIds(['org-bureau'])).toMatchObject([{ parent: null }]);
  });

  test('a reference may be changed', async () => {
    await within((writer) =>
      writer.putEntities('participation', [
        { ...entities.participation[4]!, event: 'evt-month', person: 'per-wei' },
      ]),
    );
    expect(
      (await store().participationsOfEvents(['evt-visit', 'evt-month'])).map((list) => list.length),
    ).toEqual([0, 1]);
    expect(await store().participationsByIds(['par-4'])).toMatchObject([
      { event: 'evt-month', person: 'per-wei' },
    ]);
  });

  test('more rows than one batch, with references among them', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => ({
      ...entities.organization[0]!,
      id: `org-${String(i).padStart(4, '0')}`,
      name: `村${i}`,
      parent: i === 0 ? null : 'org-0000',
    }));
    await within((writer) => writer.putEntities('organization', rows));
    expect((await store().partsOfOrganizations(['org-0000']))[0]).toHaveLength(1199);
  });

  test('a document goes with its articles, evidence, claims and paths', async () => {
    await within(async (writer) => {
      await writer.deleteDocuments(['doc-1']);
      await writer.deleteEntities(['obs-2']);
    });
    const counts = await store().counts();
    expect(counts).toMatchObject({ documents: 2, articles: 0, evidences: 1, people: 5, events: 5 });
    expect(await store().search('顾远帆', ['article', 'document'], 10)).toEqual([]);
    expect(await store().evidenceOf(['per-gu', 'evt-visit'])).toMatchObject([[{ id: 'evd-3' }], []]);
    expect(await store().placesByIds(['plc-town-b'])).toEqual([null]);
    expect((await store().documentStates()).flatMap(({ paths }) => paths)).toEqual(['Digest.md']);
  });

  test('a path goes, and its document stays', async () => {
    await within((writer) => writer.deletePaths(['a/copy.txt', 'none']));
    expect(await store().documentsByIds(['doc-1'])).toMatchObject([{ paths: ['b/第一期.txt'] }]);
  });

  test('a path leads to the document given last', async () => {
    await within((writer) => writer.putPaths([{ path: 'a/copy.txt', document: 'doc-3' }]));
    const rows = await store().documentsByIds(['doc-1', 'doc-3']);
    expect(rows.map((row) => row!.paths)).toEqual([['b/第一期.txt'], ['a/copy.txt']]);
  });

  test('rows go with their evidence; others lose the reference to them', async () => {
    await within(async (writer) => {
      await writer.deleteEntities(['evt-undated', 'par-5', 'vis-2', 'stk-1', 'reo-1', 'org-alpha', 'none']);
      await writer.deleteEntities(['plc-town', 'vis-1']);
    });
    const [event, place, body, project] = [
      await store().eventsByIds(['evt-undated']),
      await store().placesByIds(['plc-town']),
      await store().organizationsByIds(['org-alpha']),
      await store().projectsByIds(['prj-solar']),
    ];
    expect([event, place, body]).toEqual([[null], [null], [null]]);
    expect(project).toMatchObject([{ place: null, site: '云溪镇东' }]);
    expect(await store().search('Alpha', ['organization'], 10)).toEqual([]);
    expect((await store().counts()).participations).toBe(6);
  });

  test('claims outlive the row that they supported', async () => {
    await within(async (writer) => {
      await writer.deleteEntities(['vis-3', 'stk-1', 'stk-2', 'prj-solar']);
      expect(await writer.entitiesOfClaims(['prj-solar-b'])).toEqual([]);
      expect(await writer.claimsOfDocuments(['doc-2'])).toHaveLength(4);
    });
  });

  test('a row gets another id, and all that refers to it follows', async () => {
    await within((writer) =>
      writer.renameEntities([
        { id: 'per-gu', to: 'per-a' },
        { id: 'org-county', to: 'org-a' },
        { id: 'evt-session', to: 'evt-a' },
      ]),
    );
    expect(await store().peopleByIds(['per-gu-b', 'per-a', 'per-gu'])).toMatchObject([
      { id: 'per-a' },
      { id: 'per-a' },
      { id: 'per-a' },
    ]);
    expect(await store().tenuresByIds(['ten-gu-head'])).toMatchObject([
      { person: 'per-a', organization: 'org-a' },
    ]);
    expect(await store().participationsByIds(['par-1'])).toMatchObject([{ person: 'per-a', event: 'evt-a' }]);
    expect(await store().eventsByIds(['evt-visit'])).toMatchObject([{ parent: 'evt-a' }]);
    expect((await store().evidenceOf(['per-a']))[0]).toHaveLength(3);
    expect((await store().search('顾远帆', ['person'], 10)).map(({ id }) => id)).toEqual(['per-a']);
    expect((await store().partsOfOrganizations(['org-a']))[0]).toHaveLength(2);
    expect(await store().organizationsByIds(['org-county'])).toEqual([null]);
  });

  test('claims are given the row that they support', async () => {
    await within(async (writer) => {
      await writer.putClaims([claim('per-wei-b', 'doc-2', 'person', null)]);
      await writer.assign([
        { id: 'per-wei-b', entity: 'per-wei' },
        { id: 'per-gu-b', entity: 'per-gu-min' },
      ]);
    });
    expect(await store().peopleByIds(['per-wei-b', 'per-gu-b'])).toMatchObject([
      { id: 'per-wei' },
      { id: 'per-gu-min' },
    ]);
  });

  test('the evidence of a row goes as a whole', async () => {
    await within((writer) => writer.deleteEvidenced(['per-gu']));
    expect(await store().evidenceOf(['per-gu', 'evt-visit'])).toMatchObject([[], [{ id: 'evd-2' }]]);
  });

  test('the same again changes nothing', async () => {
    const before = await store().counts();
    await within(async (writer) => {
      await writer.putEvidenced([{ subject: 'per-gu', evidence: 'evd-1' }]);
      await writer.putSupersessions([
        { path: 'b/第一期.txt', document: 'doc-0', by: 'doc-1', at: '2024-02-01T00:00:00.000Z' },
      ]);
      await writer.putClaims(claims);
    });
    expect(await store().counts()).toEqual(before);
    expect((await store().evidenceOf(['per-gu']))[0]).toHaveLength(3);
  });

  describe('a write', () => {
    const add = (writer: GraphWriter, id: string) =>
      writer.putEntities('person', [{ ...entities.person[3]!, id }]);

    test('that rejects keeps nothing, and rejects with what was thrown', async () => {
      const thrown = new Error('on purpose');
      const failure = await failureOf(
        within(async (writer) => {
          await add(writer, 'per-x');
          await writer.deleteEntities(['per-wei']);
          throw thrown;
        }),
      );
      expect(failure).toBe(thrown);
      expect(await store().peopleByIds(['per-x', 'per-wei'])).toMatchObject([null, { id: 'per-wei' }]);
    });

    test('does not keep others from writing after it was rejected', async () => {
      await failureOf(within(() => Promise.reject(new Error('on purpose'))));
      await within((writer) => add(writer, 'per-x'));
      expect(await store().peopleByIds(['per-x'])).toMatchObject([{ id: 'per-x' }]);
    });

    test('gives back what its work gives', async () => {
      expect(await within(async () => 42)).toBe(42);
    });

    test('waits for those before it', async () => {
      const order: string[] = [];
      await Promise.all(
        ['1', '2', '3'].map((name) =>
          within(async (writer) => {
            order.push(`${name} begins`);
            await add(writer, `per-x${name}`);
            order.push(`${name} ends`);
          }),
        ),
      );
      expect(order).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
    });

    test('is seen by others when it is over, not before', async () => {
      let asked: Promise<readonly unknown[]> = Promise.resolve([]);
      let release: () => void = () => undefined;
      const isPut = new Promise<void>((resolve) => {
        release = resolve;
      });
      const writing = within(async (writer) => {
        await add(writer, 'per-x');
        release();
        await writer.deleteEntities(['per-x']);
      });
      asked = isPut.then(() => store().peopleByIds(['per-x']));
      await writing;
      expect(await asked).toEqual([null]);
    });
  });

  test('a closed store says so', async () => {
    await store().close();
    expect(await failureOf(store().counts())).toMatchObject({ code: 'store.closed' });
    expect(await failureOf(within(async () => undefined))).toMatchObject({ code: 'store.closed' });
  });
}

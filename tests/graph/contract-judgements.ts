import type { AuditRow, GraphStore, JudgementRow } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';
import { auditEntries, corrections, judgements } from './fixture.ts';

/** What people say of the graph, over the fixture. */
export function describeJudgements(store: () => GraphStore): void {
  test('judgements are told by time, then id, withdrawn ones too', async () => {
    expect((await store().judgements()).map(({ id }) => id)).toEqual(['jdg-2', 'jdg-3', 'jdg-1']);
    expect(await store().judgements()).toContainEqual(judgements[1]);
  });

  test('a judgement takes the place of one of the same id', async () => {
    const withdrawn: JudgementRow = {
      ...judgements[0]!,
      withdrawnAt: '2024-06-01T00:00:00.000Z',
      withdrawnBy: '审核员乙',
    };
    await store().write((writer) => writer.putJudgements([withdrawn]));
    expect(await store().judgements()).toContainEqual(withdrawn);
    expect(await store().judgements()).toHaveLength(judgements.length);
  });

  test('an entry of the audit log stays as it was first told', async () => {
    const changed: AuditRow = { ...auditEntries[0]!, user: 'somebody else', detail: {} };
    await store().write((writer) => writer.putAuditEntries([changed]));
    const { rows } = await store().listAudit({}, { first: 10 });
    expect(rows.find(({ id }) => id === changed.id)).toEqual(auditEntries[0]);
  });

  test('the audit log is told newest first, page by page', async () => {
    const { rows, cursors, hasNext } = await store().listAudit({}, { first: 2 });
    expect(rows.map(({ id }) => id)).toEqual(['aud-3', 'aud-1']);
    expect(hasNext).toBe(true);
    const rest = await store().listAudit({}, { first: 2, after: cursors[1]! });
    expect(rest.rows.map(({ id }) => id)).toEqual(['aud-2']);
    expect(rest.hasNext).toBe(false);
  });

  test.each([
    [{ user: '审核员甲' }, ['aud-1', 'aud-2']],
    [{ action: 'ingest' }, ['aud-3']],
    [{ subject: 'jdg-2' }, ['aud-2']],
    [{ user: '审核员甲', action: 'ingest' }, []],
  ])('the audit log narrowed by %j', async (filter, ids) => {
    const { rows } = await store().listAudit(filter, { first: 10 });
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  test('a page of the audit log has its bounds', async () => {
    expect(await failureOf(store().listAudit({}, { first: 0 }))).toMatchObject({ code: 'page.first' });
  });

  test('corrections are told by time, with all that they say', async () => {
    expect(await store().corrections()).toEqual([corrections[1], corrections[0]]);
    const applied = { ...corrections[0]!, original: corrections[1]!.original };
    await store().write((writer) => writer.putCorrections([applied]));
    expect(await store().corrections()).toEqual([corrections[1], applied]);
  });

  test('claims are taken out by their ids', async () => {
    await store().write((writer) => writer.deleteClaims(['per-gu-b']));
    expect(await store().write((writer) => writer.claimsByIds(['per-gu-b']))).toEqual([]);
  });

  test('claims are found by their ids, within a write', async () => {
    const claims = await store().write((writer) => writer.claimsByIds(['per-gu-b', 'none']));
    expect(claims).toMatchObject([{ id: 'per-gu-b', kind: 'person', entity: 'per-gu' }]);
  });
}

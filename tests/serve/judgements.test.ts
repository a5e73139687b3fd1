import { alike } from '../review/alike.ts';
import { openReviewing, type Reviewing } from './reviewing.ts';

const SUGGESTIONS = `{ suggestions { totalCount nodes { kind score supporting opposing
  one { id ... on Person { name } } other { id } } } }`;
const JUDGE = `mutation ($one: ID!, $other: ID!, $verdict: Verdict!, $note: String) {
  judge(one: $one, other: $other, verdict: $verdict, note: $note) {
    id verdict user note pair contradicts one { id } other { id } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawJudgement(id: $id) { id withdrawnBy one { id } other { id } } }`;
const LISTED = `{ judgements { nodes { id verdict user withdrawnBy } }
  auditLog { totalCount nodes { user action subject detail } } }`;

let reviewing: Reviewing;
beforeEach(async () => {
  reviewing = await openReviewing(alike);
});
afterEach(() => reviewing.close());

interface Id {
  readonly id: string;
}

/** As much of an answer as is gone on with. */
interface Data {
  readonly suggestions: { readonly nodes: readonly { readonly one: Id; readonly other: Id }[] };
  readonly judge: Id & { readonly one: Id; readonly other: Id; readonly contradicts: readonly string[] };
  readonly withdrawJudgement: object;
  readonly judgements: { readonly nodes: readonly object[] };
  readonly auditLog: { readonly nodes: readonly { readonly detail: string }[] };
}

const asked = (...given: Parameters<Reviewing['ask']>) => reviewing.ask<Data>(...given);

async function pair() {
  const { data } = await asked('reviewer', SUGGESTIONS);
  const [{ one, other }] = data!.suggestions.nodes as [{ one: Id; other: Id }];
  return { one: one.id, other: other.id };
}

test('suggestions are told with their reasons', async () => {
  const { data } = await asked('reviewer', SUGGESTIONS);
  expect(data!.suggestions).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        kind: 'PERSON',
        score: 1,
        supporting: ['SAME_NAME', 'RELATED_JURISDICTIONS', 'MOVED_ON'],
        opposing: ['COMMON_NAME'],
        one: { name: '周明' },
      },
    ],
  });
});

test('a judgement is by whoever has the token, changes the graph at once, and can be taken back', async () => {
  const { one, other } = await pair();
  const judged = await asked('reviewer', JUDGE, { one, other, verdict: 'SAME', note: '调任' });
  const judgement = judged.data!.judge;
  expect(judgement).toMatchObject({ verdict: 'SAME', user: '一位reviewer', note: '调任', contradicts: [] });
  expect(judgement.one).toEqual(judgement.other);
  const withdrawn = await asked('admin', WITHDRAW, { id: judgement.id });
  expect(withdrawn.data!.withdrawJudgement).toMatchObject({
    withdrawnBy: '一位admin',
    one: { id: one },
    other: { id: other },
  });
  const { data } = await asked('reviewer', LISTED);
  expect(data!.judgements.nodes).toMatchObject([{ user: '一位reviewer', withdrawnBy: '一位admin' }]);
  expect(data!.auditLog).toMatchObject({
    totalCount: 2,
    nodes: [
      { user: '一位admin', action: 'withdraw-judgement', subject: judgement.id },
      { user: '一位reviewer', action: 'judge', subject: judgement.id },
    ],
  });
  expect(JSON.parse(data!.auditLog.nodes[1]!.detail)).toMatchObject({ verdict: 'same', note: '调任' });
});

test('one that contradicts others names them, and changes nothing', async () => {
  const { rows } = await reviewing.store.listPeople({ text: '周明' }, { first: 3 });
  const [a, b, c] = rows.map(({ id }) => id);
  await asked('reviewer', JUDGE, { one: a, other: b, verdict: 'SAME' });
  await asked('reviewer', JUDGE, { one: b, other: c, verdict: 'SAME' });
  const { data } = await asked('reviewer', JUDGE, { one: a, other: c, verdict: 'DIFFERENT' });
  expect(data!.judge.contradicts).toHaveLength(2);
  expect(data!.judge.one).toEqual(data!.judge.other);
});

test.each([SUGGESTIONS, LISTED, WITHDRAW])('a reader may not: %s', async (query) => {
  const { errors } = await asked('reader', query, { id: 'jdg-1' });
  expect(errors?.[0]?.extensions.code).toBe('access.role');
  expect(await reviewing.store.judgements()).toEqual([]);
});

test('a reader may not judge', async () => {
  const { one, other } = await pair();
  const { errors } = await asked('reader', JUDGE, { one, other, verdict: 'SAME' });
  expect(errors?.[0]?.extensions.code).toBe('access.role');
  expect(await reviewing.store.judgements()).toEqual([]);
});

test('what is not there is told with what to do', async () => {
  const { errors } = await asked('reviewer', JUDGE, { one: 'per-1', other: 'per-2', verdict: 'SAME' });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'judgement.unknown',
    remedy: expect.any(String) as string,
  });
  const unknown = await asked('reviewer', WITHDRAW, { id: 'jdg-1' });
  expect(unknown.errors?.[0]?.extensions.code).toBe('judgement.not-there');
});

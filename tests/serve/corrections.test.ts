import { loadDocuments } from '../../src/load/index.ts';
import { bulletin } from '../review/alike.ts';
import { openReviewing, type Reviewing } from './reviewing.ts';
import { WORLD } from './world.ts';

const CORRECTION = `id action claim quote said change applies reason user document { id } withdrawnBy`;
const CORRECT = `mutation ($claim: ID!, $change: ClaimChange!, $reason: String!) {
  correct(claim: $claim, change: $change, reason: $reason) { ${CORRECTION} } }`;
const WITHDRAW = `mutation ($claim: ID!, $reason: String!) {
  withdrawClaim(claim: $claim, reason: $reason) { ${CORRECTION} } }`;
const TAKE_BACK = `mutation ($id: ID!) { withdrawCorrection(id: $id) { ${CORRECTION} } }`;
const LISTED = `query ($applying: Boolean) { corrections(applying: $applying) { totalCount nodes { id } } }`;
const TITLES = `{ people { nodes { id name tenures { id title } } } }`;

const CLAIMS = `query ($of: ID!) { claims(of: $of) {
  id withdrawable correctable { field value } document { id } evidence { quote } } }`;

const EVENT = `{ events(filter: { text: "春季招商会" }) { nodes { id participants { id } } } }`;

interface Made {
  readonly id: string;
  readonly said: string;
  readonly change: string;
}
interface Data {
  readonly correct: Made;
  readonly withdrawClaim: Made;
  readonly withdrawCorrection: Made;
  readonly claims: readonly { readonly id: string; readonly correctable: readonly object[] }[];
  readonly events: {
    readonly nodes: readonly {
      readonly id: string;
      readonly participants: readonly { readonly id: string }[];
    }[];
  };
  readonly corrections: { readonly totalCount: number };
  readonly people: {
    readonly nodes: readonly [
      { readonly tenures: readonly { readonly id: string; readonly title: string }[] },
    ];
  };
}

let reviewing: Reviewing;
beforeEach(async () => {
  reviewing = await openReviewing([
    bulletin(1, { person: '何向东', body: '区商务局', code: '440306', month: '2021-09' }),
  ]);
});
afterEach(() => reviewing.close());

const asked = (...given: Parameters<Reviewing['ask']>) => reviewing.ask<Data>(...given);
const tenures = async () => (await asked('reader', TITLES)).data!.people.nodes[0].tenures;

test('a reviewer puts right what a document says, and takes that back', async () => {
  const [{ id: claim } = { id: '' }] = await tenures();
  const change = { title: '副局长', date: '2021-09-01' };
  const { data } = await asked('reviewer', CORRECT, { claim, change, reason: '公报有误' });
  expect(data!.correct).toMatchObject({
    action: 'CORRECT',
    quote: '区商务局局长何向东主持召开工作会议，研究部署下一阶段工作。',
    applies: true,
    reason: '公报有误',
    user: '一位reviewer',
    document: { id: 'doc-1' },
    withdrawnBy: null,
  });
  expect(JSON.parse(data!.correct.said)).toMatchObject({ person: '何向东', title: '局长' });
  expect(JSON.parse(data!.correct.change)).toEqual(change);
  expect(await tenures()).toMatchObject([{ title: '副局长' }]);
  const back = await asked('admin', TAKE_BACK, { id: data!.correct.id });
  expect(back.data!.withdrawCorrection).toMatchObject({ applies: false, withdrawnBy: '一位admin' });
  expect(await tenures()).toMatchObject([{ id: claim, title: '局长' }]);
  const { rows } = await reviewing.store.listAudit({}, { first: 10 });
  expect(rows.map(({ user, action }) => [user, action])).toEqual([
    ['一位admin', 'withdraw-correction'],
    ['一位reviewer', 'correct'],
  ]);
});

test('what each document says of a tenure can be told apart, with what of it can be put right', async () => {
  const again = { person: '何向东', body: '区商务局', code: '440306', month: '2021-10' };
  await loadDocuments(reviewing.store, [bulletin(2, again)]);
  const [{ id: of } = { id: '' }] = await tenures();
  const { data } = await asked('reader', CLAIMS, { of });
  expect(data!.claims).toHaveLength(2);
  expect(data!.claims.map(({ id }) => id.slice(0, 4))).toEqual(['att-', 'att-']);
  expect(data!.claims.map(({ id: _id, ...claim }) => claim)).toContainEqual({
    withdrawable: true,
    correctable: [
      { field: 'TITLE', value: '局长' },
      { field: 'DATE', value: '2021-10-18' },
      { field: 'PERSON', value: '何向东' },
      { field: 'BODY', value: '区商务局' },
    ],
    document: { id: 'doc-2' },
    evidence: [{ quote: '区商务局局长何向东主持召开工作会议，研究部署下一阶段工作。' }],
  });
  const change = { title: '副局长' };
  const refused = await asked('reviewer', CORRECT, { claim: of, change, reason: 'x' });
  expect(refused.errors?.[0]?.extensions.code).toBe('correction.several');
  const one = data!.claims[0]!.id;
  expect((await asked('reviewer', CORRECT, { claim: one, change, reason: 'x' })).data!.correct).toMatchObject(
    { applies: true },
  );
  expect((await tenures()).map(({ title }) => title).toSorted()).toEqual(['副局长', '局长']);
});

test('whoever took part is put right as a person or as a body, not as both; events cannot be withdrawn', async () => {
  await loadDocuments(reviewing.store, [{ facts: WORLD, metadata: { path: 'world.txt' } }]);
  const { data } = await asked('reader', EVENT);
  const [event] = data!.events.nodes;
  const correctable = async (of: string) =>
    (await asked('reader', CLAIMS, { of })).data!.claims.map(({ correctable: fields }) => fields);
  const parts = await Promise.all(event!.participants.map(({ id }) => correctable(id)));
  expect(parts).toContainEqual([
    [
      { field: 'ROLE', value: 'speak' },
      { field: 'TITLE', value: '副区长' },
      { field: 'PERSON', value: '陆苇' },
      { field: 'BODY', value: null },
    ],
  ]);
  const { claims } = (await asked('reader', CLAIMS, { of: event!.id })).data!;
  expect(claims).toMatchObject([{ withdrawable: false, correctable: [{ field: 'DATE' }] }]);
  expect(await correctable('ten-none')).toEqual([]);
});

test('a reviewer withdraws what a document says; it is listed among what applies', async () => {
  const [{ id: claim } = { id: '' }] = await tenures();
  await asked('reviewer', WITHDRAW, { claim, reason: '误读' });
  expect(await tenures()).toEqual([]);
  const count = async (variables: object) =>
    (await asked('reviewer', LISTED, variables)).data!.corrections.totalCount;
  expect([await count({}), await count({ applying: true }), await count({ applying: false })]).toEqual([
    1, 1, 0,
  ]);
});

test.each([CORRECT, WITHDRAW, TAKE_BACK, LISTED])('a reader may not: %s', async (query) => {
  const variables = { claim: 'att-1', change: {}, reason: 'x', id: 'cor-1' };
  const { errors } = await asked('reader', query, variables);
  expect(errors?.[0]?.extensions.code).toBe('access.role');
});

test('what cannot be put right is told with what to do', async () => {
  const [{ id: claim } = { id: '' }] = await tenures();
  const code = async (variables: object) =>
    (await asked('reviewer', CORRECT, { claim, reason: 'x', ...variables })).errors?.[0]?.extensions.code;
  expect(await code({ change: { role: 'chair' } })).toBe('correction.field');
  expect(await code({ change: { body: '区水利局' } })).toBe('correction.value');
  expect(await code({ change: { title: 'x' }, claim: 'att-none' })).toBe('correction.claim');
  expect(await code({ change: { title: 'x' }, reason: '' })).toBe('correction.reason');
});

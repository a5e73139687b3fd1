import type { GraphStore } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';
import { claim, document, entities, evidences } from './fixture.ts';

const HOSTILE = {
  'quotes and backticks': `'"\`´’”`,
  SQL: `'); DROP TABLE person; --`,
  Cypher: "}) DETACH DELETE n // ` '",
  parameters: '$ids ${ids} :id ?1 @x %s {{id}}',
  JSON: '{"a": [1, "\\u0041", null]} \\',
  'what looks like a number or a flag': '007',
  'white space': ' \t\r\n\u00a0\u3000\u200b\ufeff ',
  'characters outside the first plane': '𠮷𡈽😀',
  'noncharacters and controls': '\u0001\u001f\u007f\ufffe\uffff\u{10ffff}',
  'combining marks as they stand': 'e\u0301 é',
  'an empty text': '',
} as const;

/** What any text may hold, and what is refused. */
export function describeText(store: () => GraphStore): void {
  describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
    test('in every field come out as they went in', async () => {
      const row = {
        ...entities.person[0]!,
        id: `per-${text}`,
        name: text,
        aliases: [text, text],
        pinyin: text,
        initials: text,
        block: text,
        features: [text],
      };
      const said = { ...evidences[0]!, id: `evd-${text}`, quote: text, before: text, after: text };
      const source = document(`doc-${text}`, { title: text, publisher: text, url: text, text, digest: text });
      const article = {
        id: `art-${text}`,
        document: source.id,
        ordinal: 0,
        title: text,
        kickers: [text],
        paragraphs: [{ text, spans: [] }],
      };
      const stated = { ...claim(`clm-${text}`, source.id, 'person', row.id), block: text };
      await store().write(async (writer) => {
        await writer.putDocuments([source]);
        await writer.putPaths([{ path: `p/${text}`, document: source.id }]);
        await writer.putArticles([article]);
        await writer.putEvidences([said]);
        await writer.putEntities('person', [row]);
        await writer.putClaims([stated]);
        await writer.putEvidenced([{ subject: row.id, evidence: said.id }]);
      });
      const { block, features: _, ...person } = row;
      expect(await store().peopleByIds([row.id])).toEqual([person]);
      expect(await store().evidenceOf([row.id])).toEqual([[said]]);
      expect(await store().articlesByIds([article.id])).toEqual([article]);
      expect(await store().documentsByIds([source.id])).toMatchObject([
        { title: text, paths: [`p/${text}`] },
      ]);
      expect(await store().textsOfDocuments([source.id])).toEqual([text]);
      await store().write(async (writer) => {
        expect(await writer.entitiesOfBlocks('person', [block])).toEqual([row]);
        expect(await writer.documents([source.id])).toEqual([source]);
        expect(await writer.claimsOfDocuments([source.id])).toEqual([stated]);
      });
      expect((await store().counts()).people).toBe(6);
    });

    test('in every filter find nothing that is not theirs', async () => {
      const filter = {
        text: text && `${text}顾`,
        organization: `${text}x`,
        event: `${text}x`,
        document: `${text}x`,
      };
      expect((await store().listPeople(filter, { first: 10 })).rows).toEqual([]);
      expect(await store().peopleByIds([`${text}x`])).toEqual([null]);
    });
  });

  test('are found by all of their characters', async () => {
    const name = `𠮷'"*()😀-顾`;
    await store().write((writer) =>
      writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-odd', name, aliases: [] }]),
    );
    for (const text of ['𠮷', `'"*(`, '(', '😀-', name])
      expect((await store().search(text, ['person'], 10)).map(({ id }) => id)).toEqual(['per-odd']);
  });

  test.each([
    ['NUL', 'a\0b'],
    ['the first half of a pair', 'a\ud842'],
    ['the second half of a pair', '\udfb7a'],
  ])('%s is refused, and nothing of the write is kept', async (_, name) => {
    const failure = await failureOf(
      store().write(async (writer) => {
        await writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-good' }]);
        await writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-bad', aliases: [name] }]);
      }),
    );
    expect(failure).toMatchObject({ name: 'Failure', code: 'store.unstorable-text' });
    expect(await store().peopleByIds(['per-good', 'per-bad'])).toEqual([null, null]);
  });

  test('what no store can hold leads to no row that is like it', async () => {
    expect(await store().peopleByIds(['per-gu\0', 'per-gu\ud800'])).toEqual([null, null]);
    expect((await store().listPeople({ event: 'evt-session\0' }, { first: 10 })).rows).toEqual([]);
  });

  test('a document of a million characters comes out whole', async () => {
    const text = '长文𠮷\n'.repeat(200_000);
    await store().write((writer) => writer.putDocuments([document('doc-long', { text })]));
    expect((await store().textsOfDocuments(['doc-long']))[0] === text).toBe(true);
  });

  test('a name of a thousand characters is kept and found', async () => {
    const name = '字'.repeat(999) + '末';
    await store().write((writer) =>
      writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-long', name }]),
    );
    expect((await store().peopleByIds(['per-long']))[0]?.name).toBe(name);
    expect((await store().search('字末', ['person'], 10)).map(({ id }) => id)).toEqual(['per-long']);
  });
}

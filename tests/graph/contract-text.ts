import fc from 'fast-check';
import type { GraphStore } from '../../src/graph/index.ts';
import { type LoadItem, loadDocuments } from '../../src/load/index.ts';
import { items } from '../load/arbitrary.ts';
import { bulletin } from '../load/bulletin.ts';
import { failureOf } from './failure-of.ts';
import { claim, document, documents as stored, ENTITY_ORDER, entities, evidences } from './fixture.ts';

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

/** What leads to other rows, which must be there. */
const REFERENCES: ReadonlySet<string> = new Set(
  'person organization post place parent event project onBehalfOf document predecessor successor'.split(' '),
);

/** A row with the text in each field that holds text, or may. */
function hostile(row: object, text: string, kind: string): { readonly id: string } {
  const fields = Object.entries(row).map(([name, value]: [string, unknown]) => {
    if (name === 'id') return [name, `${kind}-${text}`];
    if (REFERENCES.has(name) || typeof value === 'number' || typeof value === 'boolean') return [name, value];
    if (Array.isArray(value)) return [name, [text, text]];
    if (typeof value === 'object' && value !== null)
      return [name, { ...value, amount: text, currency: text, text, min: text, max: text }];
    return typeof value === 'string' ? [name, text] : [name, value];
  });
  return Object.fromEntries(fields) as { readonly id: string };
}

const MEGABYTE = '长'.repeat(350_000);

/** Facts with each of their texts, in turn, a megabyte long; one for each name of a field. */
function* withOneLong({ facts, metadata }: LoadItem): Generator<readonly [field: string, item: LoadItem]> {
  const seen = new Set<string>();
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    const field = path.filter((step) => typeof step === 'string').join('.');
    if (typeof value === 'string' && !seen.has(field) && !/[iI]d$|sha256|text$/.test(field)) {
      seen.add(field);
      paths.push(path);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value))
        walk(part, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(facts, []);
  for (const path of paths) {
    const changed = structuredClone(facts);
    let at = changed as unknown as Record<string | number, Record<string | number, unknown>>;
    for (const step of path.slice(0, -1)) at = at[step] as typeof at;
    (at as Record<string | number, unknown>)[path.at(-1)!] = MEGABYTE;
    yield [path.join('.'), { facts: changed, metadata }];
  }
}

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

    test('in every field of rows of every kind come out as they went in', async () => {
      const rows = ENTITY_ORDER.map((kind) => ({ kind, row: hostile(entities[kind][0]!, text, kind) }));
      await store().write(async (writer) => {
        for (const { kind, row } of rows) await writer.putEntities(kind, [row as never]);
        for (const { kind, row } of rows) expect(await writer.entitiesByIds(kind, [row.id])).toEqual([row]);
      });
      const ids = new Set(rows.map(({ row }) => row.id));
      const dumped: unknown[] = [];
      for await (const { kind, row } of store().dump())
        if (ids.has(row['id'] as string)) dumped.push({ kind, row });
      expect(dumped).toEqual(rows);
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

  test('names of loaded documents are found from one character on, by pinyin and by initials; a surname is read as one', async () => {
    const posts = [
      '曾小禾 市教育局 局长 2023-03-18',
      '卫嘉靖 市教育局 副局长 2023-03-18',
      '单雄 市教育局 科长 2023-03-18',
    ];
    await loadDocuments(store(), [bulletin({ id: 'doc-names', place: '110101', posts })]);
    const found = async (text: string) =>
      (await store().search(text, ['person'], 20)).map(({ name, field }) => `${name} ${field}`);
    expect(await found('zeng')).toEqual(['曾小禾 pinyin']);
    expect(await found('Zeng Xiao He')).toEqual(['曾小禾 pinyin']);
    expect(await found('ceng')).toEqual([]);
    expect(await found('zxh')).toEqual(['曾小禾 initials']);
    expect(await found('wjj')).toEqual(['卫嘉靖 initials']);
    expect(await found('shanxiong')).toEqual(['单雄 pinyin']);
    expect(await found('曾')).toEqual(['曾小禾 name']);
    expect(await found('靖')).toEqual(['卫嘉靖 name']);
    expect(await found('嘉靖')).toEqual(['卫嘉靖 name']);
    expect(await found('j')).toContain('卫嘉靖 pinyin');
    expect((await store().search('jyj', ['organization'], 20)).map(({ name }) => name)).toEqual(['市教育局']);
  });

  test('texts of a megabyte, in any field of what documents say, are kept or refused with a clear error', async () => {
    const [item] = fc
      .sample(items(1), { numRuns: 60, seed: 5 })
      .map(([only]) => only!)
      .filter(({ facts }) =>
        [facts.posts, facts.events, facts.projects, facts.indicators, facts.organizations].every(
          (list) => list.length > 0,
        ),
      );
    let [kept, refused] = [0, 0];
    for (const [field, long] of withOneLong(item!)) {
      const { documents } = await loadDocuments(store(), [long]);
      const [{ outcome, failure } = {}] = documents;
      if (outcome === 'failed') {
        refused++;
        expect({ field, code: failure!.code }).toEqual({ field, code: 'document.name-too-long' });
        expect(failure!.message.length).toBeLessThan(1000);
      } else kept++;
    }
    expect(Math.min(kept, refused)).toBeGreaterThan(3);
    expect((await store().documentStates()).length).toBe(stored.length + 1);
  });

  test('keys of a megabyte are refused, and nothing of the write is kept', async () => {
    for (const field of ['id', 'name', 'block'] as const) {
      const failure = await failureOf(
        store().write(async (writer) => {
          await writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-good' }]);
          await writer.putEntities('person', [{ ...entities.person[0]!, id: 'per-bad', [field]: MEGABYTE }]);
        }),
      );
      expect(failure).toMatchObject({ name: 'Failure', code: 'store.key-too-long' });
      expect(await store().peopleByIds(['per-good'])).toEqual([null]);
    }
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

import type { GraphStore } from '../../src/graph/index.ts';
import { failureOf } from './failure-of.ts';

/** Search in a filled store. */
export function describeSearch(store: () => GraphStore): void {
  const found = async (text: string, ...kinds: Parameters<GraphStore['search']>[1]) =>
    (await store().search(text, kinds, 100)).map(({ id, field, rank }) => `${id} ${field} ${rank}`);

  describe('search', () => {
    test('whole name, then start of a name, then alias, then title, then text', async () => {
      expect(await found('顾远帆')).toEqual(['per-gu name 0', 'art-1 title 13', 'art-2 text 15']);
      expect(await found('顾')).toEqual([
        'per-gu-min name 1',
        'per-gu name 1',
        'art-1 title 13',
        'art-2 text 15',
      ]);
    });

    test('within a rank the shorter, then the one with the smaller characters', async () => {
      expect(await found('青岚县', 'organization')).toEqual([
        'org-bureau name 1',
        'org-county name 1',
        'org-office name 1',
      ]);
    });

    test('people of one name, by id', async () => {
      expect(await found('石小禾')).toEqual(['per-shi name 0', 'per-shi-2 name 0']);
    });

    test('a node once, by the best of what was found', async () => {
      expect(await found('顾县长')).toEqual(['per-gu alias 3']);
      expect(await found('云溪镇', 'event', 'article', 'place')).toEqual([
        'plc-town name 0',
        'evt-visit name 1',
        'art-1 title 14',
      ]);
    });

    test.each([
      ['pinyin', 'guyuanfan', 'per-gu pinyin 6'],
      ['the start of pinyin', 'Gu yu', 'per-gu pinyin 7'],
      ['the middle of pinyin', 'yuan', 'per-gu pinyin 8'],
      ['initials', 'GYF', 'per-gu initials 9'],
    ])('%s', async (_, text, expected) => {
      expect(await found(text, 'person')).toEqual([expected]);
    });

    test('one character that stands only in a text', async () => {
      expect(await found('耕')).toEqual(['art-2 text 15']);
    });

    test('a text over a line break, shown as it stands, with 32 characters either side', async () => {
      const [hit] = await store().search('顾远帆来到', ['article'], 10);
      expect(hit).toEqual({
        kind: 'article',
        id: 'art-1',
        name: '顾远帆调研云溪镇',
        field: 'text',
        matched: '昨日，县长顾远帆\n来到云溪镇。',
        rank: 15,
      });
    });

    test('not over the end of a paragraph', async () => {
      expect(await found('春耕。参会')).toEqual([]);
    });

    test('shows the name and what matched', async () => {
      expect(await store().search('老顾', [], 10)).toEqual([
        { kind: 'person', id: 'per-gu', name: '顾远帆', field: 'alias', matched: '老顾', rank: 3 },
      ]);
    });

    test('posts, projects, indicators and documents by their names and titles', async () => {
      expect(await found('副县长')).toEqual(['pst-deputy title 12']);
      expect(await found('大桥')).toEqual(['prj-bridge name 2']);
      expect(await found('粮食')).toEqual(['obs-1 name 1']);
      expect(await found('qinglan')).toEqual(['doc-2 title 13']);
    });

    test('only the kinds asked for', async () => {
      expect(await found('云溪', 'project')).toEqual(['prj-bridge name 1']);
    });

    test('publishers and paths are no titles', async () => {
      expect(await found('日报')).toEqual([]);
      expect(await found('copy.txt')).toEqual([]);
    });

    test('the first of them, in the same order', async () => {
      const all = await store().search('云溪', [], 100);
      expect(all.length).toBeGreaterThan(3);
      expect(await store().search('云溪', [], 3)).toEqual(all.slice(0, 3));
    });

    test.each([
      '',
      ' ',
      '\n\u3000',
      '顾石',
      '*',
      '%',
      '_',
      '"',
      "' OR 1=1 --",
      'a" OR "b',
      '\0',
      '顾\0',
      '\ud800',
    ])('nothing for %j', async (text) => {
      expect(await found(text)).toEqual([]);
    });

    test('nothing for a text longer than any name', async () => {
      expect(await found('顾'.repeat(100_000))).toEqual([]);
    });

    test.each([0, 1001])('%i hits are refused', async (first) => {
      expect(await failureOf(store().search('顾', [], first))).toMatchObject({ code: 'page.first' });
    });
  });
}

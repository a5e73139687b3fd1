import { type Folder, makeFolder } from './bulletins.ts';
import { chuxi } from './run-cli.ts';

// the first reading in a process loads its tables, on a busy machine for seconds
import.meta.jest.setTimeout(60_000);

const BODY = '岚江经济开发区管委会';
const may = `岚江经济开发区 2024年5月

开发区召开安全生产工作会议

　　2024年5月12日上午9时，开发区安全生产工作会议在会展中心召开，${BODY}主任秦岳明主持，管委会副主任罗文舟、贺琳、招商局局长陆苇舟参加。

恒澜项目开工

　　2024年5月21日，恒澜新材料项目开工仪式举行，项目由江苏恒澜新材料有限公司投资建设，总投资10亿元。
`;
const june = `岚江经济开发区 2024年6月

邵铁军调研企业用工

　　2024年6月3日，${BODY}主任邵铁军到江苏恒澜新材料有限公司调研，招商局局长陆苇舟陪同。
`;
const july = `岚江经济开发区 2024年7月

开发区召开经济工作会议

　　2024年7月2日，开发区经济工作会议召开，${BODY}主任秦岳明主持，管委会副主任罗文舟、丁可、贺琳参加。

恒澜项目加快建设

　　2024年7月3日，恒澜新材料项目建设推进会召开，项目由江苏恒澜新材料有限公司投资建设，总投资12亿元。

开发区举行招商座谈会

　　2024年7月8日上午9时，开发区招商座谈会在国际酒店举行，${BODY}主任秦岳明主持，管委会副主任罗文舟、丁可、李牧参加。

开发区召开环保督察整改会

　　2024年7月8日上午9时，开发区环保督察整改会议在行政中心召开，${BODY}主任秦岳明出席并讲话。
`;

let folder: Folder;
let db: string;
beforeAll(async () => {
  folder = makeFolder();
  db = folder.at('found.db');
  Object.entries({ may, june, july }).forEach(([name, text]) => folder.write(`found/${name}.txt`, text));
  await chuxi(['ingest', folder.at('found'), '--publisher', '岚江经济开发区', '--db', db]);
});
afterAll(() => folder.remove());

const ask = (...words: string[]) => chuxi([...words, '--db', db], { columns: 120 });
const answer = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await ask(...words, '--json')).out) as T;
const query = async <T>(text: string): Promise<T> => {
  const { data, errors } = JSON.parse((await chuxi(['query', '-', '--db', db], { input: text })).out) as {
    data: T;
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data;
};
const idOf = async (list: 'organizations' | 'people', text: string): Promise<string> =>
  (
    await query<Record<string, { nodes: { id: string }[] }>>(
      `{ ${list}(filter: { text: "${text}" }) { nodes { id } } }`,
    )
  )[list]!.nodes[0]!.id;

describe('chuxi contradictions', () => {
  interface Found {
    kind: string;
    strength: string;
    about: string;
    sides: { says: string; sources: { sentence: string }[] }[];
  }

  test('tells of seats, amounts and places, each once, with what either text says', async () => {
    const found = await answer<Found[]>('contradictions');
    expect(
      found.map(({ kind, strength, about, sides }) => [
        kind,
        strength,
        about,
        ...sides.map(({ says }) => says).toSorted(),
      ]),
    ).toEqual([
      ['seat', 'contested', `${BODY}主任`, '秦岳明', '邵铁军'],
      ['amount', 'contested', '恒澜新材料项目', '10亿元', '12亿元'],
      ['place', 'contested', '秦岳明', '开发区招商座谈会 (国际酒店)', '开发区环保督察整改会议 (行政中心)'],
    ]);
    for (const { sides } of found) for (const { sources } of sides) expect(sources.length).toBeGreaterThan(0);
  });

  test('of one person leaves out what others contradict', async () => {
    const found = await answer<Found[]>('contradictions', '邵铁军');
    expect(found.map(({ kind }) => kind)).toEqual(['seat']);
  });

  test('answers the API alike', async () => {
    const { contradictions } = await query<{ contradictions: { isCut: boolean; contradictions: unknown[] } }>(
      `{ contradictions(of: "${await idOf('organizations', BODY)}") { isCut contradictions { kind standing closeness
        from to post { title } person { name } sides { tenure { person { name } } evidence { sentence } } } } }`,
    );
    expect(contradictions).toMatchObject({
      isCut: false,
      contradictions: [
        {
          kind: 'SEAT',
          standing: 'CONTESTED',
          from: '2024-06-03',
          to: '2024-06-03',
          post: { title: '主任' },
        },
        { kind: 'PLACE', standing: 'CONTESTED', closeness: 'HOUR', person: { name: '秦岳明' } },
      ],
    });
  });
});

describe('chuxi precedence', () => {
  test('puts in order who stands on lists, and says nothing where no list names two', async () => {
    const [body] = await answer<
      {
        lists: number;
        tiers: { rank: number; people: { name: string }[]; before: { times: number; of: number }[] }[];
      }[]
    >('precedence', BODY);
    expect(body!.lists).toBe(3);
    const ranks = body!.tiers.map(({ rank, people }) => `${rank} ${people.map(({ name }) => name).join()}`);
    expect(ranks[0]).toBe('0 罗文舟');
    expect(ranks.slice(2).toSorted()).toEqual(['2 李牧', '2 贺琳']);
    expect(ranks[1]).toBe('1 丁可');
    expect(body!.tiers[0]!.before).toMatchObject([{ times: 2, of: 2 }]);
  });

  test('of a period counts the lists of that period alone, and cites them', async () => {
    const { organization } = await query<{ organization: { precedence: unknown } }>(
      `{ organization(id: "${await idOf('organizations', BODY)}") { precedence(to: "2024-06") { lists pairs {
        before { name } after { name } times of } edges { evidence { sentence } } } } }`,
    );
    expect(organization.precedence).toMatchObject({
      lists: 1,
      pairs: [{ before: { name: '罗文舟' }, after: { name: '贺琳' }, times: 1, of: 1 }],
      edges: [{ evidence: [{ sentence: expect.stringContaining('罗文舟、贺琳') as unknown }] }],
    });
  });
});

describe('chuxi silences', () => {
  test('names who was not seen since, and of how many lists that can be said', async () => {
    const { code, out } = await ask('silences', BODY, '--since', '2024-07-05');
    expect(code).toBe(0);
    expect(out).toContain('with a printed list of at least 3 names: 1');
    expect(out).toMatch(/贺琳 *│ 副主任 *│ 2024-07-02/u);
    expect(out).toContain('1 of 1 lists');
    expect(out).not.toMatch(/罗文舟 *│/u);
  });

  test('answers the API alike, of a person too', async () => {
    const { silences } = await query<{ silences: unknown[] }>(
      `{ silences(of: "${await idOf('people', '贺琳')}", since: "2024-07-05") { since withList members {
        person { name } silent lastSeen meetings named } } }`,
    );
    expect(silences).toEqual([
      {
        since: '2024-07-05',
        withList: 1,
        members: [{ person: { name: '贺琳' }, silent: true, lastSeen: '2024-07-02', meetings: 1, named: 0 }],
      },
    ]);
  });
});

import { layOut } from '../../src/layout/layout.ts';
import { articlesIn, problemsIn, readMarkdown, readText, sourceOf } from './reading.ts';

const flow = (articles: ReturnType<typeof readText>) =>
  Object.fromEntries(articles.map(({ title, paragraphs }) => [title ?? '', paragraphs.join('\n')]));

const forest = {
  title: '云川县打响造林攻坚战',
  lead: '2月27日，云川县召开国土绿化现场会，县长汤见山出席会议。',
  cut: ['汤见山强调，造林绿化要算好生态账，既要栽得下，更要', '管得活，让荒山变青山。林业部门要备足苗木。'],
};
const school = {
  title: '云川三中新校区交付使用',
  lead: '2月20日，云川三中新校区举行交付仪式，教育局局长宫雪见参加。',
  cut: ['宫雪见表示，新校区可容纳学生两千名，将缓解城南学', '位紧张，三中师生要珍惜新校区的条件。'],
};
const clinic = {
  title: '县卫健局送医进山村',
  lead: '2月下旬，县卫健局组织义诊队走进山村，为老人看病送药。',
  cut: ['义诊队队长鲍听松说，山村老人看病远，义诊队每季', '度都要来一次，把药送到家。'],
};

describe('a sentence that a column broke off', () => {
  test('goes on in what comes next where nothing speaks against it', () => {
    expect(readText(`${forest.title}\n\n${forest.lead}\n\n${forest.cut.join('\n\n')}`)).toEqual([
      { title: forest.title, paragraphs: [forest.lead, forest.cut.join('')] },
    ]);
    expect(problemsIn(`${forest.title}\n\n${forest.lead}\n\n${forest.cut.join('\n\n')}`)).toEqual([]);
  });

  test('goes on below its headline where the page has the lead below the rest', () => {
    const text = `# ${school.title}\n\n${school.cut[1]}\n\n${school.lead}\n\n${school.cut[0]}\n\n# ${forest.title}\n\n${forest.lead}`;
    expect(readMarkdown(text)).toEqual([
      { title: school.title, paragraphs: [school.lead, school.cut.join('')] },
      { title: forest.title, paragraphs: [forest.lead] },
    ]);
  });

  const leadsFirst = (mark: string, heads: (typeof forest)[]) =>
    [
      ...[forest, clinic, school].flatMap(({ lead, cut }) => [lead, cut[0]!]),
      ...heads.flatMap(({ title, cut }) => [mark + title, cut[1]!]),
    ].join('\n\n');
  const whole = Object.fromEntries(
    [forest, clinic, school].map(({ title, lead, cut }) => [title, `${lead}\n${cut.join('')}`]),
  );

  test.each([
    ['in their order', [forest, clinic, school]],
    ['in another order', [school, forest, clinic]],
  ])(
    'goes on under the headline of its topic: leads in one column, headlines and rests in the other, %s',
    (_, heads) => {
      expect(flow(readMarkdown(leadsFirst('## ', heads)))).toEqual(whole);
      expect(flow(readText(leadsFirst('', heads)))).toEqual(whole);
    },
  );

  test('goes on after another article that stands between', () => {
    const text = [
      `# ${forest.title}`,
      forest.lead,
      forest.cut[0],
      `# ${clinic.title}`,
      clinic.lead,
      `# ${school.title}`,
      school.lead,
    ];
    const rest = '，更要管得住，让荒山变青山，让造林绿化见成效。';
    expect(flow(readMarkdown([...text, rest].join('\n\n')))[forest.title]).toContain(forest.cut[0] + rest);
  });

  test('goes on in the same order where two columns were read across', () => {
    const text = [
      forest.title,
      school.title,
      forest.lead + forest.cut[0],
      school.lead + school.cut[0],
      forest.cut[1],
      school.cut[1],
    ];
    expect(flow(readText(text.join('\n\n')))).toEqual({
      [forest.title]: forest.lead + forest.cut.join(''),
      [school.title]: school.lead + school.cut.join(''),
    });
  });

  test('goes on where a quotation is closed that it left open', () => {
    const text = [
      '# 白麓区整治噪声',
      '3月4日，白麓区整治夜间噪声，副区长汤见山提出“三个不',
      '3月5日，白麓区召开团代会，宫雪见当选书记。她要求团员“四个带',
      '# 白麓团代会',
      '头”，当好青年表率。',
      '# 夜间噪声',
      '放过”，整治到底。',
    ].join('\n\n');
    expect(readMarkdown(text).map(({ paragraphs }) => paragraphs.join(''))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('“四个带头”'),
        expect.stringContaining('“三个不放过”'),
      ]),
    );
  });

  test('goes on where the rest makes a word of the cut, if a word list is given', () => {
    const page = (first: string, second: string) =>
      [
        '1月6日，全县召开春耕会，农业局局长鲍听松要求种子供',
        '1月7日，全县召开春运会，交通局局长汤见山要求车站增',
        `# 春季工作一`,
        first,
        '# 春季工作二',
        second,
      ].join('\n\n');
    const words = new Set(['供应', '增加']);
    const wordAcross = (text: string, at: number) => words.has(text.slice(at - 1, at + 1));
    for (const [first, second] of [
      ['应及时，不误时机。', '加班次，方便返乡。'],
      ['加班次，方便返乡。', '应及时，不误时机。'],
    ] as const) {
      const all = articlesIn(layOut(sourceOf(page(first, second), 'markdown'), {}, wordAcross));
      const text = all.flatMap(({ paragraphs }) => paragraphs).join('');
      expect(text).toContain('种子供应及时');
      expect(text).toContain('车站增加班次');
    }
  });

  test('goes on where a note of the page sends the reader', () => {
    const text = `# ${forest.title}\n\n${forest.lead}${forest.cut[0]}（下转第二版）\n\n# ${clinic.title}\n\n${clinic.lead}\n\n第二版\n\n（上接第一版）${forest.cut[1]}`;
    expect(flow(readMarkdown(text))).toEqual({
      [forest.title]: forest.lead + forest.cut.join(''),
      [clinic.title]: clinic.lead,
    });
  });

  test('that goes on nowhere stays where it stands, and is told', () => {
    const text = `${forest.title}\n\n${forest.lead}\n\n${forest.cut[0]}\n\n${school.title}\n\n${school.lead}`;
    expect(readText(text)[0]!.paragraphs).toEqual([forest.lead, forest.cut[0]]);
    expect(problemsIn(text)).toEqual([expect.objectContaining({ code: 'layout.fragment-unplaced' })]);
  });

  test('that two rests suit alike is joined with the doubt told, and its score', () => {
    const text = `1月6日，甲村开会，村长要求\n\n# 乙村开会\n\n努力工作，不负众望。\n\n# 丙村开会\n\n认真干活，不留尾巴。`;
    const [problem, ...others] = layOut(sourceOf(text, 'markdown'), {}).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'layout.join-uncertain',
      detail: expect.stringContaining('村长要求|') as string,
    });
    expect(problem!.score).toBeGreaterThan(0.4);
    expect(problem!.score).toBeLessThan(0.72);
  });
});

describe('nothing is moved', () => {
  test('in an article that goes through its days', () => {
    const days = [
      '6月3日，考察组到达青屏，参观丝绸厂。',
      '6月4日，考察组走访桑农。',
      '6月5日，考察组返程，临行座谈。',
    ];
    expect(
      readText(`考察组走进青屏\n\n${days.join('\n\n')}\n\n丝绸厂扩建开工\n\n6月7日，丝绸厂扩建工程开工。`),
    ).toEqual([
      { title: '考察组走进青屏', paragraphs: days },
      { title: '丝绸厂扩建开工', paragraphs: ['6月7日，丝绸厂扩建工程开工。'] },
    ]);
  });

  test('where a marked headline has no date below it and all sentences end', () => {
    const text =
      '# 桑农心声\n\n桑农说，今年茧价好。\n\n# 茧站见闻\n\n茧站里人来人往。\n\n5月2日，茧站收茧千斤。\n\n# 丝厂新貌\n\n丝厂换了新机器。';
    expect(readMarkdown(text).map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ['桑农心声', 1],
      ['茧站见闻', 2],
      ['丝厂新貌', 1],
    ]);
  });
});

import type { BodyAnswer } from '../../src/cli/answers/body.ts';
import { daysAsked, type EventAnswer } from '../../src/cli/answers/events.ts';
import { asPrinted, type Participant } from '../../src/cli/answers/printed.ts';
import type { PersonAnswer } from '../../src/cli/answers/person.ts';
import type { Source } from '../../src/cli/answers/sources.ts';
import { speaker } from '../../src/cli/messages/index.ts';
import { showBody } from '../../src/cli/tables/body.ts';
import { showEvent } from '../../src/cli/tables/events.ts';
import { showPerson } from '../../src/cli/tables/person.ts';
import { displayWidth } from '../../src/cli/tables/width.ts';

const english = speaker('en');
const chinese = speaker('zh');

describe('what a question about events asks for', () => {
  test.each([
    ['2024-05-12', '2024-05-12', '2024-05-12'],
    ['2024-5-2', '2024-05-02', '2024-05-02'],
    ['2024/5/2', '2024-05-02', '2024-05-02'],
    ['2024年5月12日', '2024-05-12', '2024-05-12'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['2024-05-01/2024-05-10', '2024-05-01', '2024-05-10'],
    ['2024-33', '2024-01-01', '2024-03-31'],
  ])('%s: the days from %s to %s', (question, from, to) => {
    expect(daysAsked(question)).toEqual({ from, to });
  });

  test.each(['座谈会', '2024年工作会议', '第12次', '2024-13', '20240512'])('%s: a name', (question) => {
    expect(daysAsked(question)).toBeNull();
  });
});

const source = (sentence: string, start = 0): Source => ({
  sentence,
  quote: sentence,
  document: 'd1',
  title: '岚江简报',
  publisher: '岚江经济开发区',
  path: 'may.txt',
  url: null,
  start,
  end: start + sentence.length,
});

const said = source('会议由罗文舟主持，秦岳明出席并讲话。');

const participant = (name: string, more: Partial<Participant> = {}): Participant => ({
  id: name,
  name,
  kind: 'person',
  role: 'attend',
  verb: '出席',
  order: null,
  unordered: false,
  printedTitle: null,
  onBehalfOf: null,
  sources: [said],
  ...more,
});

const event = (more: Partial<EventAnswer> = {}): EventAnswer => ({
  id: 'e1',
  name: '安全生产工作会议',
  type: 'meeting',
  date: '2024-05-12',
  place: null,
  planned: false,
  participants: [
    participant('罗文舟', { role: 'chair', verb: '主持', order: 0, printedTitle: '区党工委副书记' }),
    participant('秦岳明', { order: 1 }),
  ],
  visited: [],
  sources: [said],
  ...more,
});

describe('participants as printed', () => {
  const names = (participants: readonly Participant[]) => asPrinted(participants).map(({ name }) => name);

  test('stand as their names do in the sentences of one document', () => {
    expect(names([participant('秦岳明', { order: 0 }), participant('罗文舟')])).toEqual(['罗文舟', '秦岳明']);
  });

  test('stand as in their list, although one of them is named before it, with all their parts', () => {
    const before = source('贺琳致辞。');
    const list = source('贺舟、贺琳出席。', 5);
    const parts = [
      participant('贺琳', { role: 'speak', sources: [before] }),
      participant('贺舟', { order: 0, sources: [list] }),
      participant('贺琳', { order: 1, sources: [list] }),
    ];
    expect(names(parts)).toEqual(['贺舟', '贺琳', '贺琳']);
  });

  test('stand as in the list, when a name is printed otherwise or several documents tell', () => {
    const spaced = source('罗　舟　秦岳明');
    const list = [
      participant('贺琳', { sources: [{ ...said, document: 'd2' }] }),
      participant('秦岳明', { order: 1, sources: [spaced] }),
      participant('罗舟', { order: 0, sources: [spaced] }),
    ];
    expect(names(list)).toEqual(['罗舟', '秦岳明', '贺琳']);
  });
});

describe('an event', () => {
  test('is a heading, its participants and, once, the sentence that says so', () => {
    expect(showEvent(event(), english, 100).split('\n')).toEqual([
      '2024-05-12  安全生产工作会议 [1]',
      'meeting',
      '┌───┬────────┬──────────┬────────────┬────────────────┬────────┐',
      '│ # │ name   │ role     │ as printed │ title          │ source │',
      '├───┼────────┼──────────┼────────────┼────────────────┼────────┤',
      '│ 1 │ 罗文舟 │ chaired  │ 主持       │ 区党工委副书记 │ [1]    │',
      '│ 2 │ 秦岳明 │ attended │ 出席       │                │ [1]    │',
      '└───┴────────┴──────────┴────────────┴────────────────┴────────┘',
      '[1] “会议由罗文舟主持，秦岳明出席并讲话。” — 岚江经济开发区, 岚江简报, may.txt',
    ]);
  });

  test('says where it was, what was visited, that it is only announced, and for whom someone came', () => {
    const shown = showEvent(
      event({
        date: null,
        place: '岚江市',
        planned: true,
        visited: ['恒澜公司', '规划馆'],
        participants: [participant('罗文舟', { onBehalfOf: '岚江市委', unordered: true })],
      }),
      chinese,
      100,
    );
    expect(shown).toContain('日期不详  安全生产工作会议');
    expect(shown).toContain(
      '会议 · 预告 · 地点：岚江市 · 视察点：恒澜公司、规划馆 · 按姓氏笔画为序，先后没有含义',
    );
    expect(shown).toMatch(/代表 .*\n.*\n.*岚江市委/u);
  });

  test('has one row for whoever took several parts', () => {
    const twice = [participant('秦岳明'), participant('秦岳明', { role: 'speak', verb: '讲话' })];
    expect(showEvent(event({ participants: twice }), chinese)).toMatch(
      /秦岳明 +│ 出席、讲话 │ 出席、讲话 │/u,
    );
  });

  test('without participants says so', () => {
    expect(showEvent(event({ participants: [] }), english)).toContain('no participants are named');
  });

  test('fits the terminal', () => {
    const title = '岚江经济开发区党工委副书记、管委会副主任、招商局局长、政法委书记、一级调研员';
    const shown = showEvent(
      event({ participants: [participant('罗文舟', { printedTitle: title })] }),
      english,
      60,
    );
    for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
});

const spell = {
  id: 't1',
  title: '主任',
  attestedFrom: '2024-05-12',
  attestedTo: '2024-06-03',
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
  former: false,
  sources: [said],
};

const person = (more: Partial<PersonAnswer> = {}): PersonAnswer => ({
  id: 'p1',
  name: '秦岳明',
  aliases: [],
  pinyin: 'qin yue ming',
  byline: false,
  posts: [{ ...spell, organization: '岚江经济开发区管委会' }],
  events: [],
  sources: [said],
  ...more,
});

describe('a person', () => {
  test('has posts with the days on which texts attest them', () => {
    const shown = showPerson(person(), english, 100);
    expect(shown).toContain('秦岳明 (qin yue ming)\n\nPosts\n');
    expect(shown).toMatch(/│ 岚江经济开发区管委会 │ 主任 │ 2024-05-12 – 2024-06-03 │/u);
    expect(shown).not.toContain('Events');
  });

  test.each([
    [{ startEarliest: '2024-01-05', startLatest: '2024-01-05' }, '2024-01-05 – …'],
    [{ endEarliest: null, endLatest: '2024-08-01' }, '… – ≤ 2024-08-01'],
    [{ endEarliest: '2024-07-01', endLatest: '2024-07-31' }, '… – 2024-07-01/2024-07-31'],
  ])('a bound %j is shown as %s', (bounds, text) => {
    expect(
      showPerson(person({ posts: [{ ...spell, ...bounds, organization: null }] }), english, 120),
    ).toContain(text);
  });

  test('a post that texts only tell of as past is called former, and none is called current', () => {
    const shown = showPerson(
      person({ posts: [{ ...spell, former: true, attestedTo: '2024-05-12', organization: null }] }),
      english,
      120,
    );
    expect(shown).toMatch(/│ not said │ 主任 \(former\) │ 2024-05-12 │/u);
  });

  test('who is only named is shown with the sentences', () => {
    const shown = showPerson(person({ posts: [], aliases: ['老秦'] }), chinese);
    expect(shown).toContain('秦岳明 (qin yue ming) · 又作：老秦\n见于： [1]\n[1] “会议由罗文舟主持');
  });
});

describe('a body', () => {
  const body: BodyAnswer = {
    id: 'o1',
    name: '岚江经济开发区管委会',
    aliases: ['管委会'],
    kind: 'government',
    level: 'county',
    partOf: '岚江市',
    place: null,
    formerly: [
      {
        kind: 'renamed',
        date: '2021-03-25',
        name: '岚江工业园区管委会',
        sources: [source('更名为管委会。', 90)],
      },
    ],
    since: [],
    holders: [{ ...spell, person: '秦岳明' }],
    parts: ['招商局', '财政局'],
    events: [{ id: 'e1', name: '安全生产工作会议', type: 'meeting', date: '2024-05-12', sources: [said] }],
    projects: [
      {
        name: '储能项目',
        amount: {
          amount: '500000000',
          currency: 'CNY',
          text: '5亿元',
          min: null,
          max: null,
          approximate: false,
        },
        sources: [source('恒澜公司投资5亿元建设储能项目。', 40)],
      },
    ],
    sources: [said],
  };

  test('tells what it was before and what became of it', () => {
    const shown = showBody(
      { ...body, since: [{ kind: 'abolished', date: null, name: null, sources: [] }] },
      english,
      100,
    );
    expect(shown).toMatch(
      /Formerly\n[^\n]*\n[^\n]*\n[^\n]*\n│ 2021-03-25 │ renamed │ 岚江工业园区管委会 │ \[1\]/u,
    );
    expect(shown).toMatch(/Since\n[^\n]*\n[^\n]*\n[^\n]*\n│ \S+ +│ abolished │ +│/u);
    expect(showBody({ ...body, formerly: [] }, english, 100)).not.toMatch(/Formerly|Since/u);
  });

  test('has posts with holders, parts, events and projects, each with its sentence', () => {
    const shown = showBody(body, english, 100);
    expect(shown).toContain('岚江经济开发区管委会 · government · county · part of 岚江市 · also: 管委会');
    expect(shown).toMatch(/│ 主任 │ 秦岳明 │ 2024-05-12 – 2024-06-03 │ +│ \[2\]/u);
    expect(shown).toContain('Parts\n招商局, 财政局');
    expect(shown).toMatch(/│ 2024-05-12 │ 安全生产工作会议 │ meeting │ \[2\]/u);
    expect(shown).toMatch(/│ 储能项目 │ 5亿元 +│ \[3\]/u);
    expect(shown).toContain('[3] “恒澜公司投资5亿元建设储能项目。”');
  });
});

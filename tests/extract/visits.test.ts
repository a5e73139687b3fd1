import { textOf } from '../../src/model/index.ts';
import { read } from '../reading.ts';

type Case = readonly [rule: string, text: string, visited: readonly string[]];

describe('what was gone to see', () => {
  test.each<Case>([
    [
      'a village, a company and a site',
      '3月5日，县长陈良先后来到柳塘村、扬子光电、青石水库，察看春耕生产情况。',
      ['柳塘村', '扬子光电', '青石水库'],
    ],
    ['where an inspection goes to', '3月5日，县长陈良到柳塘镇调研春耕生产。', ['柳塘镇']],
    [
      'sites of a second sentence',
      '3月5日，县长陈良调研城市建设。陈良实地察看了柳塘大桥、滨河公园。',
      ['柳塘大桥', '滨河公园'],
    ],
    ['what guests come to', '3月5日，临江市客商赵大河一行来青石县考察，参观了青石开发区。', ['青石开发区']],
    [
      'a site before the comma of a sentence',
      '3月5日，县长陈良调研春耕。在柳塘村，陈良察看了小麦长势。',
      ['柳塘村'],
    ],
    [
      'a tour in which the one who leads is accompanied',
      '3月5日，县长陈良在副县长李石陪同下，先后察看了柳塘小学和东风社区。',
      ['柳塘小学', '东风社区'],
    ],
    [
      'a tour of companies alone',
      '3月5日，县长陈良一行先后走访了恒丰热电、扬子光电等企业，详细了解生产情况。',
      ['恒丰热电', '扬子光电'],
    ],
    [
      'a site that is our own or still being built',
      '3月5日，县长陈良一行先后来到我县在建的柳塘大桥、该县东风镇滨河公园，检查施工安全。',
      ['柳塘大桥', '东风镇滨河公园'],
    ],
    [
      'sites before the comma behind which the one who came is named',
      '3月5日，县长陈良检查安全生产。在柳塘镇派出所，陈良对治安防控工作进行调度。',
      ['柳塘镇派出所'],
    ],
    [
      'villages gone to in turn',
      '3月5日，县长陈良先后到柳塘村、东风村，对困难群众进行走访慰问。',
      ['柳塘村', '东风村'],
    ],
    [
      'villages that one came to in turn',
      '3月5日，县长陈良一行先后来柳塘镇东风村、长青村，对村容村貌整治情况进行走访调研。',
      ['柳塘镇东风村', '长青村'],
    ],
    [
      'a company behind the kind that it is of',
      '3月5日，县长陈良深入我县重点招商引资企业恒丰织业有限公司、扬子光电公司调研。',
      ['恒丰织业有限公司', '扬子光电公司'],
    ],
    ['people wherever they are posted', '3月5日，县长陈良走访慰问，看望了柳塘村、东风村工作队队员。', []],
    [
      'what is being built, without the word for building',
      '3月5日，县长陈良检查项目建设，先后察看了柳塘小学建设、东风镇文化站建设等情况。',
      ['柳塘小学', '东风镇文化站'],
    ],
    [
      'a site of the tour behind a talk that was held on it',
      '3月5日，县长陈良到柳塘镇调研。陈良召开座谈会，听取汇报，并到长青村察看春耕情况。',
      ['长青村'],
    ],
    ['a village whose name is a word', '3月5日，县长陈良到东风村调研春耕生产。', ['东风村']],
    [
      'a list that goes on behind a comma',
      '3月5日，县长陈良督查项目建设。他先后深入柳塘污水处理厂、高铁站前广场，柳塘大道改造工程和人民公园等地，了解进度。',
      ['柳塘污水处理厂', '高铁站前广场', '柳塘大道改造工程', '人民公园'],
    ],
    [
      'one site in each half of a sentence',
      '3月5日，县长陈良督查安全生产。在扬子光电，陈良察看了生产车间；在柳塘水库，陈良了解了蓄水情况。',
      ['扬子光电', '柳塘水库'],
    ],
    [
      'one site behind the other',
      '3月5日，县长陈良调研项目建设。陈良首先来到柳塘镇，随后到双河乡万亩茶园，最后赴青石经济开发区，察看建设情况。',
      ['柳塘镇', '双河乡万亩茶园', '青石经济开发区'],
    ],
    [
      'what is looked at in a village',
      '3月5日，县长陈良调研乡村振兴。陈良实地察看了东风村的大棚建设、柳塘村的道路硬化。',
      ['东风村', '柳塘村'],
    ],
    [
      'where someone is called on at home',
      '3月5日，副县长李石走访慰问老党员。李石来到柳塘镇荷花社区老党员王建国家中，送上慰问金。',
      ['柳塘镇荷花社区'],
    ],
    [
      'a company whose name begins before 和',
      '3月5日，县长陈良督导安全生产。陈良先后到云和食品有限公司、蓝天机械有限公司等地实地督导。',
      ['云和食品有限公司', '蓝天机械有限公司'],
    ],
    [
      'a short name said again',
      '3月5日，县长陈良督查安全生产。陈良来到海川热电二期工地，了解进度。在海川热电，陈良要求抓好安全。',
      ['海川热电二期工地'],
    ],
    [
      'companies that an inspection is made of',
      '3月5日，县长陈良对东方宏业、恒通仓储2家企业开展安全生产检查。',
      ['东方宏业', '恒通仓储'],
    ],
    [
      'a company known as one by what stands behind it',
      '3月5日，县长陈良赴临江市招商，拜访了海纳橡塑等企业。',
      ['海纳橡塑'],
    ],
    ['things that are looked at', '3月5日，县长陈良检查防汛工作，察看了物资仓库、备用电源等设施。', []],
    [
      'companies of which no name is told',
      '3月5日，县长陈良检查安全生产，走访了部分化工企业、冶金企业。',
      [],
    ],
    ['sites of no name are none', '3月5日，县长陈良调研，先后走访了重点企业、生产车间。', []],
    ['what is planned is none', '3月5日，县长陈良到柳塘镇调研。下周将到扬子光电公司察看。', ['柳塘镇']],
    ['a meeting visits nothing', '3月5日，青石县召开会议，县长陈良要求深入基层。', []],
  ])('%s: %s', (_, text, visited) => {
    expect(read(text).visited).toEqual(visited);
  });

  test('a body that is seen is known as one', () => {
    const { facts } = read('3月5日，县长陈良先后走访了恒丰热电、扬子光电等企业，调研生产情况。');
    expect(facts.events[0]!.visited.map(({ organization }) => organization)).toEqual(
      facts.organizations.map(({ id }) => id),
    );
  });

  test('each site’s evidence is the sentence that names it', () => {
    const { facts } = read('3月5日，县长陈良调研春耕。陈良察看了柳塘水库。');
    const [site] = facts.events[0]!.visited;
    expect(site!.evidence.map((span) => textOf(facts.document.text, span))).toEqual(['陈良察看了柳塘水库。']);
  });
});

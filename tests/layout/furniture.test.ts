import { furnitureIn, readText } from './reading.ts';

const body = '开发区召开安全例会\n\n11月4日，开发区召开安全例会，管委会副主任柏一舟主持会议。';

describe('what belongs to the sheet', () => {
  test.each([
    ['a masthead with its issue line', '松澜简报\n第12期（总第208期）　松澜开发区管委会主办　2022年11月10日'],
    ['a masthead with its month', '松澜经济开发区 2022年11月'],
    ['an issue line in brackets', '松澜通讯\n（第7期）\n2022年11月10日 星期四'],
    ['page numbers', '- 2 -\n第3版\n· 4 ·'],
    ['the name of a page', '第二版　综合新闻'],
    ['an imprint', '主编：骆川行\n责任编辑：柳听泉　邬清和\n电话：0000-1234567'],
    ['what a web page puts there', '发布时间：2022-11-10 09:30\n来源：松澜开发区党政办\n【字体：大 中 小】'],
    ['the hour when a page had it', '2022-11-10 09:30:12'],
    ['rules and ornaments', '————————\n***\n◆◆◆'],
  ])('is in no article: %s', (_, head) => {
    expect(furnitureIn(`${head}\n\n${body}`)).toEqual(head.split('\n'));
    expect(readText(`${head}\n\n${body}`).map(({ title }) => title)).toEqual(['开发区召开安全例会']);
  });

  test('is told by its place in the source', () => {
    expect(furnitureIn(`${body}\n\n松澜经济开发区 2022年11月\n`)).toEqual(['松澜经济开发区 2022年11月']);
  });

  test('is a note that sends the reader to another page, within a line too', () => {
    expect(
      furnitureIn(`${body}\n\n会议通报了近期检查情况，要求（下转第三版）\n\n（上接第一版）限期整改到位。`),
    ).toEqual(['（下转第三版）', '（上接第一版）']);
  });

  test.each([
    ['a numbered course', '开发区举办“松澜讲堂”第三十二期专题讲座'],
    ['a plan for years', '松澜开发区2022年重点工程进展'],
    ['a number of days', '大战120天 再上新台阶'],
  ])('is not a headline with a number: %s', (_, title) => {
    expect(furnitureIn(`${title}\n\n11月4日，松澜开发区举行活动，柏一舟出席。`)).toEqual([]);
  });

  test('is not the day under a notice', () => {
    expect(
      furnitureIn(
        '任前公示\n\n根据规定，现公示如下。\n\n拟任职人选柳听泉。\n\n松澜开发区组织人事部\n\n2022年11月10日',
      ),
    ).toEqual([]);
  });

  test('is not a byline: who wrote an article is named in it', () => {
    expect(readText(`开发区召开安全例会\n本报记者　柳听泉\n\n11月4日，开发区召开安全例会。`)).toEqual([
      { title: '开发区召开安全例会', paragraphs: ['本报记者　柳听泉', '11月4日，开发区召开安全例会。'] },
    ]);
  });
});

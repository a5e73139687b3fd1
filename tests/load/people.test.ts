import { toRows } from '../../src/load/rows.ts';
import { readAsOf } from '../reading.ts';

/** How many people of a name a document's claims hold. */
function peopleNamed(name: string, text: string): number {
  const { facts } = readAsOf('浮山县', text);
  return toRows(facts, { path: 'a.txt' }).claims.filter(
    (claim) => claim.kind === 'person' && claim.data.name === name,
  ).length;
}

const roster = (...rows: readonly string[]) => `# 各部门和乡镇负责同志名单\n\n${rows.join('\n')}`;

describe('people of one name in one article', () => {
  test('are two where rows of a list give them posts that nobody holds at once', () => {
    const text = roster('县教育局副局长：孙洁', '县财政局副局长：李石', '白水镇党委书记：孙洁');
    expect(peopleNamed('孙洁', text)).toBe(2);
    expect(peopleNamed('李石', text)).toBe(1);
  });

  test('are one where the posts go together', () => {
    expect(peopleNamed('孙洁', roster('副县长：孙洁', '县公安局局长：孙洁'))).toBe(1);
    expect(peopleNamed('孙洁', roster('县教育局党组书记：孙洁', '县教育局局长：孙洁'))).toBe(1);
  });

  test('are one in sentences, which tell of one who moved', () => {
    const text = '# 人物\n\n孙洁任县教育局副局长。\n孙洁到任后，白水镇党委书记孙洁走访群众。';
    expect(peopleNamed('孙洁', text)).toBe(1);
  });
});

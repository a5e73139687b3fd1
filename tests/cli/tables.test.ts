import { renderTable } from '../../src/cli/tables/table.ts';
import { displayWidth, wrap } from '../../src/cli/tables/width.ts';

describe('widths on a terminal', () => {
  test.each([
    ['abc', 3],
    ['罗文舟', 6],
    ['第12次会议（扩大）', 18],
    ['𠮷', 2],
    ['a “b” – …', 9],
  ])('%s takes %d columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('a text without spaces is broken between characters, no line wider than asked', () => {
    const lines = wrap('区党工委副书记罗文舟主持会议，管委会主任秦岳明出席并讲话。', 20).split('\n');
    expect(lines.join('')).toBe('区党工委副书记罗文舟主持会议，管委会主任秦岳明出席并讲话。');
    expect(lines.length).toBe(3);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(20);
  });

  test('no line begins with a closing mark', () => {
    expect(wrap('罗文舟主持，秦', 10)).toBe('罗文舟主\n持，秦');
  });

  test('numbers and words stay whole', () => {
    expect(wrap('2024-05-12 attended', 12)).toBe('2024-05-12\nattended');
  });

  test('a word wider than the line is broken all the same', () => {
    expect(wrap('aaaaaaaa', 4)).toBe('aaaa\naaaa');
  });
});

describe('a table', () => {
  const head = ['name', '职务'];
  const rows = [
    ['罗文舟', '岚江经济开发区党工委副书记、管委会副主任、招商局局长'],
    ['Li', '主任'],
  ];

  test('has lines of one width, Chinese or not', () => {
    const widths = renderTable(head, rows, 100).split('\n').map(displayWidth);
    expect(new Set(widths).size).toBe(1);
    expect(renderTable(head, rows, 100)).toContain('│ Li     │ 主任');
  });

  test('fits the terminal, and loses nothing', () => {
    const table = renderTable(head, rows, 40);
    for (const line of table.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    const cells = table.split('\n').map((line) => line.split('│')[2]?.trim() ?? '');
    expect(cells.join('')).toContain('岚江经济开发区党工委副书记、管委会副主任、招商局局长');
  });

  test('has no colour codes', () => {
    // eslint-disable-next-line no-control-regex
    expect(renderTable(head, rows)).not.toMatch(/\u001b/u);
  });
});

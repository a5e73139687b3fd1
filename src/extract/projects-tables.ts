import type { Article, Span } from '../model/index.ts';

/** A row of a printed list of projects with columns. */
export interface TableRow {
  readonly name: Span;
  /** The number of the investment column and the unit of its heading. */
  readonly money: (Span & { readonly amount: number }) | null;
  readonly investor: Span | null;
  readonly row: Span;
}

const scales: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** The rows below a heading line with 项目名称, cells parted by two spaces, a tab or a bar; none where there is no such line. */
export function tableRows(norm: string, article: Article): TableRow[] {
  const lines = article.paragraphs;
  const head = lines.findIndex(
    ({ start, end }) => end - start < 200 && /项目名称/u.test(norm.slice(start, end)),
  );
  if (head < 0) return [];
  const titles = cellsOf(norm, lines[head]!).map(({ start, end }) => norm.slice(start, end));
  const column = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  const [name, money, investor] = [
    column(/项目名称/u),
    column(/总?投资(?!方|主体|单位|商)/u),
    column(/投资方|投资主体|投资单位|建设单位|业主|实施主体/u),
  ];
  const scale = scales[/(亿元|万元|元)/u.exec(titles[money] ?? '')?.[1] ?? ''] ?? null;
  return lines.slice(head + 1).flatMap((line): TableRow[] => {
    const cells = cellsOf(norm, line);
    const named = cells[name];
    if (!named || Math.abs(cells.length - titles.length) > 1 || cells.length < 2) return [];
    const number = cells[money];
    const digits = number ? norm.slice(number.start, number.end).replaceAll(',', '') : '';
    const amount =
      scale !== null && /^\d+(?:\.\d+)?$/u.test(digits)
        ? Number((Number(digits) * scale).toPrecision(14))
        : null;
    return [
      {
        name: named,
        row: line,
        money: amount === null ? null : { ...number!, amount },
        investor: cells[investor] ?? null,
      },
    ];
  });
}

function cellsOf(norm: string, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  const push = (to: number): void => {
    const [a, b] = [from, to];
    const text = norm.slice(a, b);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') out.push({ start: a + lead, end: a + lead + text.trim().length });
  };
  for (let at = start; at < end; at++) {
    const wide = norm[at] === ' ' && norm[at + 1] === ' ';
    if (!wide && !/[|\t]/u.test(norm[at]!)) continue;
    push(at);
    while (at < end && /[ |\t]/u.test(norm[at]!)) at++;
    from = at;
    at--;
  }
  push(end);
  return out;
}

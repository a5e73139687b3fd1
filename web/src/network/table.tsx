import { useMemo, useState } from 'preact/hooks';
import { type TextKey, useSay, wordOf } from '../texts/index.ts';
import type { Dot } from './looks.ts';
import type { Line } from './shown.ts';

interface TableProps {
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

type Column = 'name' | 'kind' | 'degree' | 'betweenness' | 'community';
const COLUMNS: readonly Column[] = ['name', 'kind', 'degree', 'betweenness', 'community'];
const MOST_ROWS = 300;

/** What is drawn, as a table: to be read aloud, sorted and copied. */
export function Twin({ dots, lines, chosen, onChoose }: TableProps) {
  const say = useSay();
  const [column, setColumn] = useState<Column>('degree');
  const sorted = useMemo(() => dots.toSorted((one, other) => compare(one, other, column)), [dots, column]);
  const neighbours = useMemo(() => neighboursOf(dots, lines), [dots, lines]);
  return (
    <div class="scroll twin" tabIndex={0} role="region" aria-label={say('network.table')}>
      <table>
        <caption>{say('network.table.told', { nodes: dots.length, lines: lines.length })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((one) => (
              <th key={one} scope="col" aria-sort={sortOf(one, column)}>
                <button type="button" class="plain" onClick={() => setColumn(one)}>
                  {say(`network.column.${one}` as TextKey)}
                </button>
              </th>
            ))}
            <th scope="col">{say('network.column.joined')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, MOST_ROWS).map((dot) => (
            <tr key={dot.id} class={dot.id === chosen ? 'chosen' : undefined}>
              <td lang="zh-Hans">
                <button
                  type="button"
                  class="plain"
                  aria-pressed={dot.id === chosen}
                  onClick={() => onChoose(dot.id)}
                >
                  {dot.name}
                </button>
              </td>
              <td>{wordOf(say, 'kind', dot.kind)}</td>
              <td class="number">{dot.degree}</td>
              <td class="number">{dot.betweenness.toFixed(3)}</td>
              <td class="number">{dot.community + 1}</td>
              <td lang="zh-Hans">
                <small>{neighbours.get(dot.id)?.join('、')}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sortOf = (one: Column, column: Column) =>
  one !== column ? undefined : one === 'name' || one === 'kind' ? 'ascending' : 'descending';

function compare(one: Dot, other: Dot, column: Column): number {
  if (column === 'name') return one.name.localeCompare(other.name, 'zh');
  if (column === 'kind')
    return one.kind.localeCompare(other.kind) || one.name.localeCompare(other.name, 'zh');
  return other[column] - one[column] || one.name.localeCompare(other.name, 'zh');
}

const MOST_NAMED = 12;

function neighboursOf(dots: readonly Dot[], lines: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map(dots.map(({ id, name }) => [id, name]));
  const found = new Map<string, string[]>(dots.map(({ id }) => [id, []]));
  for (const { from, to } of lines)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = found.get(one);
      if (list && list.length < MOST_NAMED) list.push(names.get(other) ?? other);
    }
  return found;
}

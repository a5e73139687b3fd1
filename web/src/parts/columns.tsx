import { type TextKey, useSay } from '../texts/index.ts';

/** The head of a table, a text a column. */
export function Columns({ of }: { readonly of: readonly TextKey[] }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        {of.map((text) => (
          <th key={text} scope="col">
            {say(text)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

import { useState } from 'preact/hooks';
import { go, hrefWith } from '../router.ts';
import { useSay } from '../texts/index.ts';

/** A box whose words stand in the address as `?text=`. */
export function FilterBox({ label, text }: { readonly label: string; readonly text: string | null }) {
  const say = useSay();
  const [words, setWords] = useState(text ?? '');
  const send = (event: Event): void => {
    event.preventDefault();
    go(hrefWith({ text: words.trim(), after: null }));
  };
  return (
    <form class="controls no-print" onSubmit={send}>
      <label>
        {label} <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button type="submit">{say('documents.filter.send')}</button>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { useAnswer } from '../api/ask.ts';
import { EntitiesNamed } from '../api/generated.ts';
import { go, hrefWith } from '../router.ts';
import { useSay, wordOf } from '../texts/index.ts';
import type { Reading } from './choice.ts';
import type { NodeRow } from './shown.ts';

interface PickerProps {
  readonly reading: Reading;
  readonly known: readonly NodeRow[];
}

/** What stands in the middle, with a box to put more there. */
export function Picker({ reading, known }: PickerProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const words = text.trim();
  const found = useAnswer(EntitiesNamed, words ? { text: words } : null).answer?.search ?? [];
  const pick = (id: string): void => {
    setText('');
    go(hrefWith({ of: [...reading.of, id] }));
  };
  const send = (event: Event): void => {
    event.preventDefault();
    if (found[0]) pick(found[0].id);
  };
  return (
    <>
      <form class="controls" onSubmit={send}>
        <label>
          {say('network.add')}{' '}
          <input
            type="search"
            value={text}
            autoComplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        {reading.of.map((id) => (
          <span key={id} class="tag">
            <span lang="zh-Hans">{known.find((node) => node.id === id)?.name ?? id}</span>{' '}
            <a
              href={hrefWith({ of: reading.of.filter((one) => one !== id) })}
              aria-label={say('network.remove', { name: known.find((node) => node.id === id)?.name ?? id })}
            >
              ×
            </a>
          </span>
        ))}
      </form>
      {words && (
        <ul class="plain-list picks">
          {found.map(({ id, kind, name }) => (
            <li key={id}>
              <button type="button" onClick={() => pick(id)}>
                <span lang="zh-Hans">{name}</span> <small>{wordOf(say, 'kind', kind)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

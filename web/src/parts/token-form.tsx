import { useState } from 'preact/hooks';
import { setToken, tokenNow } from '../api/token.ts';
import { useSay } from '../texts/index.ts';

/** Asks for the token that the server wants, once a tab. */
export function TokenForm() {
  const say = useSay();
  const [token, setText] = useState('');
  const send = (event: Event): void => {
    event.preventDefault();
    if (token.trim()) setToken(token.trim());
  };
  return (
    <form class="card token" onSubmit={send}>
      <h1>{say('token.title')}</h1>
      {tokenNow() && (
        <p role="alert" class="warning">
          {say('token.refused')}
        </p>
      )}
      <p>{say('token.told')}</p>
      <label>
        {say('token.label')}
        <input
          type="password"
          autoComplete="off"
          value={token}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('token.send')}</button>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';

/** The token of this tab: gone when it closes, and never in an address. */
const KEY = 'chuxi.token';
const listeners = new Set<() => void>();
let wanted = false;

const tell = (): void => listeners.forEach((listener) => listener());

export const tokenNow = (): string | null => sessionStorage.getItem(KEY);

/** The server does not know who asks. */
export function askForToken(): void {
  wanted = true;
  tell();
}

export function setToken(token: string): void {
  sessionStorage.setItem(KEY, token);
  wanted = false;
  tell();
}

export function useToken(): string | null {
  return useTold(tokenNow);
}

export function useTokenWanted(): boolean {
  return useTold(() => wanted);
}

function useTold<Value>(read: () => Value): Value {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const listener = (): void => setValue(read);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return value;
}

import { useEffect } from 'preact/hooks';
import { useSay } from '../texts/index.ts';

/** The title of the tab. */
export function useTitle(title: string | null | undefined): void {
  const say = useSay();
  const name = say('app.title');
  useEffect(() => void (document.title = title ? `${title} · ${name}` : name), [title, name]);
}

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What opens beside the page has the focus; Escape closes it, and whatever opened it has the focus again. */
export function usePanel(panel: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', closeByKey);
    return () => {
      window.removeEventListener('keydown', closeByKey);
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
}

'use client';

import { useSyncExternalStore } from 'react';

/** One item for each article whose strip was dismissed; the first-paint script reads it as well. */
const storageKey = () => `backstory.no-strip:${location.pathname}`;
const changed = 'backstory:strip';

function subscribe(onChange: () => void) {
  addEventListener(changed, onChange);
  return () => removeEventListener(changed, onChange);
}

function write(dismissed: boolean) {
  try {
    if (dismissed) localStorage.setItem(storageKey(), '1');
    else localStorage.removeItem(storageKey());
  } catch {
    // Storage may be forbidden; the strip is then dismissed until the page is left.
  }
  document.documentElement.toggleAttribute('data-no-strip', dismissed);
  dispatchEvent(new Event(changed));
}

/** Whether the reader has put the strip of this article away, for good. */
export function useStripDismissal() {
  const dismissed = useSyncExternalStore(
    subscribe,
    () => document.documentElement.hasAttribute('data-no-strip'),
    () => false,
  );
  return { dismissed, dismiss: () => write(true), restore: () => write(false) };
}

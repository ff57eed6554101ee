'use client';

import { useSyncExternalStore } from 'react';
import { noStripKey, removeItem, saveItem } from '@/lib/device/local-item';

const changed = 'backstory:strip';

function subscribe(onChange: () => void) {
  addEventListener(changed, onChange);
  return () => removeEventListener(changed, onChange);
}

function write(dismissed: boolean) {
  const key = noStripKey(location.pathname);
  // Storage may be forbidden; the strip is then dismissed until the page is left.
  if (dismissed) saveItem(key, '1');
  else removeItem(key);
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

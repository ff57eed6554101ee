'use client';

import { useEffect, useRef } from 'react';
import { justAdded } from '@/lib/api/import-jobs';

/** Whoever types, or has something else at hand by now, is not led away from it. */
const isBusy = (): boolean => document.activeElement?.matches('input, textarea, select') ?? false;

/**
 * Opens the editor by itself once the one article that was added is there and its moments have settled. What the person
 * begins meanwhile keeps them here; the link stays.
 */
export function OpenArrived({ editor, afterMs }: { editor: string; afterMs: number }) {
  const isNew = useRef<boolean | null>(null);
  useEffect(() => {
    isNew.current ??= location.hash === `#${justAdded}`;
    if (!isNew.current || isBusy()) return;
    const stop = new AbortController();
    // Read: whoever comes back to this page, or loads it again, stays.
    history.replaceState(history.state, '', location.pathname + location.search);
    const timer = setTimeout(() => {
      if (isBusy()) return;
      location.assign(editor);
    }, afterMs);
    const stay = () => {
      clearTimeout(timer);
      stop.abort();
    };
    const stayForGood = () => {
      isNew.current = false;
      stay();
    };
    for (const begun of ['pointerdown', 'keydown', 'submit', 'focusin'])
      document.addEventListener(begun, stayForGood, { signal: stop.signal });
    return stay;
  }, [editor, afterMs]);
  return null;
}

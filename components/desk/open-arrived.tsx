'use client';

import { useEffect } from 'react';
import { justAdded } from '@/lib/api/import-jobs';

/** Whoever types, or has something else at hand by now, is not led away from it. */
const isBusy = (): boolean => document.activeElement?.matches('input, textarea, select') ?? false;

/**
 * Opens the editor by itself once the one article that was added is there and its moments have settled. What the person
 * begins meanwhile keeps them here; the link stays.
 */
export function OpenArrived({ editor, afterMs }: { editor: string; afterMs: number }) {
  useEffect(() => {
    if (location.hash !== `#${justAdded}` || isBusy()) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (isBusy()) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      location.assign(editor);
    }, afterMs);
    const stay = () => {
      clearTimeout(timer);
      stop.abort();
    };
    for (const begun of ['pointerdown', 'keydown', 'submit', 'focusin'])
      document.addEventListener(begun, stay, { signal: stop.signal });
    return stay;
  }, [editor, afterMs]);
  return null;
}

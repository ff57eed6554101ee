'use client';

import { useEffect, type RefObject } from 'react';

/**
 * Keeps what is lit in sight within its own scrolling box. `scrollIntoView` would move the page as well,
 * under the eyes of who is reading it.
 */
export function useLitInView(box: RefObject<HTMLElement | null>, lit: ReadonlySet<string>): void {
  useEffect(() => {
    const host = box.current;
    const first = host?.querySelector<HTMLElement>('[data-lit]');
    if (!host || !first) return;
    const [outer, inner] = [host.getBoundingClientRect(), first.getBoundingClientRect()];
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const above = Math.min(0, inner.top - outer.top);
    const below = Math.max(0, inner.bottom - outer.bottom);
    const before = Math.min(0, inner.left - outer.left);
    const after = Math.max(0, inner.right - outer.right);
    if (above || below || before || after)
      host.scrollBy({ top: above || below, left: before || after, behavior });
  }, [box, lit]);
}

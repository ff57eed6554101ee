'use client';

import { useEffect, type RefObject } from 'react';

/** How much of a box fades at an edge: see `.strip-axis`. */
const fadedPart = 0.18;

/**
 * Keeps what is lit in sight within its own scrolling box. `scrollIntoView` would move the page as well,
 * under the eyes of who is reading it.
 */
export function useLitInView(box: RefObject<HTMLElement | null>, lit: string | null): void {
  useEffect(() => {
    const host = box.current;
    const first = host?.querySelector<HTMLElement>('[data-lit]');
    if (!host || !first) return;
    const [outer, inner] = [host.getBoundingClientRect(), first.getBoundingClientRect()];
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const above = Math.min(0, inner.top - outer.top);
    const below = Math.max(0, inner.bottom - outer.bottom);
    // Where there is more, the edges fade.
    const faded = host.scrollWidth > host.clientWidth ? outer.width * fadedPart : 0;
    const before = Math.min(0, inner.left - outer.left - faded);
    const after = Math.max(0, inner.right - outer.right + faded);
    if (above || below || before || after)
      host.scrollBy({ top: above || below, left: before || after, behavior });
  }, [box, lit]);
}

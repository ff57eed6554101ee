'use client';

import { useEffect, type RefObject } from 'react';

/** Says at which edges of a box that scrolls sideways there is more: `data-more="start end"`. */
export function useMore(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const host = box.current;
    if (!host) return;
    const look = () => {
      // From right to left, it scrolls below 0.
      const at = Math.abs(host.scrollLeft);
      const rest = host.scrollWidth - host.clientWidth - at;
      host.setAttribute('data-more', `${at > 1 ? 'start' : ''} ${rest > 1 ? 'end' : ''}`.trim());
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(host);
    host.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      host.removeEventListener('scroll', look);
    };
  }, [box]);
}

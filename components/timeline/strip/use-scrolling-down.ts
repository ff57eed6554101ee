'use client';

import { useEffect, useState } from 'react';

/** Less is the wobble of a thumb, not a wish. */
const threshold = 12;

/** True from when the reader scrolls down until they scroll up again or reach an end of the page. */
export function useScrollingDown(): boolean {
  const [down, setDown] = useState(false);
  useEffect(() => {
    let last = scrollY;
    function onScroll() {
      const atEnd =
        scrollY < threshold || innerHeight + scrollY > document.documentElement.scrollHeight - threshold;
      if (atEnd) setDown(false);
      else if (Math.abs(scrollY - last) < threshold) return;
      else setDown(scrollY > last);
      last = scrollY;
    }
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  return down;
}

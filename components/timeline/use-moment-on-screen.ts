'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { MomentView } from './moment-view';
import { wordsOf } from './ties/tied-words';

/** Readers look at the upper part of the screen; words count as read when they pass here. */
const readingLine = 0.45;

/** Near the page's end the line goes down with the reader, or the last words would never pass it. */
function lineOnScreen(): number {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  return innerHeight - Math.min(innerHeight * (1 - readingLine), Math.max(0, below));
}

/**
 * The moment whose words are being read.
 * @param chosen the moment that the reader chose, which wins while its passage is on the screen
 */
export function useMomentOnScreen(
  moments: MomentView[],
  chosen: string | null,
  setChosen: (id: string | null) => void,
): string | null {
  const [current, setCurrent] = useState<string | null>(null);

  useEffect(() => {
    let frame = 0;
    function look() {
      frame = 0;
      const chosenMoment = moments.find((moment) => moment.id === chosen);
      const isThere = chosenMoment !== undefined && isOnScreen(chosenMoment.passageId);
      setCurrent(isThere ? chosenMoment.id : momentAtLine(moments));
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [moments, chosen]);

  // An address from outside, the back button or another link may lead to a passage or to a moment. A click
  // on a moment chooses it before the address changes, so the address is asked only when it has changed.
  const onHashChange = useEffectEvent(() => {
    const target = location.hash.slice(1);
    const chosenMoment = moments.find((moment) => moment.id === chosen);
    if (chosenMoment && (target === chosenMoment.passageId || target === chosenMoment.id)) return;
    const meant = moments.find(({ id, passageId }) => target === id || target === passageId);
    setChosen(meant?.id ?? null);
  });
  useEffect(() => {
    const onChange = () => onHashChange();
    onChange();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);

  return current;
}

/** The last moment whose words have passed the line, if their passage is still to be seen. */
function momentAtLine(moments: MomentView[]): string | null {
  const line = lineOnScreen();
  let found: { moment: MomentView; at: number } | null = null;
  for (const moment of moments) {
    const words = wordsOf(moment.id, moment.passageId);
    const at = words && readAt(words);
    if (at !== null && at <= line && (!found || at > found.at)) found = { moment, at };
  }
  return found && isOnScreen(found.moment.passageId) ? found.moment.id : null;
}

/** How far down words are read: of two on one line, the second later than the first. */
function readAt(words: HTMLElement): number | null {
  const [first] = words.getClientRects();
  if (!first) return null;
  const isRtl = getComputedStyle(words).direction === 'rtl';
  const along = isRtl ? innerWidth - first.right : first.left;
  return first.top + first.height * Math.min(1, Math.max(0, along / innerWidth));
}

function isOnScreen(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

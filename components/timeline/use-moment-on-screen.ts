'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { MomentView } from './moment-view';

/** Readers look at the upper part of the screen; a passage counts as read when its top passes here. */
const readingLine = 0.45;

/** Near the page's end the line goes down with the reader, or the last passages would never pass it. */
function lineOnScreen(): number {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  return innerHeight - Math.min(innerHeight * (1 - readingLine), Math.max(0, below));
}

const none: ReadonlySet<string> = new Set();

/**
 * The moments that the passage being read tells of, and marks the words of the chosen one.
 * @param chosen the moment that the reader chose, which wins while its passage is the page's target
 * @returns ids of moments; several where one passage tells of several
 */
export function useMomentOnScreen(
  moments: MomentView[],
  chosen: string | null,
  setChosen: (id: string | null) => void,
): ReadonlySet<string> {
  const [current, setCurrent] = useState(none);

  useEffect(() => {
    let frame = 0;
    function look() {
      frame = 0;
      const read = passageAtLine(moments);
      const chosenMoment = moments.find((moment) => moment.id === chosen);
      const ids =
        chosenMoment && (read === chosenMoment.passageId || isOnScreen(chosenMoment.passageId))
          ? [chosenMoment.id]
          : moments
              .filter(({ passageId }) => passageId === read && isOnScreen(passageId))
              .map((moment) => moment.id);
      setCurrent((before) => (sameIds(before, ids) ? before : new Set(ids)));
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

  useEffect(() => {
    for (const words of document.querySelectorAll<HTMLElement>('[data-moments]')) {
      const isChosen = chosen !== null && (words.dataset.moments ?? '').split(' ').includes(chosen);
      words.toggleAttribute('data-chosen', isChosen);
    }
    document.documentElement.toggleAttribute('data-moment-chosen', chosen !== null);
  }, [chosen]);

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

function passageAtLine(moments: MomentView[]): string | null {
  const line = lineOnScreen();
  let found: { id: string; top: number } | null = null;
  for (const id of new Set(moments.map((moment) => moment.passageId))) {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    if (top !== undefined && top <= line && (!found || top > found.top)) found = { id, top };
  }
  return found?.id ?? null;
}

function isOnScreen(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

function sameIds(before: ReadonlySet<string>, ids: string[]): boolean {
  return before.size === ids.length && ids.every((id) => before.has(id));
}

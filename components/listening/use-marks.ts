'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Playing } from './speech-player';
import { rangeOf } from './read-article';

/** Names of the CSS highlights that app/tools.css draws; nothing is put into the page. */
const passageMark = 'spoken-passage';
const wordMark = 'spoken-word';

/** Where on the screen the spoken words are brought to, and from where on they are left alone. */
const bringTo = 0.25;
const leaveAloneFrom = 0.08;
/** Browsers without `scrollend` have finished by then. */
const longestScrollMs = 1_000;

/**
 * Marks what is said and keeps it in view, until the reader scrolls away from it.
 * @returns whether the page follows the voice, and what brings the reader back to it
 */
export function useMarks({ utterance, word, state }: Playing) {
  const [following, setFollowing] = useState(true);
  const spoken = useRef<Range | null>(null);
  /** Until when scrolling is taken for the page's own. */
  const ownUntil = useRef(0);

  const bring = useCallback(() => {
    const range = spoken.current;
    if (!range || !isOutside(range)) return;
    ownUntil.current = performance.now() + longestScrollMs;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const { top } = range.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight * bringTo, behavior });
  }, []);

  useEffect(() => {
    const marks = 'highlights' in CSS ? CSS.highlights : null;
    const passage = utterance && rangeOf(document, utterance.id, wholePassage);
    const words = utterance && word && rangeOf(document, utterance.id, word);
    spoken.current = words ?? (utterance && rangeOf(document, utterance.id, firstOf(utterance)));
    mark(marks, passageMark, passage);
    mark(marks, wordMark, words, 1);
  }, [utterance, word]);

  useEffect(() => {
    if (following && state === 'playing') bring();
  }, [following, state, utterance, word, bring]);

  useEffect(() => {
    function onScroll() {
      if (performance.now() < ownUntil.current || !spoken.current) return;
      setFollowing(!isOutside(spoken.current));
    }
    function onScrollEnd() {
      if (performance.now() >= ownUntil.current) return;
      ownUntil.current = 0;
      // The voice may have gone on to other words meanwhile, or a picture come in between.
      bring();
    }
    const onHand = () => (ownUntil.current = 0);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('scrollend', onScrollEnd);
    addEventListener('wheel', onHand, { passive: true });
    addEventListener('touchmove', onHand, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      removeEventListener('scrollend', onScrollEnd);
      removeEventListener('wheel', onHand);
      removeEventListener('touchmove', onHand);
      if (!('highlights' in CSS)) return;
      CSS.highlights.delete(passageMark);
      CSS.highlights.delete(wordMark);
    };
  }, [bring]);

  const follow = useCallback(() => {
    setFollowing(true);
    bring();
  }, [bring]);
  return { following, follow };
}

function mark(marks: HighlightRegistry | null, name: string, range: Range | null, priority = 0) {
  if (!marks) return;
  if (!range) return void marks.delete(name);
  const highlight = new Highlight(range);
  highlight.priority = priority;
  marks.set(name, highlight);
}

const wholePassage = { start: 0, end: Infinity };
const firstOf = ({ start }: NonNullable<Playing['utterance']>) => ({ start, end: start + 1 });

/** True if the words are above or below what can be read, the player and the strip not counted. */
function isOutside(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const edge = document.querySelector('[data-listening]')?.getBoundingClientRect().top ?? innerHeight;
  return top < innerHeight * leaveAloneFrom || bottom > Math.min(edge, innerHeight) - 8;
}

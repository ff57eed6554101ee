import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** From the words to the card, and from the card to the edge of the screen. */
const gap = 12;
const edge = 16;

/**
 * Puts a card at its words: below them, or above where there is more room. A small screen has the card at
 * its lower edge; there the words move, if the card would lie over them. It stays when the page is scrolled.
 * @param wordsBox where the words are on the screen; null where they are not on the page
 */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  wordsBox: (() => DOMRect | null) | undefined,
): void {
  const place = useEffectEvent(() => {
    const words = wordsBox?.();
    if (!card.current || !words) return;
    if (matchMedia('(width >= 60rem)').matches) standAt(words, card.current);
    else uncover(words, card.current);
  });
  const isPlaced = wordsBox !== undefined;
  useLayoutEffect(() => {
    if (!isPlaced) return;
    place();
    const again = () => place();
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [isPlaced]);
}

function standAt(words: DOMRect, card: HTMLElement): void {
  card.dataset['placed'] = '';
  const { width, height } = card.getBoundingClientRect();
  const below = words.bottom + gap;
  const above = words.top - gap - height;
  const lowest = innerHeight - edge - height;
  // Words that are being scrolled to come to stand high on the screen.
  const isOnScreen = words.bottom > 0 && words.top < innerHeight;
  const top = below <= lowest || !isOnScreen ? below : above >= edge ? above : lowest;
  const left = Math.max(edge, Math.min(words.left, document.documentElement.clientWidth - edge - width));
  card.style.setProperty('--x', `${left + scrollX}px`);
  card.style.setProperty('--y', `${top + scrollY}px`);
}

function uncover(words: DOMRect, card: HTMLElement): void {
  delete card.dataset['placed'];
  const covered = words.bottom + gap - card.getBoundingClientRect().top;
  // The beginning of long words stays on the screen.
  if (covered > 0) scrollBy({ top: Math.min(covered, words.top - edge), behavior: 'instant' });
}

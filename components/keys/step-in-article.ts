import { findReadPassages } from '@/components/article/page-text';

/** A few pixels more or less are the same place. */
const samePlace = 8;

/** -1 goes back, 1 forward. */
export type Direction = -1 | 1;

/** True where there are passages to step through. */
export const hasPassages = (): boolean => findReadPassages().length > 0;

/** True where moments have links to their passages. */
export const hasMoments = (): boolean => document.querySelector('#timeline [data-moment-link]') !== null;

/** Goes to the next passage and gives it the focus, so that it is read out. @returns false at either end */
export function stepPassage(direction: Direction): boolean {
  const passages = findReadPassages().map(({ element }) => element);
  const focused = passages.findIndex((passage) => passage.contains(document.activeElement));
  const at = passages[focused];
  const target = at && isOnScreen(at) ? passages[focused + direction] : fromTopLine(passages, direction);
  if (!target) return false;
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    const stop = new AbortController();
    const left = ({ relatedTarget }: FocusEvent) => {
      // What opens over the page gives the focus back, to what can take it.
      if (relatedTarget instanceof Element && relatedTarget.closest('[popover], dialog')) return;
      target.removeAttribute('tabindex');
      stop.abort();
    };
    target.addEventListener('blur', left, { signal: stop.signal });
  }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  return true;
}

function isOnScreen(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}

function fromTopLine(passages: HTMLElement[], direction: Direction): HTMLElement | undefined {
  const below = (passage: HTMLElement) => passage.getBoundingClientRect().top - restingTop(passage);
  return direction === 1
    ? passages.find((passage) => below(passage) > samePlace)
    : passages.findLast((passage) => below(passage) < -samePlace);
}

/** How far below the screen's top a passage comes to stand that is scrolled to. */
function restingTop(passage: HTMLElement): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return Number.parseFloat(scrollPaddingTop) + Number.parseFloat(getComputedStyle(passage).scrollMarginTop);
}

/** Chooses the next moment, which leads to its passage. @returns false at either end */
export function stepMoment(direction: Direction): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#timeline [data-moment-link]')];
  const lit = links.findIndex((link) => link.hasAttribute('aria-current'));
  // Until one is chosen, what is lit is only what the text on screen tells of, the article's own at its head.
  const isChosen = document.documentElement.hasAttribute('data-moment-chosen') && lit >= 0;
  const target = isChosen ? links[lit + direction] : links.at(direction === 1 ? 0 : -1);
  target?.click();
  return target !== undefined;
}

/** Opens the timeline's sheet where it has one, and goes to the moment that is lit, or the first. */
export function showTimeline(): void {
  const timeline = document.getElementById('timeline');
  if (!timeline) return;
  // On wide screens the timeline is on the page, and `popover` has no effect that is to be seen.
  if (getComputedStyle(timeline).display === 'none') timeline.showPopover();
  timeline.querySelector<HTMLElement>('[data-moment-link][aria-current], [data-moment-link]')?.focus();
}

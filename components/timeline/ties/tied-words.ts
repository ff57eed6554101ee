/** Whole words: `data-moments` names every moment that they belong to. */
export const tiedWords = '[data-moments]';

/** The first words of a moment on the page, else its passage, which may be a picture. */
export const wordsOf = (id: string, passageId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-moments~="${CSS.escape(id)}"]`) ??
  document.getElementById(passageId);

/** The moments that words belong to. */
export const momentsOf = (words: HTMLElement): string[] =>
  (words.dataset['moments'] ?? '').split(' ').filter((id) => id !== '');

/** What covers the lower edge of the screen, if anything does. */
const coversEdge = '[data-timeline-strip]';

/** True where the reader sees the beginning of an element. */
export function isInSight(element: Element): boolean {
  const [first] = element.getClientRects();
  const edge = document.querySelector(coversEdge)?.getBoundingClientRect();
  const bottom = edge && edge.height > 0 ? edge.top : innerHeight;
  return first !== undefined && first.top >= 0 && Math.min(first.bottom, first.top + 32) <= bottom;
}

/** Makes an element the page's target, with the focus that this brings, and leaves the page where it is. */
export function targetInPlace(id: string): void {
  const top = scrollY;
  location.hash = id;
  scrollTo({ top, behavior: 'instant' });
}

import { placeOf, rangeOf, readArticle } from './read-article';

/** Readers look at the upper part of the screen. */
const readingLine = 0.3;

/**
 * Where listening begins "from here": at the selected words, else at the passage that is being read;
 * null for the start of the article.
 */
export function placeOnScreen(): { id: string; offset: number } | null {
  return selectedPlace() ?? readPlace();
}

function selectedPlace() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return placeOf(document, startContainer, startOffset);
}

function readPlace() {
  const line = innerHeight * readingLine;
  let found: string | null = null;
  let first = true;
  for (const { id } of readArticle(document)) {
    const box = rangeOf(document, id, { start: 0, end: Infinity })?.getBoundingClientRect();
    if (!box) continue;
    // The head in sight means the start; a passage that has left the screen is not "here".
    if (first && box.bottom > 0) return null;
    first = false;
    if (box.top <= line || found === null) found = id;
    if (box.bottom > line) break;
  }
  return found === null ? null : { id: found, offset: 0 };
}

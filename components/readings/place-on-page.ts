import { blockText, findReadPassages, type PageBlock } from '@/components/article/page-text';
import type { ReadingPlace } from '@/lib/reader/reading';

/** Where the eye is: below the top by as much as a line or two that were read already. */
const readingLine = 96;

const lengthOf = (passage: PageBlock): number => blockText(passage).length;

/**
 * The place that is read now: the passage at the reading line, how far into its text by how far into its
 * height, and the share of all text before that. Null where there is no text.
 */
export function placeOnPage(root: ParentNode = document): ReadingPlace | null {
  const passages = findReadPassages(root);
  const all = passages.reduce((sum, passage) => sum + lengthOf(passage), 0);
  let before = 0;
  for (const passage of passages) {
    const box = passage.element.getBoundingClientRect();
    const length = lengthOf(passage);
    if (box.bottom > readingLine || passage === passages.at(-1)) {
      const into = Math.min(1, Math.max(0, (readingLine - box.top) / (box.height || 1)));
      const offset = Math.round(into * length);
      return { passageId: passage.id, offset, share: all === 0 ? 0 : (before + offset) / all };
    }
    before += length;
  }
  return null;
}

/** True once the end of the text has been on screen. */
export function isAtEnd(root: ParentNode = document): boolean {
  const last = findReadPassages(root).at(-1);
  return last !== undefined && last.element.getBoundingClientRect().bottom <= innerHeight;
}

/** Brings a place to the reading line; where its passage is gone, the same share of the text. */
export function showPlace({ passageId, offset, share }: ReadingPlace, root: ParentNode = document): void {
  const passages = findReadPassages(root);
  const named = passages.find((passage) => passage.id === passageId);
  const [target, into] = named
    ? ([named, offset / (lengthOf(named) || 1)] as const)
    : atShare(passages, share);
  if (!target) return;
  const { element } = target;
  const box = element.getBoundingClientRect();
  const top = scrollY + box.top + Math.min(1, into) * box.height - readingLine;
  scrollTo({ top, behavior: 'instant' });
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}

function atShare(passages: readonly PageBlock[], share: number): readonly [PageBlock | undefined, number] {
  let left = share * passages.reduce((sum, passage) => sum + lengthOf(passage), 0);
  for (const passage of passages) {
    const length = lengthOf(passage);
    if (left <= length) return [passage, left / (length || 1)];
    left -= length;
  }
  return [passages.at(-1), 1];
}

import type { Passage } from '../article/article';
import { passageText } from '../article/passage-text';

/** Where a passage's text stands in the article's. */
export interface PassagePlace {
  passageId: string;
  start: number;
  end: number;
}

/** The article's text, which selectors count into. */
export interface ArticleText {
  text: string;
  places: PassagePlace[];
}

/**
 * Between two passages. Parts of one passage stand on lines of their own, so words across passages
 * are distinguished from those by an empty line, as paragraphs are wherever a quotation is pasted.
 */
export const betweenPassages = '\n\n';

/** The texts of all passages in their order: one without words, such as a picture, counts as empty. */
export function articleText(passages: readonly Passage[]): ArticleText {
  return joinPassages(passages.map((passage) => ({ passageId: passage.id, text: passageText(passage) })));
}

/** The same from texts that are at hand already. */
export function joinPassages(passages: readonly { passageId: string; text: string }[]): ArticleText {
  let start = 0;
  const places = passages.map(({ passageId, text }) => {
    const place = { passageId, start, end: start + text.length };
    start = place.end + betweenPassages.length;
    return place;
  });
  return { text: passages.map(({ text }) => text).join(betweenPassages), places };
}

/** The passage that a character stands in; what is between two passages counts to the one before. */
export function passageAt({ places }: ArticleText, offset: number): PassagePlace | null {
  return places.findLast((place) => place.start <= offset) ?? null;
}

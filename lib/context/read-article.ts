import type { Passage } from '../article/article';
import { passageText } from '../article/passage-text';
import type { LanguageModel } from '../language/parser/model';
import { readText, type ReadText } from '../language/read-text';
import { splitText, type SplitText, type TextSpan } from '../language/tokens/sentences';

/** A passage with its place in the article's text. */
export interface PlacedPassage extends TextSpan {
  passage: Passage;
}

/** An article's text, read once for quotes, names, dates and moments. */
export interface ReadArticle extends SplitText {
  passages: readonly PlacedPassage[];
  /**
   * Its beginning with words and dependencies, the whole of all but a book; null where there are no weights
   * for the language, or nobody asked.
   */
  tree: ReadText | null;
}

/** Passages that report; headings, captions and pointers to other articles repeat what these say. */
const reportingKinds: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list', 'quotation']);

/** In characters: some 30,000 words. What is longer is a book or a table, and its timeline no help. */
const longestTree = 200_000;

/** Passages are read as one text, so that "that year" finds the year in the paragraph before. */
const parting = '\n\n';

/**
 * Reads the passages of an article that report.
 * @param model reads the words of the article's language; null to find its sentences alone
 */
export function readArticle(
  { passages, language }: { passages: readonly Passage[]; language: string },
  model: LanguageModel | null,
): ReadArticle {
  const placed: PlacedPassage[] = [];
  let text = '';
  for (const passage of passages) {
    if (!reportingKinds.has(passage.kind)) continue;
    const start = text === '' ? 0 : text.length + parting.length;
    text += (placed.length === 0 ? '' : parting) + passageText(passage);
    placed.push({ passage, start, end: text.length });
  }
  const tree = model && readText(text.slice(0, longestTree), model);
  const split =
    tree?.text === text ? { text, language, sentences: tree.sentences } : splitText(text, language);
  return { ...split, passages: placed, tree };
}

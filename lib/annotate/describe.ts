import type { WordsSelector } from '../reader/annotation';
import { type ArticleText, passageAt } from './article-text';
import { unspacedScripts } from '../text/scripts';
import { ceilToGrapheme, floorToGrapheme } from '../text/graphemes';

/**
 * How much is stored of what stands before and after: some ten words, which tell one "he said" from
 * another in nearly every article.
 */
export const contextLength = 64;

export interface WordsRange {
  start: number;
  end: number;
}

/** The range without spaces at its ends, and with whole characters; null where nothing is left. */
export function wholeWords(text: string, { start, end }: WordsRange): WordsRange | null {
  let first = floorToGrapheme(text, Math.max(0, Math.min(start, text.length)));
  let last = ceilToGrapheme(text, Math.max(first, Math.min(end, text.length)));
  while (first < last && /\s/u.test(text.charAt(first))) first += 1;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return first < last ? { start: first, end: last } : null;
}

/** Letters, numbers and signs such as € or an emoji; marks alone say nothing. */
const saysSomething = /[\p{L}\p{N}\p{S}]/u;

/** No word is as long. */
const longestWord = 100;
const letter = `(?![${unspacedScripts}])[\\p{L}\\p{N}\\p{M}]`;
/** Two letters beside each other, or with an apostrophe between them. */
const inWord = new RegExp(`^${letter}(?:['’]?${letter})`, 'u');

/**
 * The range with the words whole at its ends, as a finger or a mouse seldom hits them to the letter. Scripts
 * that don't part their words stay as they were selected.
 */
export function snapToWords(text: string, range: WordsRange): WordsRange | null {
  const words = wholeWords(text, range);
  if (!words) return null;
  let { start, end } = words;
  const isInside = (at: number) =>
    inWord.test(text.slice(at - 1, at + 2)) ||
    (at > 1 && /['’]/u.test(text.charAt(at - 1)) && inWord.test(text.slice(at - 2, at + 1)));
  while (start > 0 && words.start - start < longestWord && isInside(start)) start -= 1;
  while (end < text.length && end - words.end < longestWord && isInside(end)) end += 1;
  // A double click beside a word selects a comma.
  return saysSomething.test(text.slice(start, end)) ? wholeWords(text, { start, end }) : null;
}

/** The selectors of a range of the article's text; null where there are no words in it. */
export function describe(article: ArticleText, range: WordsRange): WordsSelector | null {
  const { text } = article;
  const words = wholeWords(text, range);
  const passage = words && passageAt(article, words.start);
  if (!words || !passage) return null;
  const { start, end } = words;
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(ceilToGrapheme(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, floorToGrapheme(text, Math.min(text.length, end + contextLength))),
    },
    position: { start, end },
    passageId: passage.passageId,
  };
}

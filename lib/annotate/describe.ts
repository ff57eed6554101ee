import type { WordsSelector } from '../reader/annotation';
import { type ArticleText, passageAt } from './article-text';
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

import type { Passage } from './article';
import { passageText } from './passage-text';
import { segmenterFor } from '../text/segment';
import { windowsOf } from '../text/text-windows';

/** Silent reading of non-fiction by adults: the mean of 190 studies (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;

/** Words of the text in any script, those without spaces too; a related article's headline is none of it. */
export function countWords(passages: readonly Passage[], language: string): number {
  const segmenter = segmenterFor(language, 'word');
  let words = 0;
  for (const passage of passages) {
    if (passage.kind === 'related') continue;
    for (const window of windowsOf(passageText(passage)))
      for (const segment of segmenter.segment(window)) if (segment.isWordLike) words += 1;
  }
  return words;
}

/** Whole minutes, one at least. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));
